"""The answer of a hand-in: a program, lines, a table, photos or a recording, and what would be right."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.teacher.packs import StepCard
from app.teacher.work.answer_lines import AnswerLines, AnswerTable
from app.teacher.work.photo_strip import PhotoStrip
from app.teacher.work.program_view import ProgramView
from app.teacher.work.shown import Shown, ShownLine, ShownProgram, own_words
from app.widgets.buttons import Button
from app.widgets.card import Card
from app.widgets.labels import Label
from app.widgets.look import Look
from classroom.work.recheck import Recheck

if TYPE_CHECKING:
    from app.teacher.work.opened import OpenedWork
    from lessons.steps.captured import Recording

_ENDING: Final = {
    "audio/mp4": "m4a",
    "audio/mpeg": "mp3",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
    "audio/webm": "webm",
}


class AnswerView(QWidget):
    """Signals:
    save_requested: the path that the teacher chose, and the bytes for it.
    """

    save_requested = Signal(str, bytes)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recording: Recording | None = None
        self.program = ProgramView(look)
        self.lines = AnswerLines(look)
        self.table = AnswerTable(look)
        self.photos = PhotoStrip(look)
        self.save = Button(look, "plain", "download", "work_save_recording")
        self._recorded = Label("strong", wrap=True)
        self.note = Label("text", wrap=True)
        self.note.setObjectName("work_note")
        self._expected_title = Label("field")
        self.expected = AnswerLines(look)
        self._expected_card = Card("column", "mint", 12)
        self._expected_card.body.setSpacing(6)
        self._expected_card.body.addWidget(self._expected_title)
        self._expected_card.body.addWidget(self.expected)
        self._scroll = QScrollArea()
        self._lay_out()
        self.save.clicked.connect(self._choose_path)
        self.retranslate()
        self.show_work(None, None, "fr")

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        parts = (self.lines, self.table, self.photos, self._recorded, self.save, self.note)
        for part in (*parts, self._expected_card):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll.setObjectName("work_answer")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(inside)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.program, 1)
        both.addWidget(self._scroll, 1)

    def show_work(
        self,
        work: "OpenedWork | None",
        card: StepCard | None,
        language: str,
        recheck: Recheck | None = None,
    ) -> None:
        """Show an answer in the teacher's language; None while it is still being read.

        `recheck` tells what a program printed and how it ended.
        """
        answer = Shown()
        if work is not None:
            from app.teacher.work.in_words import in_words  # every kind of step, so only when needed

            answer = in_words(work.answer, card.step if card is not None else None, language)
        self._recording = answer.recording
        self.program.setVisible(answer.program is not None)
        if answer.program is not None:
            self._show_program(answer.program, card, recheck)
        self._scroll.setVisible(answer.program is None)
        self.lines.show_lines(answer.lines, code=answer.code)
        self.table.show_table(answer.table)
        self.photos.show_pictures(work.pictures if work is not None else ())
        for part in (self._recorded, self.save):
            part.setVisible(answer.recording is not None)
        self.note.setText(self.tr("They write: {note}").format(note=own_words(answer.note.strip())))
        self.note.setVisible(bool(answer.note.strip()))
        expected = [ShownLine(text=line) for line in answer.expected]
        self.expected.show_lines(expected, code=answer.code)
        self._expected_card.setVisible(bool(answer.expected))

    def _show_program(self, program: ShownProgram, card: StepCard | None, recheck: Recheck | None) -> None:
        if recheck is None:
            self.program.show_program(program, None)
            return
        from app.teacher.run_picture import run_picture  # every kind of world, so only when needed
        from classroom.work.run_state import read_state

        shown = card.worlds[0] if card is not None and card.worlds else None
        picture = run_picture(shown, read_state(recheck.state))
        self.program.show_program(replace(program, printed=recheck.out), picture)

    def _choose_path(self) -> None:
        if self._recording is None:
            return
        name = f"{self.tr('recording')}.{_ENDING[self._recording.type]}"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the recording"), name)
        if path:
            self.save_requested.emit(path, self._recording.data)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._recorded.setText(self.tr("They recorded themselves. Save the recording to listen to it."))
        self.save.set_words(self.tr("Save the recording…"))
        self._expected_title.setText(self.tr("What would be right"))
