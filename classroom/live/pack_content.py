"""The pupils' files of every pack, as blobs named by their SHA-256: public, immutable, served with Range."""

import hashlib
import time
from pathlib import Path
from typing import Final

import msgspec

from classroom.durable_file import storing, write_file
from classroom.errors import NotFoundError
from classroom.link.messages import PackOffer
from classroom.store.records.lesson_hour import PackRecord
from lessons.delivery import pupil_files
from lessons.pack import Pack

_HEX: Final = frozenset("0123456789abcdef")


class _File(msgspec.Struct, frozen=True):
    sha256: str
    size: int


class _Delivery(msgspec.Struct, frozen=True):
    files: dict[str, _File]


class _Step(msgspec.Struct, frozen=True):
    id: str


class _Lesson(msgspec.Struct, frozen=True):
    id: str
    steps: list[_Step]


class PackContent:
    """Content-addressed store in `data_dir`/blobs. Nothing is served before its hash was checked.

    Any thread; two installs of the same content at once do no harm.
    """

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "blobs"
        self._verified: dict[str, tuple[int, int]] = {}
        """Size and modification time of each blob when its hash was right."""
        self._steps: dict[str, frozenset[tuple[str, str]]] = {}

    def install(self, pack: Pack) -> PackRecord:
        """Write the pupils' files of a pack; only those that are missing. Raises StoreError."""
        delivery = pupil_files(pack)
        for data in (*delivery.files.values(), delivery.manifest):
            self.add(data)
        return PackRecord(
            pack=pack.info.id,
            version=pack.info.version,
            delivery_sha256=delivery.sha256,
            size_bytes=delivery.size_bytes,
            titles={str(language): title for language, title in pack.info.titles.items()},
            publisher=pack.publisher,
            added_ms=time.time_ns() // 1_000_000,
        )

    def add(self, data: bytes) -> str:
        """Keep a blob and return its name. Raises StoreError; a half-written one never gets its name."""
        name = hashlib.sha256(data).hexdigest()
        if self.blob_path(name) is not None:
            return name
        with storing():
            write_file(self._path(name), data)
        return name

    def blob_path(self, sha256: str) -> Path | None:
        """Return where a blob lies, its hash checked once for each state of the file; None without one."""
        if len(sha256) != 64 or not _HEX.issuperset(sha256):
            return None
        path = self._path(sha256)
        try:
            state = (path.stat().st_size, path.stat().st_mtime_ns)
            if self._verified.get(sha256) == state:
                return path
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return None
        if found != sha256:
            return None
        self._verified[sha256] = state
        return path

    def offer(self, record: PackRecord) -> PackOffer:
        """Return a pack as it is offered to tablets, every blob of it checked; takes a while.

        Raises NotFoundError("blob", sha256) when one is missing or damaged: install the pack again.
        """
        for entry in self._delivery(record.delivery_sha256).files.values():
            if self.blob_path(entry.sha256) is None:
                raise NotFoundError("blob", entry.sha256)
        return PackOffer(
            pack=record.pack,
            version=record.version,
            delivery=record.delivery_sha256,
            size_bytes=record.size_bytes,
            titles=record.titles,
        )

    def has_step(self, delivery_sha256: str, lesson: str, step: str) -> bool:
        """Tell whether a delivery holds this step. Raises NotFoundError for an unknown delivery."""
        steps = self._steps.get(delivery_sha256)
        if steps is None:
            files = self._delivery(delivery_sha256).files
            steps = frozenset(
                (lesson_file.id, one.id)
                for path, entry in files.items()
                if path.startswith("lessons/") and path.endswith("/lesson.json")
                for lesson_file in [msgspec.json.decode(self._read(entry.sha256), type=_Lesson)]
                for one in lesson_file.steps
            )
            self._steps[delivery_sha256] = steps
        return (lesson, step) in steps

    def _delivery(self, sha256: str) -> _Delivery:
        return msgspec.json.decode(self._read(sha256), type=_Delivery)

    def _read(self, sha256: str) -> bytes:
        path = self.blob_path(sha256)
        if path is None:
            raise NotFoundError("blob", sha256)
        return path.read_bytes()

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256
