"""The program's own fonts, so that every script looks the same on every machine."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

import resources

FAMILIES: Final = ("Noto Sans", "Noto Kufi Arabic", "Noto Sans Tifinagh")
FIXED_FAMILIES: Final = ("Noto Sans Mono", "DejaVu Sans Mono", "Consolas", "monospace", *FAMILIES)


def load() -> list[str]:
    """Load every font file of resources/fonts; return the families they bring."""
    found: list[str] = []
    for path in sorted((resources.folder() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        found.extend(QFontDatabase.applicationFontFamilies(number))
    return sorted(set(found))


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font; Tifinagh and Arabic fall back by family, so one font serves all."""
    made = QFont()
    made.setFamilies(FAMILIES)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def bold(pixels: int) -> QFont:
    """Return the program's font, bold."""
    return font(pixels, QFont.Weight.Bold)
