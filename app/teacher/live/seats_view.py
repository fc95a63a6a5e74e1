"""The board itself: tiles that fill the room, arrows between them, no scrolling for a normal class."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.teacher.board.seats_model import SeatRole, SeatsModel
from app.teacher.board.tiling import tiling
from app.teacher.live.seat_delegate import GAP, SeatDelegate
from app.widgets.look import Look


class SeatsView(QListView):
    """Signals:
    chosen: the device whose tile was clicked, or opened by Space or Enter.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, model: SeatsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("seats_view")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._seats = model
        self._delegate = SeatDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._fitted: tuple[int, int, int] = (0, 0, 0)
        self.clicked.connect(lambda index: self._choose(index.row()))
        model.refreshed.connect(self.fit)
        look.changed.connect(self.viewport().update)

    def fit(self) -> None:
        """Give every tile the size with which the whole class fits."""
        count = self._seats.rowCount()
        size = self.contentsRect()
        wanted = (count, size.width(), size.height())
        if wanted == self._fitted or count == 0:
            return
        self._fitted = wanted
        plan = tiling(count, size.width(), size.height() + GAP)
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if plan.scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(policy)
        width = (size.width() - (12 if plan.scrolls else 0)) // plan.columns
        cell = QSize(width, plan.cell_height)
        self._delegate.set_cell(cell)
        self.setGridSize(cell)
        self.doItemsLayout()

    def choose_device(self, device: str) -> None:
        """Put the mark on a tablet's tile and tell who asked."""
        row = self._seats.row_of(device)
        if row is not None:
            self.setCurrentIndex(self._seats.index(row))
            self._choose(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.currentIndex().isValid()
        ):
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._fitted = (0, 0, 0)
            self.fit()
        super().changeEvent(event)

    def _choose(self, row: int) -> None:
        index = self._seats.index(row)
        seat = index.data(SeatRole.SEAT)
        if seat is not None:
            self.chosen.emit(seat.device)
