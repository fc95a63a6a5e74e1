"""The colours of paint and pens; how they look is the page's matter."""

from typing import Final, Literal, get_args

Colour = Literal["blue", "clay", "mint", "saffron", "night"]
COLOURS: Final[tuple[Colour, ...]] = get_args(Colour)
