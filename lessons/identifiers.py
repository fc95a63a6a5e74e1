"""Names inside a pack: ids of packs, lessons, steps and options, and versions."""

from typing import Annotated, Final

from msgspec import Meta

END: Final = r"$(?!\n)"
"""Of a pattern. In Python `$` alone also matches before a last line break, in JSON Schema it doesn't."""
IDENTIFIER_PATTERN: Final = "^[a-z0-9]+(-[a-z0-9]+)*" + END

Identifier = Annotated[str, Meta(pattern=IDENTIFIER_PATTERN, max_length=64)]
"""Lower-case words joined by hyphens; progress is keyed by these, so they never change."""

Version = Annotated[
    str,
    Meta(pattern=r"^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})" + END, max_length=20),
]
"""Three numbers of Semantic Versioning 2.0.0; pre-releases are not published as packs."""


def precedence(version: Version) -> tuple[int, int, int]:
    """Return the key by which versions sort: 1.10.0 comes after 1.9.0. Raises ValueError when it is none."""
    major, minor, patch = map(int, version.split("."))
    return major, minor, patch


def newer(one: Version, other: Version) -> bool:
    """Tell whether a version comes after another one."""
    return precedence(one) > precedence(other)
