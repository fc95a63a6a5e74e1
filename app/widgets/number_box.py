"""A number to type: 3, 2.5; never "3,00"."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget


class NumberBox(QDoubleSpinBox):
    """Halves by the arrow keys, point or comma, and no more digits than said."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setDecimals(2)
        self.setRange(0, 100)
        self.setSingleStep(0.5)
        self.setFixedWidth(92)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def textFromValue(self, value: float) -> str:
        return f"{value:g}"

    def valueFromText(self, text: str) -> float:
        try:
            return float(text.replace(",", ".").strip())
        except ValueError:
            return 0.0

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        plain = text.replace(",", ".").strip()
        if not plain or plain == ".":
            return QValidator.State.Intermediate, text, position
        try:
            value = float(plain)
        except ValueError:
            return QValidator.State.Invalid, text, position
        good = self.minimum() <= value <= self.maximum() and plain[0].isdigit()
        return (QValidator.State.Acceptable if good else QValidator.State.Invalid), text, position
