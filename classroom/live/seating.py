"""Pupils sit down, leave, and are put right by the teacher; who was there is recorded."""

from collections.abc import Iterable, Sequence

from classroom.errors import NotFoundError
from classroom.events import PupilsSeated
from classroom.link.messages import Seated
from classroom.live.draft_desk import DraftDesk
from classroom.live.live_class import LiveClass
from classroom.live.showing import Showing
from classroom.live.tablet import Tablet
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.recording import record_presence
from classroom.store.records.lesson_hour import PresenceRecord
from classroom.store.work_store import WorkStore


class Seating:
    """Class thread only."""

    def __init__(self, live: LiveClass, showing: Showing) -> None:
        self._live = live
        self._showing = showing
        self._drafts = DraftDesk(live)
        self._sat: dict[tuple[str, str], int] = {
            (device, pupil): sitting.since_ms
            for device, sitting in live.seats.sittings.items()
            for pupil in sitting.pupils
        }
        """Since when each pupil sits at a tablet, by device and pupil."""

    async def claim(self, tablet: Tablet, pupils: Sequence[str]) -> None:
        """The pupils' own wish. Raises RequestRefusedError."""
        live, now_ms = self._live, self._live.clock_ms()
        self._showing.require(tablet, pupils)
        left = live.seats.claim(tablet.device, pupils, now_ms, live.holds)
        live.failed_runs.forget(tablet.device)
        await self._seated((tablet.device, *left), by_teacher=False)

    async def release(self, tablet: Tablet) -> None:
        """The pupils go; said again, it is answered again."""
        self._live.seats.release(tablet.device)
        tablet.proofs.clear()
        self._live.failed_runs.forget(tablet.device)
        await self._seated((tablet.device,), by_teacher=False)

    async def correct(self, device: str, pupils: Sequence[str], *, work_follows: bool, by: str) -> None:
        """The teacher's hand. With `work_follows`, what was handed in here under the wrong names during
        this sitting becomes theirs, and the ledger says who decided. Raises NotFoundError and
        RequestRefusedError.
        """
        live, now_ms = self._live, self._live.clock_ms()
        if device not in live.tablets:
            raise NotFoundError("tablet", device)
        left = live.seats.correct(device, pupils, now_ms)
        await self._seated((device, *left), by_teacher=True)
        if work_follows and pupils:
            await self._let_work_follow(device, tuple(pupils), by, now_ms)

    async def end(self) -> None:
        """Record everybody who still sits, when the class ends."""
        await self._record(list(self._sat))

    async def _seated(self, devices: Sequence[str], *, by_teacher: bool) -> None:
        """Tell everybody concerned, then record who came and who went.

        Drafts come before `Seated`: a step that is open already would not show them.
        """
        self._settle_proofs(devices[0])
        await self._drafts.bring(devices[0])
        live, now_ms = self._live, self._live.clock_ms()
        live.names_changed()
        for device in devices:
            pupils = live.seats.at(device)
            tablet = live.tablets.get(device)
            if tablet is not None:
                tablet.send(Seated(pupils=live.cards(pupils, device)))
                if not pupils:
                    tablet.send(live.welcome(tablet))
            live.publish(
                PupilsSeated(
                    device=device,
                    pupils=tuple(live.pupils[pupil] for pupil in pupils),
                    by_teacher=by_teacher,
                    seated_ms=now_ms,
                )
            )
        live.changed()
        await self._record_changes(devices, now_ms)

    def _settle_proofs(self, device: str) -> None:
        """Whoever sits here needs no proof any more, and has none elsewhere; whoever has one but did not sit
        down with them shows it again.
        """
        pupils = self._live.seats.at(device)
        for tablet in self._live.tablets.values():
            if tablet.device == device:
                tablet.proofs.clear()
            else:
                tablet.proofs.drop(pupils)

    async def _record_changes(self, devices: Sequence[str], now_ms: int) -> None:
        here = {(device, pupil) for device in devices for pupil in self._live.seats.at(device)}
        gone = [seat for seat in self._sat if seat[0] in devices and seat not in here]
        arrived = [seat for seat in here if seat not in self._sat]
        for seat in arrived:
            self._sat[seat] = now_ms
        records = [self._presence(seat) for seat in arrived]
        if records:
            await self._live.in_database(
                lambda session: [ClassSessionStore(session).record_presence(one) for one in records]
            )
        if gone:
            await self._record(gone)

    async def _record(self, seats: Iterable[tuple[str, str]]) -> None:
        records = [self._presence(seat) for seat in seats]
        for record in records:
            self._sat.pop((record.device, record.pupil), None)
        await self._live.in_database(lambda session: [record_presence(session, one) for one in records])

    def _presence(self, seat: tuple[str, str]) -> PresenceRecord:
        """Until the tablet was last heard of: who knows what happened after that?"""
        device, pupil = seat
        first_ms = self._sat[seat]
        tablet = self._live.tablets.get(device)
        last_ms = self._live.clock_ms() if tablet is None else tablet.seen_ms
        return PresenceRecord(
            session=self._live.session.id,
            pupil=pupil,
            device=device,
            first_ms=first_ms,
            last_ms=max(first_ms, last_ms),
        )

    async def _let_work_follow(self, device: str, pupils: tuple[str, ...], by: str, now_ms: int) -> None:
        live = self._live
        sitting = live.seats.sittings[device]
        attempts = await live.in_database(lambda session: WorkStore(session).attempts(live.session.id))
        theirs = [
            attempt.id
            for attempt in attempts
            if attempt.device == device
            and attempt.received_ms >= sitting.since_ms
            and set(attempt.authors) == set(sitting.work_of)
        ]
        await live.in_database(
            lambda session: [WorkStore(session).reassign(attempt, pupils, by, now_ms) for attempt in theirs]
        )
        live.seats.work_followed(device)
        live.changed()
