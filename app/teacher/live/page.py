"""The page a teacher looks at for 55 minutes: strip, notices, tiles, actions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.teacher.board.attention import SeatState
from app.teacher.board.seat import Seat
from app.teacher.board.seats_model import SeatsModel
from app.teacher.live.actions_bar import ActionsBar
from app.teacher.live.notices import Notices
from app.teacher.live.seat_panel import SeatPanel
from app.teacher.live.seats_view import SeatsView
from app.teacher.live.strip import Strip
from app.teacher.packs import PackShelf, in_language
from app.widgets.empty_state import EmptyState
from app.widgets.look import Look
from app.widgets.world_picture import Drawing
from classroom.roster.pupil import Pupil


class LivePage(QWidget):
    """Signals:
    push_requested: pack id and version.
    wall_requested, end_requested, invite_requested: as they say.
    admit_requested, turn_away_requested: device.
    seat_requested: device and pupil ids.
    start_requested: no class runs; go where one is started.
    work_requested: see what was handed in.
    """

    push_requested = Signal(str, str)
    wall_requested = Signal()
    end_requested = Signal()
    invite_requested = Signal()
    admit_requested = Signal(str)
    turn_away_requested = Signal(str)
    seat_requested = Signal(str, list)
    start_requested = Signal()
    work_requested = Signal()

    def __init__(
        self, look: Look, seats: SeatsModel, language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._seats = seats
        self._language = language
        self._shelf = PackShelf()
        self._roster: Sequence[Pupil] = ()
        self.strip = Strip(look)
        self.notices = Notices(look)
        self.view = SeatsView(look, seats)
        self.panel = SeatPanel(look)
        self._aside = QWidget()
        self._aside.setLayout(_inset(self.panel))
        self._aside.hide()
        self.actions_bar = ActionsBar(look)
        self._nobody = EmptyState(look, "qr", "empty_wall", "qr")
        self._closed = EmptyState(look, "live", "empty_start", "play")
        self._over = EmptyState(look, "check", "empty_work", "work")
        self._middle = QStackedWidget()
        board = QWidget()
        row = QHBoxLayout(board)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self._aside)
        for widget in (board, self._nobody, self._closed, self._over):
            self._middle.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addLayout(_inset(self.strip))
        column.addLayout(_inset(self.notices))
        column.addWidget(self._middle, 1)
        column.addLayout(_inset(self.actions_bar))
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._seats.refreshed.connect(self.follow)
        self.view.chosen.connect(self.open_panel)
        self.panel.closed.connect(self._aside.hide)
        self.panel.seat_requested.connect(self.seat_requested)
        self.notices.admit_requested.connect(self.admit_requested)
        self.notices.turn_away_requested.connect(self.turn_away_requested)
        self.notices.invite_requested.connect(self.invite_requested)
        self.actions_bar.wall_requested.connect(self.wall_requested)
        self.actions_bar.end_requested.connect(self.end_requested)
        self.actions_bar.push_requested.connect(self._choose_pack)
        self.actions_bar.next_hand_requested.connect(self.go_to_next_hand)
        self.actions_bar.next_stuck_requested.connect(self.go_to_next_stuck)
        self._nobody.wished.connect(self.wall_requested)
        self._closed.wished.connect(self.start_requested)
        self._over.wished.connect(self.work_requested)
        for key, act in (("H", self.go_to_next_hand), ("S", self.go_to_next_stuck)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_roster(self, pupils: Sequence[Pupil]) -> None:
        """Say who is in the class."""
        self._roster = pupils
        self.follow()

    def show_shelf(self, shelf: PackShelf) -> None:
        """Say which packs can be sent."""
        self._shelf = shelf
        self.follow()

    def follow(self) -> None:
        """Show the board as it is now; a page that nobody sees does so when it comes to the front."""
        if not self.isVisible():
            return
        board, figures = self._seats.board, self._seats.figures()
        opened = board.opened is not None
        self.strip.setVisible(opened)
        self.actions_bar.setVisible(board.running)
        self.strip.follow(board, figures, self._seats.now_ms, self._lesson())
        self.notices.follow(board)
        self.actions_bar.follow(figures.hands, figures.stuck)
        if not opened:
            self._middle.setCurrentWidget(self._closed)
        elif not board.running:
            self._middle.setCurrentWidget(self._over)
            self._tell_over(figures.present, figures.received)
        elif self._seats.rowCount() == 0:
            self._middle.setCurrentWidget(self._nobody)
        else:
            self._middle.setCurrentIndex(0)
        self._follow_panel()

    def open_panel(self, device: str) -> None:
        """Take a tablet in hand."""
        self._aside.show()
        self._show_in_panel(device)

    def go_to_next_hand(self) -> None:
        """Go to the hand that has been up longest, then to the next."""
        self._go({SeatState.HAND})

    def go_to_next_stuck(self) -> None:
        """Go to the tablet stuck longest, then to the next."""
        self._go({SeatState.STUCK})

    def pack_menu(self) -> QMenu:
        """Return the menu from which a pack is chosen."""
        menu = QMenu(self)
        menu.setObjectName("pack_menu")
        for card in self._shelf.offered:
            action = menu.addAction(in_language(card.titles, self._language()))
            action.setObjectName(f"push_{card.pack}")
            action.triggered.connect(
                lambda _checked=False, card=card: self.push_requested.emit(card.pack, card.version)
            )
        return menu

    def _choose_pack(self) -> None:
        menu = self.pack_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.actions_bar.push
        height = menu.sizeHint().height()
        menu.popup(button.mapToGlobal(QPoint(0, -height - 6)))

    def _go(self, states: set[SeatState]) -> None:
        after = self.panel.device if not self._aside.isHidden() else None
        device = self._seats.board.next_in(states, after, self._seats.now_ms)
        if device is not None:
            self.view.choose_device(device)

    def _follow_panel(self) -> None:
        if self._aside.isHidden() or self.panel.device is None:
            return
        if self._seats.seat(self.panel.device) is None or not self._seats.board.running:
            self._aside.hide()
        else:
            self._show_in_panel(self.panel.device)

    def _show_in_panel(self, device: str) -> None:
        seat = self._seats.seat(device)
        if seat is not None:
            step = self._shelf.step_title(seat.at, self._language()) if seat.at is not None else ""
            seated = self._seats.board.seated()
            picture = self._picture(seat)
            self.panel.show_seat(seat, step, self._roster, seated, self._seats.now_ms, picture)

    def _picture(self, seat: Seat) -> Drawing | None:
        """Return how a tablet's last run ended, in the world of its step."""
        if seat.ended is None or seat.at is None:
            return None
        from app.teacher.run_picture import run_picture  # every kind of world, so only when needed

        card = self._shelf.step(seat.at)
        return run_picture(card.worlds[0] if card is not None and card.worlds else None, seat.ended)

    def _lesson(self) -> str:
        pushed = self._seats.board.pushed
        if pushed is None:
            return self.tr("No lesson sent yet")
        return self._shelf.pack_title(*pushed, self._language())

    def _tell_over(self, present: int, received: int) -> None:
        self._over.set_words(
            self.tr("The class is over"),
            self.tr(
                "Pupils who were here: {present}. Works received: {received}. All of it is saved."
            ).format(present=present, received=received),
            self.tr("See the work"),
        )

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
        self.view.setAccessibleName(self.tr("Tablets of the class"))
        self._nobody.set_words(
            self.tr("No tablet yet"),
            self.tr("Show the QR code on the wall. Each tablet that joins becomes a tile here."),
            self.tr("Show the join wall"),
        )
        self._closed.set_words(
            self.tr("No class is open"),
            self.tr("Open a class, and its tablets appear here with what each one does."),
            self.tr("Open a class"),
        )


def _inset(widget: QWidget) -> QHBoxLayout:
    """Return a row that keeps a widget in line with the tiles, which bring half a gap of their own."""
    row = QHBoxLayout()
    row.setContentsMargins(6, 0, 6, 0)
    row.addWidget(widget)
    return row
