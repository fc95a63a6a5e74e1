"""A question as GIFT and Aiken have it, before it becomes a step."""

from dataclasses import dataclass, field

from lessons.importing.note import Note


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One offered answer, as plain text; `weight` is in percent of the whole mark."""

    text: str
    weight: float = 0
    feedback: str = ""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One or several of the answers are right; `single` when choosing one of the right ones is enough."""

    answers: tuple[Answer, ...]
    single: bool = True


@dataclass(frozen=True, kw_only=True)
class TrueFalse:
    """Whether the statement is true."""

    truth: bool
    wrong_feedback: str = ""
    right_feedback: str = ""


@dataclass(frozen=True, kw_only=True)
class Short:
    """What may be written."""

    answers: tuple[Answer, ...]


@dataclass(frozen=True, kw_only=True)
class Numerical:
    """Each answer is a value and how far off one may be."""

    answers: tuple[tuple[Answer, float, float], ...]


@dataclass(frozen=True, kw_only=True)
class Matching:
    """Left and right; a left one may be empty, then the right one belongs to none."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Essay:
    """Whatever the pupils write."""


@dataclass(frozen=True, kw_only=True)
class Description:
    """Only a text."""


Kind = Choice | TrueFalse | Short | Numerical | Matching | Essay | Description


@dataclass(frozen=True, kw_only=True)
class Question:
    """`text` is Markdown, the rest plain text; `category` is what the author filed it under."""

    line: int
    text: str
    kind: Kind
    name: str = ""
    category: str = ""
    feedback: str = ""
    notes: tuple[Note, ...] = field(default=())
