"""Languages that others stand in for: how much of them is not there, told together."""

from collections import Counter
from collections.abc import Container, Iterator

from lessons.language import Language
from lessons.lint.finding import Finding
from lessons.lint.languages import texts_of
from lessons.pack import TEACHER_PAGES, Pack, page_path, text_path


def check(pack: Pack) -> Iterator[Finding]:
    """Yield a finding for each language that lacks texts and has others that stand in for it.

    One without any step's text is an error: who chooses it in the window would read another one.
    """
    steps = list(_steps(pack))
    every = [*(texts for _, _, texts in texts_of(pack)), *_pages(pack), *steps]
    for language in pack.info.fallbacks:
        place = f"$.fallbacks.{language}"
        others = Counter(_standing_in(pack, language, texts) for texts in every)
        del others[language]
        if not any(language in texts for texts in steps):
            yield Finding(path="pack.json", place=place, reason="language_without_texts", about=language)
        elif others:
            yield Finding(
                path="pack.json",
                place=place,
                reason="texts_fall_back",
                about=", ".join(one for one in pack.info.chain(language) if one in others),
                count=others.total(),
                severity="note",
            )


def _standing_in(pack: Pack, language: Language, texts: Container[Language]) -> Language:
    """Return the language in which a text is shown; a text that is nowhere is another check's matter."""
    return next((one for one in pack.info.chain(language) if one in texts), language)


def _steps(pack: Pack) -> Iterator[Container[Language]]:
    """Yield the languages of each step's text."""
    for lesson in pack.lessons:
        for step in {step.text: step for step in lesson.steps}.values():
            yield [one for one in pack.info.languages if text_path(lesson.id, step, one) in pack.files]


def _pages(pack: Pack) -> Iterator[Container[Language]]:
    """Yield the languages of each page for teachers."""
    for page in TEACHER_PAGES:
        yield [one for one in pack.info.languages if page_path(page, one) in pack.files]
