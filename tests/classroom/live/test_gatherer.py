"""Questions to the database that come at the same time are asked as one."""

import asyncio
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError, StoreError
from classroom.live.gatherer import MOST_TOGETHER, Gatherer
from classroom.store.database import Database


@pytest.fixture
def database(tmp_path: Path, school_file: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "school.sqlite")
    (tmp_path / "school.sqlite").write_bytes(school_file.read_bytes())
    opened.start()
    yield opened
    opened.close()


class Doubling:
    """Answers numbers with their doubles; -1 is refused, -2 meets a bug, -3 a full disk."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.go_on = threading.Event()

    def __call__(self, _session: Session, items: Sequence[int]) -> list[int | NotFoundError]:
        self.go_on.wait(10)
        self.asked.append(list(items))
        if -2 in items:
            raise ZeroDivisionError
        if -3 in items:
            raise StoreError("disk_full")
        return [NotFoundError("number", str(item)) if item == -1 else 2 * item for item in items]


async def answers(database: Database, doubling: Doubling, *groups: Sequence[int]) -> list[int | str]:
    gatherer = Gatherer(database, doubling)
    asked = []
    for items in groups:
        asked += [asyncio.create_task(gatherer.ask(item)) for item in items]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    doubling.go_on.set()
    found = await asyncio.wait_for(asyncio.gather(*asked, return_exceptions=True), 10)
    return [type(one).__name__ if isinstance(one, BaseException) else one for one in found]


async def test_what_comes_while_the_database_is_busy_is_asked_together(database: Database) -> None:
    doubling = Doubling()
    assert await answers(database, doubling, [1, 2], [3], [4]) == [2, 4, 6, 8]
    assert doubling.asked == [[1, 2], [3, 4]]


async def test_a_refusal_is_one_item_s_own(database: Database) -> None:
    assert await answers(database, Doubling(), [1, -1, 2]) == [2, "NotFoundError", 4]


async def test_a_bug_with_one_item_harms_no_other(database: Database) -> None:
    doubling = Doubling()
    assert await answers(database, doubling, [1, -2, 2], [3]) == [2, "ZeroDivisionError", 4, 6]


async def test_a_full_disk_is_everybody_s(database: Database) -> None:
    doubling = Doubling()
    assert await answers(database, doubling, [1, -3], [3]) == ["StoreError", "StoreError", 6]
    assert doubling.asked == [[1, -3], [3]]


async def test_more_than_fit_into_one_job_are_answered_too(database: Database) -> None:
    numbers = range(2 * MOST_TOGETHER + 1)
    doubling = Doubling()
    assert await answers(database, doubling, numbers) == [2 * number for number in numbers]
    assert [len(items) for items in doubling.asked] == [MOST_TOGETHER, MOST_TOGETHER, 1]


async def test_somebody_who_left_meanwhile_harms_no_other(database: Database) -> None:
    doubling = Doubling()
    gatherer = Gatherer(database, doubling)
    left, stayed = (asyncio.create_task(gatherer.ask(item)) for item in (1, 2))
    await asyncio.sleep(0)
    left.cancel()
    doubling.go_on.set()
    assert await asyncio.wait_for(stayed, 10) == 4
    assert doubling.asked == [[1, 2]]
