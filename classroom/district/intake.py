"""Taking batches in: open, verify, import in one transaction, sign what became of each item.

Blocking and safe to repeat: a run that was cut takes up where it was, because every step is
idempotent by batch, item id and hash. A file is only ever read.
"""

import hashlib
import logging
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from classroom.district.authority import District
from classroom.district.facts import read_fact, read_pupil
from classroom.durable_file import PRIVATE, write_file
from classroom.errors import FileRejectedError, NotFoundError, StoreError
from classroom.store.artefact_folder import ArtefactFolder
from classroom.store.artefact_store import INLINE_BYTES
from classroom.store.database import Database
from classroom.store.district_store import DistrictStore
from classroom.store.records.district import IntakeBatch, IntakeItem, IntakeOutcome
from classroom.sync.batch import FILE_NAME, MAX_BATCH_BYTES, OpenedBatch, open_batch
from classroom.sync.envelope import key_id
from classroom.sync.manifest import ManifestItem
from classroom.sync.receipt import FORMAT, Receipt, sign_receipt
from classroom.sync.receipt_folder import ReceiptFolder

_log = logging.getLogger("tinmel.intake")


@dataclass(frozen=True, kw_only=True)
class FileReport:
    """What became of one file: "imported", "duplicate", "quarantined" or "refused".

    `fault` says why it was refused; then nothing was changed. `number` is 0 when it could not be read.
    """

    path: Path
    outcome: str
    reason: str = ""
    school: str = ""
    number: int = 0
    batch: str = ""
    accepted: int = 0
    duplicates: int = 0
    rejected: int = 0
    size_bytes: int = 0
    fault: FileRejectedError | None = None
    receipts_in: Path | None = None
    """Where the receipts lie when they could not be put where the school looks for them."""


class Intake:
    """Imports files into a district's database. For one thread."""

    def __init__(
        self,
        district: District,
        database: Database,
        clock_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        """`database` was made with `migrations="district"` and is started."""
        self._district = district
        self._database = database
        self._clock_ms = clock_ms
        self._own_receipts = ReceiptFolder(district.folder / "receipts")
        self._artefacts = ArtefactFolder(district.folder / "artefacts")

    def import_paths(self, paths: Iterable[Path], receipts: Path | None) -> Iterator[FileReport]:
        """Import every batch at `paths`, files and folders, and report each.

        Receipts go to `receipts`, or beside the inbox they came from, and always to the district's own
        folder. NotFoundError("file") when a path is not there.
        """
        for path in paths:
            if not path.exists():
                raise NotFoundError("file", str(path))
            target = receipts if receipts is not None else _receipts_beside(path)
            for file in _batch_files(path):
                yield self.import_file(file, target)

    def import_file(self, path: Path, receipts: Path) -> FileReport:
        """Import one batch. A refusal is reported, never raised; only StoreError and bugs are."""
        try:
            data = _read(path)
            opened = self._open(path, data)
            batch = _intake_batch(path, data, opened)
            outcome = self._take_in(path, batch, opened)
        except FileRejectedError as error:
            _log.info("%s refused: %s", path.name, error.reason)
            return FileReport(path=path, outcome="refused", reason=error.reason, fault=error)
        if outcome.outcome == "quarantined":
            handed_over = True
            write_file(self._district.folder / "quarantine" / _quarantine_name(batch), data, PRIVATE)
        else:
            handed_over = self._sign(batch, outcome, ReceiptFolder(receipts))
        _log.info("%s %s %s", path.name, outcome.outcome, outcome.reason)
        return FileReport(
            path=path,
            outcome=outcome.outcome,
            reason=outcome.reason,
            school=batch.school,
            number=batch.number,
            batch=batch.id,
            accepted=outcome.accepted,
            duplicates=len(outcome.duplicates),
            rejected=len(outcome.rejected),
            size_bytes=batch.size_bytes,
            receipts_in=None if handed_over else self._district.folder / "receipts",
        )

    def _open(self, path: Path, data: bytes) -> OpenedBatch:
        now = datetime.fromtimestamp(self._clock_ms() / 1000, UTC)
        return open_batch(data, str(path), [self._district.identity], self._district.certificate, now)

    def _take_in(self, path: Path, batch: IntakeBatch, opened: OpenedBatch) -> IntakeOutcome:
        known = self._database.submit(lambda session: DistrictStore(session).has_school(batch.school))
        if not known.result():
            raise FileRejectedError(str(path), batch.school, "not_enrolled")
        for sha256, content in opened.artefacts.items():
            large = len(content) > INLINE_BYTES
            if large and not self._artefacts.holds(sha256, len(content)):
                self._artefacts.keep(sha256, content)
        at_ms = self._clock_ms()
        try:
            return self._database.submit(
                lambda session: DistrictStore(session).take_in(batch, at_ms)
            ).result()
        except NotFoundError as error:
            raise FileRejectedError(str(path), batch.school, "not_enrolled") from error

    def _sign(self, batch: IntakeBatch, outcome: IntakeOutcome, receipts: ReceiptFolder) -> bool:
        """Write the receipts; False when only the district's own folder took them (a stick that is full)."""
        handed_over = True
        for state in ("verified", "imported"):
            imported = state == "imported"
            receipt = Receipt(
                format=FORMAT,
                state=state,
                school=batch.school,
                batch=batch.id,
                file_sha256=batch.file_sha256,
                size_bytes=batch.size_bytes,
                manifest_sha256=batch.manifest_sha256,
                at_ms=outcome.imported_ms,
                certificate=self._district.certificate,
                accepted=outcome.accepted if imported else 0,
                duplicates=outcome.duplicates if imported else (),
                rejected=outcome.rejected if imported else (),
            )
            signed = sign_receipt(receipt, self._district.key)
            self._own_receipts.put(receipt, signed)
            try:
                receipts.put(receipt, signed)
            except StoreError as error:
                _log.warning("receipts of %s were not handed over: %s", batch.id, error.reason)
                handed_over = False
        return handed_over


def _intake_batch(path: Path, data: bytes, opened: OpenedBatch) -> IntakeBatch:
    manifest = opened.manifest
    try:
        pupils = tuple(read_pupil(line) for line in opened.pupils)
    except (ValueError, RecursionError) as error:
        raise FileRejectedError(str(path), "pupils.jsonl", "pupil_lines") from error
    return IntakeBatch(
        id=manifest.batch,
        school=manifest.school,
        enrolment=opened.school.enrolment,
        key=key_id(opened.school.public_key),
        number=manifest.number,
        first=manifest.first,
        last=manifest.last,
        manifest_sha256=opened.manifest_sha256,
        previous=manifest.previous,
        file_sha256=hashlib.sha256(data).hexdigest(),
        size_bytes=len(data),
        made_ms=manifest.made_ms,
        items=tuple(
            _intake_item(index, item, line)
            for index, (item, line) in enumerate(zip(manifest.items, opened.statements, strict=True))
        ),
        pupils=pupils,
        artefacts={
            sha256: content if len(content) <= INLINE_BYTES else len(content)
            for sha256, content in opened.artefacts.items()
        },
    )


def _intake_item(index: int, item: ManifestItem, line: bytes) -> IntakeItem:
    try:
        fact = read_fact(item.kind, item.id, line)
    except (ValueError, RecursionError):
        fact = None
    return IntakeItem(
        index=index,
        kind=item.kind,
        id=item.id,
        sha256=item.sha256,
        line=line,
        fact=fact,
        has_artefact=item.artefact is not None,
    )


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BATCH_BYTES + 1)
    except OSError as error:
        raise FileRejectedError(str(path), "", "unreadable") from error


def _batch_files(path: Path) -> list[Path]:
    """Return the batches at a path, by school and number, so that chains are checked in order."""
    if path.is_file():
        return [path]
    return sorted((file for file in path.rglob("*.tinmel") if file.is_file()), key=_order)


def _order(path: Path) -> tuple[str, int, str]:
    found = FILE_NAME.match(path.name)
    return (found["school"], int(found["number"]), path.name) if found else ("", 0, path.name)


def _receipts_beside(path: Path) -> Path:
    """Return where a receiver serves receipts from: beside its inbox; for other files, beside them."""
    if path.is_dir():
        return path.parent / "receipts"
    inbox = path.parent.parent
    return inbox.parent / "receipts" if inbox.name == "inbox" else path.parent / "receipts"


def _quarantine_name(batch: IntakeBatch) -> str:
    return f"{batch.school}-{batch.number}-{batch.file_sha256[:16]}.tinmel"
