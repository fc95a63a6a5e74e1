"""A pack on paper: one HTML file that a browser prints, for a day without tablets or without electricity.

Everything is in the file: pictures as data, no script, no font, nothing fetched. A4, black on white.
"""

from base64 import b64encode
from functools import partial
from typing import Final

from lessons.directives import HINT
from lessons.export.chapters import (
    PAGE_NAMES,
    answer_section,
    deeper,
    lesson_head,
    rubric_section,
    step_head,
)
from lessons.export.edition import Edition
from lessons.export.markup import Element, changed, element, to_html
from lessons.export.media import media_type
from lessons.export.tasks import face, shuffled, task
from lessons.export.words import resource
from lessons.language import Language
from lessons.lesson import Lesson
from lessons.pack import Pack
from lessons.steps.choice import ChoiceStep
from lessons.steps.kinds import Step
from lessons.steps.match import MatchStep
from lessons.steps.number import NumberStep
from lessons.steps.order import OrderStep

_SHORT: Final = (ChoiceStep, MatchStep, NumberStep, OrderStep)
"""Questions that stay on one page with what is asked."""


def paper(pack: Pack, language: Language, *, teacher: bool = False) -> bytes:
    """Return the sheets of all lessons for pupils; for teachers their pages and the answers instead."""
    edition = Edition(pack, language, teacher)
    pages = _teachers(edition) if teacher else _pupils(edition)
    title = edition.plain(pack.info.titles)
    page = element(
        "html",
        element(
            "head",
            element("meta", charset="utf-8"),
            element("meta", name="viewport", content="width=device-width"),
            element("title", f"{title} – {edition.phrase('for_teachers')}" if teacher else title),
            element("style", resource("paper.css")),
        ),
        element("body", *(element("div", *page, class_="page") for page in pages)),
        lang=language,
        dir=edition.direction,
    )
    return f"<!DOCTYPE html>\n{to_html(changed(page, partial(_printed, edition)))}\n".encode()


def _pupils(edition: Edition) -> list[list[Element]]:
    pages = list[list[Element]]()
    for place, lesson in enumerate(edition.pack.lessons, start=1):
        person = element(
            "div",
            element("span", edition.label("name")),
            element("span", edition.label("date")),
            class_="person",
        )
        found: list[Element] = []
        steps = [_step(edition, number, lesson, step, found) for number, step in edition.steps(lesson)]
        pages.append([person, lesson_head(edition, place, lesson), *steps, *_hints(edition, found)])
        cards = [part for number, step in edition.steps(lesson) for part in _cards(edition, number, step)]
        if cards:
            pages.append([element("h1", f"\u2702 {edition.phrase('cards')}"), *cards])
    return pages


def _teachers(edition: Edition) -> list[list[Element]]:
    info = edition.pack.info
    ages = edition.phrase("years", n=f"{info.ages[0]}–{info.ages[1]}")
    minutes = edition.phrase("minutes", n=info.minutes)
    cover = element(
        "div",
        edition.picture(info.cover, info.titles),
        edition.say("h1", info.titles),
        edition.say("p", info.summaries),
        element("p", element("strong", edition.phrase("for_teachers"))),
        element("p", f"{ages} · {minutes} · {', '.join(info.authors)} · {info.licence}", class_="kicker"),
        class_="cover",
    )
    pages = [[cover]]
    pages += [[page] for page in map(edition.page, PAGE_NAMES) if page is not None]
    rubric = rubric_section(edition)
    return [*pages, [answer_section(edition, notes=True)], *([] if rubric is None else [[rubric]])]


def _step(edition: Edition, number: int, lesson: Lesson, step: Step, found: list[Element]) -> Element:
    """Return a step's part of the sheet; its hints, and those in its text, go to `found`, for the end."""
    text = deeper(edition.text(lesson, step))
    inside = [one for one in text.all() if one.attributes.get("class") == "hint"]
    text = changed(text, lambda one: None if one.attributes.get("class") == "hint" else one)
    folded = [element("div", *(part for part in one.children if not _is_summary(part))) for one in inside]
    said = [edition.say("p", hint.texts) for hint in step.hints]
    if folded or said:
        head = element("h3", f"{number} ", edition.say("span", step.titles))
        found.append(element("div", head, *folded, *_numbered(said), class_="kept"))
    kind = "step kept" if isinstance(step, _SHORT) else "step"
    return element("section", step_head(edition, number, step), text, *task(edition, step), class_=kind)


def _is_summary(part: Element | str) -> bool:
    return isinstance(part, Element) and part.tag == "summary"


def _numbered(said: list[Element]) -> list[Element]:
    return [element("ol", *(Element("li", one.attributes, one.children) for one in said))] if said else []


def _hints(edition: Edition, found: list[Element]) -> list[Element]:
    if not found:
        return []
    title = element("h2", edition.phrase("hints"), " · ", edition.phrase("hints_after_trying"))
    return [element("section", title, *found, class_="hints", aria_label=HINT[edition.language])]


def _cards(edition: Edition, number: int, step: Step) -> list[Element]:
    """Return the cards that a group can lay on a table instead of writing."""
    match step:
        case OrderStep():
            sets = [shuffled(step.id, step.items)]
        case MatchStep():
            sets = [list(step.left), shuffled(step.id, step.right)]
        case _:
            return []
    code = isinstance(step, OrderStep) and step.code
    cards = [element("div", face(edition, one, code=code)) for some in sets for one in some]
    return [
        element("h2", f"{number} ", edition.say("span", step.titles)),
        element("div", *cards, class_="cards"),
    ]


def _printed(edition: Edition, one: Element) -> Element | None:
    """Put data in place of a picture's path, and words in place of a film."""
    if one.tag == "video":
        return element("p", edition.phrase("film"), class_="ask")
    if one.tag != "img":
        return one
    path = one.attributes["src"]
    data = b64encode(edition.pack.files[path]).decode()
    source = f"data:{media_type(path)};base64,{data}"
    return Element("img", {**one.attributes, "src": source}, ())
