"""The questions of a pack as IMS QTI 2.1, for the question banks of other platforms (Moodle, TAO, Canvas …).

A content package (IMS CP 1.1): one assessmentItem for each question, one assessmentTest with a section for
each lesson, and the pictures. Scores are ours, but: an order is right or wrong, a slip of a letter is wrong,
and the checks on a whole table do not count. Hints are left out. Steps that ask nothing for a test (reading,
films, programs, photos, what is said or done on paper) are left out; open texts are for a person to mark.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lessons.export.chapters import deeper
from lessons.export.edition import Edition
from lessons.export.markup import Element, element, to_xml
from lessons.export.media import used
from lessons.export.qti.body import FOLDER_UP, body, translated
from lessons.export.qti.items import question
from lessons.export.qti.rules import base, outcome
from lessons.export.words import resource
from lessons.export.zip import zipped
from lessons.language import Language
from lessons.lesson import Lesson
from lessons.pack import Pack
from lessons.steps.kinds import Step

QTI: Final = "http://www.imsglobal.org/xsd/imsqti_v2p1"
PACKAGE: Final = "http://www.imsglobal.org/xsd/imscp_v1p1"
METADATA: Final = "http://www.imsglobal.org/xsd/imsmd_v1p2"
_INSTANCE: Final = "http://www.w3.org/2001/XMLSchema-instance"
_SCHEMAS: Final = {
    QTI: "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
    PACKAGE: "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
}
_STYLE: Final = "style.css"


@dataclass(frozen=True)
class Item:
    """One question of the package."""

    name: str
    lesson: str
    document: Element

    @property
    def path(self) -> str:
        """Return where it lies in the package."""
        return f"items/{self.name}.xml"

    @property
    def media(self) -> list[str]:
        """Return its pictures by their paths in the package."""
        return [path.removeprefix(FOLDER_UP) for path in used([self.document])]


def qti(pack: Pack, language: Language) -> bytes:
    """Return the zip for one language."""
    edition = Edition(pack, language)
    items = list[Item]()
    for lesson in pack.lessons:
        for step in lesson.steps:
            document = _item(edition, lesson, step)
            if document is not None:
                items.append(Item(_name(lesson, step), lesson.id, document))
    files = {item.path: _document(item.document) for item in items}
    files |= {path: pack.files[path] for item in items for path in item.media}
    files[_STYLE] = resource("qti.css").encode()
    files["test.xml"] = _document(_test(edition, items))
    files["imsmanifest.xml"] = _document(_manifest(edition, items))
    return zipped(files)


def _name(lesson: Lesson, step: Step) -> str:
    """Return a question's identifier; two dots, so that no two lessons and steps make the same one."""
    return f"q.{lesson.id}.{step.id}"


def _item(edition: Edition, lesson: Lesson, step: Step) -> Element | None:
    asked = question(edition, step)
    if asked is None:
        return None
    explain = getattr(step, "explain", None)
    outcomes = [outcome("SCORE", "float", "0.0"), outcome("MAXSCORE", "float", repr(float(asked.maximum)))]
    scored = list(asked.scored or ())
    feedback = list[Element]()
    if explain is not None and asked.scored is not None:
        outcomes.append(outcome("FEEDBACK", "identifier", None))
        scored.append(element("setOutcomeValue", base("identifier", "explain"), identifier="FEEDBACK"))
        shown = translated(edition.say("p", explain))
        feedback = [element("modalFeedback", *([shown] if shown else ()),
                            outcomeIdentifier="FEEDBACK", identifier="explain", showHide="show")]  # fmt: skip
    text = deeper(edition.text(lesson, step))
    whole = Element("div", {**text.attributes, "dir": edition.direction}, (text, *asked.asked))
    attributes = {
        "identifier": _name(lesson, step),
        "title": edition.plain(step.titles),
        "xml:lang": edition.language,
        "adaptive": "false",
        "timeDependent": "false",
    }
    parts = (
        *asked.answers,
        *outcomes,
        element("stylesheet", href=FOLDER_UP + _STYLE, type="text/css"),
        body(whole),
        *([element("responseProcessing", *scored)] if scored else ()),
        *feedback,
    )
    return Element("assessmentItem", {**_spaces(QTI), **attributes}, parts)


def _test(edition: Edition, items: Sequence[Item]) -> Element:
    sections = [
        element(
            "assessmentSection",
            *(element("assessmentItemRef", identifier=one.name, href=one.path) for one in items
              if one.lesson == lesson.id),
            identifier=f"s.{lesson.id}",
            title=edition.plain(lesson.titles),
            visible="true",
        )
        for lesson in edition.pack.lessons
    ]  # fmt: skip
    total = element("sum", element("testVariables", variableIdentifier="SCORE"))
    parts = (
        outcome("SCORE", "float", "0.0"),
        element(
            "testPart",
            *sections,
            identifier="part",
            navigationMode="nonlinear",
            submissionMode="individual",
        ),
        element("outcomeProcessing", element("setOutcomeValue", total, identifier="SCORE")),
    )
    named = {"identifier": f"t.{edition.pack.info.id}", "title": edition.plain(edition.pack.info.titles)}
    return Element("assessmentTest", {**_spaces(QTI), **named}, parts)


def _manifest(edition: Edition, items: Sequence[Item]) -> Element:
    test = element(
        "resource",
        element("file", href="test.xml"),
        *(element("dependency", identifierref=one.name) for one in items),
        identifier="test",
        type="imsqti_test_xmlv2p1",
        href="test.xml",
    )
    questions = [
        element(
            "resource",
            *(element("file", href=path) for path in (one.path, _STYLE, *one.media)),
            identifier=one.name,
            type="imsqti_item_xmlv2p1",
            href=one.path,
        )
        for one in items
    ]
    parts = (
        element(
            "metadata",
            element("schema", "QTIv2.1 Package"),
            element("schemaversion", "1.0.0"),
            _about(edition),
        ),
        element("organizations"),
        element("resources", test, *questions),
    )
    spaces = {**_spaces(PACKAGE), "xmlns:md": METADATA}
    named = {"identifier": f"m.{edition.pack.info.id}", "version": edition.pack.info.version}
    return Element("manifest", {**spaces, **named}, parts)


def _about(edition: Edition) -> Element:
    info = edition.pack.info

    def said(text: str) -> Element:
        return Element("md:langstring", {"xml:lang": edition.language}, (text,))

    return element(
        "md:lom",
        element(
            "md:general",
            element("md:title", said(edition.plain(info.titles))),
            element("md:language", edition.language),
            element("md:description", said(edition.plain(info.summaries))),
        ),
        element("md:rights", element("md:description", said(info.licence))),
    )


def _spaces(name: str) -> dict[str, str]:
    return {"xmlns": name, "xmlns:xsi": _INSTANCE, "xsi:schemaLocation": f"{name} {_SCHEMAS[name]}"}


def _document(root: Element) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{to_xml(root)}\n'.encode()
