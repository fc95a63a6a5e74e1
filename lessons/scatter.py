"""Boxes thrown on a floor by a seed, so that the robot fits between any two things.

The page has the same in sim/scatter.ts.
"""

from collections.abc import Sequence
from typing import Annotated, Final

from msgspec import Meta, Struct

from lessons.plane import Box, Length, Point

ROBOT_MM: Final = 80
"""Around the robot's middle."""
GAP_MM: Final = 200
"""Between a thrown box and anything else, the edge too."""
_THROWS: Final = 40
"""After so many there is no room for a box."""
_WORD: Final = 0xFFFF_FFFF


class Scatter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many boxes of which size are thrown, and by which seeds: the first one's world is shown."""

    boxes: Annotated[int, Meta(ge=1, le=10)]
    size: tuple[Length, Length]
    seeds: Annotated[
        tuple[Annotated[int, Meta(ge=0, lt=2**31)], ...],
        Meta(min_length=1, max_length=8),
    ]

    def __post_init__(self) -> None:
        """Raise ValueError when two worlds would be the same."""
        if len(set(self.seeds)) != len(self.seeds):
            raise ValueError("a seed is listed twice")


class Dice:
    """A seeded random generator of whole numbers, mulberry32; the page throws the same (sim/dice.ts)."""

    def __init__(self, seed: int) -> None:
        """Begin."""
        self._state = seed

    def roll(self, sides: int) -> int:
        """Return a whole number from 0 to one less than `sides`, which is at most 2^20."""
        self._state = (self._state + 0x6D2B79F5) & _WORD
        mixed = (self._state ^ (self._state >> 15)) * (1 | self._state) & _WORD
        mixed ^= (mixed + (mixed ^ (mixed >> 7)) * (61 | mixed)) & _WORD
        return ((mixed ^ (mixed >> 14)) * sides) >> 32


def around(at: Point) -> Box:
    """Return the square in which a robot stands."""
    return Box(at=(at[0] - ROBOT_MM, at[1] - ROBOT_MM), size=(2 * ROBOT_MM, 2 * ROBOT_MM))


def throw(scatter: Scatter, seed: int, floor: Point, things: Sequence[Box]) -> tuple[Box, ...]:
    """Return the boxes that a seed throws on a floor of this size; fewer when there is no room."""
    dice = Dice(seed)
    thrown = list[Box]()
    for _ in range(scatter.boxes):
        found = _place(scatter.size, floor, [*things, *thrown], dice)
        if found is None:
            break
        thrown.append(found)
    return tuple(thrown)


def _place(size: tuple[Length, Length], floor: Point, things: Sequence[Box], dice: Dice) -> Box | None:
    room = [all_ - one - 2 * GAP_MM for all_, one in zip(floor, size, strict=True)]
    if min(room) < 0:
        return None
    for _ in range(_THROWS):
        x = GAP_MM + dice.roll(room[0] + 1)
        box = Box(at=(x, GAP_MM + dice.roll(room[1] + 1)), size=size)
        if not any(thing.near(box, GAP_MM) for thing in things):
            return box
    return None
