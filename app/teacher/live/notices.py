"""Tablets at the door: those that wait for the tick, and those nearby that could be invited."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.teacher.board.board import Board
from app.widgets.buttons import Button
from app.widgets.card import Card, emptied
from app.widgets.labels import Label, Picture, Symbol
from app.widgets.look import Look


class Notices(QWidget):
    """Hidden while nobody is at the door.

    Signals:
        admit_requested: let this device in; its pictures are the same on both screens.
        turn_away_requested: do not.
        invite_requested: invite every tablet nearby.
    """

    admit_requested = Signal(str)
    turn_away_requested = Signal(str)
    invite_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[object, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._waiting_device = ""
        row.addWidget(self._build_waiting(), 3)
        row.addWidget(self._build_nearby(), 2)
        self.retranslate()
        self.hide()

    def _build_waiting(self) -> Card:
        self._waiting = Card("row", "saffron", 8)
        self._waiting.setObjectName("notice_waiting")
        self._pictures = QHBoxLayout()
        self._pictures.setSpacing(6)
        self._waiting_text = Label("small", wrap=True)
        self.admit = Button(self._look, "main", "check", "admit")
        self.turn_away = Button(self._look, "plain", "close", "turn_away")
        self._waiting.body.addLayout(self._pictures)
        self._waiting.body.addWidget(self._waiting_text, 1)
        self._waiting.body.addWidget(self.admit)
        self._waiting.body.addWidget(self.turn_away)
        self.admit.clicked.connect(lambda: self.admit_requested.emit(self._waiting_device))
        self.turn_away.clicked.connect(lambda: self.turn_away_requested.emit(self._waiting_device))
        return self._waiting

    def _build_nearby(self) -> Card:
        self._nearby = Card("row", "blue", 8)
        self._nearby.setObjectName("notice_nearby")
        self._nearby_text = Label("small", wrap=True)
        self.invite = Button(self._look, "main", "plus", "invite_all")
        self._nearby.body.addWidget(Symbol(self._look, "wifi", "blue", 24), 0, Qt.AlignmentFlag.AlignVCenter)
        self._nearby.body.addWidget(self._nearby_text, 1)
        self._nearby.body.addWidget(self.invite)
        self.invite.clicked.connect(self.invite_requested)
        return self._nearby

    def follow(self, board: Board) -> None:
        """Show who is at the door."""
        state = (tuple(board.waiting.values()), board.nearby, board.running)
        if state == self._shown:
            return
        self._shown = state
        self._show_waiting(board)
        self._show_nearby(board)
        self.setVisible(board.running and bool(board.waiting or board.nearby))

    def _show_waiting(self, board: Board) -> None:
        self._waiting.setVisible(bool(board.waiting))
        emptied(self._pictures)
        if not board.waiting:
            return
        first = next(iter(board.waiting.values()))
        self._waiting_device = first.device
        for name in first.pictures:
            self._pictures.addWidget(Picture(self._look, name, 42))
        more = len(board.waiting) - 1
        words = self.tr("A tablet typed the code. Does it show the same three pictures?")
        if more:
            words += " " + self.tr("Still waiting: {n}.").format(n=more)
        self._waiting_text.setText(words)

    def _show_nearby(self, board: Board) -> None:
        self._nearby.setVisible(bool(board.nearby))
        names = ", ".join(tablet.name for tablet in board.nearby[:4])
        if len(board.nearby) > 4:
            names += " …"
        words = self.tr("Tablets nearby: {n} ({names})").format(n=len(board.nearby), names=names)
        invited = bool(board.nearby) and all(tablet.invited for tablet in board.nearby)
        if invited:
            words = self.tr("Invited, on their way: {names}").format(names=names)
        self._nearby_text.setText(words)
        self.invite.setVisible(not invited)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._shown = ()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.admit.set_words(self.tr("Let in"), self.tr("Let this tablet in"))
        self.turn_away.set_words(self.tr("No"), self.tr("Turn this tablet away"))
        self.invite.set_words(self.tr("Invite all"), self.tr("Invite every tablet nearby"))
