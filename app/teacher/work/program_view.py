"""A program that was handed in: its text, what it printed, what the pupils answered, how its world stood."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.teacher.work.shown import ShownProgram, own_words
from app.widgets.fonts import FIXED_FAMILIES
from app.widgets.labels import Label
from app.widgets.look import Look
from app.widgets.world_picture import Drawing, WorldPicture

PICTURE: Final = QSize(420, 128)
PRINTED_HEIGHT: Final = 92


class ProgramView(QWidget):
    """Programs and what they print read from left to right in every window."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.python = _code_box("work_python")
        self.world = WorldPicture(look, PICTURE)
        self.told = Label("text", wrap=True)
        self.told.setObjectName("work_told")
        self._printed_title = Label("field")
        self.printed = _code_box("work_printed")
        self.printed.setFixedHeight(PRINTED_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.python, 1)
        for part in (self.world, self.told, self._printed_title, self.printed):
            column.addWidget(part)
        self.retranslate()

    def show_program(self, program: ShownProgram, picture: Drawing | None) -> None:
        """Show a program, and a picture of its run where there is one."""
        self.python.setPlainText(program.text or self.tr("(empty program)"))
        self.world.show_picture(picture, self.tr("How the run ended"))
        answers = self.tr("The pupils answered: {answers}")
        self.told.setText(answers.format(answers=" · ".join(map(own_words, program.told))))
        self.told.setVisible(bool(program.told))
        self.printed.setPlainText(program.printed)
        for part in (self._printed_title, self.printed):
            part.setVisible(bool(program.printed))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.python.setAccessibleName(self.tr("The pupils' program"))
        self._printed_title.setText(self.tr("It printed"))
        self.printed.setAccessibleName(self.tr("It printed"))


def _code_box(name: str) -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setObjectName(name)
    box.setReadOnly(True)
    box.setProperty("code", True)
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    fixed = QFont()
    fixed.setFamilies(FIXED_FAMILIES)
    fixed.setPixelSize(14)
    box.setFont(fixed)
    return box
