"""The one open class: its state on the class thread, and what every part of it needs."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from sqlalchemy.orm import Session

from classroom.errors import NotFoundError, RequestRefusedError
from classroom.events import Event, Presence, TabletRefused
from classroom.link.keys import ClassKey
from classroom.link.messages import PupilCard, StepAddress, Welcome
from classroom.link.refusals import STEP_UNKNOWN
from classroom.live.incoming import IncomingFolder
from classroom.live.join_code import JoinCode
from classroom.live.offers import Offers
from classroom.live.seats import Seats
from classroom.live.struggle import FailedRuns
from classroom.live.tablet import Tablet
from classroom.packs.content import PackContent
from classroom.roster.pupil import Pupil
from classroom.roster.secret_pictures import DOZEN
from classroom.store.database import Database
from classroom.store.pack_store import PackStore
from classroom.store.records.lesson_hour import ClassSession
from classroom.work.attempt import StepKey

T = TypeVar("T")

NAMES_WAIT_S: Final = 0.3
"""Changes of the name list within this time reach the tablets as one."""

_log: Final = logging.getLogger(__name__)


@dataclass(eq=False, kw_only=True)
class LiveClass:
    """Class thread only."""

    session: ClassSession
    label: str
    key: ClassKey
    secret: bytes
    """The ticket's 16 bytes."""
    code: JoinCode
    pupils: Mapping[str, Pupil]
    """By id, in the order of the class list."""
    asks_pictures: bool
    """Pupils show their three pictures, or their card, before they sit down."""
    seats: Seats
    offers: Offers
    admitted: set[str]
    """Devices whose tokens are good for this session."""
    database: Database
    content: PackContent
    incoming: IncomingFolder
    publish: Callable[[Event], None]
    clock_ms: Callable[[], int]
    changed: Callable[[], None] = lambda: None
    """Called after something changed that must survive a restart."""
    tablets: dict[str, Tablet] = field(default_factory=dict)
    failed_runs: FailedRuns = field(default_factory=FailedRuns)
    _deliveries: dict[tuple[str, str], str] = field(default_factory=dict)
    _names: asyncio.TimerHandle | None = None
    _names_version: int = 0

    @property
    def session_bytes(self) -> bytes:
        return bytes.fromhex(self.session.id)

    async def in_database(self, work: Callable[[Session], T]) -> T:
        """Run a job; returns after its commit."""
        return await asyncio.wrap_future(self.database.submit(work))

    # ------------------------------------------------------------ coming in

    def welcome(self, tablet: Tablet) -> Welcome:
        """Return what a tablet needs to show the names, and note that it knows them as they are now."""
        tablet.names_version = self._names_version
        return Welcome(
            token=tablet.token,
            label=self.label,
            session=self.session.id,
            now_ms=self.clock_ms(),
            pupils=self.cards(self.pupils, tablet.device),
            seated=list(self.seats.at(tablet.device)),
            offers=self.offers.of(tablet.device),
            sign_in="pictures" if self.asks_pictures else "names",
            sign_in_pictures=list(DOZEN) if self.asks_pictures else [],
        )

    def cards(self, pupil_ids: Iterable[str], device: str) -> list[PupilCard]:
        """Return pupils as this tablet shows them."""
        taken = {
            pupil: True
            for other, sitting in self.seats.sittings.items()
            if other != device and self.holds(other)
            for pupil in sitting.pupils
        }
        return [
            PupilCard(
                id=pupil.id,
                name=f"{pupil.given_name} {pupil.family_name}".strip(),
                picture=pupil.picture,
                level=pupil.level,
                taken=pupil.id in taken,
            )
            for pupil in (self.pupils[pupil_id] for pupil_id in pupil_ids)
        ]

    def holds(self, device: str) -> bool:
        """True while a tablet is here, so that nobody takes its pupils; only the teacher may."""
        tablet = self.tablets.get(device)
        return tablet is not None and tablet.presence() is Presence.ONLINE

    def names_changed(self) -> None:
        """Tell tablets where nobody sits yet: soon, once for many changes, and none that a welcome told."""
        self._names_version += 1
        if self._names is None:
            self._names = asyncio.get_running_loop().call_later(NAMES_WAIT_S, self._send_names)

    def stop_telling(self) -> None:
        """The class is over: what waits to be told is told no more."""
        if self._names is not None:
            self._names.cancel()
            self._names = None

    def _send_names(self) -> None:
        self._names = None
        for tablet in self.tablets.values():
            knows = tablet.names_version == self._names_version
            if tablet.connection is not None and not knows and not self.seats.at(tablet.device):
                tablet.send(self.welcome(tablet))

    # ------------------------------------------------------------ what is refused

    def note_refusal(self, device: str | None, reason: str) -> None:
        """Log and publish a refusal, without anything personal."""
        _log.warning("refused: %s (tablet %s)", reason, (device or "unknown")[:8])
        self.publish(TabletRefused(device=device, reason=reason))

    async def require_step(self, at: StepAddress) -> StepKey:
        """Return the step's key. Raises RequestRefusedError(STEP_UNKNOWN)."""
        delivery = self._deliveries.get((at.pack, at.version))
        if delivery is None:
            try:
                record = await self.in_database(lambda session: PackStore(session).get(at.pack, at.version))
            except NotFoundError as error:
                raise RequestRefusedError(STEP_UNKNOWN, at.step) from error
            delivery = self._deliveries[at.pack, at.version] = record.delivery_sha256
        try:
            known = self.content.has_step(delivery, at.lesson, at.step)
        except NotFoundError:
            # A blob that our disk lost is no reason to turn a child's work away.
            known = True
        if not known:
            raise RequestRefusedError(STEP_UNKNOWN, at.step)
        return step_key(at)


def step_key(at: StepAddress) -> StepKey:
    """Return a wire address as the rest of the program holds it."""
    return StepKey(pack=at.pack, version=at.version, lesson=at.lesson, step=at.step)
