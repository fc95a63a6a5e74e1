"""Hand-ins, newest first; one of them open beside the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.teacher.packs import PackShelf
from app.teacher.work.detail_panel import DetailPanel
from app.teacher.work.hand_in import HandIn
from app.teacher.work.hand_in_delegate import HandInDelegate
from app.teacher.work.hand_ins_model import HandInRole, HandInsModel
from app.widgets.empty_state import EmptyState
from app.widgets.labels import Label
from app.widgets.look import Look

if TYPE_CHECKING:
    from app.teacher.work.opened import OpenedWork


class WorkPage(QWidget):
    """Signals:
    mark_requested, return_requested: attempt id, score, maximum, comment.
    return_unmarked_requested: attempt id, comment.
    board_requested: there is no work yet; go to the class.
    open_requested: attempt id; the list has only its claim.
    save_requested: the path that the teacher chose, and the bytes for it.
    """

    mark_requested = Signal(str, float, float, str)
    return_requested = Signal(str, float, float, str)
    return_unmarked_requested = Signal(str, str)
    board_requested = Signal()
    open_requested = Signal(str)
    save_requested = Signal(str, bytes)

    def __init__(
        self, look: Look, model: HandInsModel, language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._language = language
        self._shelf = PackShelf()
        self._title = Label("title")
        self._count = Label("text")
        self.view = QListView()
        self.view.setObjectName("hand_ins_view")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(model)
        self.view.setItemDelegate(HandInDelegate(look, self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        look.changed.connect(self.view.viewport().update)
        self.detail = DetailPanel(look)
        self.detail.mark_requested.connect(self.mark_requested)
        self.detail.return_requested.connect(self.return_requested)
        self.detail.return_unmarked_requested.connect(self.return_unmarked_requested)
        self.detail.answer.save_requested.connect(self.save_requested)
        self._empty = EmptyState(look, "work", "empty_board", "live")
        self._empty.wished.connect(self.board_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addSpacing(12)
        head.addWidget(self._count, 1)
        column.addLayout(head)
        self._stack = QStackedWidget()
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.view, 5)
        row.addWidget(self.detail, 6)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(both)
        column.addWidget(self._stack, 1)
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._open)
        for signal in (model.modelReset, model.rowsInserted, model.dataChanged):
            signal.connect(self.follow)
        self.retranslate()
        self.follow()

    def show_shelf(self, shelf: PackShelf) -> None:
        """Say from which packs the steps come."""
        self._shelf = shelf
        self._model.show_shelf(shelf)
        if self.detail.attempt is not None:  # its step may be known only now
            self.open_requested.emit(self.detail.attempt)

    def open_attempt(self, attempt_id: str) -> None:
        """Open one hand-in."""
        row = self._model.row_of(attempt_id)
        if row is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(self._model.index(row), flag)

    def follow(self) -> None:
        """Follow the model."""
        count = self._model.rowCount()
        self._stack.setCurrentIndex(1 if count else 0)
        self._count.setText(
            self.tr("{n} received · {m} to mark").format(n=count, m=self._model.to_mark()) if count else ""
        )
        if not count:
            return
        opened = self.detail.attempt
        hand_in = self._model.hand_in(opened) if opened is not None else None
        if hand_in is None:
            self.open_attempt(self._model.index(0).data(HandInRole.HAND_IN).id)
        else:
            self._show(hand_in)

    def _open(self, index: QModelIndex, _before: QModelIndex) -> None:
        hand_in = index.data(HandInRole.HAND_IN) if index.isValid() else None
        if isinstance(hand_in, HandIn):
            self._show(hand_in)

    def _show(self, hand_in: HandIn) -> None:
        at = hand_in.attempt.at
        title = self._shelf.step_title(at, self._language())
        other = hand_in.id != self.detail.attempt
        here = self._shelf.exact_step(at) is not None
        self.detail.show_hand_in(hand_in, self._shelf.step(at), title, self._language(), here=here)
        if other:
            self.open_requested.emit(hand_in.id)

    def show_opened(self, opened: "OpenedWork") -> None:
        """Show the answer that was asked for."""
        self.detail.show_opened(opened)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.follow()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Work"))
        self.view.setAccessibleName(self.tr("Works received, newest first"))
        self._empty.set_words(
            self.tr("No work yet"),
            self.tr("What pupils hand in appears here, newest first: open it, mark it, return it."),
            self.tr("To the class"),
        )
