"""The join wall in this window, and in one of its own for the projector."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.teacher.board.seats_model import SeatsModel
from app.teacher.wall.join_wall import JoinWall
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.look import Look
from classroom.roster.pupil import Pupil


class ProjectorWindow(JoinWall):
    """The wall alone, full screen on the second screen where there is one. Escape closes it.

    Signals:
        closed: it is gone.
    """

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)


class WallPage(QWidget):
    """Signals:
    board_requested: back to the tiles.
    """

    board_requested = Signal()

    def __init__(self, look: Look, seats: SeatsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._seats = seats
        self._roster: Sequence[Pupil] = ()
        self.wall = JoinWall(look)
        self.projector: ProjectorWindow | None = None
        self.back = Button(look, "plain", "live", "wall_back")
        self.project = Button(look, "main", "project", "wall_project")
        self._hint = Label("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.wall, 1)
        row = QHBoxLayout()
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self._hint, 1)
        row.addWidget(self.project)
        column.addLayout(row)
        self.back.clicked.connect(self.board_requested)
        self.project.clicked.connect(self.toggle_projector)
        seats.refreshed.connect(self.follow)
        self.retranslate()
        self.follow()

    def show_roster(self, pupils: Sequence[Pupil]) -> None:
        """Say who is in the class."""
        self._roster = pupils
        self.follow()

    def follow(self) -> None:
        """Show the board's state on each wall that is seen."""
        board = self._seats.board
        if board.opened is None:
            return
        here = [self.wall] if self.isVisible() else []
        for wall in [*here, *([self.projector] if self.projector is not None else [])]:
            wall.show_class(board.opened.label, board.join, self._seats.seats, self._roster)
        if not board.running:
            self.close_projector()

    def toggle_projector(self) -> None:
        """Show the wall in its own window, on the second screen if there is one; or close it."""
        if self.projector is not None:
            self.close_projector()
            return
        window = ProjectorWindow(self._look)
        window.setWindowTitle(self.tr("Join wall"))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.closed.connect(self._forget_projector)
        self.projector = window
        screens = QGuiApplication.screens()
        if len(screens) > 1:
            window.setGeometry(screens[1].geometry())
            window.showFullScreen()
        else:
            window.resize(1366, 768)
            window.show()
        self.follow()
        self.retranslate()

    def close_projector(self) -> None:
        """Take the wall off the projector."""
        if self.projector is not None:
            self.projector.close()

    def _forget_projector(self) -> None:
        self.projector = None
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.follow()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.back.set_words(self.tr("To the board"))
        shown = self.projector is not None
        words = self.tr("Take it off the projector") if shown else self.tr("Show on the projector")
        self.project.set_words(words)
        self._hint.setText(
            self.tr("A tablet without a camera: type the address in its browser, then the code.")
        )
