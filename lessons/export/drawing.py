"""A world on paper: its grid as SVG, black on white, and what the signs in it mean."""

from collections import Counter
from typing import Final

from lessons.colour import COLOURS, Colour
from lessons.export.edition import Edition
from lessons.export.markup import Element, element
from lessons.export.words import phrases
from lessons.world import Cell, Direction, GridWorld

SIDE: Final = 40
"""Pixels of a cell."""
SVG: Final = "http://www.w3.org/2000/svg"
_TURNS: Final[dict[Direction, int]] = {"e": 0, "s": 90, "w": 180, "n": 270}
_HATCHES: Final[dict[Colour, str]] = {
    "blue": "m0 10h40m-40 10h40m-40 10h40",
    "clay": "m10 0v40m10 -40v40m10 -40v40",
    "mint": "m0 20l20 -20m-20 40l40 -40m-20 40l20 -20",
    "saffron": "m20 0l20 20m-40 -20l40 40m-40 -20l20 20",
    "night": "m0 40l40 -40m-40 0l40 40m-40 -20h40m-20 -20v40",
}
_INK: Final = {"stroke": "#000", "stroke_width": "2", "stroke_linejoin": "round"}


def grid(edition: Edition, world: GridWorld) -> Element:
    """Return the drawing with its legend. Worlds look the same in every language and are never mirrored."""
    title = edition.phrase("grid")
    width, height = world.width * SIDE + 4, world.height * SIDE + 4
    drawing = element(
        "svg",
        element("title", title),
        *_floor(world),
        *_things(world),
        xmlns=SVG, viewBox=f"-2 -2 {width} {height}", width=str(width), height=str(height), role="img",
    )  # fmt: skip
    return element("figure", drawing, element("figcaption", *_legend(edition, world)), class_="grid")


def sign(kind: str) -> Element:
    """Return one sign alone: "robot", "wall", "gate", or what an item is."""
    drawn = {"robot": _robot((0, 0), "e"), "wall": _wall((0, 0)), "gate": _gate((0, 0))}
    drawn |= {colour: _paint((0, 0), colour) for colour in COLOURS}
    one = drawn.get(kind) or _item((0, 0), kind)
    return element(
        "svg", one, xmlns=SVG, viewBox=f"0 0 {SIDE} {SIDE}", width="22", height="22", aria_hidden="true"
    )


def _legend(edition: Edition, world: GridWorld) -> list[Element]:
    signs = [("robot", "robot")]
    if world.goal is not None:
        signs.append(("gate", "olive_tree" if world.theme == "seguia" else "gate"))
    kinds = sorted({item.kind for item in world.items})
    signs += [(kind, kind if kind in phrases() else "thing") for kind in kinds]
    signs += [("wall", "wall")] if world.walls else []
    signs += [(colour, colour) for colour in COLOURS if colour in {one.colour for one in world.paint}]
    return [element("span", sign(kind), " ", edition.phrase(name), class_="sign") for kind, name in signs]


def _floor(world: GridWorld) -> list[Element]:
    size = {"width": str(SIDE), "height": str(SIDE), "fill": "#fff", "stroke": "#777"}
    cells = [
        element("rect", x=str(x * SIDE), y=str(y * SIDE), **size)
        for y in range(world.height)
        for x in range(world.width)
    ]
    edge = {"width": str(world.width * SIDE), "height": str(world.height * SIDE)}
    pattern = [_paint(one.at, one.colour) for one in world.paint]
    return [
        *cells,
        *pattern,
        *map(_wall, world.walls),
        element("rect", x="0", y="0", fill="none", **edge, **_INK),
    ]


def _things(world: GridWorld) -> list[Element]:
    drawn = [] if world.goal is None else [_gate(world.goal)]
    for (at, kind), count in sorted(Counter((item.at, item.kind) for item in world.items).items()):
        drawn.append(_item(at, kind))
        if count > 1:
            x, y = at[0] * SIDE + SIDE - 4, at[1] * SIDE + SIDE - 4
            drawn.append(element("text", str(count), x=str(x), y=str(y), text_anchor="end", font_size="14"))
    return [*drawn, _robot(world.start.at, world.start.dir)]


def _wall(at: Cell) -> Element:
    x, y = at[0] * SIDE, at[1] * SIDE
    rows = f"M{x} {y + 13}h40M{x} {y + 27}h40"
    joints = f"M{x + 20} {y}v13M{x + 10} {y + 13}v14M{x + 30} {y + 13}v14M{x + 20} {y + 27}v13"
    return element(
        "g",
        element("rect", x=str(x), y=str(y), width=str(SIDE), height=str(SIDE), fill="#999", stroke="#000"),
        element("path", d=rows + joints, stroke="#000", fill="none"),
    )


def _paint(at: Cell, colour: Colour) -> Element:
    """Return a hatched cell: each colour has its own lines, as most printers have none."""
    x, y = at[0] * SIDE, at[1] * SIDE
    return element("path", d=f"M{x} {y}{_HATCHES[colour]}", fill="none", stroke="#555", stroke_width="1.5")


def _gate(at: Cell) -> Element:
    x, y = at[0] * SIDE, at[1] * SIDE
    return element("path", d=f"M{x + 9} {y + 36}V{y + 5}l22 8l-22 8", fill="#fff", **_INK)


def _robot(at: Cell, looks: Direction) -> Element:
    x, y = at[0] * SIDE, at[1] * SIDE
    return element(
        "g",
        element(
            "path", d=f"M{x + 7} {y + 8}L{x + 35} {y + 20}L{x + 7} {y + 32}L{x + 13} {y + 20}Z", fill="#000"
        ),
        transform=f"rotate({_TURNS[looks]} {x + 20} {y + 20})",
    )


def _item(at: Cell, kind: str) -> Element:
    x, y = at[0] * SIDE + 20, at[1] * SIDE + 20
    ink = {"fill": "#fff", **_INK}
    match kind:
        case "orange":
            leaf = element("path", d=f"M{x} {y - 9}q4 -6 9 -5", **ink)
            return element("g", element("circle", cx=str(x), cy=str(y + 1), r="10", **ink), leaf)
        case "olive":
            return element("ellipse", cx=str(x), cy=str(y), rx="7", ry="11", **ink)
        case "water-drop":
            return element("path", d=f"M{x} {y - 13}q15 20 0 25q-15 -5 0 -25Z", **ink)
        case "palm":
            return element(
                "path", d=f"M{x} {y + 14}V{y - 4}m0 0q-6 -10 -14 -2m14 2q6 -10 14 -2m-14 2v-10", **ink
            )
        case "stone":
            d = f"M{x - 13} {y + 8}q-2 -10 7 -15q9 -5 15 3q6 7 3 12Z"
            return element("path", d=d, fill="#ccc", stroke="#000", stroke_width="2")
        case "leaf":
            return element("path", d=f"M{x - 11} {y + 11}q-2 -20 22 -22q0 22 -20 20m2 -2l11 -11", **ink)
        case _:
            return element("path", d=f"M{x} {y - 12}l12 12l-12 12l-12 -12Z", **ink)
