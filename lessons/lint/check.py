"""All checks of the lint together."""

from lessons.lint import budgets, fallbacks, files, languages, programs, quizzes, texts, things, titles
from lessons.lint.finding import Finding
from lessons.pack import Pack


def check_pack(pack: Pack) -> list[Finding]:
    """Return what was found, errors first; a pack is ready when no finding is an error."""
    rooms = (languages, fallbacks, titles, texts, quizzes, programs, things, budgets, files)
    found = [finding for room in rooms for finding in room.check(pack)]
    return sorted(found, key=lambda one: (one.severity != "error", one.path, one.place, one.reason))
