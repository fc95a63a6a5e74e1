"""The publishers whose packs this computer takes: one file, changed only by the teacher's word."""

from pathlib import Path
from typing import Final

import msgspec

from classroom.durable_file import storing, write_file
from classroom.errors import FileRejectedError
from classroom.packs.ownership import BUILT_IN_PUBLISHER
from classroom.packs.stick import read_file
from lessons.publisher import Publisher, TrustStore, mistaken, read_trust

MAX_PUBLISHER_BYTES: Final = 64_000


class PublisherList:
    """`data_dir`/publishers.json, a trust store; without the file nobody is trusted. Any thread."""

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
        """Trust a publisher from now on, or withdraw the key when it says so. As `read`; StoreError."""
        known = self.load()
        self._check(publisher, known, "")
        others = tuple(one for one in known.publishers if one.key != publisher.key)
        changed = TrustStore(publishers=(*others, publisher))
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
