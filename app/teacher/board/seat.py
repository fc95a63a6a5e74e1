"""One tablet of the class: what is known of it, and what a tile shows."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.teacher.board.attention import SeatState, battery_is_low, seat_state
from classroom.events import Presence
from classroom.roster.pupil import Pupil
from classroom.work.attempt import StepKey

if TYPE_CHECKING:
    from classroom.work.run_state import RunState


@dataclass(frozen=True, kw_only=True)
class Seat:
    """What a tile shows of one tablet at one moment."""

    device: str
    number: int
    """1 for the first tablet that joined; stays the same until the class ends."""
    pupils: tuple[Pupil, ...]
    state: SeatState
    since_ms: int
    """Since when the state holds, or when the pupils last did something."""
    at: StepKey | None
    index: int
    done: int
    steps: int
    pack_share: float | None
    received: int
    battery_percent: int | None
    """None unless it is low."""
    storage_low: bool
    summary: str
    """What the last run said."""
    ended: "RunState | None"
    """How the last run ended, as the tablet tells it."""


@dataclass
class Tablet:
    """What the events have said of one tablet so far."""

    device: str
    number: int
    joined_ms: int
    pupils: tuple[Pupil, ...] = ()
    presence: Presence = Presence.ONLINE
    presence_ms: int = 0
    battery_percent: int | None = None
    storage_low: bool = False
    hand_ms: int | None = None
    at: StepKey | None = None
    index: int = 0
    done: int = 0
    steps: int = 0
    failed_in_row: int = 0
    active_ms: int | None = None
    finished_ms: int | None = None
    packs: dict[tuple[str, str], float] = field(default_factory=dict)
    received: int = 0
    summary: str = ""
    ended: "RunState | None" = None

    def forget_work(self) -> None:
        """Other pupils sit here now: what the ones before did says nothing about them."""
        self.at = None
        self.index = self.done = self.steps = self.failed_in_row = self.received = 0
        self.active_ms = self.finished_ms = self.hand_ms = None
        self.summary, self.ended = "", None

    def seat(self, pushed: tuple[str, str] | None, now_ms: int) -> Seat:
        """Return what the tile shows now; `pushed` is the pack on offer, if any."""
        share = None if pushed is None else self.packs.get(pushed, 0.0)
        state = seat_state(
            presence=self.presence,
            hand_up=self.hand_ms is not None,
            done=self.done,
            steps=self.steps,
            failed_in_row=self.failed_in_row,
            active_ms=self.active_ms,
            pack_share=share if self.pupils or (share is not None and share < 1) else None,
            now_ms=now_ms,
        )
        return Seat(
            device=self.device,
            number=self.number,
            pupils=self.pupils,
            state=state,
            since_ms=self._since(state),
            at=self.at,
            index=self.index,
            done=self.done,
            steps=self.steps,
            pack_share=share,
            received=self.received,
            battery_percent=self.battery_percent if battery_is_low(self.battery_percent) else None,
            storage_low=self.storage_low,
            summary=self.summary,
            ended=self.ended,
        )

    def _since(self, state: SeatState) -> int:
        match state:
            case SeatState.SILENT | SeatState.GONE:
                return self.presence_ms
            case SeatState.HAND:
                return self.hand_ms or self.joined_ms
            case SeatState.DONE:
                return self.finished_ms or self.active_ms or self.joined_ms
            case SeatState.STUCK | SeatState.WORKING:
                return self.active_ms or self.joined_ms
            case SeatState.JOINED | SeatState.RECEIVING | SeatState.READY:
                return self.joined_ms
