"""Many pieces of work at once: each is kept or refused by itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from classroom.errors import TinmelError
from classroom.store.database import Database
from classroom.store.ledger_store import LedgerStore
from classroom.store.recording import record_attempts
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt, HandedIn, Kept, StepKey

Maker = Callable[..., tuple[Attempt, bytes]]

PUPILS = tuple(f"{number:032x}" for number in range(1, 6))
STEP = StepKey(pack="robot-souk", version="1.0.0", lesson="first-steps", step="oranges")
LARGE = b"A photo of a poster. " * 10_000


def record(database: Database, *works: tuple[Attempt, bytes | Path]) -> Sequence[Kept | TinmelError]:
    handed_in = [HandedIn(attempt, content) for attempt, content in works]
    return database.submit(lambda s: record_attempts(s, handed_in)).result(5)


def test_what_is_refused_leaves_nothing_and_harms_no_other(
    in_class: Database, make_attempt: Maker, tmp_path: Path
) -> None:
    first, second = make_attempt(1, content=b"1"), make_attempt(2, content=LARGE)
    stranger = make_attempt(3, content=b"3", authors=("f" * 32,))
    wrong = make_attempt(4, content=b"4", sha256="0" * 64)
    lost = (make_attempt(5, content=b"5")[0], tmp_path / "gone")
    answers = record(in_class, first, stranger, wrong, lost, second)
    assert [getattr(answer, "reason", "") for answer in answers] == [
        "",
        "pupil_unknown",
        "chunk_hash",
        "damaged",
        "",
    ]
    assert in_class.submit(lambda s: WorkStore(s).attempts()).result(5) == [first[0], second[0]]
    entries = in_class.submit(lambda s: LedgerStore(s).entries(1, 9)).result(5)
    assert [entry.item for entry in entries] == [first[0].id, second[0].id]
    artefacts = in_class.submit(lambda s: s.execute(text("SELECT count(*) FROM artefact")).scalar())
    assert artefacts.result(5) == 2


def test_the_same_attempt_twice_at_once_is_kept_once(in_class: Database, make_attempt: Maker) -> None:
    attempt, content = make_attempt(content=b"{}")
    other = make_attempt(content=b"[]")
    answers = record(in_class, (attempt, content), (replace(attempt, received_ms=9), content), other)
    assert answers[:2] == [Kept(attempt, new=True, again=False), Kept(attempt, new=False, again=False)]
    assert isinstance(answers[2], TinmelError)
    assert in_class.submit(lambda s: LedgerStore(s).head()).result(5) == 1


def test_the_same_bytes_of_two_attempts_are_kept_once(in_class: Database, make_attempt: Maker) -> None:
    works = [make_attempt(number, content=b"same", authors=(PUPILS[number],)) for number in (1, 2)]
    assert all(isinstance(answer, Kept) for answer in record(in_class, *works))
    for number in (1, 2):
        kept = in_class.submit(lambda s, a=f"{number:032x}": WorkStore(s).content(a))  # type: ignore[misc]
        assert kept.result(5) == b"same"


def test_nothing_at_once_is_nothing(in_class: Database) -> None:
    assert record(in_class) == []


@pytest.mark.parametrize(
    ("authors", "at", "again"),
    [
        (PUPILS[:2], STEP, True),
        (PUPILS[:1], STEP, True),
        ((PUPILS[3], PUPILS[1]), replace(STEP, version="1.1.0"), True),
        (PUPILS[3:], STEP, False),
        (PUPILS[:2], replace(STEP, step="lemons"), False),
        (PUPILS[:2], replace(STEP, pack="garden"), False),
    ],
)
@pytest.mark.parametrize("together", [False, True])
def test_a_further_attempt_of_any_author_is_one_whatever_the_version(
    in_class: Database,
    make_attempt: Maker,
    authors: tuple[str, ...],
    at: StepKey,
    again: bool,
    together: bool,
) -> None:
    earlier = [make_attempt(1, authors=PUPILS[:2]), make_attempt(2, authors=PUPILS[1:3])]
    later = make_attempt(3, authors=authors, at=at)
    answers = (
        record(in_class, *earlier, later)
        if together
        else (*record(in_class, *earlier), *record(in_class, later))
    )
    assert [answer.again for answer in answers if isinstance(answer, Kept)] == [False, True, again]
