"""The world of a code step, as far as paper can show it."""

from lessons.canvas_world import CanvasWorld
from lessons.console_world import ConsoleWorld
from lessons.drive_world import DriveWorld
from lessons.export.drawing import grid
from lessons.export.edition import Edition
from lessons.export.markup import Element, element
from lessons.export.plan import floor, sheet
from lessons.steps.code import CodeStep
from lessons.world import GridWorld


def scene(edition: Edition, step: CodeStep) -> list[Element]:
    """Return the drawing of the shown world, or what a program is to print in it."""
    match edition.pack.worlds_of(step)[0]:
        case GridWorld() as world:
            return [grid(edition, world)]
        case DriveWorld() as world:
            return [floor(edition, world)]
        case CanvasWorld() as world:
            return [sheet(edition, world)]
        case ConsoleWorld(expect=expect):
            if not expect:
                return []
            printed = element("pre", element("samp", "\n".join(expect)), dir="auto")
            return [element("p", edition.label("should_print"), class_="ask"), printed]
