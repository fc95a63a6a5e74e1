"""Whether a line means `:::teacher`, however it was typed: what an author mistyped is still no pupil's."""

import html
import re
import unicodedata
from functools import lru_cache
from typing import Final

MARK: Final = "teacher"
MAX_CANDIDATES: Final = 300
"""A text with more names behind colons is taken at its worst: measuring each would cost seconds."""

_SLIPS: Final = 2
_LEAST: Final = 4
"""Letters of a name; shorter ones are no more like this name than like others."""
_COLONS: Final = dict.fromkeys(map(ord, "\u2236\ua789\u02d0\u0589\u05c3"), ":")
_COLON: Final = re.compile("[:&\uff1a\ufe55\ufe13\u2236\ua789\u02d0\u0589\u05c3\u2a74]")
_LOOKALIKES: Final = str.maketrans("асеһнтгѕαετϲ", "acehhtrsaetc")
"""Cyrillic and Greek letters that look like those of the name."""
_NAME: Final = re.compile(r"::([^\W\d_]+)")
_DROPPED: Final = re.compile(r"[^:\w]|[\d_]")


def lines_that_mean_teacher(lines: list[str]) -> set[int]:
    """Return the numbers, from 0, of lines with a name like "teacher" behind two or more colons.

    Letter case, accents, spaces, invisible signs, full-width forms, entities and what quotes, lists and
    tables put before it are no matter; two letters may be wrong, and more may follow.
    """
    names = [_NAME.findall(_plain(line)) if _may_name(line) else [] for line in lines]
    if sum(map(len, names)) > MAX_CANDIDATES:
        return {number for number, found in enumerate(names) if found}
    return {
        number
        for number, found in enumerate(names)
        if any(_is_like(name[: len(MARK) + _SLIPS]) for name in found)
    }


def typed(line: str) -> str:
    """Return a line as it was meant: compatible forms made one (NFKC), without invisible signs."""
    plain = unicodedata.normalize("NFKC", line).translate(_COLONS)
    return "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cf", "Cc")).strip()


def _may_name(line: str) -> bool:
    """Tell, cheaply, whether two colons may stand in a line; an entity may be one."""
    return len(_COLON.findall(line)) > 1


def _plain(line: str) -> str:
    """Return the letters and colons of a line, in the form in which names are compared."""
    plain = unicodedata.normalize("NFKD", html.unescape(line)).translate(_COLONS).casefold()
    return _DROPPED.sub("", plain.translate(_LOOKALIKES))


@lru_cache(1_000)
def _is_like(name: str) -> bool:
    """Tell whether some beginning of a name is at most two letters away from ours."""
    if len(name) < _LEAST:
        return False
    row = list(range(len(MARK) + 1))
    least = row[-1]
    for at, letter in enumerate(name, start=1):
        above, row = row, [at]
        for column, other in enumerate(MARK, start=1):
            row.append(min(above[column] + 1, row[-1] + 1, above[column - 1] + (letter != other)))
        least = min(least, row[-1])
    return least <= _SLIPS
