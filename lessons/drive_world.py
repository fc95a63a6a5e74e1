"""A floor for a robot with two driven wheels; all lengths in millimetres."""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from lessons import scatter
from lessons.plane import MAX_LENGTH_MM, Box, Point, Pose
from lessons.scatter import ROBOT_MM, Scatter

MAX_SECONDS: Final = 60
MAX_POINTS: Final = 200
"""Of all lines together."""

_Side = Annotated[int, Meta(ge=400, le=MAX_LENGTH_MM)]


class Line(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A dark line on the floor, from point to point, and back to the first when it is closed.

    A narrower one would never be as dark as 100 in its middle: the sensors see spots.
    """

    points: Annotated[tuple[Point, ...], Meta(min_length=2, max_length=MAX_POINTS)]
    width: Annotated[int, Meta(ge=20, le=100)]
    closed: bool = False


class DriveWorld(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="drive"
):
    """A floor with lines, boxes to go round, stations to drive over in any order, and a goal."""

    format: Literal["tinmel-world/1"]
    width: _Side
    height: _Side
    start: Pose
    lines: Annotated[tuple[Line, ...], Meta(max_length=20)] = ()
    boxes: Annotated[tuple[Box, ...], Meta(max_length=60)] = ()
    stations: Annotated[tuple[Box, ...], Meta(max_length=20)] = ()
    goal: Box | None = None
    seconds: Annotated[int, Meta(ge=1, le=MAX_SECONDS)]
    """How long the robot may drive."""
    scatter: Scatter | None = None
    """Boxes thrown by a seeded random: the world is run once for each seed."""

    def __post_init__(self) -> None:
        """Raise ValueError when something lies outside the floor or where the robot stands."""
        if sum(len(line.points) for line in self.lines) > MAX_POINTS:
            raise ValueError("the lines have too many points")
        for line in self.lines:
            if not all(0 <= x <= self.width and 0 <= y <= self.height for x, y in line.points):
                raise ValueError("a line leaves the floor")
            ends = [*line.points[1:], line.points[0]] if line.closed else line.points[1:]
            if any(one == other for one, other in zip(line.points, ends, strict=False)):
                raise ValueError("a line has the same point twice in succession")
        for box in (*self.boxes, *self.stations, *self._goals()):
            if not self._holds(box):
                raise ValueError("a box, station or goal lies outside the floor")
        if not self._holds(scatter.around(self.start.at)):
            raise ValueError("the robot does not stand wholly on the floor")
        for box in self.boxes:
            dx, dy = box.beyond(*self.start.at, 1)
            if dx * dx + dy * dy < ROBOT_MM * ROBOT_MM:
                raise ValueError("the robot stands in a box")

    def thrown(self, scattered: Scatter, seed: int) -> tuple[Box, ...]:
        """Return the boxes that a seed throws."""
        things = (scatter.around(self.start.at), *self._goals(), *self.boxes, *self.stations)
        return scatter.throw(scattered, seed, (self.width, self.height), things)

    def _goals(self) -> tuple[Box, ...]:
        return () if self.goal is None else (self.goal,)

    def _holds(self, box: Box) -> bool:
        (x, y), (width, height) = box.at, box.size
        return 0 <= x <= self.width - width and 0 <= y <= self.height - height

    def throws(self) -> int:
        """Return how many boxes are thrown for all seeds together."""
        return 0 if self.scatter is None else self.scatter.boxes * len(self.scatter.seeds)

    def require_room(self) -> None:
        """Raise ValueError when a seed finds no place for a box; a millisecond or less for each throw."""
        if self.scatter is not None and any(
            len(self.thrown(self.scatter, seed)) < self.scatter.boxes for seed in self.scatter.seeds
        ):
            raise ValueError("there is no room for the scattered boxes")
