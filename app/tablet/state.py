"""Who this tablet is and whom it belongs to: one private file, replaced in one step."""

import os
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from classroom.discovery.tablet_key import TabletKey
from classroom.durable_file import PRIVATE, storing, write_file
from classroom.errors import FileRejectedError, StoreError
from classroom.link.keys import ClassKey
from classroom.link.ticket import SECRET_BYTES, SESSION_BYTES, JoinLink

TOKEN_BYTES: Final = 32
PAST_SESSIONS: Final = 256


class TabletState(Struct, frozen=True, kw_only=True):
    """All of it is kept from start to start."""

    name: str
    key: bytes
    """X25519, private: the device id follows from it, invitations are sealed to it."""
    page_port: int = 0
    """The page's origin: with another port the browser would not find its drafts again."""
    network_port: int = 0
    """Kept, so that the teacher finds it again at its last good address with multicast dead."""
    page_key: bytes
    """X25519, private: what a class key is for a class, for this tablet's own page."""
    page_session: bytes
    page_secret: bytes
    page_token: bytes
    school_key: bytes | None = None
    """Ed25519, public: pinned by the first invitation."""
    school_name: str = ""
    class_url: str = ""
    """The join URL of the last invitation."""
    class_label: str = ""
    class_over: bool = False
    token: bytes | None = None
    """What the class gave us to come back with."""
    past_sessions: tuple[str, ...] = ()
    """Sessions that ended or were left, newest last: a recorded invitation to one of them is refused."""

    @property
    def session(self) -> str:
        """The session of the last invitation; empty before the first."""
        return JoinLink.decode(self.class_url).ticket.session.hex() if self.class_url else ""

    @property
    def device(self) -> str:
        return TabletKey(self.key).device


def new_state(name: str) -> TabletState:
    """Return a tablet that was never anywhere."""
    return TabletState(
        name=name,
        key=TabletKey().private_bytes(),
        page_key=ClassKey().private_bytes(),
        page_session=os.urandom(SESSION_BYTES),
        page_secret=os.urandom(SECRET_BYTES),
        page_token=os.urandom(TOKEN_BYTES),
    )


class StateFile:
    """`data_dir`/tablet.json. Holds the present state; `save` replaces it, on the disk first."""

    def __init__(self, data_dir: Path, default_name: str) -> None:
        """Load the state, or make a new tablet. Raises FileRejectedError("damaged") and StoreError."""
        self._path = data_dir / "tablet.json"
        try:
            self._state = msgspec.json.decode(self._path.read_bytes(), type=TabletState)
        except FileNotFoundError:
            self.save(new_state(default_name))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise FileRejectedError(str(self._path), "", "damaged") from error
        except OSError as error:
            raise StoreError("unreadable") from error

    @property
    def state(self) -> TabletState:
        return self._state

    def save(self, state: TabletState) -> None:
        """Make this the state; returns when it is on the disk. Raises StoreError."""
        with storing():
            write_file(self._path, msgspec.json.encode(state), PRIVATE)
        self._state = state

    def change(self, **changes: object) -> TabletState:
        """Replace some fields, when they differ; return the state."""
        changed = msgspec.structs.replace(self._state, **changes)
        if changed != self._state:
            self.save(changed)
        return self._state
