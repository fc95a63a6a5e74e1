"""A world without a robot, for programs that print, ask and count."""

from keyword import iskeyword
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta, Struct

MAX_CALLS: Final = 20
MAX_JSON_BYTES: Final = 10_000
"""Of all calls together."""
_MAX_NUMBER: Final = 2**53 - 1

_Line = Annotated[str, Meta(max_length=200, pattern=r"^[^\n\r]*$(?!\n)")]


class Call(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A function of the pupils' that is called after the program, and what it should return."""

    call: Annotated[str, Meta(min_length=1, max_length=60)]
    args: Annotated[tuple[Any, ...], Meta(max_length=8)]
    returns: Any

    def __post_init__(self) -> None:
        """Raise ValueError for what is no name, or numbers that the page can't hold."""
        if not self.call.isidentifier() or iskeyword(self.call):
            raise ValueError("`call` is no name of a function")
        if not all(_exact(one) for one in (*self.args, self.returns)):
            raise ValueError("a number is too large")


class ConsoleWorld(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="console"
):
    """What a program is told and what it should say; all three may be absent."""

    format: Literal["tinmel-world/1"]
    answers: Annotated[tuple[_Line, ...], Meta(max_length=50)] | None = None
    """What `input()` is told, in order; absent: the pupils answer themselves."""
    expect: Annotated[tuple[_Line, ...], Meta(max_length=100)] | None = None
    """The lines that it should print; what `input()` asks is not compared."""
    calls: Annotated[tuple[Call, ...], Meta(max_length=MAX_CALLS)] = ()

    def __post_init__(self) -> None:
        """Raise ValueError for calls that are too long."""
        if len(msgspec.json.encode(self.calls)) > MAX_JSON_BYTES:
            raise ValueError("the calls are too long")


def _exact(value: Any) -> bool:
    """Tell whether all numbers in a JSON value are ones that every engine reads alike."""
    if isinstance(value, list):
        return all(map(_exact, value))
    if isinstance(value, dict):
        return all(map(_exact, value.values()))
    return not isinstance(value, int | float) or abs(value) <= _MAX_NUMBER
