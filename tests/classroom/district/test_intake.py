"""The district's intake: what it takes, what it refuses, and that a refusal changes nothing."""

from pathlib import Path

from classroom.store.collected_work_reader import START, CollectedWorkReader
from tests.classroom.sync.world import Desk, School


async def sealed(school: School, desk: Desk) -> Path:
    await school.sync.enrol(desk.enrol())
    (batch,) = await school.sync.seal_batches()
    return school.data_dir / batch.path


def attempts(desk: Desk) -> list[str]:
    found = desk.database.submit(lambda session: CollectedWorkReader(session).attempts(START, 1000)).result()
    return sorted(row.id for row in found)


async def test_a_batch_is_imported_to_the_item(school, desk, tmp_path):
    school.hand_in(range(7))
    school.mark(2, 6.5)
    school.give_back(2)
    school.be_present(0)
    path = await sealed(school, desk)
    report = desk.intake.import_file(path, tmp_path / "receipts")
    assert (report.outcome, report.accepted, report.rejected) == ("imported", 10, 0)
    assert len(attempts(desk)) == 7
