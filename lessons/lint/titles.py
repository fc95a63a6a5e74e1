"""What a teacher plans by: titles that can be told apart, minutes that add up."""

from collections.abc import Iterator

from lessons.lesson import Lesson
from lessons.lint.finding import Finding
from lessons.pack import Pack


def check(pack: Pack) -> Iterator[Finding]:
    """Yield a note for each title that stands twice in a lesson, and for minutes that don't add up."""
    minutes = sum(lesson.minutes for lesson in pack.lessons)
    if minutes != pack.info.minutes:
        yield Finding(
            path="pack.json", place="$.minutes", reason="minutes_differ", about=str(minutes), severity="note"
        )
    for lesson in pack.lessons:
        yield from _titles(pack, lesson)


def _titles(pack: Pack, lesson: Lesson) -> Iterator[Finding]:
    for language in pack.info.languages:
        seen = set[str]()
        for index, step in enumerate(lesson.steps):
            title = pack.words(step.titles, language)[0].strip().casefold()
            if title in seen:
                yield Finding(
                    path=f"lessons/{lesson.id}/lesson.json",
                    place=f"$.steps[{index}].titles.{language}",
                    reason="title_twice",
                    about=step.titles.get(language, title),
                    severity="note",
                )
            seen.add(title)
