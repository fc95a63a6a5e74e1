"""The mark being given: empty until the teacher decides, with what is proposed for it beside it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.look import Look
from app.widgets.number_box import NumberBox
from app.widgets.numbers import number_text
from lessons.steps.score import Score


class MarkRow(QWidget):
    """Signals:
    changed: another mark stands there, or none.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposed: Score | None = None
        self._label = Label("field")
        self.score = NumberBox("work_score", may_be_empty=True)
        self._of = Label("strong")
        self.maximum = NumberBox("work_maximum")
        self.proposal = Button(look, "quiet", "", "work_proposal")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self.score, self._of, self.maximum, self.proposal):
            row.addWidget(widget)
        row.addStretch(1)
        self.maximum.valueChanged.connect(self.score.setMaximum)
        for box in (self.score, self.maximum):
            box.valueChanged.connect(lambda _: self.changed.emit())
        self.proposal.clicked.connect(self._take_proposal)
        self.retranslate()

    def mark(self) -> tuple[float, float] | None:
        """Return score and maximum; None while the teacher has not decided."""
        score = self.score.number()
        return None if score is None else (score, self.maximum.value())

    def start(self, score: float | None, maximum: float) -> None:
        """Begin with a mark that was given, or with none."""
        self.maximum.setValue(maximum)
        self.score.show_number(score)

    def propose(self, proposed: Score | None) -> None:
        """Offer a score; None offers nothing."""
        self._proposed = proposed
        self.proposal.setVisible(proposed is not None)
        self._say_proposal()

    def _take_proposal(self) -> None:
        if self._proposed is not None:
            self.start(round(self._proposed.score, 2), self._proposed.maximum)

    def _say_proposal(self) -> None:
        if self._proposed is None:
            return
        score, maximum = number_text(round(self._proposed.score, 2)), number_text(self._proposed.maximum)
        if self._proposed.basis == "checked":
            words = self.tr("Checked here: {score} of {maximum}")
            tip = self.tr("Take the mark that follows from checking it here: {score} of {maximum}")
        else:
            words = self.tr("The tablet's claim: {score} of {maximum}")
            tip = self.tr("Take the mark that the tablet claims: {score} of {maximum}")
        self.proposal.set_words(
            words.format(score=score, maximum=maximum), tip.format(score=score, maximum=maximum)
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._label.setText(self.tr("Mark"))
        self._of.setText(self.tr("out of"))
        self.score.setAccessibleName(self.tr("Mark"))
        self.maximum.setAccessibleName(self.tr("Highest mark"))
        self._say_proposal()
