"""Names of files in a pack: which are allowed, and who may see them."""

import re
from typing import Annotated, Final, Literal

from msgspec import Meta

PATH_PATTERN: Final = r"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*(/[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)*$"
MAX_PATH: Final = 120

PackPath = Annotated[str, Meta(pattern=PATH_PATTERN, max_length=MAX_PATH)]
"""Relative, with `/`; no `..`, no hidden file, nothing that any file system reads otherwise."""

Audience = Literal["pupil", "teacher"]

_PATH: Final = re.compile(PATH_PATTERN, re.ASCII)
_DEVICE: Final = re.compile(r"(^|/)(con|prn|aux|nul|com\d|lpt\d)(\.|/|$)", re.IGNORECASE)
_PLACES: Final = tuple(
    re.compile(f"^{place}$", re.ASCII)
    for place in (
        r"pack\.json",
        r"lessons/[a-z0-9-]+/lesson\.json",
        r"lessons/[a-z0-9-]+/[a-z0-9-]+\.(ar|fr|zgh|en)\.md",
        r"worlds/[a-z0-9-]+\.json",
        r"starters/[a-z0-9-]+\.json",
        r"media/[a-z0-9-]+\.(svg|png|jpg|webp|ogg|m4a)",
        r"i18n/(ar|fr|zgh|en)\.json",
        r"teacher/([A-Za-z0-9._-]+/)*[A-Za-z0-9._-]+\.(md|json|svg|png|jpg|webp)",
    )
)


def is_safe(path: str) -> bool:
    """Tell whether a name is one that may be written on any file system below any folder."""
    return (
        len(path) <= MAX_PATH
        and _PATH.fullmatch(path) is not None
        and "\n" not in path
        and _DEVICE.search(path) is None
    )


def is_expected(path: str) -> bool:
    """Tell whether `tinmel-pack/1` has a place for this file."""
    return any(place.fullmatch(path) for place in _PLACES)


def audience(path: str) -> Audience:
    """Return who may see a file; what lies in teacher/ is never served to pupils."""
    return "teacher" if path.startswith("teacher/") else "pupil"
