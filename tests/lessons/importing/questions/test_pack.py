"""Questions become steps of a pack that opens and passes the lint."""

import msgspec
import pytest

from lessons.content import open_pack
from lessons.errors import FileRejectedError
from lessons.importing.note import Imported
from lessons.importing.questions import aiken, gift
from lessons.importing.questions.pack import Wanted, quiz_pack
from lessons.language import Language
from lessons.lint.check import check_pack
from lessons.pack import Pack
from lessons.steps.choice import ChoiceStep
from lessons.steps.kinds import Step
from lessons.steps.match import MatchStep
from lessons.steps.number import NumberStep
from lessons.steps.text import TextStep


def imported(text: str, language: Language = "fr", *, form: object = gift) -> Imported:
    questions = (aiken if form is aiken else gift).parse(text, "quiz.gift")
    wanted = Wanted(id="quiz", language=language, licence="CC0-1.0", title="Petit quiz")
    return quiz_pack(questions, wanted, "dossier/quiz.gift")


def opened(result: Imported) -> Pack:
    pack = open_pack(result.files)
    assert [one for one in check_pack(pack) if one.severity == "error"] == []
    return pack


def step(text: str, language: Language = "fr") -> tuple[Step, list[str]]:
    result = imported(text, language)
    return opened(result).lessons[0].steps[0], [note.what for note in result.notes if note.line]


def test_every_kind_becomes_its_step() -> None:
    pack = opened(
        imported(
            "Lis. \n\nUn ? {~a =b}\n\nDeux ? {T}\n\nTrois ? {=mot}\n\nQuatre ? {#4:1}\n\n"
            "Cinq {=a->x =b->y}\n\nSix {}\n\nSept {~%50%a ~%50%b ~c}"
        )
    )
    kinds = [str(one.__struct_config__.tag) for one in pack.lessons[0].steps]
    assert kinds == ["read", "choice", "choice", "text", "number", "match", "text", "choice"]
    assert (pack.info.languages, pack.info.licence, pack.info.authors) == (("fr",), "CC0-1.0", ("quiz.gift",))


def test_a_choice_keeps_what_is_right_and_says_why() -> None:
    choice, notes = step("::Ville::Capitale ? {~Fès#Non. =Rabat#Oui.####Depuis 1912.}")
    assert isinstance(choice, ChoiceStep)
    assert (choice.id, choice.titles, choice.correct) == ("ville", {"fr": "Ville"}, ("b",))
    assert choice.explain == {"fr": "Depuis 1912. · Fès\u00a0: Non. · Rabat\u00a0: Oui."}
    assert notes == []


def test_without_feedback_the_right_answer_is_told() -> None:
    choice, _ = step("ما عاصمة المغرب؟ {~فاس =الرباط}", "ar")
    assert isinstance(choice, ChoiceStep)
    assert choice.explain == {"ar": "الجواب الصحيح: الرباط"}


def test_true_and_false_are_said_in_the_language() -> None:
    # The pack's title, from its file's name, would not be Arabic.
    choice, _ = step("الماء سائل {F}", "ar")
    assert isinstance(choice, ChoiceStep)
    assert ([one.texts["ar"] for one in choice.options], choice.correct) == (["صحيح", "خطأ"], ("false",))


def test_several_right_answers() -> None:
    choice, notes = step("Pairs ? {~%50%2 ~%-100%3 ~%50%4}")
    assert isinstance(choice, ChoiceStep) and choice.correct == ("a", "c") and notes == []
    _, notes = step("Pairs ? {~%70%2 ~3 ~%30%4}")
    assert notes == ["weights_lost"]
    _, notes = step("Qui ? {=lui =elle ~%50%moi ~personne}")
    assert notes == ["weights_lost", "any_was_right"]


def test_of_too_many_answers_the_right_one_stays() -> None:
    many = " ".join(f"~non{number}" for number in range(11))
    choice, notes = step(f"Quoi ? {{{many} =oui}}")
    assert isinstance(choice, ChoiceStep) and len(choice.options) == 8
    assert [one.texts["fr"] for one in choice.options if one.id in choice.correct] == ["oui"]
    assert notes == ["options_lost"]


def test_answers_that_look_alike_are_one() -> None:
    choice, _ = step("Quoi ? {~Oui ~non =oui}")
    assert isinstance(choice, ChoiceStep)
    assert [one.texts["fr"] for one in choice.options] == ["oui", "non"]
    assert choice.correct == ("a",)
    match, _ = step("Relie {=chat->Animal =Chat->animal =rose->plante}")
    assert isinstance(match, MatchStep) and (len(match.left), len(match.right)) == (2, 2)


def test_numbers_and_words() -> None:
    number, notes = step("Combien ? {#=3..5 =%50%6:1}")
    assert isinstance(number, NumberStep) and (number.value, number.tolerance) == (4, 1)
    assert notes == ["weights_lost"]
    assert number.explain == {"fr": "La bonne réponse : entre 3 et 5"}
    number, _ = step("Combien ? {#=3..5#Bien ! =4:2#Presque.}")
    assert isinstance(number, NumberStep)
    assert number.explain == {"fr": "entre 3 et 5\u00a0: Bien ! · entre 2 et 6\u00a0: Presque."}
    for asked, told in (
        ("{#-2.5..0}", "entre −2,5 et 0"),
        ("{#1.5:0.1}", "entre 1,4 et 1,6"),
        ("{#0.5}", "0,5"),
    ):
        number, _ = step(f"Combien ? {asked}")
        assert isinstance(number, NumberStep)
        assert number.explain == {"fr": f"La bonne réponse : {told}"}
    text, notes = step("Qui ? {=Tafukt =tafukt* =%50%robot}")
    assert isinstance(text, TextStep) and text.accepted == {"fr": ("Tafukt",)}
    assert notes == ["wildcard_lost", "weights_lost"]
    text, _ = step("Raconte {=*}")
    assert isinstance(text, TextStep) and text.accepted is None and text.explain is None


def test_matching_shares_a_right_one_and_keeps_what_belongs_to_none() -> None:
    match, _ = step("Relie {=chat->animal =rose->plante =âne->animal =->pierre}")
    assert isinstance(match, MatchStep)
    rights = {one.id: one.texts["fr"] for one in match.right}
    lefts = {one.id: one.texts["fr"] for one in match.left}
    assert sorted(rights.values()) == ["animal", "pierre", "plante"]
    assert {(lefts[one], rights[other]) for one, other in match.pairs} == {
        ("chat", "animal"), ("rose", "plante"), ("âne", "animal"),
    }  # fmt: skip


def test_what_has_no_place_is_left_out_and_said() -> None:
    nine = " ".join(f"=a{number}->b{number}" for number in range(9))
    result = imported(f"Bien {{T}}\n\nRelie {{{nine}}}\n\nSans juste {{~a ~b}}")
    assert [(note.line, note.what) for note in result.notes if note.line] == [
        (3, "question_left_out"), (5, "question_left_out"),
    ]  # fmt: skip
    assert len(opened(result).lessons[0].steps) == 1
    with pytest.raises(FileRejectedError, match="no_questions"):
        imported("Sans juste {~a ~b}")
    with pytest.raises(FileRejectedError, match="no_questions"):
        imported("// rien\n")


def test_lessons_follow_categories_and_hold_forty_steps() -> None:
    asked = "\n\n".join(
        f"$CATEGORY: top/Partie {part}\n\n" + "\n\n".join(["Oui ? {T}"] * 50) for part in "AB"
    )
    pack = opened(imported(asked))
    assert [lesson.titles["fr"] for lesson in pack.lessons] == [
        "Partie A (1)", "Partie A (2)", "Partie B (1)", "Partie B (2)",
    ]  # fmt: skip
    assert [len(lesson.steps) for lesson in pack.lessons] == [25, 25, 25, 25]
    assert len({lesson.id for lesson in pack.lessons}) == 4


def test_more_categories_than_lessons_are_parted_evenly() -> None:
    asked = "\n\n".join(f"$CATEGORY: {part}\n\nOui ? {{T}}" for part in range(60))
    result = imported(asked)
    assert "categories_lost" in [note.what for note in result.notes]
    assert [len(lesson.steps) for lesson in opened(result).lessons] == [30, 30]


def test_a_pack_holds_1600_questions_and_no_more() -> None:
    pack = opened(imported("\n\n".join(["Oui ? {T}"] * 1600)))
    assert sum(len(lesson.steps) for lesson in pack.lessons) == 1600
    with pytest.raises(FileRejectedError) as caught:
        imported("Oui ? {T}\n\n" * 20_000)
    assert (caught.value.place, caught.value.reason) == ("20000", "too_many_questions")


def test_the_same_source_makes_the_same_pack() -> None:
    text = "Q ?\nA) un\nB) deux\nANSWER: A\n"
    assert imported(text, form=aiken) == imported(text, form=aiken)
    lesson = msgspec.json.decode(imported(text, form=aiken).files["lessons/petit-quiz/lesson.json"])
    assert lesson["steps"][0]["id"] == "question-1"


def test_a_text_that_no_pack_may_hold_is_left_out_and_noted() -> None:
    result = imported("Un ? {~a =b}\n\n" + "é" * 31_000 + " {~a =b}")
    assert len(opened(result).lessons[0].steps) == 1
    assert [(note.line, note.what) for note in result.notes if note.line] == [(3, "question_left_out")]
