"""The pupils' files of every pack as blobs: what a push offers and tablets fetch."""

from collections.abc import Iterable, Mapping

import msgspec

from classroom.blobs import BlobFolder, blob_name
from classroom.errors import NotFoundError
from classroom.link.messages import PackOffer
from classroom.store.records.lesson_hour import PackRecord
from lessons.delivery import PupilFiles


class _File(msgspec.Struct, frozen=True):
    sha256: str
    size: int


class _Delivery(msgspec.Struct, frozen=True):
    files: dict[str, _File]


class _Step(msgspec.Struct, frozen=True):
    id: str
    kind: str = ""


class _Lesson(msgspec.Struct, frozen=True):
    id: str
    steps: list[_Step]


class PackContent:
    """Deliveries in a folder of blobs. Any thread, but not two that write."""

    def __init__(self, blobs: BlobFolder) -> None:
        self.blobs = blobs
        self._steps: dict[str, Mapping[tuple[str, str], str]] = {}

    def keep(self, delivery: PupilFiles) -> list[str]:
        """Write the files of a delivery that are missing, its manifest last; return their names.

        Raises StoreError; then those that it wrote are gone again.
        """
        written: list[str] = []
        try:
            for data in (*delivery.files.values(), delivery.manifest):
                if self.blobs.path(name := blob_name(data)) is None:
                    self.blobs.add(data)
                    written.append(name)
        except BaseException:
            self.drop(written)
            raise
        return written

    def drop(self, names: Iterable[str]) -> None:
        """Delete blobs, as far as the disk lets us: what stays does no harm."""
        for name in names:
            try:
                self.blobs.remove(name)
            except OSError:
                continue

    def offer(self, record: PackRecord) -> PackOffer:
        """Return a pack as it is offered to tablets, every blob of it checked; takes a while.

        Raises NotFoundError("blob", sha256) when one is missing or damaged.
        """
        for name in self.files(record.delivery_sha256):
            if self.blobs.path(name) is None:
                raise NotFoundError("blob", name)
        return PackOffer(
            pack=record.pack,
            version=record.version,
            delivery=record.delivery_sha256,
            size_bytes=record.size_bytes,
            titles=record.titles,
        )

    def files(self, delivery_sha256: str) -> set[str]:
        """Return the blobs that a delivery names, without its manifest. Raises NotFoundError."""
        return {file.sha256 for file in self._delivery(delivery_sha256).files.values()}

    def has_step(self, delivery_sha256: str, lesson: str, step: str) -> bool:
        """Tell whether a delivery holds this step. Raises NotFoundError for an unknown delivery."""
        return (lesson, step) in self._kinds(delivery_sha256)

    def kind_of(self, delivery_sha256: str, lesson: str, step: str) -> str | None:
        """Return the kind of a step, None when it is not there. Raises NotFoundError as above."""
        return self._kinds(delivery_sha256).get((lesson, step))

    def _kinds(self, delivery_sha256: str) -> Mapping[tuple[str, str], str]:
        kinds = self._steps.get(delivery_sha256)
        if kinds is None:
            files = self._delivery(delivery_sha256).files
            kinds = self._steps[delivery_sha256] = {
                (lesson_file.id, one.id): one.kind
                for path, entry in files.items()
                if path.startswith("lessons/") and path.endswith("/lesson.json")
                for lesson_file in [msgspec.json.decode(self._read(entry.sha256), type=_Lesson)]
                for one in lesson_file.steps
            }
        return kinds

    def _delivery(self, sha256: str) -> _Delivery:
        return msgspec.json.decode(self._read(sha256), type=_Delivery)

    def _read(self, sha256: str) -> bytes:
        path = self.blobs.path(sha256)
        if path is None:
            raise NotFoundError("blob", sha256)
        return path.read_bytes()
