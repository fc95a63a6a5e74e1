"""A sheet of paper and a pen; lengths in units of the drawing."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from lessons.plane import Point, Pose

_Side = Annotated[int, Meta(ge=50, le=1_000)]


class CanvasWorld(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="canvas"
):
    """A sheet with dots to be joined, or none."""

    format: Literal["tinmel-world/1"]
    width: _Side
    height: _Side
    start: Pose
    dots: Annotated[tuple[Point, ...], Meta(max_length=100)] = ()

    def __post_init__(self) -> None:
        """Raise ValueError when the pen or a dot is not on the sheet."""
        if not all(0 <= x <= self.width and 0 <= y <= self.height for x, y in (self.start.at, *self.dots)):
            raise ValueError("start or a dot lies outside the sheet")
        if len(set(self.dots)) != len(self.dots):
            raise ValueError("a dot is listed twice")
