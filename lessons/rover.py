"""A robot on two wheels: where a tick of 10 ms takes it, and what it met; the page's twin is sim/rover.ts."""

from typing import Final, Literal

from lessons.drive_world import DriveWorld
from lessons.floor import BODY_UM, MM, Floor
from lessons.plane import nearest
from lessons.sine import TURN_TENTHS, along, cosine, sine

TICK_MS: Final = 10
TURN: Final = 2**32
"""What a turn is in the heading, which goes clockwise; 0 looks to the right."""
UM_PER_PERCENT: Final = 15
"""How far the middle moves in a tick for each percent of both wheels: 100 % are 3 mm a tick."""
TURN_PER_PERCENT: Final = 170_891
"""30 µm of difference between wheels that are 120 mm apart, as a share of a turn."""

LineSensor = Literal["line_left", "line_middle", "line_right"]
SENSORS_AHEAD_UM: Final = 60_000
SIDES_UM: Final[dict[LineSensor, int]] = {"line_left": -20_000, "line_middle": 0, "line_right": 20_000}
"""Where the line sensors are: ahead of the middle, and how far to the right."""
_DARK: Final = 50


class Rover:
    """The robot's state after some ticks. `left` and `right` are percent and may be set at any time."""

    def __init__(self, world: DriveWorld) -> None:
        """Stand at the world's start."""
        self.floor = Floor(world)
        self.x, self.y = (place * MM for place in world.start.at)
        self.heading = nearest(world.start.heading * TURN, 360) % TURN
        self.left = self.right = self.ticks = self.bumps = 0
        self.touching = False
        self._stations = list(world.stations)
        self._travelled = self._ticks_on_line = 0
        self._visit()

    @property
    def at(self) -> tuple[int, int]:
        """Whole millimetres."""
        return nearest(self.x, MM), nearest(self.y, MM)

    @property
    def degrees(self) -> int:
        """The heading in whole degrees."""
        return nearest(self.heading * 360, TURN) % 360

    @property
    def at_goal(self) -> bool:
        """Whether its middle is in the goal."""
        return self.floor.at_goal(self.x, self.y)

    @property
    def stations_left(self) -> int:
        """How many stations it did not drive over."""
        return len(self._stations)

    @property
    def distance(self) -> int:
        """How many millimetres it drove, forwards and backwards."""
        return nearest(self._travelled, MM)

    @property
    def line_percent(self) -> int:
        """How much of the time its middle sensor saw a line."""
        return 0 if self.ticks == 0 else nearest(self._ticks_on_line * 100, self.ticks)

    def tick(self) -> None:
        """Let 10 ms pass."""
        self.heading = (self.heading + (self.left - self.right) * TURN_PER_PERCENT) % TURN
        way = UM_PER_PERCENT * (self.left + self.right)
        if way:
            self._move(way)
        self.ticks += 1
        self._ticks_on_line += self.dark("line_middle") >= _DARK

    def dark(self, sensor: LineSensor) -> int:
        """Return what a line sensor sees: 100 on a line, 0 beside it."""
        cos, sin = self._direction()
        side = SIDES_UM[sensor]
        x = self.x + along(SENSORS_AHEAD_UM, cos) - along(side, sin)
        y = self.y + along(SENSORS_AHEAD_UM, sin) + along(side, cos)
        return self.floor.dark(x, y)

    def clear(self) -> int:
        """Return how many millimetres are free ahead of its front."""
        cos, sin = self._direction()
        return self.floor.clear(self.x + along(BODY_UM, cos), self.y + along(BODY_UM, sin), cos, sin)

    def _move(self, way: int) -> None:
        cos, sin = self._direction()
        x, y = self.x + along(way, cos), self.y + along(way, sin)
        free = self.floor.free(x, y)
        self.bumps += not free and not self.touching
        self.touching = not free
        if free:
            self.x, self.y = x, y
            self._travelled += abs(way)
            self._visit()

    def _visit(self) -> None:
        self._stations = [one for one in self._stations if not one.holds(self.x, self.y, MM)]

    def _direction(self) -> tuple[int, int]:
        tenths = self.heading * TURN_TENTHS // TURN
        return cosine(tenths), sine(tenths)
