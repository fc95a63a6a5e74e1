"""Worlds without cells on paper: a floor from above, a sheet with dots; black on white, with a legend."""

from collections.abc import Sequence
from typing import Final

from lessons.canvas_world import CanvasWorld
from lessons.drive_world import DriveWorld, Line
from lessons.export.drawing import SVG
from lessons.export.edition import Edition
from lessons.export.markup import Element, element
from lessons.plane import Box, Pose
from lessons.scatter import ROBOT_MM

WIDTH: Final = 480
"""Pixels of a drawing; its height follows."""
PEN_SIZE: Final = 40
"""A drawing's width is so many pens."""
_SIGN: Final = 20
"""Half of a sign in a legend, in its own unit."""


def floor(edition: Edition, world: DriveWorld) -> Element:
    """Return a drive world; worlds look the same in every language and are never mirrored."""
    goals = () if world.goal is None else (world.goal,)
    stroke = world.width // 200 + 1
    drawn = [
        *(_line(line) for line in world.lines),
        *(_box(box, "station", stroke) for box in world.stations),
        *(_box(box, "goal", stroke) for box in goals),
        *(_box(box, "box", stroke) for box in world.boxes),
        _robot(world.start, ROBOT_MM),
    ]
    names = ["robot", *("line" for _ in world.lines[:1]), *("station" for _ in world.stations[:1])]
    names += ["goal"] * len(goals) + ["box"] * bool(world.boxes)
    return _figure(edition, "grid", (world.width, world.height), drawn, names)


def sheet(edition: Edition, world: CanvasWorld) -> Element:
    """Return a canvas world."""
    size = max(world.width // PEN_SIZE, 1)
    dots = [
        element("circle", cx=str(x), cy=str(y), r=str(max(size // 4, 1)), fill="#000") for x, y in world.dots
    ]
    drawn = [*dots, _robot(world.start, size)]
    names = ["pen", *("dot" for _ in dots[:1])]
    return _figure(edition, "sheet", (world.width, world.height), drawn, names)


def _figure(
    edition: Edition, title: str, size: tuple[int, int], drawn: Sequence[Element], names: Sequence[str]
) -> Element:
    width, height = size
    edge = element("rect", width=str(width), height=str(height), fill="#fff")
    frame = element(
        "rect",
        width=str(width),
        height=str(height),
        fill="none",
        stroke="#000",
        stroke_width=str(width // 200),
    )
    drawing = element(
        "svg",
        element("title", edition.phrase(title)),
        edge, *drawn, frame,
        xmlns=SVG, viewBox=f"0 0 {width} {height}", width=str(WIDTH), height=str(WIDTH * height // width),
        role="img",
    )  # fmt: skip
    legend = [element("span", _sign(name), " ", edition.phrase(name), class_="sign") for name in names]
    return element("figure", drawing, element("figcaption", *legend), class_="grid")


def _sign(name: str) -> Element:
    """Return one sign alone."""
    middle = Pose(at=(_SIGN, _SIGN), heading=0)
    side = 2 * _SIGN
    match name:
        case "robot" | "pen":
            drawn = _robot(middle, _SIGN - 4)
        case "line":
            drawn = _line(Line(points=((0, _SIGN), (side, _SIGN)), width=20))
        case "dot":
            drawn = element("circle", cx=str(_SIGN), cy=str(_SIGN), r="6", fill="#000")
        case _:
            drawn = _box(Box(at=(4, 4), size=(side - 8, side - 8)), name, 2)
    return element(
        "svg", drawn, xmlns=SVG, viewBox=f"0 0 {side} {side}", width="22", height="22", aria_hidden="true"
    )


def _line(line: Line) -> Element:
    points = " ".join(f"{x},{y}" for x, y in line.points)
    ink = {"fill": "none", "stroke": "#444", "stroke_width": str(line.width), "stroke_linejoin": "round"}
    return element("polygon" if line.closed else "polyline", points=points, **ink)


def _box(box: Box, kind: str, stroke: int) -> Element:
    """Return a grey box, a dashed station, or a goal, which is crossed."""
    (x, y), (width, height) = box.at, box.size
    fill = {"box": "#bbb", "station": "none", "goal": "#fff"}[kind]
    dashes = f"{4 * stroke} {2 * stroke}" if kind == "station" else None
    ink = {"stroke": "#000", "stroke_width": str(stroke), "stroke_dasharray": dashes}
    drawn = element("rect", x=str(x), y=str(y), width=str(width), height=str(height), fill=fill, **ink)
    if kind != "goal":
        return drawn
    cross = f"M{x} {y}l{width} {height}M{x + width} {y}l{-width} {height}"
    return element("g", drawn, element("path", d=cross, fill="none", **ink))


def _robot(pose: Pose, radius: int) -> Element:
    """Return a round body with a nose that shows where it looks."""
    (x, y), nose = pose.at, radius * 3 // 4
    body = element(
        "circle",
        cx=str(x),
        cy=str(y),
        r=str(radius),
        fill="#fff",
        stroke="#000",
        stroke_width=str(radius // 8 + 1),
    )
    arrow = f"M{x - radius // 2} {y - radius // 2}L{x + nose} {y}L{x - radius // 2} {y + radius // 2}Z"
    return element(
        "g", body, element("path", d=arrow, fill="#000"), transform=f"rotate({pose.heading} {x} {y})"
    )
