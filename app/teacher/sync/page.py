"""What waits, what was sent, what came back: the visible ledger of what leaves the school."""

from PySide6.QtCore import QDateTime, QEvent, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.teacher.sync.view import SyncView
from app.teacher.sync.words import state_tone, state_word
from app.widgets.ages import date, size
from app.widgets.buttons import Button
from app.widgets.card import Card, emptied
from app.widgets.empty_state import EmptyState
from app.widgets.figure import Figure
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look
from classroom.store.records.ledger import Batch


class SyncPage(QWidget):
    """Signals:
    send_requested: seal what waits, send it, fetch receipts.
    enrol_requested: path of the district's enrolment file.
    copy_requested: folder (a stick) to which unfinished batches are copied.
    receipts_requested: folder (a stick) with receipts.
    key_requested: folder (a stick) for the school's recovery key.
    """

    send_requested = Signal()
    enrol_requested = Signal(str)
    copy_requested = Signal(str)
    receipts_requested = Signal(str)
    key_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view = SyncView()
        self._key_path: str | None = None
        self._title = Label("title")
        self._lead = Label("text", wrap=True)
        self.waiting = Figure("sync_waiting", "saffron")
        self.underway = Figure("sync_underway", "blue")
        self.imported = Figure("sync_imported", "mint")
        self.send = Button(look, "main", "send", "sync_send")
        self.copy = Button(look, "plain", "usb", "sync_copy")
        self.receipts = Button(look, "plain", "receipt", "sync_receipts")
        self.enrol = Button(look, "main", "folder", "sync_enrol")
        self.key = Button(look, "plain", "lock", "sync_key")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addWidget(self._enrol_card())
        column.addLayout(self._actions())
        self._list_title = Label("heading")
        column.addWidget(self._list_title)
        self._stack = QStackedWidget()
        self._nothing = EmptyState(look, "send", "sync_nothing")
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._list())
        column.addWidget(self._stack, 1)
        self.send.clicked.connect(self.send_requested)
        self.enrol.clicked.connect(self._choose_enrolment)
        self.copy.clicked.connect(lambda: self._choose_folder(self.copy_requested))
        self.key.clicked.connect(lambda: self._choose_folder(self.key_requested))
        self.receipts.clicked.connect(lambda: self._choose_folder(self.receipts_requested))
        self.retranslate()

    def _enrol_card(self) -> Card:
        self._enrolment = Card("row", "saffron", 16)
        self._enrolment_icon = Symbol(self._look, "school", "saffron", 32)
        self._enrolment_text = Label("strong", wrap=True)
        self._enrolment.body.addWidget(self._enrolment_icon)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._enrolment_text)
        self.key_text = Label("small", wrap=True)
        words.addWidget(self.key_text)
        self._enrolment.body.addLayout(words, 1)
        self._enrolment.body.addWidget(self.key)
        self._enrolment.body.addWidget(self.enrol)
        return self._enrolment

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for figure in (self.waiting, self.underway, self.imported):
            figure.setMinimumWidth(130)
            row.addWidget(figure)
        row.addStretch(1)
        for button in (self.receipts, self.copy, self.send):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _list(self) -> QScrollArea:
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        inner = QWidget()
        inner.setLayout(self._rows)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        return scroll

    def show_sync(self, view: SyncView) -> None:
        """Show how far everything is."""
        self._view = view
        self._draw()

    def show_key_kept(self, path: str) -> None:
        """Say where the recovery key lies now."""
        self._key_path = path
        self._draw()

    def _draw(self) -> None:
        view, changed = self._view, self._view.status
        self.waiting.show_number(str(view.entries_waiting))
        self.underway.show_number(str(changed.batches_waiting if changed is not None else 0))
        self.imported.show_number(str(changed.batches_imported if changed is not None else 0))
        enrolled = view.receiver is not None
        sending = changed is not None and changed.sending
        for button in (self.send, self.copy, self.receipts):
            button.setEnabled(enrolled and not sending)
        self.enrol.setVisible(not enrolled)
        self.key.setVisible(enrolled)
        self.key_text.setVisible(enrolled)
        self.key_text.setText(self._key_words())
        self._enrolment.set_tone("mint" if enrolled else "saffron")
        self._enrolment_icon.show_icon("school", "mint" if enrolled else "saffron")
        self._enrolment_text.setText(
            self.tr("Enrolled. Work goes to {receiver} only, and only when you send it.").format(
                receiver=_as_written(view.receiver or "")
            )
            if enrolled
            else self.tr("Nothing leaves this computer until you open the enrolment file from your district.")
        )
        self.send.set_words(self.tr("Sending…") if sending else self.tr("Send now"))
        emptied(self._rows)
        for batch in sorted(view.batches, key=lambda one: one.number, reverse=True):
            self._rows.addWidget(self._row(batch))
        self._rows.addStretch(1)
        self._list_title.setVisible(bool(view.batches))
        self._stack.setCurrentIndex(1 if view.batches else 0)

    def _key_words(self) -> str:
        if self._key_path is None:
            return self.tr(
                "The recovery key opens what your school sent, should this computer be lost. Keep it on a "
                "stick in the school's safe: whoever has it can read the pupils' work."
            )
        return self.tr("The recovery key is at {path}. Now lock the stick in the school's safe.").format(
            path=_as_written(self._key_path)
        )

    def _row(self, batch: Batch) -> Card:
        row = Card("row", "card", 12)
        number = Label("strong")
        number.setText(self.tr("Batch {n}").format(n=batch.number))
        number.setFixedWidth(110)
        facts = Label("text")
        made = QDateTime.fromMSecsSinceEpoch(batch.made_ms)
        facts.setText(
            self.tr("entries: {n}  ·  {size}  ·  {made}").format(
                n=batch.last - batch.first + 1,
                size=size(batch.size_bytes),
                made=f"{date(made)} {made.toString('HH:mm')}",
            )
        )
        state = Label("small")
        state.setProperty("pill", state_tone(batch.state))
        state.setText(state_word(batch.state))
        row.body.addWidget(number)
        row.body.addWidget(facts, 1)
        row.body.addWidget(state)
        return row

    def _choose_enrolment(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the enrolment file"), "")
        if path:
            self.enrol_requested.emit(path)

    def _choose_folder(self, signal: SignalInstance) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder or stick"), "")
        if folder:
            signal.emit(folder)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Sending"))
        self._lead.setText(
            self.tr(
                "Work is packed, signed and locked. Three keys open it: your district's, the ministry's "
                "for emergencies, and your school's own recovery key. Nothing is deleted here."
            )
        )
        self.waiting.set_word(self.tr("entries waiting"))
        self.underway.set_word(self.tr("batches on the way"))
        self.imported.set_word(self.tr("batches arrived"))
        self.copy.set_words(self.tr("Copy to a stick"))
        self.receipts.set_words(self.tr("Receipts from a stick"))
        self.enrol.set_words(self.tr("Open the enrolment file…"))
        self.key.set_words(self.tr("Keep the recovery key…"))
        self._list_title.setText(self.tr("Batches, newest first"))
        self._nothing.set_words(
            self.tr("Nothing was sent yet"),
            self.tr("When a link or a stick comes, work goes to the district in batches, listed here."),
        )
        self._draw()


def _as_written(text: str) -> str:
    """Return an address or a path so that it stays in its own order in any line (Unicode's isolates)."""
    return f"\u2066{text}\u2069"
