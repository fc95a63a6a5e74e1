"""A surface: rounded, with a hairline; the ground of everything that belongs together."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget


class Card(QFrame):
    """A card with a column (or a row) to fill."""

    def __init__(
        self,
        direction: Literal["column", "row"] = "column",
        tone: str = "card",
        margins: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        """`tone` is a kind that the style sheet knows: card, soft, blue, clay, saffron, mint, red."""
        super().__init__(parent)
        self.setProperty("tone", tone)
        self.body: QVBoxLayout | QHBoxLayout = (
            QVBoxLayout(self) if direction == "column" else QHBoxLayout(self)
        )
        self.body.setContentsMargins(margins, margins, margins, margins)
        self.body.setSpacing(12)

    def set_tone(self, tone: str) -> None:
        """Change the colour by what the card now says."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


def emptied(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take every widget and stretch out of a layout, and let the widgets go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        inner = item.layout()
        if isinstance(inner, QVBoxLayout | QHBoxLayout):
            emptied(inner)
