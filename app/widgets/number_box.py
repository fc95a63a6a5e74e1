"""A number to type: 3, 2.5; never "3,00", and nothing as long as nothing was decided."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.widgets.numbers import number_text

_BLANK: Final = -1.0
"""Qt's boxes always have a value; this one stands for none."""


class NumberBox(QDoubleSpinBox):
    """Halves by the arrow keys, point or comma, and no more digits than said; 0 to 100.

    `valueChanged` is also emitted when it becomes empty.
    """

    def __init__(self, name: str, *, may_be_empty: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._may_be_empty = may_be_empty
        self.setDecimals(2)
        self.setRange(_BLANK if may_be_empty else 0, 100)
        self.setSingleStep(0.5)
        self.setFixedWidth(92)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def number(self) -> float | None:
        """Return what was typed; None while nothing was."""
        return self.value() if self.value() >= 0 else None

    def show_number(self, number: float | None) -> None:
        """Show a number; None empties the box, which must allow it."""
        self.setValue(_BLANK if number is None else number)

    def stepBy(self, steps: int) -> None:
        before = self.number()
        self.setValue(0.0 if before is None else max(0.0, before + steps * self.singleStep()))

    def textFromValue(self, value: float) -> str:
        return number_text(value) if value >= 0 else ""

    def valueFromText(self, text: str) -> float:
        try:
            return float(_plain(text))
        except ValueError:
            return self.minimum()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        plain = _plain(text)
        if not plain and self._may_be_empty:
            return QValidator.State.Acceptable, text, position
        if not plain or plain == ".":
            return QValidator.State.Intermediate, text, position
        try:
            value = float(plain)
        except ValueError:
            return QValidator.State.Invalid, text, position
        good = 0 <= value <= self.maximum() and plain[0].isdigit()
        return (QValidator.State.Acceptable if good else QValidator.State.Invalid), text, position


def _plain(text: str) -> str:
    return text.replace(",", ".").strip()
