"""What pupils named, where they drew the boundary and what they found unfair, told to the teacher."""

from app.teacher.work.sheet_in_words import sheet_in_words
from lessons.steps.answer import Claim
from lessons.steps.examples import ExamplesAnswer, ExamplesStep
from tests.lessons.steps.shapes import made

CLAIM = Claim(passed=True)


def told(answer: ExamplesAnswer) -> list[tuple[str, bool | None]]:
    step = made("examples")
    assert isinstance(step, ExamplesStep)
    return [(line.text, line.right) for line in sheet_in_words(answer, step, "fr").lines]


def test_everything_right_is_told_as_right() -> None:
    answer = ExamplesAnswer(claim=CLAIM, labels={"a": "olive"}, line=(0, 100, 100, 0), unfair=("b",))
    lines = told(answer)
    assert len(lines) == 3
    assert all(right for _, right in lines)
    assert "100 of 100" in lines[1][0]


def test_what_was_left_out_or_accused_wrongly_is_told() -> None:
    lines = told(ExamplesAnswer(claim=CLAIM, labels={}, unfair=("c",)))
    assert [right for _, right in lines] == [False, False, False, False]
    assert lines[0][0].endswith("—")


def test_without_its_step_the_ids_stand_for_words() -> None:
    shown = sheet_in_words(ExamplesAnswer(claim=CLAIM, labels={"a": "olive"}), None, "fr")
    assert [line.text for line in shown.lines] == ["a: olive"]
