"""The driving robot's commands and sensors, in virtual time; the page's twin is sim/drive.ts."""

from collections.abc import Sequence
from typing import Any, Final

from lessons.drive_world import DriveWorld
from lessons.facts import Facts
from lessons.rover import TICK_MS, Rover
from lessons.vocabulary import Commands, Value, require_sense

COMMANDS: Final[Commands] = {"motors": ("percent", "percent"), "wait": ("milliseconds",), "stop": ()}
SENSORS: Final = ("distance", "touching", "line_left", "line_middle", "line_right", "seconds", "at_goal")


class DriveRun:
    """One run in a world. Once `ended`, out of time or stopped, nothing moves any more."""

    def __init__(self, world: DriveWorld) -> None:
        """Stand at the world's start."""
        self.trace = list[dict[str, Any]]()
        """Speeds from their time on; the end."""
        self._rover = Rover(world)
        self._last_tick = world.seconds * 1_000 // TICK_MS
        self._asked = set[str]()
        self._steps = 0
        self._stopped = False

    @property
    def ended(self) -> bool:
        """Tell whether time is up or the program was stopped."""
        return self._stopped or self._time_up

    @property
    def now(self) -> int:
        """Milliseconds."""
        return self._rover.ticks * TICK_MS

    def act(self, command: str, args: Sequence[Any]) -> bool:
        """Do a command and tell whether the run goes on; raises ValueError for one that makes no sense."""
        require_sense(COMMANDS, command, args)
        if self.ended:
            return False
        if command == "wait":
            self._pass(max(1, (args[0] + TICK_MS // 2) // TICK_MS))
        else:
            self._set_speeds(*(args or (0, 0)))
        return not self.ended

    def ask(self, sensor: str) -> Value:
        """Answer a sensor; the same one twice at one time lets a tick pass, so that no loop stands still."""
        if sensor in self._asked:
            self._pass(1)
        self._asked.add(sensor)
        match sensor:
            case "distance":
                return self._rover.clear()
            case "touching":
                return self._rover.touching
            case "seconds":
                return self.now
            case "at_goal":
                return self._rover.at_goal
            case "line_left" | "line_middle" | "line_right":
                return self._rover.dark(sensor)
            case _:
                raise ValueError(f"no sensor `{sensor}`")

    def stop(self) -> None:
        """End the run of a program that has no end of its own."""
        self._stopped = not self._time_up

    def finish(self) -> None:
        """Close the trace: the program is over."""
        self.trace.append({"k": "end", "t": self.now})

    def facts(self) -> Facts:
        """Return what is known now."""
        rover = self._rover
        return {
            "at": list(rover.at),
            "heading": rover.degrees,
            "time": self.now,
            "at_goal": rover.at_goal,
            "bumps": rover.bumps,
            "crash": rover.bumps > 0,
            "line_percent": rover.line_percent,
            "stations_left": rover.stations_left,
            "steps": self._steps,
            "stopped": self._stopped,
            "time_up": self._time_up,
            "travelled": rover.distance,
        }

    @property
    def _time_up(self) -> bool:
        return self._rover.ticks >= self._last_tick

    def _set_speeds(self, left: int, right: int) -> None:
        if (left, right) != (self._rover.left, self._rover.right):
            self._steps += 1
            self.trace.append({"k": "motors", "l": left, "r": right, "t": self.now})
        self._rover.left, self._rover.right = left, right
        self._pass(1)

    def _pass(self, ticks: int) -> None:
        self._asked.clear()
        for _ in range(min(ticks, self._last_tick - self._rover.ticks)):
            self._rover.tick()
