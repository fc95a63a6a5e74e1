"""Points, boxes and distances on a plane, in whole numbers; the page's twin is sim/plane.ts."""

from math import isqrt
from typing import Annotated

from msgspec import Meta, Struct

MAX_LENGTH_MM = 5_000
"""Beyond it the page's products would no longer be exact."""

Point = tuple[int, int]
Length = Annotated[int, Meta(ge=1, le=MAX_LENGTH_MM)]


class Pose(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a robot or a pen begins; whole degrees clockwise, 0 looks to the right."""

    at: Point
    heading: Annotated[int, Meta(ge=0, lt=360)]


class Box(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rectangle by its top left corner."""

    at: Point
    size: tuple[Length, Length]

    def beyond(self, x: int, y: int, unit: int) -> Point:
        """Return how far a point lies outside, along each axis; `unit` is what 1 of the box is there."""
        (left, top), (width, height) = self.at, self.size
        return (
            max(left * unit - x, x - (left + width) * unit, 0),
            max(top * unit - y, y - (top + height) * unit, 0),
        )

    def holds(self, x: int, y: int, unit: int) -> bool:
        """Tell whether a point lies inside, or on the edge."""
        return self.beyond(x, y, unit) == (0, 0)

    def near(self, other: "Box", gap: int) -> bool:
        """Tell whether less than a gap lies between two boxes, along both axes."""
        (x, y), (width, height) = self.at, self.size
        (left, top), (across, down) = other.at, other.size
        return (
            x - gap < left + across
            and left - gap < x + width
            and y - gap < top + down
            and top - gap < y + height
        )


class Segment:
    """A straight stroke, at most 3·10^7 long."""

    def __init__(self, x: int, y: int, to_x: int, to_y: int) -> None:
        """Go from one point to another."""
        self._x, self._y, self._dx, self._dy = x, y, to_x - x, to_y - y
        self._square = self._dx**2 + self._dy**2
        self._length = isqrt(self._square)
        self._left, self._right = min(x, to_x), max(x, to_x)
        self._top, self._bottom = min(y, to_y), max(y, to_y)

    def reaches(self, x: int, y: int, within: int) -> bool:
        """Tell whether a point lies within a distance."""
        return self.may_reach(x, y, within) and self.distance(x, y) <= within

    def may_reach(self, x: int, y: int, within: int) -> bool:
        """Tell whether a point lies about within a distance: quick, and never wrongly no."""
        return (
            self._left - within <= x <= self._right + within
            and self._top - within <= y <= self._bottom + within
        )

    def distance(self, x: int, y: int) -> int:
        """Return how far a point is away, rounded down."""
        px, py = x - self._x, y - self._y
        dot = px * self._dx + py * self._dy
        if dot <= 0:
            return isqrt(px * px + py * py)
        if dot >= self._square:
            return isqrt((px - self._dx) ** 2 + (py - self._dy) ** 2)
        return abs(px * self._dy - py * self._dx) // self._length


def nearest(amount: int, unit: int) -> int:
    """Return how many units an amount is, rounded; halves go up."""
    return (2 * amount + unit) // (2 * unit)
