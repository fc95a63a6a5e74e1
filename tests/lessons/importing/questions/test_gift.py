"""GIFT as docs.moodle.org describes it; the samples are our own."""

import pytest

from lessons.errors import FileRejectedError
from lessons.importing.questions import gift
from lessons.importing.questions.question import (
    Choice,
    Description,
    Essay,
    Kind,
    Matching,
    Numerical,
    Question,
    Short,
    TrueFalse,
)


def one(text: str) -> Question:
    questions = gift.parse(text)
    assert len(questions) == 1
    return questions[0]


def answers(kind: Kind) -> list[tuple[str, float, str]]:
    assert isinstance(kind, Choice | Short)
    return [(answer.text, answer.weight, answer.feedback) for answer in kind.answers]


def test_one_right_answer_among_several() -> None:
    question = one("::Capitale:: Quelle est la capitale du Maroc ? {~Fès#Presque =Rabat # Oui ! ~%50%Salé}")
    assert (question.name, question.text) == ("Capitale", "Quelle est la capitale du Maroc ?")
    assert answers(question.kind) == [("Fès", 0, "Presque"), ("Rabat", 100, "Oui !"), ("Salé", 50, "")]
    assert question.kind == Choice(answers=question.kind.answers, single=True)  # type: ignore[union-attr]


def test_several_right_answers_have_weights() -> None:
    question = one("Pairs? {\n~%50%2\n~%-100%3\n~%50%4\n~%33.333%6\n}")
    assert answers(question.kind) == [("2", 50, ""), ("3", -100, ""), ("4", 50, ""), ("6", 33.333, "")]
    assert isinstance(question.kind, Choice) and not question.kind.single


@pytest.mark.parametrize(
    ("said", "truth"), [("T", True), ("TRUE", True), ("F", False), ("FALSE", False), ("true", True)]
)
def test_true_and_false(said: str, truth: bool) -> None:
    question = one(f"L’eau bout à 100 °C. {{{said}#Non#Bravo####Au niveau de la mer.}}")
    assert question.kind == TrueFalse(truth=truth, wrong_feedback="Non", right_feedback="Bravo")
    assert question.feedback == "Au niveau de la mer."


def test_what_may_be_written() -> None:
    question = one("Deux et deux font {=quatre =4 =%50%cinq#presque =%0%*#non}.")
    assert question.text == r"Deux et deux font \_\_\_\_\_."
    assert answers(question.kind) == [
        ("quatre", 100, ""), ("4", 100, ""), ("cinq", 50, "presque"), ("*", 0, "non"),
    ]  # fmt: skip
    assert answers(one("Qui ? {personne}").kind) == [("personne", 100, "")]


def test_a_word_is_missing_in_the_middle() -> None:
    question = one("Tafukt {~marche =tourne ~dort} à gauche.")
    assert question.text == r"Tafukt \_\_\_\_\_ à gauche."
    assert isinstance(question.kind, Choice)


def test_only_the_first_braces_of_a_question_are_its_answer() -> None:
    question = one("Un {=deux} trois {=quatre} cinq")
    assert question.text == r"Un \_\_\_\_\_ trois \_\_\_\_\_ cinq"
    assert [note.what for note in question.notes] == ["answers_lost"]


@pytest.mark.parametrize(
    ("inside", "value", "tolerance"),
    [
        ("#1822", 1822, 0),
        ("#1822:5", 1822, 5),
        ("#3.141..3.142", 3.1415, 0.0005),
        ("#-2..2", 0, 2),
        ("#3,5", 3.5, 0),
        ("#٣٫٥".replace("٫", "."), 3.5, 0),
        ("# =1.5e2:0.5 # oui", 150, 0.5),
        ("#=7:0 =%50%7:2 ~#rien", 7, 0),
    ],
)
def test_numbers_with_ranges_and_tolerance(inside: str, value: float, tolerance: float) -> None:
    kind = one(f"Combien ? {{{inside}}}").kind
    assert isinstance(kind, Numerical)
    assert kind.answers[0][1:] == (value, tolerance)


def test_a_number_with_several_answers_keeps_their_weights() -> None:
    kind = one("Quand ? {#\n =1822:0 # oui\n =%50%1822:2 # à peu près\n}").kind
    assert isinstance(kind, Numerical)
    assert [(answer.weight, answer.feedback, value, off) for answer, value, off in kind.answers] == [
        (100, "oui", 1822, 0), (50, "à peu près", 1822, 2),
    ]  # fmt: skip


def test_what_belongs_together() -> None:
    kind = one("Relie. {\n=Maroc -> Rabat\n=Tunisie->Tunis\n= -> Le Caire\n}").kind
    assert kind == Matching(pairs=(("Maroc", "Rabat"), ("Tunisie", "Tunis"), ("", "Le Caire")))


def test_essays_and_descriptions() -> None:
    questions = gift.parse("Raconte ta journée. {}\n\nLis d’abord ceci.\n")
    assert [question.kind for question in questions] == [Essay(), Description()]


def test_comments_names_and_categories() -> None:
    questions = gift.parse(
        "// une remarque { sans fin\n\n$CATEGORY: $course$/top/Calcul/Tables\n\n// encore\n"
        "::Un::1 + 1 ? {#2}\n\n"
        "$CATEGORY: Eau // douce\n\nL’eau coule. {T}\n"
    )
    assert [(one.name, one.category, one.line) for one in questions] == [
        ("Un", "Tables", 6),
        ("", "Eau / douce", 10),
    ]


def test_escaped_signs_are_signs() -> None:
    question = one(r"Que vaut \{x\} \: 2 \= ? {=\= 4#un \# ici =a\~b ~c\\d ~\n\e}")
    assert question.text == r"Que vaut \{x\} : 2 = ?"
    assert answers(question.kind) == [
        ("= 4", 100, "un # ici"), ("a~b", 100, ""), (r"c\d", 0, ""), (r"\e", 0, ""),
    ]  # fmt: skip


def test_a_backslash_at_the_end_stays() -> None:
    assert one("Fin\\").text == "Fin\\\\"


def test_signs_of_markdown_are_shown_unless_the_text_is_markdown() -> None:
    assert one("2 * 3 * 4 {#24}").text == r"2 \* 3 \* 4"
    assert one("[markdown]Un **gros** chat {T}").text == "Un **gros** chat"
    assert (
        one("[html]<p>Un <b>gros</b> chat</p><ul><li>noir</li></ul> {T}").text == "Un **gros** chat\n\n- noir"
    )
    assert one("Un <b>gros</b> chat &amp; un rat {T}").text == "Un **gros** chat & un rat"
    assert one("Si a<b, alors {T}").text == r"Si a\<b, alors"
    assert one("[plain]<b> {T}").text == r"\<b\>"


def test_what_is_lost_in_a_text_is_noted_with_its_line() -> None:
    question = one(
        '\n\n[html]Voir <a href\\="http\\://x.ma">ici</a> et <img src\\="@@PLUGINFILE@@/a.png"> {T}'
    )
    assert [(note.line, note.what, note.about) for note in question.notes] == [
        (3, "link_lost", "http://x.ma"), (3, "picture_missing", "@@PLUGINFILE@@/a.png"),
    ]  # fmt: skip


def test_empty_lines_inside_braces_do_not_part_a_question() -> None:
    assert len(answers(one("Quoi ? {\n~un\n\n=deux\n}").kind)) == 2


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("Bien {T}\n\nMal {~a =b\n\nAprès {T}", "line 3", "gift_brace_open"),
        ("Mal {~a =b", "line 1", "gift_brace_open"),
        ("x\ny } {T}", "line 2", "gift_brace_closed"),
        ("\nUn seul {~rien}", "line 2", "gift_answers"),
        ("Combien ? {#beaucoup}", "line 1", "gift_number"),
        ("Combien ? {#1e999}", "line 1", "gift_number"),
        ("Combien ? {#9..1}", "line 1", "gift_number"),
        ("Combien ? {#}", "line 1", "gift_number"),
        ("Relie {=a -> b =c}", "line 1", "gift_pair"),
        ("Relie {=a -> b}", "line 1", "gift_answers"),
    ],
)
def test_what_is_no_gift_is_refused_with_its_line(text: str, place: str, reason: str) -> None:
    with pytest.raises(FileRejectedError) as caught:
        gift.parse(text, "x.gift")
    assert (caught.value.path, caught.value.place, caught.value.reason) == ("x.gift", place, reason)
