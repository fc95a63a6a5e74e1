"""The first page: set up once, then start a class with two clicks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.teacher.home.setup_panel import SetupPanel
from app.teacher.packs import PackShelf, in_language
from app.teacher.roster import Roster
from app.teacher.sentences import sentence
from app.widgets.buttons import Button
from app.widgets.card import Card, emptied
from app.widgets.cover import Cover
from app.widgets.faces import Faces
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look
from lessons.errors import TinmelError

FACE_ROWS = 2
COVERS = 3


class HomePage(QWidget):
    """Signals:
    open_requested: class id.
    class_chosen: class id.
    board_requested, work_requested, sync_requested, lessons_requested: go there.
    """

    open_requested = Signal(str)
    class_chosen = Signal(str)
    board_requested = Signal()
    work_requested = Signal()
    sync_requested = Signal()
    lessons_requested = Signal()

    def __init__(self, look: Look, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._roster = Roster()
        self._shelf = PackShelf()
        self._ready = False
        self._running = False
        self._interrupted: str | None = None
        self._failed = False
        self._failure: TinmelError | None = None
        self._to_mark = 0
        self._to_send = 0
        self.setup = SetupPanel(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting())
        self._stack.addWidget(self.setup)
        self._stack.addWidget(self._start())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.retranslate()

    def _waiting(self) -> QWidget:
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._warning = Symbol(self._look, "warning", "red", 56)
        self._warning.hide()
        self.opening = Label("heading", wrap=True)
        self.opening.setObjectName("home_opening")
        self.opening.setAlignment(middle)
        self.opening.setFixedWidth(640)
        column.addWidget(self._warning, 0, middle)
        column.addWidget(self.opening, 0, middle)
        return waiting

    def _start(self) -> QWidget:
        start = QWidget()
        column = QVBoxLayout(start)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(10)
        self._title = Label("title")
        self._lead = Label("text")
        column.addWidget(self._title)
        column.addWidget(self._lead)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._class_card(), 5)
        aside = QVBoxLayout()
        aside.setSpacing(16)
        self.to_mark, self._work_word, self._work_go = self._aside_card(aside, "work", "home_work", "saffron")
        self._sync_number, self._sync_word, self._sync_go = self._aside_card(
            aside, "send", "home_sync", "blue"
        )
        aside.addStretch(1)
        row.addLayout(aside, 3)
        column.addLayout(row)
        lessons = QHBoxLayout()
        self._lessons_title = Label("heading")
        self.lessons_go = Button(self._look, "quiet", "forward", "home_lessons")
        self.lessons_go.clicked.connect(self.lessons_requested)
        lessons.addWidget(self._lessons_title, 1)
        lessons.addWidget(self.lessons_go)
        column.addLayout(lessons)
        self._covers = QHBoxLayout()
        self._covers.setSpacing(16)
        column.addLayout(self._covers)
        column.addStretch(1)
        self._work_go.clicked.connect(self.work_requested)
        self._sync_go.clicked.connect(self.sync_requested)
        return start

    def _class_card(self) -> Card:
        card = Card("column", "card", 20)
        card.body.setSpacing(8)
        self._choices_label = Label("field")
        self._choices = QHBoxLayout()
        self._choices.setSpacing(8)
        card.body.addWidget(self._choices_label)
        card.body.addLayout(self._choices)
        self._class_title = Label("title")
        self._class_text = Label("text")
        self._faces = Faces(self._look, FACE_ROWS)
        self.open = Button(self._look, "main", "play", "home_open")
        self.open.setMinimumWidth(260)
        self.open.clicked.connect(self._open)
        card.body.addWidget(self._class_title)
        card.body.addWidget(self._class_text)
        card.body.addWidget(self._faces)
        card.body.addWidget(self.open)
        self._how = Label("small", wrap=True)
        card.body.addWidget(self._how)
        return card

    def _aside_card(
        self, column: QVBoxLayout, icon: str, name: str, colour: str
    ) -> tuple[Label, Label, Button]:
        card = Card("row", "card", 18)
        card.body.addWidget(Symbol(self._look, icon, colour, 32), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        number, word = Label("title"), Label("text")
        words.addWidget(number)
        words.addWidget(word)
        card.body.addLayout(words, 1)
        go = Button(self._look, "plain", "forward", name)
        card.body.addWidget(go)
        column.addWidget(card)
        return number, word, go

    def show_ready(self, ready: bool) -> None:
        """Say whether everything below the window is there."""
        self._ready = ready
        self.follow()

    def show_failure(self, error: TinmelError | None) -> None:
        """Say why it will never be there; None is a bug, of which the log knows more."""
        self._failed, self._failure = True, error
        self._warning.show()
        self._show_opening()

    def show_interrupted(self, class_id: str | None) -> None:
        """Say which class a crash or a power cut left open."""
        self._interrupted = class_id
        self.follow()

    def show_roster(self, roster: Roster) -> None:
        """Say what is known of the school."""
        self._roster = roster
        self.follow()

    def show_shelf(self, shelf: PackShelf) -> None:
        """Say which packs there are."""
        self._shelf = shelf
        self._draw_covers()

    def _draw_covers(self) -> None:
        emptied(self._covers)
        for pack in self._shelf.offered[:COVERS]:
            card = Card("row", "card", 10)
            card.body.addWidget(Cover(self._look, pack.cover, QSize(116, 78)))
            title = Label("strong", wrap=True)
            title.setText(in_language(pack.titles, self._language()))
            card.body.addWidget(title, 1)
            card.setFixedWidth(330)
            self._covers.addWidget(card)
        self._covers.addStretch(1)
        count = len(self._shelf.offered)
        self._lessons_title.setText(self.tr("Lessons on this computer: {n}").format(n=count))

    def show_running(self, running: bool) -> None:
        """Say whether a class runs."""
        if running == self._running:
            return
        self._running = running
        if running:
            self._interrupted = None
        self.follow()

    def show_counts(self, to_mark: int, to_send: int) -> None:
        """Say how much work waits."""
        self._to_mark, self._to_send = to_mark, to_send
        self.to_mark.setText(str(to_mark))
        self._sync_number.setText(str(to_send))

    def follow(self) -> None:
        """Show what is known."""
        if not self._ready:
            self._stack.setCurrentIndex(0)
        elif self._roster.chosen is None:
            self._stack.setCurrentIndex(1)
        else:
            self._stack.setCurrentIndex(2)
            self._show_class()

    def _show_class(self) -> None:
        roster, group = self._roster, self._roster.chosen
        if group is None:
            return
        name = roster.school.name if roster.school is not None else ""
        self._title.setText(name or self.tr("Good day"))
        emptied(self._choices)
        several = len(roster.classes) > 1
        self._choices_label.setVisible(several)
        for one in roster.classes[:6] if several else ():
            button = Button(self._look, "choice", "", f"home_class_{one.id}")
            button.set_words(one.label)
            button.setCheckable(True)
            button.setChecked(one.id == group.id)
            button.setEnabled(not self._running)
            button.clicked.connect(partial(self.class_chosen.emit, one.id))
            self._choices.addWidget(button)
        self._choices.addStretch(1)
        self._class_title.setText(group.label)
        self._class_text.setText(
            self.tr("{levels} · {year} · pupils: {n}").format(
                levels=" + ".join(group.levels), year=f"\u2066{group.school_year}\u2069", n=len(roster.pupils)
            )
        )
        self._faces.show_pictures([pupil.picture for pupil in roster.pupils])
        self._show_open(group.id == self._interrupted)

    def _show_open(self, interrupted: bool) -> None:
        how = self.tr("Opens the class and shows the QR code that tablets scan.")
        if self._running:
            words = self.tr("To the class")
        elif interrupted:
            words = self.tr("The class was interrupted. Go on with it")
            how = self.tr("The same QR code, the same seats. Tablets come back by themselves.")
        else:
            words = self.tr("Open the class")
        self.open.set_words(words)
        self.open.set_icon("live" if self._running else "play")
        self._how.setText(how)

    def _show_opening(self) -> None:
        if not self._failed:
            words = self.tr("Opening your classroom…")
        elif self._failure is not None:
            words = sentence(self._failure)
        else:
            words = self.tr(
                "Tinmel could not start. Start it again; if that does not help, "
                "restore the last copy of its data."
            )
        self.opening.setText(words)
        self.opening.setAccessibleName(words)

    def _open(self) -> None:
        if self._running:
            self.board_requested.emit()
        elif self._roster.chosen is not None:
            self.open_requested.emit(self._roster.chosen.id)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._show_opening()
        self._lead.setText(self.tr("Everything works without Internet. Tablets join through your Wi-Fi."))
        self._choices_label.setText(self.tr("Which class?"))
        self._work_word.setText(self.tr("works to look at"))
        self._sync_word.setText(self.tr("entries to send to the district"))
        self._work_go.set_words(self.tr("Look"))
        self._sync_go.set_words(self.tr("Send"))
        self.lessons_go.set_words(self.tr("See the lessons"))
        self._draw_covers()
        self.show_counts(self._to_mark, self._to_send)
        self.follow()
