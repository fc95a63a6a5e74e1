"""Who sits where: one to three pupils at a tablet, each pupil at one tablet at the most."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from classroom.errors import RequestRefusedError
from classroom.link.refusals import PUPIL_COUNT, PUPIL_ELSEWHERE, PUPIL_UNKNOWN
from classroom.work.authors import are_authors


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """Some pupils' time at a tablet, from their claim until others claim it."""

    pupils: tuple[str, ...]
    """The driver first; empty when the teacher moved them away."""
    since_ms: int
    work_of: tuple[str, ...]
    """Under whose names work of this sitting was handed in; the teacher's correction moves it on."""


class Seats:
    """The seating of one session. Pure; every method either changes all that it says or raises."""

    def __init__(self, roster: Collection[str], sittings: Mapping[str, Sitting] | None = None) -> None:
        """`roster` holds the ids of all pupils who may sit down; `sittings` go on after a restart,
        without those who left the class meanwhile."""
        self._roster = frozenset(roster)
        self._sittings = {
            device: Sitting(
                pupils=tuple(pupil for pupil in sitting.pupils if pupil in self._roster),
                since_ms=sitting.since_ms,
                work_of=sitting.work_of,
            )
            for device, sitting in (sittings or {}).items()
        }

    @property
    def sittings(self) -> Mapping[str, Sitting]:
        """By device."""
        return self._sittings

    def at(self, device: str) -> tuple[str, ...]:
        """Return who sits at a tablet, the driver first."""
        sitting = self._sittings.get(device)
        return sitting.pupils if sitting is not None else ()

    def device_of(self, pupil: str) -> str | None:
        """Return where a pupil sits."""
        return next((device for device, sitting in self._sittings.items() if pupil in sitting.pupils), None)

    def claim(
        self, device: str, pupils: Sequence[str], now_ms: int, holds: Callable[[str], bool]
    ) -> tuple[str, ...]:
        """Seat pupils by their own wish; return the other tablets that they left.

        `holds(device)` says whether another tablet still holds its pupils (it is present). The pupils of
        one that fell silent are free to sit elsewhere. Raises RequestRefusedError.
        """
        self._check(pupils)
        for pupil in pupils:
            other = self.device_of(pupil)
            if other is not None and other != device and holds(other):
                raise RequestRefusedError(PUPIL_ELSEWHERE, pupil)
        former = self._sittings.get(device)
        left = self._leave(device, pupils)
        same = former is not None and set(former.pupils) == set(pupils)
        since_ms = former.since_ms if former is not None and same else now_ms
        self._sittings[device] = Sitting(pupils=tuple(pupils), since_ms=since_ms, work_of=tuple(pupils))
        return left

    def correct(self, device: str, pupils: Sequence[str], now_ms: int) -> tuple[str, ...]:
        """Seat pupils (or nobody) by the teacher's hand; return the other tablets that they left.

        The sitting goes on, so that work handed in under a wrong name can follow. Raises
        RequestRefusedError.
        """
        if pupils:
            self._check(pupils)
        former = self._sittings.get(device)
        left = self._leave(device, pupils)
        if former is None:
            former = Sitting(pupils=(), since_ms=now_ms, work_of=())
        self._sittings[device] = Sitting(
            pupils=tuple(pupils), since_ms=former.since_ms, work_of=former.work_of or tuple(pupils)
        )
        return left

    def work_followed(self, device: str) -> None:
        """Note that the work of this sitting now stands under the names of those who sit there."""
        sitting = self._sittings[device]
        self._sittings[device] = Sitting(
            pupils=sitting.pupils, since_ms=sitting.since_ms, work_of=sitting.pupils
        )

    def release(self, device: str) -> tuple[str, ...]:
        """Free a tablet; return who sat there."""
        sitting = self._sittings.pop(device, None)
        return sitting.pupils if sitting is not None else ()

    def _check(self, pupils: Sequence[str]) -> None:
        if not are_authors(pupils):
            raise RequestRefusedError(PUPIL_COUNT)
        for pupil in pupils:
            if pupil not in self._roster:
                raise RequestRefusedError(PUPIL_UNKNOWN, pupil)

    def _leave(self, device: str, pupils: Sequence[str]) -> tuple[str, ...]:
        left = []
        for other, sitting in self._sittings.items():
            staying = tuple(pupil for pupil in sitting.pupils if pupil not in pupils)
            if other != device and staying != sitting.pupils:
                self._sittings[other] = Sitting(
                    pupils=staying, since_ms=sitting.since_ms, work_of=sitting.work_of
                )
                left.append(other)
        return tuple(left)
