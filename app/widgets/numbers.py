"""Numbers as the teacher's country writes them."""

from PySide6.QtCore import QLocale


def number_text(value: float) -> str:
    """Return a number without needless digits: 3, and 2.5 or 2,5; a thousand has no mark in it."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 6)
