"""The class as the screens see it: events in, seats and figures out. Pure; lives on the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.teacher.board.attention import SeatState
from app.teacher.board.seat import Seat, Tablet
from classroom.events import (
    AttemptMarked,
    AttemptReceived,
    AttemptRechecked,
    AttemptReturned,
    ClassClosed,
    ClassOpened,
    DraftKept,
    Event,
    FeedbackWasSeen,
    HandMoved,
    JoinDetails,
    JoinDetailsChanged,
    NearbyTablet,
    NearbyTabletsChanged,
    PackProgressed,
    PackPushed,
    Presence,
    PresenceChanged,
    PupilsSeated,
    RunHappened,
    StepChanged,
    SyncChanged,
    TabletJoined,
    TabletRefused,
    TabletWaiting,
)


@dataclass(frozen=True, kw_only=True)
class Figures:
    """The numbers that are always on screen."""

    present: int
    pupils: int
    online: int
    tablets: int
    hands: int
    oldest_hand_ms: int | None
    stuck: int
    done: int
    received: int
    to_send: int
    silent: int


class Board:
    """Applies the class's events in order. An event about an unknown tablet is ignored."""

    def __init__(self) -> None:
        self.opened: ClassOpened | None = None
        self.pupils_total = 0
        self.pushed: tuple[str, str] | None = None
        self.sent: dict[str, str] = {}
        """The version of each pack that was pushed last in this class."""
        self.waiting: dict[str, TabletWaiting] = {}
        self.nearby: tuple[NearbyTablet, ...] = ()
        self.sync: SyncChanged | None = None
        self.closed: ClassClosed | None = None
        self.last_refused: str | None = None
        self._tablets: dict[str, Tablet] = {}
        self._received: set[str] = set()

    @property
    def running(self) -> bool:
        """True from the opening of a class to its end."""
        return self.opened is not None and self.closed is None

    @property
    def join(self) -> JoinDetails | None:
        """What the wall shows, while a class runs."""
        return self.opened.join if self.opened is not None and self.closed is None else None

    def seats(self, now_ms: int) -> tuple[Seat, ...]:
        """Return every tablet's tile in the order of joining; an empty tablet that left has none."""
        return tuple(
            tablet.seat(self.pushed, now_ms)
            for tablet in self._tablets.values()
            if tablet.pupils or tablet.presence is not Presence.GONE
        )

    def seated(self) -> dict[str, int]:
        """Return which pupil sits at which tablet's number."""
        return {pupil.id: tablet.number for tablet in self._tablets.values() for pupil in tablet.pupils}

    def figures(self, seats: Sequence[Seat]) -> Figures:
        """Return the numbers of the strip; `seats` are this board's, at the moment that is shown."""
        here = [seat for seat in seats if seat.state is not SeatState.GONE]
        hands = [seat.since_ms for seat in seats if seat.state is SeatState.HAND]
        return Figures(
            present=len({pupil.id for seat in seats for pupil in seat.pupils}),
            pupils=self.pupils_total,
            online=sum(seat.state is not SeatState.SILENT for seat in here),
            tablets=len(seats),
            hands=len(hands),
            oldest_hand_ms=min(hands, default=None),
            stuck=sum(seat.state is SeatState.STUCK for seat in seats),
            done=sum(seat.state is SeatState.DONE for seat in seats),
            received=len(self._received),
            to_send=self.sync.entries_waiting if self.sync is not None else 0,
            silent=len(seats) - sum(seat.state not in (SeatState.SILENT, SeatState.GONE) for seat in seats),
        )

    def next_in(self, states: set[SeatState], after: str | None, now_ms: int) -> str | None:
        """Return the device that waits longest in one of the states, or the next one after `after`."""
        found = sorted(
            (seat for seat in self.seats(now_ms) if seat.state in states),
            key=lambda seat: (seat.since_ms, seat.number),
        )
        devices = [seat.device for seat in found]
        if not devices:
            return None
        return devices[(devices.index(after) + 1) % len(devices)] if after in devices else devices[0]

    def apply(self, event: Event) -> None:
        """Follow one event."""
        match event:
            case ClassOpened():
                self._open(event)
            case JoinDetailsChanged(join=join):
                self._change_join(join)
            case TabletWaiting(device=device):
                self.waiting[device] = event
            case TabletJoined(device=device, joined_ms=joined_ms):
                self._join(device, joined_ms)
            case NearbyTabletsChanged(tablets=tablets):
                self.nearby = tablets
            case PackPushed(pack=pack, version=version):
                self.pushed = (pack, version)
                self.sent = {**self.sent, pack: version}
            case SyncChanged():
                self.sync = event
            case ClassClosed():
                self.closed = event
                self.waiting.clear()
            case TabletRefused(device=device, reason=reason):
                self.last_refused = reason
                if device is not None:
                    self.waiting.pop(device, None)
            case AttemptReceived(attempt=attempt):
                self._received.add(attempt.id)
                self._receive(attempt.device)
            case AttemptRechecked() | AttemptMarked() | AttemptReturned() | FeedbackWasSeen():
                pass
            case (
                PresenceChanged()
                | PupilsSeated()
                | PackProgressed()
                | StepChanged()
                | RunHappened()
                | HandMoved()
                | DraftKept()
            ):
                if isinstance(event, PresenceChanged) and event.presence is Presence.GONE:
                    self.waiting.pop(event.device, None)
                tablet = self._tablets.get(event.device)
                if tablet is not None:
                    _follow(tablet, event)

    def forget_waiting(self, device: str) -> None:
        """The teacher decided about a waiting tablet."""
        self.waiting.pop(device, None)

    def _open(self, event: ClassOpened) -> None:
        self.opened, self.closed, self.pushed, self.last_refused = event, None, None, None
        self.sent = {}
        self._tablets.clear()
        self._received.clear()
        self.waiting.clear()

    def _change_join(self, join: JoinDetails) -> None:
        if self.opened is not None:
            before = self.opened
            self.opened = ClassOpened(
                session=before.session,
                class_id=before.class_id,
                label=before.label,
                opened_ms=before.opened_ms,
                join=join,
            )

    def _join(self, device: str, joined_ms: int) -> None:
        self.waiting.pop(device, None)
        tablet = self._tablets.get(device)
        if tablet is None:
            number = len(self._tablets) + 1
            tablet = self._tablets[device] = Tablet(device=device, number=number, joined_ms=joined_ms)
        tablet.presence, tablet.presence_ms = Presence.ONLINE, joined_ms

    def _receive(self, device: str) -> None:
        tablet = self._tablets.get(device)
        if tablet is not None:
            tablet.received += 1


def _follow(
    tablet: Tablet,
    event: PresenceChanged
    | PupilsSeated
    | PackProgressed
    | StepChanged
    | RunHappened
    | HandMoved
    | DraftKept,
) -> None:
    """Note what one event says about its tablet."""
    match event:
        case PresenceChanged(
            presence=presence, battery_percent=battery, storage_low=storage_low, changed_ms=changed_ms
        ):
            tablet.presence, tablet.presence_ms = presence, changed_ms
            tablet.storage_low = storage_low
            tablet.battery_percent = battery if battery is not None else tablet.battery_percent
        case PupilsSeated(pupils=pupils):
            if {pupil.id for pupil in pupils} != {pupil.id for pupil in tablet.pupils}:
                tablet.forget_work()
            tablet.pupils = pupils
        case PackProgressed(pack=pack, version=version, have_bytes=have, total_bytes=total):
            tablet.packs[(pack, version)] = have / total if total else 1.0
        case StepChanged(at=at, index=index, done=done, steps=steps, changed_ms=changed_ms):
            moved = at != tablet.at
            tablet.at, tablet.index, tablet.done, tablet.steps = at, index, done, steps
            tablet.active_ms = changed_ms
            if moved:
                tablet.failed_in_row, tablet.summary, tablet.ended = 0, "", None
            if steps and done >= steps:
                tablet.finished_ms = tablet.finished_ms or changed_ms
            else:
                tablet.finished_ms = None
        case RunHappened(failed_in_row=failed, summary=summary, state=state, happened_ms=happened_ms):
            tablet.failed_in_row, tablet.summary, tablet.active_ms = failed, summary, happened_ms
            from classroom.work.run_state import read_state  # reads JSON, so not before the window is shown

            tablet.ended = read_state(state)
        case HandMoved(up=up, moved_ms=moved_ms):
            tablet.hand_ms = (tablet.hand_ms or moved_ms) if up else None
        case DraftKept(kept_ms=kept_ms):
            tablet.active_ms = max(kept_ms, tablet.active_ms or 0)
