"""One hand-in open: the answer, a mark, a comment, and back to the pupils with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.teacher.packs import StepCard
from app.teacher.work.answer_view import AnswerView
from app.teacher.work.hand_in import HandIn
from app.teacher.work.mark_row import MarkRow
from app.teacher.work.verdict import proposed, verdict
from app.teacher.work.words import moment, progress_word
from app.widgets.buttons import Button
from app.widgets.card import Card
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look

if TYPE_CHECKING:
    from app.teacher.work.opened import OpenedWork


class DetailPanel(Card):
    """Signals:
    mark_requested: attempt id, score, maximum, comment (which is also the reason).
    return_requested: attempt id, score, maximum, comment; marks first, then returns.
    return_unmarked_requested: attempt id, comment; the teacher decided on no mark.
    """

    mark_requested = Signal(str, float, float, str)
    return_requested = Signal(str, float, float, str)
    return_unmarked_requested = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("column", "card", 18, parent)
        self.setObjectName("work_detail")
        self._look = look
        self._hand_in: HandIn | None = None
        self._card: StepCard | None = None
        self._opened: OpenedWork | None = None
        self._language = "fr"
        self._here = True
        self._names = Label("heading")
        self._where = Label("text")
        self._claim_icon = Symbol(look, "check", "mint", 20)
        self._claim = Label("strong", wrap=True)
        self._state = Label("small")
        self._state.setProperty("pill", "saffron")
        self.answer = AnswerView(look)
        self.mark = MarkRow(look)
        self.comment = QPlainTextEdit()
        self.keep = Button(look, "plain", "check", "work_mark")
        self.send = Button(look, "main", "send", "work_return")
        self._lay_out()
        self.keep.clicked.connect(self._keep)
        self.send.clicked.connect(self._return)
        self.mark.changed.connect(self._follow_mark)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._names)
        titles.addWidget(self._where)
        head.addLayout(titles, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        claim = QHBoxLayout()
        claim.addWidget(self._claim_icon)
        claim.addWidget(self._claim, 1)
        self.body.addLayout(claim)
        self.body.addWidget(self.answer, 1)
        self.body.addWidget(self.mark)
        self.comment.setObjectName("work_comment")
        self.comment.setFixedHeight(78)
        self.comment.setTabChangesFocus(True)
        self.body.addWidget(self.comment)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.send)
        self.body.addLayout(buttons)

    @property
    def attempt(self) -> str | None:
        """The attempt that is open."""
        return self._hand_in.id if self._hand_in is not None else None

    def show_hand_in(
        self, hand_in: HandIn, card: StepCard | None, step_title: str, language: str, *, here: bool = True
    ) -> None:
        """Open a hand-in; what the teacher typed stays while the same one is shown again.

        `here` tells whether `card` is of the very version that was answered.
        """
        self._here = here
        other = hand_in.id != self.attempt
        self._hand_in, self._card, self._language = hand_in, card, language
        self._names.setText(hand_in.names)
        where = self.tr("{step} · {time}").format(step=step_title, time=moment(hand_in.attempt.received_ms))
        if hand_in.number > 1:
            where += " · " + self.tr("hand-in number {n}").format(n=hand_in.number)
        self._where.setText(where)
        self._state.setText(progress_word(hand_in))
        self._state.setProperty("pill", hand_in.tone)
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)
        if other:
            self._opened = None
            given = hand_in.mark
            maximum = (card.maximum if card is not None else 0) or 1.0
            self.mark.start(
                None if given is None else given.score, maximum if given is None else given.maximum
            )
            self.comment.setPlainText("")
        self._show_answer()
        self._follow_mark()

    def show_opened(self, opened: "OpenedWork") -> None:
        """Show the answer itself, read meanwhile; one of another hand-in comes too late."""
        if opened.attempt == self.attempt:
            self._opened = opened
            self._show_answer()

    def _show_answer(self) -> None:
        assert self._hand_in is not None
        hand_in = self._hand_in
        self.answer.show_work(self._opened, self._card, self._language, hand_in.recheck)
        score = proposed(hand_in, self._opened.score if self._opened is not None else None)
        said = verdict(hand_in, self._card, score, here=self._here)
        self._claim_icon.show_icon(*(("check", "mint") if said.good else ("pencil", "saffron")))
        self._claim.setText(said.words)
        offered = score is not None and score.basis != "teacher" and score.maximum > 0
        self.mark.propose(score if offered and hand_in.mark is None else None)

    def _follow_mark(self) -> None:
        """Only a mark that stands there can be kept; without any, work goes back with the comment alone."""
        marked = self.mark.mark() is not None
        self.keep.setEnabled(marked)
        given = marked or (self._hand_in is not None and self._hand_in.mark is not None)
        self.send.set_words(self.tr("Return to the pupils") if given else self.tr("Return without a mark"))

    def _keep(self) -> None:
        mark = self.mark.mark()
        if self._hand_in is not None and mark is not None:
            self.mark_requested.emit(self._hand_in.id, *mark, self._comment())

    def _return(self) -> None:
        mark = self.mark.mark()
        if self._hand_in is None:
            return
        if mark is not None:
            self.return_requested.emit(self._hand_in.id, *mark, self._comment())
        else:
            self.return_unmarked_requested.emit(self._hand_in.id, self._comment())

    def _comment(self) -> str:
        return self.comment.toPlainText().strip()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.comment.setPlaceholderText(self.tr("A word for the pupils…"))
        self.comment.setAccessibleName(self.tr("Comment for the pupils"))
        self.keep.set_words(self.tr("Keep the mark"))
        self._follow_mark()
