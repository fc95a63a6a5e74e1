"""A question bank: whole, referring only to what is there, and scoring as our own steps do."""

import io
import re
import zipfile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from lessons.export.qti.package import qti
from lessons.language import LANGUAGES, Language
from lessons.pack import Pack
from lessons.steps import kinds
from lessons.steps.answer import Claim
from lessons.steps.choice import ChoiceAnswer
from lessons.steps.kinds import Answer
from lessons.steps.match import MatchAnswer
from lessons.steps.number import NumberAnswer
from lessons.steps.order import OrderAnswer
from lessons.steps.table import TableAnswer
from lessons.steps.text import TextAnswer
from tests.lessons.export.every_kind import every_kind_pack
from tests.lessons.export.qti_engine import scored

QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
CP = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
XML = "{http://www.w3.org/XML/1998/namespace}"
CLAIM = Claim(passed=False)
KINDS_OF_QUESTIONS = {"choice", "order", "match", "number", "text", "table"}

INTERACTIONS = {
    "choiceInteraction": {"identifier"},
    "orderInteraction": {"identifier"},
    "matchInteraction": {"directedPair"},
    "inlineChoiceInteraction": {"identifier"},
    "textEntryInteraction": {"float", "string"},
    "extendedTextInteraction": {"string"},
}
"""By the base types of the answers that they bring."""
TEXT = {
    *("p", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "ul", "ol", "li", "blockquote", "hr", "br"),
    *("code", "pre", "img", "div", "table", "thead", "tbody", "tr", "th", "td", "span"),
}
PARTS = {"prompt", "simpleChoice", "simpleMatchSet", "simpleAssociableChoice", "inlineChoice"}


def opened(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manifest_names_every_file_and_only_those(packs: list[Pack], language: Language) -> None:
    for pack in packs:
        package = qti(pack, language)
        assert package == qti(pack, language)
        files = opened(package)
        manifest = etree.fromstring(files["imsmanifest.xml"])
        assert manifest.findtext(f"{CP}metadata/{CP}schema") == "QTIv2.1 Package"
        named = {one.get("href") for one in manifest.iter(f"{CP}file")}
        assert named | {"imsmanifest.xml"} == files.keys()
        resources = {one.get("identifier"): one for one in manifest.iter(f"{CP}resource")}
        questions = [one for one in resources.values() if one.get("type") == "imsqti_item_xmlv2p1"]
        assert len(questions) == len(resources) - 1 == _questions(pack)
        needed = [one.get("identifierref") for one in manifest.iter(f"{CP}dependency")]
        assert needed == [one.get("identifier") for one in questions]
        test = etree.fromstring(files["test.xml"])
        asked = {one.get("identifier"): one.get("href") for one in test.iter(f"{QTI}assessmentItemRef")}
        assert asked == {one.get("identifier"): one.get("href") for one in questions}
        assert len([*test.iter(f"{QTI}assessmentSection")]) == len(pack.lessons)


def _questions(pack: Pack) -> int:
    return sum(kinds.kind_of(step) in KINDS_OF_QUESTIONS for lesson in pack.lessons for step in lesson.steps)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_refers_only_to_what_is_declared_and_there(packs: list[Pack], language: Language) -> None:
    for pack in packs:
        files = opened(qti(pack, language))
        for path in [path for path in files if path.startswith("items/")]:
            item = etree.fromstring(files[path])
            assert item.get(f"{XML}lang") == language
            declared = {one.get("identifier"): one for one in item.iterfind(f"{QTI}responseDeclaration")}
            bound = dict[str, Any]()
            for one in item.find(f"{QTI}itemBody").iter():
                name = etree.QName(one).localname
                assert name in {"itemBody", *INTERACTIONS, *TEXT, *PARTS}, name
                if name in INTERACTIONS:
                    assert declared[one.get("responseIdentifier")].get("baseType") in INTERACTIONS[name]
                    bound[one.get("responseIdentifier")] = one
                if name == "img":
                    assert one.get("src").removeprefix("../") in files
                    assert one.get("alt") is not None
                assert not {"dir", "lang", "data-block", "style"} & set(one.attrib)
            assert bound.keys() == declared.keys()
            _rights_are_choices(declared, bound)


def _rights_are_choices(declared: dict[str, Any], bound: dict[str, Any]) -> None:
    for name, answer in declared.items():
        choices = {one.get("identifier") for one in bound[name].iter() if one.get("identifier")}
        assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", one) for one in choices)
        if answer.get("baseType") in ("identifier", "directedPair"):
            right = [one.text for one in answer.iter(f"{QTI}value")]
            keys = [one.get("mapKey") for one in answer.iter(f"{QTI}mapEntry")]
            assert {part for one in (*right, *keys) for part in one.split()} <= choices


PACK = every_kind_pack()
ITEMS = {
    path.removeprefix("items/q.all.").removesuffix(".xml"): etree.fromstring(data)
    for path, data in opened(qti(PACK, "fr")).items()
    if path.startswith("items/")
}


def ours(step: str, answer: Answer) -> float:
    return kinds.score(PACK.step("all", step), answer).score


def theirs(step: str, **answers: Any) -> float:
    outcomes = scored(ITEMS[step], answers)
    assert outcomes["FEEDBACK"] == "explain"
    assert float(PACK.step("all", step).maximum) == outcomes["MAXSCORE"]
    return float(outcomes["SCORE"])


@given(st.sets(st.sampled_from("abc")))
def test_choices_score_alike(chosen: set[str]) -> None:
    score = theirs("several", RESPONSE=[f"c-{one}" for one in sorted(chosen)] or None)
    assert score == pytest.approx(ours("several", ChoiceAnswer(claim=CLAIM, chosen=tuple(chosen))))


@given(st.sampled_from("ab"))
def test_a_single_choice_scores_alike(chosen: str) -> None:
    assert theirs("choice", RESPONSE=f"c-{chosen}") == ours(
        "choice", ChoiceAnswer(claim=CLAIM, chosen=(chosen,))
    )


@given(st.permutations("xyz"))
def test_an_order_is_right_or_wrong(order: list[str]) -> None:
    whole = ours("order", OrderAnswer(claim=CLAIM, order=tuple(order))) == 1
    assert theirs("order", RESPONSE=[f"c-{one}" for one in order]) == whole


@given(st.dictionaries(st.sampled_from(["l1", "l2"]), st.sampled_from(["r1", "r2", "r3"])))
def test_pairs_score_alike(pairs: dict[str, str]) -> None:
    score = theirs("match", RESPONSE=[f"l-{left} r-{right}" for left, right in pairs.items()])
    assert score == ours("match", MatchAnswer(claim=CLAIM, pairs=tuple(pairs.items())))


@given(
    st.sampled_from([-1234.5, -1234.25, -1234.75, -1234.2, -123450, -123476, 1234.5, 0]),
    st.sampled_from([None, "dh", "centime"]),
)
def test_numbers_with_units_score_alike(value: float, unit: str | None) -> None:
    given_unit = {} if unit is None else {"UNIT": f"u-{unit}"}
    answer = NumberAnswer(claim=CLAIM, text=repr(value), unit=unit)
    assert theirs("number", RESPONSE=float(value), **given_unit) == ours("number", answer)


@given(st.sampled_from([7.0, 7.0000000001, 7.1, -7.0]))
def test_plain_numbers_score_alike(value: float) -> None:
    answer = NumberAnswer(claim=CLAIM, text=f"{value:.12f}")
    assert theirs("plain-number", RESPONSE=value) == ours("plain-number", answer)


@pytest.mark.parametrize(
    ("step", "typed"),
    [
        *(
            ("text", one)
            for one in ("École", "école", "ECOLE", "ecole", "l’école", "مدرسة", "maison", "مدرسه")
        ),
        *(("accents", one) for one in ("été", "ÉTÉ", "ete")),
    ],
)
def test_words_score_alike(step: str, typed: str) -> None:
    assert theirs(step, RESPONSE=typed) == ours(step, TextAnswer(claim=CLAIM, text=typed))


@given(st.sampled_from([12.5, 13, 13.1, None]), st.sampled_from(["pain", "Le Pain", "خبز", "tea", None]))
def test_tables_score_alike(price: float | None, bread: str | None) -> None:
    cells = {"tea.price": price, "bread.what": bread}
    answer = TableAnswer(claim=CLAIM, cells={k: str(v) for k, v in cells.items() if v is not None})
    score = theirs("table", CELL_2=None if price is None else float(price), CELL_3=bread)
    assert score == ours("table", answer)


def test_open_text_is_left_to_a_person() -> None:
    assert ITEMS["open"].find(f"{QTI}responseProcessing") is None
    assert ITEMS["open"].find(f".//{QTI}extendedTextInteraction") is not None
    assert "hint" not in "".join(ITEMS["open"].itertext())
