"""What stands between the braces of a GIFT question: it says which kind the question is."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from lessons.errors import FileRejectedError
from lessons.importing.questions.gift_escapes import show
from lessons.importing.questions.gift_text import GiftText
from lessons.importing.questions.question import (
    Answer,
    Choice,
    Essay,
    Kind,
    Matching,
    Numerical,
    Short,
    TrueFalse,
)
from lessons.importing.text.source_text import at
from lessons.numerals import latin_digits

_WEIGHT: Final = re.compile(r"\s*%(-?\d{1,3}(?:\.\d{1,9})?)%")
_NUMBER: Final = re.compile(r"[-+]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:[eE][-+]?\d{1,3})?")
_TRUTHS: Final = {"T": True, "TRUE": True, "F": False, "FALSE": False}


def answers_of(inside: str, reader: GiftText, name: str) -> Kind:
    """Return the kind of a question; FileRejectedError for answers that can't be one."""
    inside = inside.strip()
    truth = _TRUTHS.get(inside.partition("#")[0].strip().upper())
    if inside == "":
        return Essay()
    if truth is not None:
        return _true_false(inside, truth, reader)
    if inside.startswith("#"):
        return Numerical(answers=tuple(_values(inside[1:], reader, name)))
    if "~" in inside:
        return _choice(inside, reader, name)
    if "=" in inside and "->" in inside:
        return _matching(inside, reader, name)
    answers = tuple(_answer(part, 100, reader) for part in _parts(inside, "="))
    return Short(answers=_required(answers, 1, reader, name))


def _true_false(inside: str, truth: bool, reader: GiftText) -> TrueFalse:
    wrong, _, right = inside.partition("#")[2].partition("#")
    return TrueFalse(truth=truth, wrong_feedback=reader.plain(wrong), right_feedback=reader.plain(right))


def _choice(inside: str, reader: GiftText, name: str) -> Choice:
    answers = tuple(
        _answer(part.removeprefix("="), 100 if part.startswith("=") else 0, reader)
        for part in _parts(inside.replace("=", "~="), "~")
    )
    single = any(answer.weight == 100 for answer in answers)
    return Choice(answers=_required(answers, 2, reader, name), single=single)


def _matching(inside: str, reader: GiftText, name: str) -> Matching:
    pairs = list[tuple[str, str]]()
    for part in _parts(inside, "="):
        left, arrow, right = part.partition("->")
        if not arrow or not right.strip():
            raise FileRejectedError(name, at(reader.line), "gift_pair")
        pairs.append((reader.plain(left), reader.plain(right)))
    if sum(bool(left) for left, _ in pairs) < 2:
        raise FileRejectedError(name, at(reader.line), "gift_answers")
    return Matching(pairs=tuple(pairs))


def _required(answers: tuple[Answer, ...], least: int, reader: GiftText, name: str) -> tuple[Answer, ...]:
    kept = tuple(answer for answer in answers if answer.text)
    if len(kept) < least:
        raise FileRejectedError(name, at(reader.line), "gift_answers")
    return kept


def _parts(inside: str, mark: str) -> Iterator[str]:
    for part in inside.split(mark):
        if part.strip():
            yield part.strip()


def _answer(part: str, weight: float, reader: GiftText) -> Answer:
    match = _WEIGHT.match(part)
    if match is not None:
        weight, part = float(match[1]), part[match.end() :]
    text, _, feedback = part.partition("#")
    return Answer(text=reader.plain(text), weight=weight, feedback=reader.plain(feedback))


def _values(inside: str, reader: GiftText, name: str) -> Iterator[tuple[Answer, float, float]]:
    """Yield each value with its tolerance; feedback for any other number (`*`) is left out."""
    found = False
    for part in _parts(inside.replace("~", "=%0%"), "="):
        answer = _answer(part, 100, reader)
        text = "".join(show(answer.text).split())
        if text in ("", "*"):
            continue
        value, tolerance = _range(text, reader, name)
        found = True
        yield answer, value, tolerance
    if not found:
        raise FileRejectedError(name, at(reader.line), "gift_number")


def _range(text: str, reader: GiftText, name: str) -> tuple[float, float]:
    low, dots, high = text.partition("..")
    if dots:
        first, last = _number(low, reader, name), _number(high, reader, name)
        if last < first:
            raise FileRejectedError(name, at(reader.line), "gift_number")
        return float((first + last) / 2), float((last - first) / 2)
    value, colon, tolerance = text.partition(":")
    return float(_number(value, reader, name)), abs(float(_number(tolerance, reader, name))) if colon else 0.0


def _number(text: str, reader: GiftText, name: str) -> Decimal:
    plain = latin_digits(text).replace(",", ".").replace("−", "-")
    if not _NUMBER.fullmatch(plain) or abs(float(plain)) > 1e15:
        raise FileRejectedError(name, at(reader.line), "gift_number")
    return Decimal(plain)
