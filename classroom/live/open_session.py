"""What an open class needs to go on after a power cut: kept in one private file until the class ends."""

from pathlib import Path
from typing import Final

import msgspec

from classroom.durable_file import PRIVATE, storing, write_file
from classroom.link.messages import PackOffer
from classroom.live.offers import Push
from classroom.live.seats import Sitting

RESUME_WITHIN_MS: Final = 4 * 3_600_000
"""An older session was forgotten, not interrupted."""


class SavedSitting(msgspec.Struct, frozen=True, kw_only=True):
    pupils: tuple[str, ...]
    since_ms: int
    work_of: tuple[str, ...]


class SavedPush(msgspec.Struct, frozen=True, kw_only=True):
    offer: PackOffer
    devices: tuple[str, ...] | None
    open: bool


class OpenSession(msgspec.Struct, frozen=True, kw_only=True):
    """The class key among it, so that tablets come back without a new QR. Deleted at the end of class."""

    session: str
    class_id: str
    opened_ms: int
    port: int
    class_key: bytes
    secret: bytes
    code: str
    admitted: tuple[str, ...] = ()
    """Devices that were let in; their tokens are good for this session."""
    sittings: dict[str, SavedSitting] = {}
    pushes: tuple[SavedPush, ...] = ()

    def seats(self) -> dict[str, Sitting]:
        return {
            device: Sitting(pupils=one.pupils, since_ms=one.since_ms, work_of=one.work_of)
            for device, one in self.sittings.items()
        }

    def desired(self) -> list[Push]:
        return [
            Push(
                offer=one.offer,
                devices=None if one.devices is None else frozenset(one.devices),
                open=one.open,
            )
            for one in self.pushes
        ]


class OpenSessionFile:
    """`data_dir`/open-session.json, readable by its owner alone."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / "open-session.json"

    def load(self) -> OpenSession | None:
        """Return what was saved; None when there is nothing, or nothing of use."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=OpenSession)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None

    def save(self, opened: OpenSession) -> None:
        """Write it durably; takes milliseconds. Raises StoreError."""
        with storing():
            write_file(self._path, msgspec.json.encode(opened), PRIVATE)

    def delete(self) -> None:
        self._path.unlink(missing_ok=True)
