"""One tablet in hand: what it does now, and who sits at it (a wrong name is mended here)."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.teacher.board.seat import Seat
from app.teacher.board.words import LOOKS, state_word, storage_words, tablet_name
from app.widgets.ages import age
from app.widgets.buttons import Button
from app.widgets.card import Card, emptied
from app.widgets.labels import Label, Picture, Symbol
from app.widgets.look import Look
from app.widgets.world_picture import Drawing, WorldPicture
from classroom.roster.pupil import Pupil

MOST_PUPILS = 3
PICTURE = QSize(284, 150)


class SeatPanel(Card):
    """Signals:
    seat_requested: device, and the ids of who shall sit there, the driver first.
    closed: the person is done with this tablet.
    """

    seat_requested = Signal(str, list)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("column", "card", 14, parent)
        self.setObjectName("seat_panel")
        self.setFixedWidth(312)
        self._look = look
        self._seat: Seat | None = None
        self._roster: Sequence[Pupil] = ()
        self._elsewhere: Mapping[str, int] = {}
        self._step = ""
        self._replacing: str | None = None
        self._picking = False
        self._drawn: tuple[object, ...] = ()
        head = QHBoxLayout()
        self._title = Label("heading")
        self._close = Button(look, "round", "close", "seat_close")
        self._close.clicked.connect(self.closed)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self.body.addLayout(head)
        self._state_icon = Symbol(look, "pencil", "blue", 20)
        self._state = Label("strong")
        state = QHBoxLayout()
        state.addWidget(self._state_icon)
        state.addWidget(self._state, 1)
        self.body.addLayout(state)
        self._step_label = Label("small", wrap=True)
        self._summary = Label("small", wrap=True)
        self.body.addWidget(self._step_label)
        self.body.addWidget(self._summary)
        self.run = WorldPicture(look, PICTURE)
        self.body.addWidget(self.run)
        self._storage = Label("small", wrap=True)
        self.body.addWidget(self._storage)
        self._who = QVBoxLayout()
        self._who.setSpacing(8)
        self.body.addLayout(self._who)
        self._names = QWidget()
        self._names_column = QVBoxLayout(self._names)
        self._names_column.setContentsMargins(0, 0, 6, 0)
        self._names_column.setSpacing(4)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._names)
        self.body.addWidget(self._scroll, 1)
        self._rest = QWidget()
        self.body.addWidget(self._rest, 1)
        self.retranslate()

    @property
    def device(self) -> str | None:
        """The tablet in hand."""
        return self._seat.device if self._seat is not None else None

    def show_seat(
        self,
        seat: Seat,
        step: str,
        roster: Sequence[Pupil],
        seated: Mapping[str, int],
        now_ms: int,
        run: Drawing | None = None,
    ) -> None:
        """Show a tablet; `seated` tells at which tablet's number a pupil sits already.

        `run` is a picture of how the last run ended.
        """
        if seat.device != self.device:
            self._picking, self._replacing = not seat.pupils, None
        self._seat, self._roster, self._elsewhere, self._step = seat, roster, seated, step
        look = LOOKS[seat.state]
        self._title.setText(tablet_name(seat.number))
        self._state_icon.show_icon(look.icon, look.colour)
        self._state.setText(f"{state_word(seat.state)} · {age(seat.since_ms, now_ms)}")
        self._step_label.setText(step)
        self._step_label.setVisible(bool(step))
        self._summary.setText(seat.summary)
        self._summary.setVisible(bool(seat.summary))
        self.run.show_picture(run, self.tr("How the last run ended"))
        self._storage.setText(storage_words() if seat.storage_low else "")
        self._storage.setVisible(seat.storage_low)
        drawn = (
            seat.device,
            seat.pupils,
            tuple(roster),
            tuple(sorted(seated.items())),
            self._picking,
            self._replacing,
        )
        if drawn != self._drawn:
            self._drawn = drawn
            self._draw()

    def _draw(self) -> None:
        emptied(self._who)
        emptied(self._names_column)
        if self._seat is None:
            return
        for pupil in self._seat.pupils:
            self._who.addWidget(self._seated_row(pupil))
        if len(self._seat.pupils) < MOST_PUPILS and not self._picking:
            add = Button(self._look, "plain", "plus", "seat_add")
            add.set_words(self.tr("Add a pupil"))
            add.clicked.connect(lambda: self.start_picking(None))
            self._who.addWidget(add)
        self._scroll.setVisible(self._picking)
        self._rest.setVisible(not self._picking)
        if self._picking:
            self._draw_names()

    def _seated_row(self, pupil: Pupil) -> Card:
        replaced = pupil.id == self._replacing
        row = Card("row", "blue" if replaced else "soft", 6)
        row.body.addWidget(Picture(self._look, pupil.picture, 40))
        name = Label("strong")
        name.setText(pupil.given_name)
        row.body.addWidget(name, 1)
        swap = Button(self._look, "round", "swap", f"seat_swap_{pupil.id}")
        swap.set_words(
            self.tr("Change"),
            self.tr("Put another pupil in the place of {name}").format(name=pupil.given_name),
        )
        swap.clicked.connect(lambda: self.start_picking(pupil.id))
        row.body.addWidget(swap)
        if self._seat is not None and len(self._seat.pupils) > 1:
            leave = Button(self._look, "round", "close", f"seat_leave_{pupil.id}")
            leave.set_words(
                self.tr("Leaves"), self.tr("{name} leaves this tablet").format(name=pupil.given_name)
            )
            leave.clicked.connect(partial(self._seat_without, pupil.id))
            row.body.addWidget(leave)
        return row

    def _draw_names(self) -> None:
        here = {pupil.id for pupil in self._seat.pupils} if self._seat is not None else set()
        title = Label("field")
        title.setText(self.tr("Who sits here?"))
        self._names_column.addWidget(title)
        free_first = sorted(self._roster, key=lambda pupil: pupil.id in self._elsewhere)
        for pupil in free_first:
            if pupil.id in here:
                continue
            button = Button(self._look, "choice", "", f"seat_pick_{pupil.id}")
            words = f"{pupil.given_name} {pupil.family_name}"
            if pupil.id in self._elsewhere:
                words += " · " + tablet_name(self._elsewhere[pupil.id])
            button.setIcon(self._look.picture(pupil.picture, 24))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.set_words(words)
            button.clicked.connect(partial(self._choose, pupil.id))
            self._names_column.addWidget(button)
        self._names_column.addStretch(1)

    def start_picking(self, replacing: str | None) -> None:
        """Show the class list; who is touched takes this pupil's place, or comes in addition."""
        self._picking, self._replacing = True, replacing
        self._draw()

    def _choose(self, pupil: str) -> None:
        if self._seat is None:
            return
        ids = [one.id for one in self._seat.pupils]
        if self._replacing in ids:
            ids[ids.index(self._replacing)] = pupil
        elif len(ids) < MOST_PUPILS:
            ids.append(pupil)
        self._picking, self._replacing = False, None
        self.seat_requested.emit(self._seat.device, ids)
        self._draw()

    def _seat_without(self, pupil: str) -> None:
        if self._seat is not None:
            ids = [one.id for one in self._seat.pupils if one.id != pupil]
            self.seat_requested.emit(self._seat.device, ids)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._draw()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._close.set_words(self.tr("Close"))
