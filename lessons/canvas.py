"""A pen on a sheet: positions in 1/65536 of a unit, headings in tenths of a degree.

The page has the same in sim/canvas.ts.
"""

from collections.abc import Sequence
from typing import Any, Final

from lessons.canvas_world import CanvasWorld
from lessons.colour import Colour
from lessons.facts import Facts
from lessons.plane import Point, Segment, nearest
from lessons.sine import ONE, TURN_TENTHS, along, cosine, sine
from lessons.vocabulary import Commands, require_sense

COMMANDS: Final[Commands] = {
    "forward": ("length",),
    "backward": ("length",),
    "turn_left": ("angle",),
    "turn_right": ("angle",),
    "pen_up": (),
    "pen_down": (),
    "pen_color": ("colour",),
}
MAX_COMMANDS: Final = 2_000
"""No further command is done: the run is stopped. The page has the same limit."""
FIRST_COLOUR: Final[Colour] = "night"
"""What the pen writes with before it is told otherwise."""
DOT_REACH: Final = 4
"""A dot is joined by a stroke that passes as near as this, in units."""
CLOSING: Final = 3
"""As near as this to where the first stroke began a figure is closed."""
_COARSE: Final = 64
_COARSE_UNIT: Final = ONE // _COARSE
"""Strokes and dots are compared in this share of a position, so that the page's products stay exact."""


class CanvasRun:
    """One run on a sheet. Once `ended`, because it was stopped, nothing is drawn any more."""

    def __init__(self, world: CanvasWorld) -> None:
        """Put the pen down at the world's start."""
        self.trace = list[dict[str, Any]]()
        self._world = world
        self._x, self._y = (place * ONE for place in world.start.at)
        self._tenths = world.start.heading * 10
        self._down, self._colour = True, str(FIRST_COLOUR)
        self._began: Point | None = None
        self._dots = list(world.dots)
        self._drawn = self._strokes = self._turned = 0
        self._outside = self._stopped = False
        self._colours = set[str]()

    @property
    def ended(self) -> bool:
        """Tell whether it was stopped."""
        return self._stopped

    def act(self, command: str, args: Sequence[Any]) -> bool:
        """Do a command and tell whether the run goes on; raises ValueError for one that makes no sense."""
        require_sense(COMMANDS, command, args)
        if len(self.trace) == MAX_COMMANDS:
            self.stop()
        if self._stopped:
            return False
        said = self._do(command, *args)
        self.trace.append({"k": command, "t": len(self.trace) + 1, **said})
        return True

    def stop(self) -> None:
        """End the run of a program that has no end of its own."""
        self._stopped = True

    def facts(self) -> Facts:
        """Return what is known now."""
        return {
            "at": [nearest(self._x, ONE), nearest(self._y, ONE)],
            "heading": nearest(self._tenths, 10) % 360,
            "closed": self._closed(),
            "colours": len(self._colours),
            "dots_left": len(self._dots),
            "drawn": nearest(self._drawn, ONE),
            "outside": self._outside,
            "steps": len(self.trace),
            "stopped": self._stopped,
            "strokes": self._strokes,
            "turned": nearest(self._turned, 10),
        }

    def _do(self, command: str, value: Any = None) -> dict[str, Any]:
        """Do it, and return what the trace says of it: the argument, and where the pen is then."""
        match command:
            case "forward" | "backward":
                self._go(value if command == "forward" else -value)
                return {"n": value, "x": self._x, "y": self._y}
            case "turn_left" | "turn_right":
                self._turned += abs(value)
                self._tenths = (self._tenths + (value if command == "turn_right" else -value)) % TURN_TENTHS
                return {"n": value, "h": self._tenths}
            case "pen_color":
                self._colour = value
                return {"c": value}
            case _:
                self._down = command == "pen_down"
                return {}

    def _go(self, length: int) -> None:
        x, y = self._x, self._y
        self._x += along(length, cosine(self._tenths))
        self._y += along(length, sine(self._tenths))
        if not (0 <= self._x <= self._world.width * ONE and 0 <= self._y <= self._world.height * ONE):
            self._outside = True
        if self._down and length:
            self._stroke(x, y, length)

    def _stroke(self, x: int, y: int, length: int) -> None:
        self._began = self._began or (x, y)
        self._strokes += 1
        self._drawn += abs(length)
        self._colours.add(self._colour)
        segment = Segment(*(place // _COARSE for place in (x, y, self._x, self._y)))
        self._dots = [
            (x, y)
            for x, y in self._dots
            if not segment.reaches(x * _COARSE_UNIT, y * _COARSE_UNIT, DOT_REACH * _COARSE_UNIT)
        ]

    def _closed(self) -> bool:
        if self._began is None or self._strokes < 2:
            return False
        dx, dy = self._x - self._began[0], self._y - self._began[1]
        return dx * dx + dy * dy <= (CLOSING * ONE) ** 2
