"""Which tablets are near: hints go in, tablets that answered for themselves come out. Pure."""

from collections.abc import Set
from dataclasses import dataclass
from typing import Final

from classroom.discovery.announcement import Announcement
from classroom.discovery.health import HealthAnswer
from classroom.events import NearbyTablet

MAX_HINTS: Final = 512
MAX_HINTS_A_HOST: Final = 64
"""One machine may not fill the table with inventions; a demo runs this many agents on one."""
MISSES: Final = 2
"""So many unanswered questions in a row, and a tablet is no longer near."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """Where a tablet answered, and with which key."""

    device: str
    name: str
    address: str
    port: int
    key: bytes


class NearbyTablets:
    """`hint` below is a service's name, unique by network."""

    def __init__(self) -> None:
        self._hints: dict[str, Announcement] = {}
        self._seen: dict[str, Seen] = {}
        self._misses: dict[str, int] = {}

    def add(self, hint: str, announcement: Announcement) -> bool:
        """Take a hint, or its change; False when there are too many already."""
        if hint not in self._hints:
            host = announcement.addresses[0]
            from_host = sum(known.addresses[0] == host for known in self._hints.values())
            if len(self._hints) >= MAX_HINTS or from_host >= MAX_HINTS_A_HOST:
                return False
        elif self._hints[hint] != announcement:
            self._seen.pop(hint, None)
        self._hints[hint] = announcement
        self._misses[hint] = 0
        return True

    def remove(self, hint: str) -> None:
        """Forget a hint and the tablet behind it."""
        self._hints.pop(hint, None)
        self._seen.pop(hint, None)
        self._misses.pop(hint, None)

    def is_seen(self, hint: str, announcement: Announcement) -> bool:
        """Tell whether this very hint was answered, last time it was asked."""
        return self._hints.get(hint) == announcement and hint in self._seen and not self._misses[hint]

    def answered(self, hint: str, address: str, answer: HealthAnswer) -> bool:
        """Take an answer; False, and nothing changes, when somebody else gave it."""
        announcement = self._hints.get(hint)
        if announcement is None or not answer.stands_for(announcement):
            return False
        self._misses[hint] = 0
        self._seen[hint] = Seen(
            device=answer.device,
            name=answer.name,
            address=address,
            port=announcement.port,
            key=answer.key,
        )
        return True

    def missed(self, hint: str) -> int:
        """Note that nobody answered for a hint; returns how often in a row."""
        if hint not in self._hints:
            return 0
        self._misses[hint] += 1
        if self._misses[hint] >= MISSES:
            self._seen.pop(hint, None)
        return self._misses[hint]

    def places(self, device: str) -> tuple[Seen, ...]:
        """Return every place where this tablet answered; one that lies among them can't open what we send."""
        return tuple(dict.fromkeys(seen for seen in self._seen.values() if seen.device == device))

    def tablets(self, *, joined: Set[str], invited: Set[str]) -> tuple[NearbyTablet, ...]:
        """Return one entry for each tablet that is not in the class, by name."""
        first: dict[str, Seen] = {}
        for seen in self._seen.values():
            if seen.device not in joined:
                first.setdefault(seen.device, seen)
        return tuple(
            NearbyTablet(
                device=seen.device,
                name=seen.name,
                address=seen.address,
                port=seen.port,
                invited=seen.device in invited,
            )
            for seen in sorted(first.values(), key=lambda seen: (seen.name, seen.device))
        )
