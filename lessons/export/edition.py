"""A pack as one reader gets it: in a language, for pupils or teachers, its texts as trees of elements."""

from collections.abc import Iterator
from dataclasses import dataclass

from lessons.directives import Audience
from lessons.export.markup import Element, changed, element, parse
from lessons.export.words import phrase
from lessons.language import Language, Texts, direction
from lessons.lesson import Lesson
from lessons.markdown import render
from lessons.pack import Pack
from lessons.steps.kinds import Step
from lessons.sums import isolate_sums


@dataclass(frozen=True)
class Edition:
    """Sources of pictures and sounds are their paths in the pack; each format puts its own in their place."""

    pack: Pack
    language: Language
    teacher: bool = False

    @property
    def direction(self) -> str:
        """Return "ltr" or "rtl"."""
        return direction(self.language)

    def plain(self, texts: Texts) -> str:
        """Return a short text of the pack."""
        return isolate_sums(*self.pack.words(texts, self.language))

    def say(self, tag: str, texts: Texts, class_: str | None = None) -> Element:
        """Return a short text of the pack as an element, with its language when it is not the reader's."""
        words, spoken = self.pack.words(texts, self.language)
        return self.marked(element(tag, isolate_sums(words, spoken), class_=class_), spoken)

    def phrase(self, name: str, **values: object) -> str:
        """Return a phrase of ours (lessons/export/words.py)."""
        return phrase(name, self.language, **values)

    def label(self, name: str) -> str:
        """Return a phrase of ours with a colon, which the French keep away from the word."""
        return self.phrase(name) + ("\u00a0:" if self.language == "fr" else ":")

    def steps(self, lesson: Lesson) -> Iterator[tuple[int, Step]]:
        """Yield each step of a lesson with its number, counted from 1."""
        yield from enumerate(lesson.steps, start=1)

    def text(self, lesson: Lesson, step: Step) -> Element:
        """Return a step's text."""
        return self._rendered(*self.pack.text(lesson.id, step, self.language))

    def spoken(self, step: Step) -> Language:
        """Return the language of a step's text; blocks beside it bear the names that the text calls them."""
        for lesson in self.pack.lessons:
            if any(one is step for one in lesson.steps):
                return self.pack.text(lesson.id, step, self.language)[1]
        return self.language

    def marked(self, one: Element, spoken: Language) -> Element:
        """Return an element that says its language when it is not the reader's."""
        if spoken == self.language:
            return one
        return Element(one.tag, {**one.attributes, "lang": spoken, "dir": direction(spoken)}, one.children)

    def page(self, name: str) -> Element | None:
        """Return a page of teacher/, for example "run-sheet"; None when the pack has none."""
        found = self.pack.page(name, self.language)
        return None if found is None else self._rendered(*found)

    def picture(self, path: str, texts: Texts | None = None) -> Element:
        """Return a picture of the pack; without texts it stands beside its words."""
        return element("img", src=path, alt="" if texts is None else self.plain(texts))

    def _rendered(self, markdown: str, spoken: Language) -> Element:
        audience: Audience = "teacher" if self.teacher else "pupil"
        pictures = {path: path for path in self.pack.files if path.startswith("media/")}
        text = changed(parse(render(markdown, spoken, pictures, audience)), _mended)
        if spoken != self.language:
            return text
        return Element(text.tag, {}, text.children)


def _mended(one: Element) -> Element | None:
    """What HTML 5 and a book don't know: a picture without source, and `align`."""
    if one.tag == "img" and not one.attributes["src"]:
        return None
    if "align" in one.attributes:
        rest = {name: value for name, value in one.attributes.items() if name != "align"}
        return Element(one.tag, {**rest, "class": f"align-{one.attributes['align']}"}, one.children)
    return one
