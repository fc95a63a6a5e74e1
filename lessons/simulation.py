"""Worlds of any kind: which ones one stands for (on the page: sim/variants.ts), what they begin with."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from lessons.canvas import CanvasRun
from lessons.canvas_world import CanvasWorld
from lessons.console import ConsoleRun
from lessons.console_world import ConsoleWorld
from lessons.drive import DriveRun
from lessons.drive_world import DriveWorld
from lessons.facts import Facts
from lessons.grid import Robot
from lessons.world import GridWorld, World, kind_of


def variants(world: World) -> tuple[World, ...]:
    """Return a grid world once for each start, a drive world once for each seed, any other as it is.

    The first is the one that is shown.
    """
    match world:
        case GridWorld(start=start, starts=starts):
            return tuple(replace(world, start=one, starts=()) for one in (start, *starts))
        case DriveWorld(scatter=scatter) if scatter is not None:
            return tuple(
                replace(world, boxes=(*world.boxes, *world.thrown(scatter, seed)), scatter=None)
                for seed in scatter.seeds
            )
        case _:
            return (world,)


def all_variants(worlds: Iterable[World]) -> tuple[World, ...]:
    """Return each world's variants in its place."""
    return tuple(one for world in worlds for one in variants(world))


def idle_facts(world: World) -> Facts:
    """Return what is known of a world in which nothing was done."""
    match world:
        case GridWorld():
            return Robot(world).run().facts
        case DriveWorld():
            return DriveRun(world).facts()
        case CanvasWorld():
            return CanvasRun(world).facts()
        case ConsoleWorld():
            return ConsoleRun(world).facts()


def kind_of_all(worlds: Sequence[World]) -> str:
    """Return the kind of all these worlds, at least one; raises ValueError when they are of several."""
    kinds = {kind_of(world) for world in worlds}
    if len(kinds) > 1:
        raise ValueError("the worlds are of several kinds")
    return kinds.pop()
