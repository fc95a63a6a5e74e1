"""All checks of the lint together."""

from lessons.lint import languages, media, programs
from lessons.lint.finding import Finding
from lessons.pack import Pack


def check_pack(pack: Pack) -> list[Finding]:
    """Return what was found, errors first; a pack is ready when no finding is an error."""
    found = [*languages.check(pack), *programs.check(pack), *media.check(pack)]
    return sorted(found, key=lambda one: (one.severity != "error", one.path, one.place, one.reason))
