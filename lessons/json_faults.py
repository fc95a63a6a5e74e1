"""What is wrong with a JSON file, as data: where, and which rule of the format it breaks."""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any, Final, get_args

import msgspec
from msgspec import inspect

from lessons.identifiers import Identifier, Version
from lessons.paths import FilmPath, PicturePath, SoundPath, StarterPath, WorldPath, printable

BOMS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
"""With what some editors begin a file: nobody sees it, and it is no JSON."""
_BYTE: Final = re.compile(r"\(byte (\d+)\)")
_AT: Final = re.compile(r"(.*?)(?: - at `(key` in `)?(\$.*)`)?", re.DOTALL)
_TOKEN: Final = re.compile(r"\.([^.\[\]]+)|\[(?:\d+|\.\.\.)\]")
_FIELD: Final = re.compile(r"Object (missing required|contains unknown) field `(.*)`", re.DOTALL)
_WORD: Final = re.compile(r"Invalid (?:enum )?value '(.*)'", re.DOTALL)
_TYPE: Final = re.compile(r"Expected `([a-z |]+)`, got `([a-z]+)`")
_BOUND: Final = re.compile(r"Expected `([a-z]+)`(?: of length)? (<=|>=) (.+)")
_REGEX: Final = re.compile(r"Expected `str` matching regex (.*)", re.DOTALL)
_PATTERNS: Final = {
    repr(get_args(named)[1].pattern): code
    for named, code in (
        (Identifier, "identifier"),
        (Version, "version"),
        (PicturePath, "picture_name"),
        (SoundPath, "sound_name"),
        (FilmPath, "film_name"),
        (WorldPath, "world_name"),
        (StarterPath, "starter_name"),
    )
}
_MOST: Final = 60


def begins_invisibly(data: bytes) -> bool:
    """Tell whether a file begins with a mark of its encoding."""
    return data.startswith(BOMS)


def line_and_column(data: bytes, error: Exception) -> str:
    """Return where the decoder gave up; a file that is cut off is wrong at its end."""
    lines = data[: _given_up(data, error)].decode(errors="replace").split("\n")
    return f"line {len(lines)}, column {len(lines[-1]) + 1}"


def _given_up(data: bytes, error: Exception) -> int:
    match = _BYTE.search(str(error))
    if match is not None:
        return int(match[1])
    try:
        data.decode()
    except UnicodeDecodeError as undecoded:  # the decoder's own counts from the text's beginning
        return undecoded.start
    return len(data.rstrip())


def shape_fault(error: msgspec.ValidationError, wanted: Any) -> tuple[str, tuple[str, ...]]:
    """Return the place inside the file, and the broken rule: its code and what it names.

    What only our own types say, as text, stands behind the place: "$.steps[2]: a correct id is no option".
    """
    match = _AT.fullmatch(str(error))
    assert match is not None
    message, is_key, place = match[1], match[2] is not None, match[3] or "$"
    rule = tuple(printable(one, _MOST) for one in _rule(message, place, wanted, is_key=is_key))
    return printable(place if rule else f"{place}: {message}", 300), rule


def _rule(message: str, place: str, wanted: Any, *, is_key: bool) -> tuple[str, ...]:
    if match := _FIELD.fullmatch(message):
        if match[1] == "missing required":
            return "field_missing", match[2]
        near = get_close_matches(match[2], set(_fields(_at(wanted, place))), 1)
        return "field_unknown", match[2], *near
    if match := _WORD.fullmatch(message):
        return "word_unknown", match[1], *_words(wanted, place, is_key=is_key)
    if match := _TYPE.fullmatch(message):
        return "type_wrong", match[1], match[2]
    if match := _BOUND.fullmatch(message):
        end = "least" if match[2] == ">=" else "most"
        what = {"str": "letters", "array": "entries", "object": "entries"}.get(match[1], "number")
        return f"{what}_{end}", match[3].removesuffix(".0")
    if match := _REGEX.fullmatch(message):
        return (_PATTERNS.get(match[1], "letters_wrong"),)
    return ("number_wild",) if message.endswith("out of range") else ()


def _at(wanted: Any, place: str) -> list[inspect.Type]:
    """Return the types that may stand at a place; of several kinds of object all that have its fields."""
    types = list(_plain([inspect.type_info(wanted)]))
    for token in _TOKEN.finditer(place):
        types = list(_plain(one for kind in types for one in _below(kind, token[1])))
    return types


def _below(kind: inspect.Type, field: str | None) -> Iterator[inspect.Type]:
    match kind:
        case inspect.StructType(fields=fields) if field is not None:
            yield from (one.type for one in fields if one.encode_name == field)
        case inspect.DictType(value_type=value):
            yield value
        case inspect.VarTupleType(item_type=item) | inspect.ListType(item_type=item):
            yield item
        case inspect.TupleType(item_types=items):
            yield from items
        case _:
            pass


def _plain(types: Iterable[inspect.Type]) -> Iterator[inspect.Type]:
    """Yield the types without what is said around them."""
    for kind in types:
        match kind:
            case inspect.UnionType(types=several):
                yield from _plain(several)
            case inspect.Metadata(type=inner):
                yield from _plain([inner])
            case _:
                yield kind


def _fields(types: Iterable[inspect.Type]) -> Iterator[str]:
    for kind in types:
        if isinstance(kind, inspect.StructType):
            yield from (one.encode_name for one in kind.fields)


def _words(wanted: Any, place: str, *, is_key: bool) -> Iterator[str]:
    """Yield the words that may stand at a place."""
    for kind in _at(wanted, place):
        match kind:
            case inspect.DictType(key_type=inspect.LiteralType(values=values)) if is_key:
                yield from map(str, values)
            case inspect.LiteralType(values=values):
                yield from map(str, values)
            case _:
                pass
    above, _, field = place.rpartition(".")
    for kind in _at(wanted, above or "$"):
        if isinstance(kind, inspect.StructType) and kind.tag_field == field:
            yield str(kind.tag)
