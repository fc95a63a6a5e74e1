"""The bytes of somebody else's text file as text."""

import codecs
from typing import Final

from lessons.errors import FileRejectedError

MAX_SOURCE_BYTES: Final = 4_000_000

_UTF_16: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def read_text(data: bytes, name: str, place: str = "") -> str:
    """Return the text with plain line ends; UTF-8, or UTF-16 that says so by its first two bytes.

    Raises FileRejectedError("source_too_large", or "encoding_unknown" with the line): what an older
    program wrote in its country's own encoding can only be guessed, and a guess spoils Arabic silently.
    `place` is the file's path inside a source that has several.
    """
    if len(data) > MAX_SOURCE_BYTES:
        raise FileRejectedError(name, place, "source_too_large")
    encoding = _UTF_16.get(data[:2], "utf-8-sig")
    body = data[2:] if data[:2] in _UTF_16 else data
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        read = body[: error.start].decode(encoding, "replace")
        raise FileRejectedError(name, at(_lines(read), place), "encoding_unknown") from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise FileRejectedError(name, at(_lines(text[: text.index("\0")]), place), "encoding_unknown")
    return text


def at(line: int, file: str = "") -> str:
    """Return how errors name a line."""
    return f"{file} line {line}" if file else f"line {line}"


def _lines(before: str) -> int:
    return before.count("\n") + before.count("\r") - before.count("\r\n") + 1
