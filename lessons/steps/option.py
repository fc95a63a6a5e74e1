"""One thing among several that pupils choose, order or pair: its words, and a picture perhaps."""

from collections.abc import Sequence

from msgspec import Struct

from lessons.identifiers import Identifier
from lessons.language import Texts
from lessons.paths import PicturePath


class Option(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One option. `picture` is a file in media/."""

    id: Identifier
    texts: Texts
    picture: PicturePath | None = None


def ids_of(options: Sequence[Option]) -> tuple[str, ...]:
    """Return the ids in their order; raises ValueError when one comes twice."""
    ids = tuple(option.id for option in options)
    if len(set(ids)) != len(ids):
        raise ValueError("an option is listed twice")
    return ids


def pictures_of(options: Sequence[Option]) -> tuple[str, ...]:
    """Return the pictures that the options show."""
    return tuple(option.picture for option in options if option.picture is not None)


def texts_of(name: str, options: Sequence[Option]) -> dict[str, Texts]:
    """Return the options' texts by their place; `name` is the field that they stand in."""
    return {f"{name}[{index}].texts": option.texts for index, option in enumerate(options)}
