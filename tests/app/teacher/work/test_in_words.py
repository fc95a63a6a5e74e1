"""An answer in the teacher's words: what was answered, which of it is right, and what would be."""

from typing import Any

import pytest

from app.teacher.work.in_words import in_words
from app.teacher.work.shown import Shown, ShownLine
from lessons.attempt import read_answer
from lessons.steps.kinds import Step, kind_of
from tests.app.teacher.work.works import artefact, right
from tests.lessons.steps.shapes import SHAPES, made


def options(*words: tuple[str, str, str]) -> list[dict[str, Any]]:
    return [{"id": one, "texts": {"fr": french, "ar": arabic}} for one, french, arabic in words]


THREE = options(("a", "semer", "نزرع"), ("b", "arroser", "نسقي"), ("c", "récolter", "نحصد"))


def told(step: Step, language: str = "fr", *, known: bool = True, **said: Any) -> Shown:
    answer = read_answer(artefact(kind_of(step), **said))
    return in_words(answer, step if known else None, language)


def words(shown: Shown) -> list[str]:
    return [line.text.replace("\u2068", "").replace("\u2069", "") for line in shown.lines]


def judged(shown: Shown) -> list[bool | None]:
    return [line.right for line in shown.lines]


def test_chosen_options_are_told_one_by_one() -> None:
    step = made("choice", options=THREE, correct=["a", "c"])
    shown = told(step, "ar", chosen=["a", "b", "zz"])
    assert (words(shown), judged(shown)) == (["نزرع", "نسقي", "zz"], [True, False, False])
    assert shown.expected == ("نزرع", "نحصد")
    assert told(step, chosen=["c", "a"]).expected == ()
    assert words(told(step, chosen=[])) == ["—"]


def test_an_order_is_a_numbered_list() -> None:
    shown = told(made("order", items=THREE), order=["b", "a", "c"])
    assert words(shown) == ["1. arroser", "2. semer", "3. récolter"]
    assert shown.expected == ("1. semer", "2. arroser", "3. récolter")
    assert not shown.code


def test_lines_that_look_the_same_may_be_exchanged() -> None:
    same = options(
        ("a", "forward()", "forward()"), ("b", "pick()", "pick()"), ("c", "forward()", "forward()")
    )
    assert told(made("order", items=same), order=["c", "b", "a"]).expected == ()


def test_pairs_have_an_arrow_in_the_windows_direction() -> None:
    step = made("match", left=THREE[:2], right=THREE, pairs=[["a", "b"], ["b", "c"]])
    shown = told(step, pairs=[["a", "b"]])
    assert words(shown) == ["semer → arroser", "arroser → —"]
    assert judged(shown) == [True, False]
    assert shown.expected == ("semer → arroser", "arroser → récolter")
    assert words(told(step, "ar", pairs=[["a", "b"]]))[0] == "نزرع ← نسقي"


def test_a_number_has_its_unit_and_what_would_be_right_its_tolerance() -> None:
    step = made("number", tolerance=0.5)
    assert words(told(step, text="2500", unit="m")) == ["2500 m"]
    assert judged(told(step, text="2500", unit="m")) == [True]
    wrong = told(step, text="٢٥٠٠", unit="km")
    assert (words(wrong), judged(wrong)) == (["٢٥٠٠ km"], [False])
    assert wrong.expected in (("2.5 km (± 0.5)",), ("2,5 km (± 0,5)",))
    assert told(made("number", value=1250000, units=[]), text="1").expected == ("1250000",)


def test_a_text_stands_beside_what_is_accepted_the_teachers_language_first() -> None:
    shown = told(made("text"), "zgh", text=" ecolle ")
    assert (words(shown), judged(shown)) == (["ecolle"], [False])
    assert shown.expected == ("ⵜⵉⵏⵎⵍ · école",)
    open_text = told(made("text", accepted=None, explain=None), text="Nous gardons 5 DH.")
    assert (words(open_text), judged(open_text)) == (["Nous gardons 5 DH."], [None])


def test_a_table_keeps_its_rows_and_says_which_cells_are_wrong() -> None:
    shown = told(made("table"), "fr", cells={"tea.price": "13", "sum.what": "Somme", "sum.price": "40"})
    table = shown.table
    assert table is not None
    assert (table.columns, table.rows) == (("what", "price"), ("tea", "sum"))
    assert table.cells[0, 0] == ShownLine(text="Mot")
    assert (table.cells[0, 1].right, table.cells[1, 0].right, table.cells[1, 1].right) == (False, True, None)
    assert shown.expected == ("tea · price: 12",)
    assert (words(shown), judged(shown)) == (["Mot"], [False]), "the check that failed, in its own words"


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("known", [True, False])
def test_an_answer_of_every_kind_is_told_even_when_its_step_is_unknown(kind: str, known: bool) -> None:
    shown = told(made(kind), "ar", known=known, **right(made(kind)))
    assert shown.expected == ()
    assert shown != Shown() or kind == "photo", "photos speak for themselves"


def test_what_pupils_typed_keeps_its_own_direction() -> None:
    assert told(made("text"), "ar", text="la classe.").lines[0].text == "\u2068la classe.\u2069"
