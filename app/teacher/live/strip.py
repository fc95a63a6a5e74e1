"""What is always on screen: class, minute, present, tablets, hands, stuck, done, received, to send."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.teacher.board.board import Board, Figures
from app.widgets.ages import clock, minutes
from app.widgets.figure import Figure
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look


class Strip(QWidget):
    """Follows the board when told to. Once the class is over, only what is final is left."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        self._title = Label("heading")
        self._lesson = Label("small")
        for label in (self._title, self._lesson):
            label.setMaximumWidth(240)
        titles.addWidget(self._title)
        titles.addWidget(self._lesson)
        row.addLayout(titles)
        self._minutes = Label("strong")
        self._minutes.setObjectName("minutes")
        self._minutes.setProperty("pill", "dark")
        row.addWidget(self._minutes, 0, Qt.AlignmentFlag.AlignVCenter)
        self.present = Figure("figure_present", "mint")
        self.tablets = Figure("figure_tablets", "mint")
        self.hands = Figure("figure_hands", "clay")
        self.stuck = Figure("figure_stuck", "saffron")
        self.done = Figure("figure_done", "blue")
        self.received = Figure("figure_received", "mint")
        self.to_send = Figure("figure_to_send", "ink")
        for figure in (
            self.present,
            self.tablets,
            self.hands,
            self.stuck,
            self.done,
            self.received,
            self.to_send,
        ):
            figure.setMinimumWidth(74)
            row.addWidget(figure)
        row.addStretch(1)
        self._heard_icon = Symbol(look, "wifi", "mint", 20)
        self._heard = Label("strong")
        row.addWidget(self._heard_icon)
        row.addWidget(self._heard)
        self._passing: tuple[QWidget, ...] = (
            self._minutes, self.tablets, self.hands, self.stuck, self.done, self._heard_icon, self._heard
        )  # fmt: skip
        self.retranslate()

    def follow(self, board: Board, figures: Figures, now_ms: int, lesson: str) -> None:
        """Show the board's figures at this moment."""
        if board.opened is None:
            return
        self._title.setText(board.opened.label)
        self._lesson.setText(lesson)
        self._minutes.setText(minutes(board.opened.opened_ms, now_ms))
        self.present.show_number(f"{figures.present}/{figures.pupils}")
        self.tablets.show_number(f"{figures.online}/{figures.tablets}")
        hands = str(figures.hands)
        if figures.oldest_hand_ms is not None:
            hands = f"{figures.hands} · {clock(figures.oldest_hand_ms, now_ms)}"
        self.hands.show_number(hands, "clay" if figures.hands else "card")
        self.stuck.show_number(str(figures.stuck), "saffron" if figures.stuck else "card")
        self.done.show_number(str(figures.done))
        self.received.show_number(str(figures.received))
        self.to_send.show_number(str(figures.to_send))
        for passing in self._passing:
            passing.setVisible(board.running)
        self._tell_heard(figures.silent, figures.tablets)

    def _tell_heard(self, silent: int, tablets: int) -> None:
        if not tablets:
            icon, colour, words = "wifi", "ink2", self.tr("Waiting for tablets")
        elif silent:
            icon, colour, words = "wifi-off", "saffron", self.tr("{n} not heard").format(n=silent)
        else:
            icon, colour, words = "wifi", "mint", self.tr("All are heard")
        self._heard_icon.show_icon(icon, colour)
        self._heard.setText(words)
        if self._heard.property("colour") != colour:
            self._heard.setProperty("colour", colour)
            self._heard.style().unpolish(self._heard)
            self._heard.style().polish(self._heard)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.present.set_word(self.tr("present"))
        self.tablets.set_word(self.tr("tablets"))
        self.hands.set_word(self.tr("hands"))
        self.stuck.set_word(self.tr("stuck"))
        self.done.set_word(self.tr("done"))
        self.received.set_word(self.tr("received"))
        self.to_send.set_word(self.tr("to send"))
