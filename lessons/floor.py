"""The floor under a driving robot and what stands on it, in micrometres; the page's twin is sim/floor.ts."""

from collections.abc import Iterator
from typing import Final

from lessons.drive_world import DriveWorld, Line
from lessons.plane import Segment
from lessons.scatter import ROBOT_MM
from lessons.sine import ONE

MM: Final = 1_000
BODY_UM: Final = ROBOT_MM * MM
SPOT_UM: Final = 10_000
"""A line's edge is soft: its sensor sees a spot of this radius."""
FARTHEST_UM: Final = 2_000 * MM


class Floor:
    """A world's floor; nothing on it moves."""

    def __init__(self, world: DriveWorld) -> None:
        """Measure the world."""
        self._width, self._height, self._goal = world.width * MM, world.height * MM, world.goal
        self._boxes = world.boxes
        self._lines = [
            (segment, line.width * MM // 2 + SPOT_UM) for line in world.lines for segment in _segments(line)
        ]

    def free(self, x: int, y: int) -> bool:
        """Tell whether the robot's round body can stand here."""
        if not (BODY_UM <= x <= self._width - BODY_UM and BODY_UM <= y <= self._height - BODY_UM):
            return False
        for box in self._boxes:
            dx, dy = box.beyond(x, y, MM)
            if dx * dx + dy * dy < BODY_UM * BODY_UM:
                return False
        return True

    def dark(self, x: int, y: int) -> int:
        """Return how dark it is here: 100 on a line's middle, 50 on its edge, 0 beside it."""
        dark = 0
        for segment, edge in self._lines:
            if segment.may_reach(x, y, edge):
                dark = max(dark, (edge - segment.distance(x, y)) * 50 // SPOT_UM)
        return min(dark, 100)

    def clear(self, x: int, y: int, cos: int, sin: int) -> int:
        """Return how many millimetres there are to a box or the edge, along 65536 times a cosine and sine."""
        least = min(_crossing(0, self._width, x, cos)[1], _crossing(0, self._height, y, sin)[1], FARTHEST_UM)
        for box in self._boxes:
            (left, top), (width, height) = box.at, box.size
            across = _crossing(left * MM, (left + width) * MM, x, cos)
            down = _crossing(top * MM, (top + height) * MM, y, sin)
            first, last = max(across[0], down[0]), min(across[1], down[1])
            if first <= last and last >= 0:
                least = min(least, first)
        return max(least, 0) // MM

    def at_goal(self, x: int, y: int) -> bool:
        """Tell whether a point lies in the goal."""
        return self._goal is not None and self._goal.holds(x, y, MM)


def _segments(line: Line) -> Iterator[Segment]:
    ends = [*line.points[1:], line.points[0]] if line.closed else line.points[1:]
    for (x, y), (to_x, to_y) in zip(line.points, ends, strict=False):
        yield Segment(x * MM, y * MM, to_x * MM, to_y * MM)


def _crossing(from_: int, to: int, value: int, share: int) -> tuple[int, int]:
    """Return how far a ray goes before it is on and before it is off a stretch of an axis."""
    if share == 0:
        return (-FARTHEST_UM, FARTHEST_UM) if from_ <= value <= to else (1, 0)
    one, other = (from_ - value) * ONE // share, (to - value) * ONE // share
    return (one, other) if one < other else (other, one)
