"""What could not be carried over from a source, or only in another form."""

from dataclasses import dataclass
from typing import Literal

What = Literal[
    "answers_lost", "any_was_right", "author_unknown", "categories_lost", "embed_lost", "feedback_lost",
    "ingredient_lost", "language_differs", "language_left_out", "language_unknown", "link_lost", "mark_open",
    "mark_unknown", "options_lost", "picture_kind", "picture_large", "picture_missing", "picture_unusable",
    "picture_without_words", "question_left_out", "quiz_unnamed", "step_missing", "weights_lost",
    "wildcard_lost",
]  # fmt: skip


@dataclass(frozen=True)
class Note:
    """`file` is in the source, "" for a source of one file; `line` is counted from 1, 0 for the whole."""

    file: str
    line: int
    what: What
    about: str = ""


@dataclass(frozen=True)
class Imported:
    """A pack's files by path, and what is to be told about them."""

    files: dict[str, bytes]
    notes: tuple[Note, ...]
