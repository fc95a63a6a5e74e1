"""What the teacher can do to the whole class: each button works, or it is not there."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from app.widgets.buttons import Button
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look


class ActionsBar(QWidget):
    """Signals:
    push_requested: choose a pack and send it.
    wall_requested: show the join wall in this window.
    next_hand_requested: go to the hand that has been up longest.
    next_stuck_requested: go to the tablet stuck longest.
    end_requested: end the class; asked for twice, because it can't be undone.
    """

    push_requested = Signal()
    wall_requested = Signal()
    next_hand_requested = Signal()
    next_stuck_requested = Signal()
    end_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.push = Button(look, "toolmain", "upload", "action_push")
        self.wall = Button(look, "tool", "qr", "action_wall")
        self.next_hand = Button(look, "tool", "hand", "action_next_hand")
        self.next_stuck = Button(look, "tool", "warning", "action_next_stuck")
        self.end = Button(look, "tooldanger", "end", "action_end")
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.push, self.wall, self.next_hand, self.next_stuck, self.end):
            row.addWidget(button)
        self._stack.addWidget(bar)
        self._stack.addWidget(self._sure(look))
        self.push.clicked.connect(self.push_requested)
        self.wall.clicked.connect(self.wall_requested)
        self.next_hand.clicked.connect(self.next_hand_requested)
        self.next_stuck.clicked.connect(self.next_stuck_requested)
        self.end.clicked.connect(lambda: self._stack.setCurrentIndex(1))
        self.setFixedHeight(58)
        self.retranslate()

    def _sure(self, look: Look) -> QWidget:
        sure = QWidget()
        row = QHBoxLayout(sure)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._question = Label("strong")
        self.keep = Button(look, "plain", "", "action_keep")
        self.end_now = Button(look, "danger", "end", "action_end_now")
        row.addWidget(Symbol(look, "end", "red", 22))
        row.addWidget(self._question)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.end_now)
        self.keep.clicked.connect(self.forget)
        self.end_now.clicked.connect(self._end)
        return sure

    def forget(self) -> None:
        """Nobody wants to end the class any more."""
        self._stack.setCurrentIndex(0)

    def follow(self, hands: int, stuck: int) -> None:
        """A button that would lead nowhere waits."""
        self.next_hand.setEnabled(hands > 0)
        self.next_stuck.setEnabled(stuck > 0)

    def _end(self) -> None:
        self.forget()
        self.end_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.push.set_words(self.tr("Send a lesson"), self.tr("Send a lesson to every tablet"))
        self.wall.set_words(self.tr("Join wall"), self.tr("Show the QR code to join the class"))
        self.next_hand.set_words(self.tr("Next hand"), self.tr("Next hand (H)"))
        self.next_stuck.set_words(self.tr("Next stuck"), self.tr("Next stuck tablet (S)"))
        self.end.set_words(self.tr("End"), self.tr("End the class"))
        self._question.setText(self.tr("End the class for everyone? Work on the tablets stays there."))
        self.keep.set_words(self.tr("Keep going"))
        self.end_now.set_words(self.tr("End the class"))
