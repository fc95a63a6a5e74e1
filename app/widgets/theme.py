"""The colours of LOOK, light and dark, and the one style sheet made from them."""

from dataclasses import dataclass, fields
from string import Template
from typing import Final

import resources


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """Colours by what they are for, as #rrggbb. One colour means one thing everywhere."""

    ink: str
    ink2: str
    sand: str
    card: str
    line: str
    night: str
    night_line: str
    on_night: str
    on_night2: str
    blue: str
    blue_fill: str
    blue_press: str
    blue_soft: str
    mint: str
    mint_soft: str
    clay: str
    clay_soft: str
    clay_line: str
    saffron: str
    saffron_soft: str
    saffron_line: str
    saffron_fill: str
    grey: str
    grey_soft: str
    red: str
    red_soft: str
    ring: str
    disc: str
    pill: str
    on_pill: str
    on_fill: str = "#ffffff"


LIGHT: Final = Tokens(
    ink="#1d2433",
    ink2="#556075",
    sand="#faf6ee",
    card="#ffffff",
    line="#e4dccd",
    night="#232a55",
    night_line="#4a5187",
    on_night="#ffffff",
    on_night2="#c9cdec",
    blue="#3d45b8",
    blue_fill="#3d45b8",
    blue_press="#2f3695",
    blue_soft="#e7e8fa",
    mint="#1f6b45",
    mint_soft="#dff1e6",
    clay="#a83f15",
    clay_soft="#fbe6db",
    clay_line="#efc4ae",
    saffron="#8a5a00",
    saffron_soft="#fdf0cf",
    saffron_line="#ecd491",
    saffron_fill="#bd7c00",
    grey="#667085",
    grey_soft="#ebedf1",
    red="#b3261e",
    red_soft="#fbe4e2",
    ring="#cfc4b1",
    disc="#f3ebdd",
    pill="#1d2433",
    on_pill="#ffffff",
)
DARK: Final = Tokens(
    ink="#eef0f8",
    ink2="#abb4cd",
    sand="#151a2d",
    card="#1f2640",
    line="#343d60",
    night="#0e1224",
    night_line="#343d60",
    on_night="#ffffff",
    on_night2="#c9cdec",
    blue="#a3aaff",
    blue_fill="#4a52cc",
    blue_press="#5c64de",
    blue_soft="#2a3165",
    mint="#74d3a0",
    mint_soft="#19382d",
    clay="#ffa27a",
    clay_soft="#472a21",
    clay_line="#6d4130",
    saffron="#f2c262",
    saffron_soft="#3d3318",
    saffron_line="#64531f",
    saffron_fill="#dc9c2e",
    grey="#a0a8bb",
    grey_soft="#262d47",
    red="#ff8f86",
    red_soft="#472527",
    ring="#56608a",
    disc="#313a5c",
    pill="#eef0f8",
    on_pill="#151a2d",
)


def style_sheet(tokens: Tokens) -> str:
    """Return the program's whole style sheet in these colours."""
    text = (resources.folder() / "style" / "tinmel.qss").read_text("utf-8")
    values = {field.name: getattr(tokens, field.name) for field in fields(tokens)}
    return Template(text).substitute(values)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.1, definition 1.4.3)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
