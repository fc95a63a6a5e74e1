"""Lines and tables of an answer; what is right or not has an icon, and a word for a screen reader."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.teacher.work.shown import ShownLine, ShownTable
from app.widgets.card import Card, emptied
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look

translate = QCoreApplication.translate

ICON: Final = 18


class AnswerLines(QWidget):
    """One below the other."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_lines(self, lines: Sequence[ShownLine], *, code: bool = False) -> None:
        """Show these instead; those of a program from left to right."""
        emptied(self._column)
        if code:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            self.unsetLayoutDirection()
        for line in lines:
            self._column.addWidget(judged(self._look, line, "strong"))
        self.setVisible(bool(lines))


class AnswerTable(Card):
    """Headings and cells; a closed place stays empty."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("column", "soft", 12, parent)
        self.setObjectName("work_table")
        self._look = look

    def show_table(self, table: ShownTable | None) -> None:
        """Show this instead; None hides it."""
        emptied(self.body)
        if table is not None:
            self.body.addWidget(self._grid(table))
        self.setVisible(table is not None)

    def _grid(self, table: ShownTable) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for x, heading in enumerate(table.columns, start=1):
            grid.addWidget(_heading(heading), 0, x)
            grid.setColumnStretch(x, 1)
        for y, heading in enumerate(table.rows, start=1):
            grid.addWidget(_heading(heading), y, 0)
        for (y, x), line in table.cells.items():
            grid.addWidget(
                judged(self._look, line, "strong" if line.right is not None else "text"), y + 1, x + 1
            )
        return inside


def judged(look: Look, line: ShownLine, rank: str) -> QWidget:
    """Return a line with its icon before it, where it is right or not."""
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    label = Label("strong" if rank == "strong" else "text", wrap=True)
    label.setText(line.text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if line.right is not None:
        icon = Symbol(look, "check" if line.right else "close", "mint" if line.right else "saffron", ICON)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        word = translate("AnswerLines", "right") if line.right else translate("AnswerLines", "not right")
        label.setAccessibleName(f"{line.text}, {word}")
    row.addWidget(label, 1)
    return widget


def _heading(text: str) -> Label:
    label = Label("field", wrap=True)
    label.setText(text)
    return label
