"""Every text in every language of the pack, and in that language's own script."""

from collections.abc import Container, Iterator

from lessons.language import Language, Texts
from lessons.lint.finding import Finding
from lessons.pack import Pack, text_path
from lessons.rubric import RUBRIC, Rubric
from lessons.script import may_be_in
from lessons.steps.kinds import Step


def check(pack: Pack) -> Iterator[Finding]:
    """Yield a finding for each missing text, each in another script, and each unreviewed language."""
    for path, place, texts in texts_of(pack):
        yield from _lacking(pack, path, place, texts)
        for language, text in texts.items():
            if not may_be_in(text, language):
                yield Finding(path=path, place=place, reason="script_wrong", about=language)
    for lesson in pack.lessons:
        for step in {step.text: step for step in lesson.steps}.values():
            yield from _pages(pack, lesson.id, step)
    for language, state in pack.info.reviews.items():
        if state == "unreviewed":
            place = f"$.reviews.{language}"
            yield Finding(path="pack.json", place=place, reason="unreviewed", about=language, severity="note")


def _lacking(pack: Pack, path: str, place: str, texts: Container[Language]) -> Iterator[Finding]:
    """Yield an error for each language that a text is not in, unless another one may stand in for it."""
    for language in pack.info.languages:
        if not any(one in texts for one in pack.info.chain(language)):
            yield Finding(path=path, place=place, reason="text_missing", about=language)


def _pages(pack: Pack, lesson_id: str, step: Step) -> Iterator[Finding]:
    paths = {language: text_path(lesson_id, step, language) for language in pack.info.languages}
    for language, path in paths.items():
        if path in pack.files and not may_be_in(pack.files[path].decode(), language):
            yield Finding(path=path, place="", reason="script_wrong", about=language)


def texts_of(pack: Pack) -> Iterator[tuple[str, str, Texts]]:
    """Yield every short text with its file and the place in it."""
    yield "pack.json", "$.titles", pack.info.titles
    yield "pack.json", "$.summaries", pack.info.summaries
    for lesson in pack.lessons:
        path = f"lessons/{lesson.id}/lesson.json"
        yield path, "$.titles", lesson.titles
        for index, objective in enumerate(lesson.objectives):
            yield path, f"$.objectives[{index}]", objective
        for index, step in enumerate(lesson.steps):
            for place, texts in step.texts().items():
                yield path, f"$.steps[{index}].{place}", texts
    rubric = pack.rubric()
    if rubric is not None:
        yield from _rubric_texts(rubric)


def _rubric_texts(rubric: Rubric) -> Iterator[tuple[str, str, Texts]]:
    for index, criterion in enumerate(rubric.criteria):
        place = f"$.criteria[{index}]"
        yield RUBRIC, f"{place}.titles", criterion.titles
        for number, level in enumerate(criterion.levels):
            yield RUBRIC, f"{place}.levels[{number}].texts", level.texts
