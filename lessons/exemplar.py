"""A teacher's solution of a code step: teacher/exemplars/<lesson>/<step>.json, never served to pupils."""

from typing import Any, Literal

from msgspec import Struct

from lessons.grid import Action


class Exemplar(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same program as blocks and as the Python they generate, and what the robot does in a shown grid.

    A program that asks its sensors does other things in the hidden worlds; lint runs it there too.
    """

    format: Literal["tinmel-exemplar/1"]
    blocks: Any
    """A Blockly workspace as JSON."""
    python: str
    actions: tuple[Action, ...] = ()
    """Empty in a world that is no grid."""


def exemplar_path(lesson_id: str, step_id: str) -> str:
    """Return where the exemplar of a step lies."""
    return f"teacher/exemplars/{lesson_id}/{step_id}.json"
