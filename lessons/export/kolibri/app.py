"""A pack for Kolibri: an HTML5 app, as a channel's author uploads it to Kolibri Studio (preset "html5_zip").

What Kolibri demands (ricecooker's HTML5 apps guide, and its check of an archive): index.html at the root
of the zip, a body with something in it; everything inside and relative, no network; it is shown in an
iframe with `sandbox="allow-scripts allow-same-origin"` on another origin, so that there are no forms to
send, no dialogs, no downloads, no new windows, and no access to the page around it. Kolibri offers shims
for storage; we keep nothing. It has no code for Tamazight (le-utils 0.2): choose another language for that
node.
"""

from lessons.export.chapters import anchor, deeper, hints, lesson_head, step_head
from lessons.export.edition import Edition
from lessons.export.kolibri.quiz import open_text, quiz
from lessons.export.markup import Element, element, to_html
from lessons.export.media import used
from lessons.export.tasks import task
from lessons.export.words import resource
from lessons.export.zip import zipped
from lessons.language import Language
from lessons.lesson import Lesson
from lessons.pack import Pack
from lessons.steps.code import CodeStep
from lessons.steps.kinds import Step
from lessons.steps.text import TextStep
from lessons.steps.watch import WatchStep

_TO_WRITE_ON = ("kept", "lines", "drawing")


def kolibri(pack: Pack, language: Language) -> bytes:
    """Return the zip for one language: contents, and a page for each lesson with questions to answer."""
    edition = Edition(pack, language)
    pages = {"index.html": _contents(edition)}
    for place, lesson in enumerate(pack.lessons, start=1):
        pages[_name(place)] = _lesson(edition, place, lesson)
    files = {name: _page(edition, body) for name, body in pages.items()}
    files |= {path: pack.files[path] for path in used(pages.values())}
    files["quiz.js"] = resource("quiz.js").encode()
    files["style.css"] = resource("screen.css").encode()
    return zipped(files)


def _contents(edition: Edition) -> Element:
    info = edition.pack.info
    links = [
        element("li", element("a", f"{place}. {edition.plain(lesson.titles)}", href=_name(place)))
        for place, lesson in enumerate(edition.pack.lessons, start=1)
    ]
    return element(
        "main",
        edition.picture(info.cover, info.titles),
        edition.say("h1", info.titles),
        edition.say("p", info.summaries),
        element("ol", *links),
        element("p", f"{', '.join(info.authors)} · {info.licence} · {info.version}", class_="kicker"),
        class_="contents",
    )


def _lesson(edition: Edition, place: int, lesson: Lesson) -> Element:
    steps = [
        element(
            "section",
            step_head(edition, number, step),
            deeper(edition.text(lesson, step)),
            *_asked(edition, lesson, step),
            *hints(edition, step),
            class_="step",
        )
        for number, step in edition.steps(lesson)
    ]
    links = [element("a", edition.phrase("contents"), href="index.html")]
    if place > 1:
        links.insert(0, element("a", edition.phrase("back"), href=_name(place - 1)))
    if place < len(edition.pack.lessons):
        links.append(element("a", edition.phrase("next"), href=_name(place + 1)))
    turn = element("nav", *links, class_="turn", aria_label=edition.phrase("contents"))
    return element("main", lesson_head(edition, place, lesson), *steps, turn)


def _asked(edition: Edition, lesson: Lesson, step: Step) -> list[Element]:
    question = quiz(edition, lesson, step)
    if question is not None:
        return [question]
    shown = [one for one in task(edition, step) if one.attributes.get("class") not in _TO_WRITE_ON]
    if isinstance(step, TextStep):  # an open one: the others are questions
        shown += open_text(edition)
    if isinstance(step, CodeStep):
        shown.append(element("p", edition.phrase("on_tablet"), class_="ask"))
    if isinstance(step, WatchStep) and edition.language in (step.audio or {}):
        sound = (step.audio or {})[edition.language]
        shown.append(element("audio", src=sound, controls="controls", aria_label=anchor(step)))
    return shown


def _page(edition: Edition, body: Element) -> bytes:
    title = next((one.text() for one in body.all() if one.tag == "h1"), "")
    page = element(
        "html",
        element(
            "head",
            element("meta", charset="utf-8"),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("title", title),
            element("link", rel="stylesheet", href="style.css"),
            element("script", src="quiz.js", defer="defer"),
        ),
        element("body", "\n", body, "\n"),  # ricecooker 0.8 stumbles over a body that begins with an element
        lang=edition.language,
        dir=edition.direction,
    )
    return f"<!DOCTYPE html>\n{to_html(page)}\n".encode()


def _name(place: int) -> str:
    return f"lesson-{place}.html"
