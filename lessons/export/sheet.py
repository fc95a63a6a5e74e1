"""Examples on paper: the sheet of two measures as SVG, a number for each example, and who is who below."""

from typing import Final

from lessons.export.drawing import SVG
from lessons.export.edition import Edition
from lessons.export.markup import Element, element
from lessons.steps.examples import Example, ExamplesStep

SIDE: Final = 400
"""Pixels of the sheet: four to a unit."""
_MARGIN: Final = 24


def sheet(edition: Edition, step: ExamplesStep) -> Element:
    """Return the drawing, without what is kept back: that is read out when the boundary is drawn."""
    shown = [(number, one) for number, one in enumerate(step.examples, start=1) if not one.kept_back]
    marks = [part for number, one in shown for part in _mark(step, number, one)]
    size = {"width": str(SIDE), "height": str(SIDE)}
    drawing = element(
        "svg",
        element("title", edition.plain(step.titles)),
        element("rect", x="0", y="0", fill="#fff", stroke="#000", **size),
        *marks,
        xmlns=SVG,
        viewBox=f"-{_MARGIN} -{_MARGIN} {SIDE + 2 * _MARGIN} {SIDE + 2 * _MARGIN}",
        role="img",
        **size,
    )
    axes = [
        element("span", "→ ", edition.say("span", step.axes.across), class_="sign"),
        element("span", "↑ ", edition.say("span", step.axes.up), class_="sign"),
    ]
    return element("figure", drawing, element("figcaption", *axes, *_legend(edition, step)), class_="grid")


def named(edition: Edition, step: ExamplesStep, *, truly: bool) -> Element:
    """Return each example with its number and class: the true one, or what was said; a blank for no name."""
    classes = {one.id: one for one in step.classes}
    rows = list[Element]()
    for number, one in enumerate(step.examples, start=1):
        if one.kept_back and not truly:
            continue
        name = one.belongs if truly else one.said
        said = element("span", class_="blank") if name is None else edition.say("span", classes[name].texts)
        rows.append(element("li", edition.say("span", one.texts), " — ", said, value=str(number)))
    return element("ol", *rows)


def _legend(edition: Edition, step: ExamplesStep) -> list[Element]:
    signs = ["● ", "■ "]
    return [
        element("span", sign, edition.say("span", one.texts), class_="sign")
        for sign, one in zip(signs, step.classes, strict=True)
    ]


def _mark(step: ExamplesStep, number: int, one: Example) -> list[Element]:
    x, y = one.at[0] * SIDE // 100, SIDE - one.at[1] * SIDE // 100
    ink = {"stroke": "#000", "stroke_width": "2", "fill": "#fff" if one.said is None else "#ccc"}
    if one.said == step.classes[1].id:
        shape = element("rect", x=str(x - 9), y=str(y - 9), width="18", height="18", **ink)
    elif one.said is None:
        shape = element("path", d=f"M{x} {y - 12}l12 12l-12 12l-12 -12Z", **ink)
    else:
        shape = element("circle", cx=str(x), cy=str(y), r="10", **ink)
    text = element("text", str(number), x=str(x), y=str(y + 4), text_anchor="middle", font_size="11")
    return [shape, text]
