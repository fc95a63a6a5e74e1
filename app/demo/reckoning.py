"""Which attempts stand where, read from the things themselves: the batches, the district's database."""

from collections.abc import Iterable
from pathlib import Path

from classroom.district.authority import District
from classroom.store.collected_work_reader import START, CollectedWorkReader
from classroom.store.database import Database
from classroom.sync.batch import open_batch

_PAGE = 500


def attempts_in_batches(batches: Iterable[Path], identity: str, district: bytes) -> set[str]:
    """Open sealed batches with a school's recovery key and return the attempts inside.

    `district` is the district's certificate (DER). Raises FileRejectedError.
    """
    found: set[str] = set()
    for path in batches:
        batch = open_batch(path.read_bytes(), str(path), [identity], district, None)
        found |= {item.id for item in batch.manifest.items if item.kind == "attempt"}
    return found


def attempts_at_district(folder: Path) -> set[str]:
    """Return the attempts that the database in a district's folder holds."""
    database = Database(District.load(folder).database_path, migrations="district")
    database.start()
    found: set[str] = set()
    try:
        place = START
        while True:
            after = place
            page = database.submit(
                lambda session, after=after: CollectedWorkReader(session).attempts(after, _PAGE)  # type: ignore[misc]
            ).result()
            if not page:
                return found
            found |= {attempt.id for attempt in page}
            place = (page[-1].school, page[-1].id)
    finally:
        database.close()
