"""The class list: who is in the class, and where more come from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.teacher.pupils.asking_row import AskingRow
from app.teacher.pupils.pupil_delegate import CELL, PupilDelegate
from app.teacher.pupils.pupil_panel import PupilPanel
from app.teacher.pupils.pupils_model import PupilRole, PupilsModel
from app.teacher.roster import Roster
from app.widgets.buttons import Button
from app.widgets.card import Card
from app.widgets.empty_state import EmptyState
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look
from classroom.roster.pupil import Pupil

if TYPE_CHECKING:
    from app.teacher.pupils.importing import ImportPlan


class PupilsPage(QWidget):
    """Signals:
    read_requested: path of a class list, to see what it would bring.
    import_requested: an ImportPlan that the teacher agreed to.
    practice_requested: make a practice class.
    asking_requested: a class's id, and whether its pupils show their pictures.
    pupil_chosen: the id of the pupil in hand.
    """

    read_requested = Signal(str)
    import_requested = Signal(object)
    practice_requested = Signal()
    asking_requested = Signal(str, bool)
    pupil_chosen = Signal(str)

    def __init__(self, look: Look, model: PupilsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._roster = Roster()
        self._title = Label("title")
        self._count = Label("text")
        self.list = Button(look, "main", "folder", "pupils_import")
        self.practice = Button(look, "plain", "plus", "pupils_practice")
        self.view = QListView()
        self.view.setObjectName("pupils_view")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = PupilDelegate(look, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setModel(model)
        look.changed.connect(self.view.viewport().update)
        self._empty = EmptyState(look, "pupils", "pupils_empty_import", "folder")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        head.addWidget(self.practice)
        head.addWidget(self.list)
        column.addLayout(head)
        column.addWidget(self._plan_card(look))
        self.asking = AskingRow(look)
        column.addWidget(self.asking)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.panel = PupilPanel(look)
        self.panel.hide()
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._stack, 1)
        below.addWidget(self.panel)
        column.addLayout(below, 1)
        self.asking.asking_requested.connect(self._ask)
        self.view.selectionModel().currentChanged.connect(self._choose_pupil)
        self.panel.closed.connect(self._close_pupil)
        self.list.clicked.connect(self._choose_list)
        self._empty.wished.connect(self._choose_list)
        self.practice.clicked.connect(self.practice_requested)
        self.retranslate()

    def _plan_card(self, look: Look) -> Card:
        self._plan: ImportPlan | None = None
        self._plan_line = Card("row", "blue", 12)
        self.plan_text = Label("strong", wrap=True)
        self.agree = Button(look, "main", "check", "import_agree")
        self.decline = Button(look, "plain", "", "import_decline")
        self._plan_line.body.addWidget(Symbol(look, "pupils", "blue", 28))
        self._plan_line.body.addWidget(self.plan_text, 1)
        self._plan_line.body.addWidget(self.decline)
        self._plan_line.body.addWidget(self.agree)
        self.agree.clicked.connect(self._agree)
        self.decline.clicked.connect(self._plan_line.hide)
        self._plan_line.hide()
        return self._plan_line

    def show_plan(self, plan: "ImportPlan") -> None:
        """Say what a list would bring, and ask."""
        self._plan = plan
        self._tell_plan(plan)
        self._plan_line.show()

    def _tell_plan(self, plan: "ImportPlan") -> None:
        words = self.tr("{classes}: pupils {n}, of them new {new}.").format(
            classes=" + ".join(plan.labels), n=plan.pupils, new=plan.new
        )
        if plan.missing:
            words += " " + self.tr("In the class but not on this list: {n}; they stay.").format(
                n=plan.missing
            )
        if plan.warnings:
            words += " " + self.tr("Rows to look at: {n}.").format(n=plan.warnings)
        self.plan_text.setText(words)

    def _agree(self) -> None:
        self._plan_line.hide()
        if self._plan is not None:
            self.import_requested.emit(self._plan)

    def show_roster(self, roster: Roster) -> None:
        """Show a class."""
        before, self._roster = self._roster, roster
        if tuple(roster.pupils) != tuple(before.pupils):
            self._model.replace(roster.pupils)
            self._close_pupil()
        self.follow()

    def follow(self) -> None:
        """Show what is known."""
        group = self._roster.chosen
        self._title.setText(group.label if group is not None else self.tr("Pupils"))
        words = ""
        if group is not None:
            levels, count = " + ".join(group.levels), len(self._roster.pupils)
            words = self.tr("{levels} · pupils: {n}").format(levels=levels, n=count)
        self._count.setText(words)
        self.asking.setVisible(bool(self._roster.pupils))
        self.asking.show_asking(group is not None and group.asks_pictures)
        self._stack.setCurrentIndex(1 if self._model.rowCount() else 0)

    def _ask(self, asks: bool) -> None:
        if self._roster.chosen is not None:
            self.asking_requested.emit(self._roster.chosen.id, asks)

    def _choose_pupil(self, current: QModelIndex) -> None:
        pupil = current.data(PupilRole.PUPIL)
        if isinstance(pupil, Pupil):
            self.panel.show_pupil(pupil)
            self.panel.show()
            self._lay_out()
            self.pupil_chosen.emit(pupil.id)

    def _close_pupil(self) -> None:
        self.panel.hide()
        self._lay_out()
        self.view.setCurrentIndex(QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        beside = 0 if self.panel.isHidden() else self.panel.width() + 12
        width = self.width() - beside - 48 - 14
        columns = max(1, width // CELL.width())
        cell = QSize(width // columns, CELL.height())
        self._delegate.set_cell(cell)
        self.view.setGridSize(cell)

    def _choose_list(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose the class list"), "", self.tr("Class lists (*.xlsx *.xls)")
        )
        if path:
            self.read_requested.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.list.set_words(self.tr("Open a class list…"))
        self.practice.set_words(self.tr("Practice class"))
        self.agree.set_words(self.tr("Bring them in"))
        self.decline.set_words(self.tr("Not now"))
        self.view.setAccessibleName(self.tr("Pupils of the class"))
        self._empty.set_words(
            self.tr("No pupils yet"),
            self.tr("Open the list from Massar (ListEleve….xlsx): it brings the class and its pupils."),
            self.tr("Open a class list…"),
        )
        if self._plan is not None:
            self._tell_plan(self._plan)
        self.follow()
