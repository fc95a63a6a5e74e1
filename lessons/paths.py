"""Names of files in a pack: which are allowed, and who may see them."""

import re
from collections.abc import Iterable
from typing import Annotated, Final, Literal

from msgspec import Meta

from lessons.identifiers import END

PATH_PATTERN: Final = r"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*(/[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)*" + END
MAX_PATH: Final = 120
MAX_FILES: Final = 2_000

_MEDIA: Final = "^media/[a-z0-9-]+"
PicturePath = Annotated[str, Meta(pattern=_MEDIA + r"\.(svg|png|jpg|webp)" + END, max_length=MAX_PATH)]
SoundPath = Annotated[str, Meta(pattern=_MEDIA + r"\.(ogg|m4a|mp3)" + END, max_length=MAX_PATH)]
FilmPath = Annotated[str, Meta(pattern=_MEDIA + r"\.(webm|mp4)" + END, max_length=MAX_PATH)]
WorldPath = Annotated[str, Meta(pattern=r"^worlds/[a-z0-9-]+\.json" + END, max_length=MAX_PATH)]
StarterPath = Annotated[str, Meta(pattern=r"^starters/[a-z0-9-]+\.(json|py)" + END, max_length=MAX_PATH)]
"""Blocks as a Blockly workspace, or Python."""

Audience = Literal["pupil", "teacher"]

_PATH: Final = re.compile(PATH_PATTERN, re.ASCII)
_DEVICE: Final = re.compile(r"(^|/)(con|prn|aux|nul|com\d|lpt\d)(\.|/|$)", re.IGNORECASE)
_JUNK: Final = re.compile(
    r"(^|/)(thumbs\.db|ehthumbs\.db|desktop\.ini|\$recycle\.bin|__macosx|\._.*|\.ds_store)(/|$)|~$|\.(bak|tmp|swp)$",
    re.IGNORECASE,
)
_PLACES: Final = tuple(
    re.compile(f"^{place}$", re.ASCII)
    for place in (
        r"pack\.json",
        r"lessons/[a-z0-9-]+/lesson\.json",
        r"lessons/[a-z0-9-]+/[a-z0-9-]+\.(ar|fr|zgh|en)\.md",
        r"worlds/[a-z0-9-]+\.json",
        r"starters/[a-z0-9-]+\.(json|py)",
        r"media/[a-z0-9-]+\.(svg|png|jpg|webp|ogg|m4a|mp3|webm|mp4)",
        r"i18n/(ar|fr|zgh|en)\.json",
        r"teacher/([A-Za-z0-9._-]+/)*[A-Za-z0-9._-]+\.(md|json|svg|png|jpg|webp)",
    )
)


def is_safe(path: str) -> bool:
    """Tell whether a name is one that may be written on any file system below any folder."""
    return len(path) <= MAX_PATH and _PATH.fullmatch(path) is not None and _DEVICE.search(path) is None


def printable(text: str, most: int = MAX_PATH) -> str:
    """Return what stands in a strange file in a form that is safe to print: without controls."""
    shown = text[:most]
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in shown)


def is_expected(path: str) -> bool:
    """Tell whether `tinmel-pack/1` has a place for this file."""
    return any(place.fullmatch(path) for place in _PLACES)


def is_junk(path: str) -> bool:
    """Tell whether a system or an editor left this file behind, and no author wants it."""
    return _JUNK.search(path) is not None


def first_clash(paths: Iterable[str]) -> str | None:
    """Return the first name that can't stand beside the others on every file system, or None.

    A name that comes twice, also in other letter case, or that is both a file and a folder.
    """
    files, folders = set[str](), set[str]()
    for path in paths:
        plain = path.casefold()
        above = {plain[:at] for at, sign in enumerate(plain) if sign == "/"}
        if plain in files or plain in folders or not files.isdisjoint(above):
            return path
        files.add(plain)
        folders |= above
    return None


def extension(path: str) -> str:
    """Return what stands after the last dot."""
    return path.rpartition(".")[2]


def audience(path: str) -> Audience:
    """Return who may see a file; what lies in teacher/ is never served to pupils."""
    return "teacher" if path.startswith("teacher/") else "pupil"
