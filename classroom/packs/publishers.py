"""The publishers whose packs this computer takes: one file, changed only by the teacher's word."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from msgspec.structs import replace

from classroom.durable_file import storing, write_file
from classroom.errors import FileRejectedError, NotFoundError, StoreError
from classroom.folder_lock import FolderLock
from classroom.packs.ownership import BUILT_IN_PUBLISHER
from classroom.packs.stick import read_file
from lessons.publisher import Publisher, TrustStore, mistaken, read_trust

MAX_PUBLISHER_BYTES: Final = 64_000
MAX_WAIT_S: Final = 5.0
"""For another program that changes the list at the same moment."""
_LEAST_DIGITS: Final = 8
"""So many of a key id's digits name a key."""


class PublisherList:
    """`data_dir`/publishers.json, a trust store; without the file nobody is trusted. Any thread or process.

    The window and `tinmel pack trust` may change it at the same moment: one waits for the other.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> TrustStore:
        """Return it as it is now: `tinmel pack trust` may have changed it. Raises FileRejectedError."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return TrustStore()
        except OSError as error:
            raise FileRejectedError(str(self._path), "", "unreadable") from error
        return read_trust(data, str(self._path))

    def read(self, path: Path) -> Publisher:
        """Return the publisher in a .publisher.json file, as it may be added; nothing is changed.

        Raises FileRejectedError: "publisher_unreadable"; "publisher_key_taken", the key is known under
        another id; "publisher_key_revoked", it was withdrawn and stays so; "publisher_id_taken", another
        key stands for this id: whoever signs with a new one must withdraw the old one first, or a stranger
        could publish in another's name.
        """
        data = read_file(path, MAX_PUBLISHER_BYTES)
        try:
            publisher = msgspec.json.decode(data, type=Publisher)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:  # also one cut off
            raise FileRejectedError(str(path), "", mistaken(data) or "publisher_unreadable") from error
        self._check(publisher, self.load(), path.name)
        return publisher

    def add(self, publisher: Publisher) -> None:
        """Trust a publisher from now on, or withdraw the key when it says so. As `read`; StoreError.

        FileRejectedError("publishers_busy") when another program holds the list for long.
        """
        with self._held():
            known = self.load()
            self._check(publisher, known, "")
            others = tuple(one for one in known.publishers if one.key != publisher.key)
            self._write((*others, publisher))

    def revoke(self, name: str) -> list[Publisher]:
        """Withdraw all keys of a publisher, or one key by its id's first digits; return what was meant.

        Raises NotFoundError when none is meant, and as `add`.
        """
        digits = name.replace(" ", "").lower()
        with self._held():
            publishers = self.load().publishers
            meant = {
                one.key: replace(one, revoked=True)
                for one in publishers
                if one.id == name or (len(digits) >= _LEAST_DIGITS and one.key_id.startswith(digits))
            }
            if not meant:
                raise NotFoundError("publisher", name)
            self._write(tuple(meant.get(one.key, one) for one in publishers))
        return list(meant.values())

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Keep every other program from changing the list: what is read stays so until it is written."""
        lock = FolderLock(self._path.parent, f".{self._path.name}.lock")
        try:
            lock.take_within(MAX_WAIT_S)
        except StoreError as error:
            if error.reason == "locked":
                raise FileRejectedError(str(self._path), "", "publishers_busy") from error
            raise
        try:
            yield
        finally:
            lock.release()

    def _write(self, publishers: tuple[Publisher, ...]) -> None:
        changed = TrustStore(publishers=publishers)
        with storing():
            write_file(self._path, msgspec.json.format(msgspec.json.encode(changed)) + b"\n")

    def _check(self, publisher: Publisher, known: TrustStore, name: str) -> None:
        if publisher.id == BUILT_IN_PUBLISHER:
            raise FileRejectedError(name, publisher.id, "publisher_id_taken")
        for one in known.publishers:
            if one.key == publisher.key:
                if one.id != publisher.id:
                    raise FileRejectedError(name, one.id, "publisher_key_taken")
                if one.revoked and not publisher.revoked:
                    raise FileRejectedError(name, one.id, "publisher_key_revoked")
            elif one.id == publisher.id and not one.revoked and not publisher.revoked:
                raise FileRejectedError(name, one.id, "publisher_id_taken")
