"""Handed-in work: kept whole, once, with its authors."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from classroom.errors import NotFoundError, RequestRefusedError, StoreError
from classroom.store.database import Database
from classroom.store.ledger_store import LedgerStore
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt, StepKey
from tests.classroom.recorded import record_attempt

Maker = Callable[..., tuple[Attempt, bytes]]

PUPILS = tuple(f"{number:032x}" for number in range(1, 6))
STEP = StepKey(pack="robot-souk", version="1.0.0", lesson="first-steps", step="oranges")
LARGE = b"A photo of a poster. " * 10_000


def receive(database: Database, attempt: Attempt, content: bytes | Path) -> bool:
    return database.submit(lambda s: record_attempt(s, attempt, content)).result(5)


def content_of(database: Database, attempt: Attempt) -> bytes:
    return database.submit(lambda s: WorkStore(s).content(attempt.id)).result(5)


def test_an_attempt_comes_back_as_it_was_handed_in(
    in_class: Database, make_attempt: Maker, tmp_path: Path
) -> None:
    attempt, content = make_attempt(authors=(PUPILS[2], PUPILS[0], PUPILS[1]))
    assert receive(in_class, attempt, content)
    assert in_class.submit(lambda s: WorkStore(s).attempt(attempt.id)).result(5) == attempt
    assert content_of(in_class, attempt) == content
    assert not (tmp_path / "artefacts").exists(), "small work shares the database's one fsync"


def test_the_same_attempt_again_is_no_news(in_class: Database, make_attempt: Maker) -> None:
    attempt, content = make_attempt()
    assert receive(in_class, attempt, content)
    assert not receive(in_class, replace(attempt, received_ms=9_999, made_ms=1), content)
    assert in_class.submit(lambda s: WorkStore(s).attempts()).result(5) == [attempt]


def test_the_same_id_with_other_content_or_another_step_is_refused(
    in_class: Database, make_attempt: Maker
) -> None:
    attempt, content = make_attempt()
    receive(in_class, attempt, content)
    other, other_content = make_attempt(content=b"[]")
    elsewhere = replace(attempt, at=replace(STEP, step="lemons"))
    for refused, its_content in ((other, other_content), (elsewhere, content)):
        with pytest.raises(RequestRefusedError) as refusal:
            receive(in_class, refused, its_content)
        assert (refusal.value.reason, refusal.value.about) == ("attempt_conflict", attempt.id)
    assert content_of(in_class, attempt) == content


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"sha256": "0" * 64}, "chunk_hash"),
        ({"size_bytes": 1}, "chunk_hash"),
        ({"authors": ()}, "pupil_count"),
        ({"authors": PUPILS[:4]}, "pupil_count"),
        ({"authors": (PUPILS[0], PUPILS[0])}, "pupil_count"),
        ({"authors": ("f" * 32,)}, "pupil_unknown"),
    ],
)
def test_an_attempt_that_is_not_what_it_says_is_refused_and_leaves_nothing(
    in_class: Database, make_attempt: Maker, changes: dict[str, object], reason: str
) -> None:
    attempt, content = make_attempt(**changes)
    with pytest.raises(RequestRefusedError) as refusal:
        receive(in_class, attempt, content)
    assert refusal.value.reason == reason
    rows = in_class.submit(
        lambda s: s.execute(text("SELECT (SELECT count(*) FROM attempt) + count(*) FROM artefact")).scalar()
    )
    assert rows.result(5) == 0


def test_large_work_lies_in_a_file_named_by_its_hash(
    in_class: Database, make_attempt: Maker, tmp_path: Path
) -> None:
    attempt, content = make_attempt(content=LARGE)
    receive(in_class, attempt, content)
    file = tmp_path / "artefacts" / attempt.sha256[:2] / attempt.sha256
    assert file.read_bytes() == LARGE
    assert [path.name for path in file.parent.iterdir()] == [attempt.sha256], "nothing half-written is left"
    assert content_of(in_class, attempt) == LARGE


@pytest.mark.parametrize("content", [b"small", LARGE])
def test_a_finished_file_is_taken_without_a_copy_and_stays_the_caller_s(
    in_class: Database, make_attempt: Maker, tmp_path: Path, content: bytes
) -> None:
    attempt, _ = make_attempt(content=content)
    incoming = tmp_path / "incoming"
    incoming.write_bytes(content)
    assert receive(in_class, attempt, incoming)
    if content is LARGE:
        assert (tmp_path / "artefacts" / attempt.sha256[:2] / attempt.sha256).samefile(incoming)
    incoming.unlink()
    assert content_of(in_class, attempt) == content


def test_two_attempts_may_hold_the_same_bytes(in_class: Database, make_attempt: Maker) -> None:
    for number in (1, 2):
        attempt, content = make_attempt(number, content=LARGE)
        assert receive(in_class, attempt, content)
        assert content_of(in_class, attempt) == LARGE


@pytest.mark.parametrize("harm", ["change", "remove"])
def test_a_file_that_changed_on_the_disk_is_noticed(
    in_class: Database, make_attempt: Maker, tmp_path: Path, harm: str
) -> None:
    attempt, content = make_attempt(content=LARGE)
    receive(in_class, attempt, content)
    file = tmp_path / "artefacts" / attempt.sha256[:2] / attempt.sha256
    if harm == "change":
        file.write_bytes(b"B" + LARGE[1:])
    else:
        file.unlink()
    with pytest.raises(StoreError) as refused:
        content_of(in_class, attempt)
    assert refused.value.reason == "damaged"


def test_an_attempt_can_not_be_changed_even_by_sql(in_class: Database, make_attempt: Maker) -> None:
    receive(in_class, *make_attempt())
    with pytest.raises(IntegrityError, match="refuses UPDATE"):
        in_class.submit(lambda s: s.execute(text("UPDATE attempt SET device = ''")).close()).result(5)


def test_attempts_come_in_the_order_in_which_they_arrived(in_class: Database, make_attempt: Maker) -> None:
    for number, received_ms in ((1, 300), (2, 100), (3, 200)):
        receive(in_class, *make_attempt(number, received_ms=received_ms, authors=(PUPILS[number],)))
    found = in_class.submit(lambda s: WorkStore(s).attempts("5" * 32)).result(5)
    assert [(attempt.received_ms, attempt.authors) for attempt in found] == [
        (100, (PUPILS[2],)),
        (200, (PUPILS[3],)),
        (300, (PUPILS[1],)),
    ]
    assert in_class.submit(lambda s: WorkStore(s).attempts("6" * 32)).result(5) == []


def test_the_teacher_gives_work_to_its_right_authors_and_an_audit_entry_stays(
    in_class: Database, make_attempt: Maker
) -> None:
    attempt, content = make_attempt(authors=PUPILS[:2])
    receive(in_class, attempt, content)
    right = (PUPILS[1], PUPILS[4])
    for _ in range(2):
        changed = in_class.submit(lambda s: WorkStore(s).reassign(attempt.id, right, "Teacher", 7)).result(5)
        assert changed == replace(attempt, authors=right)
    (audit,) = in_class.submit(lambda s: LedgerStore(s).entries(2, 9)).result(5)
    assert (audit.kind, audit.at_ms) == ("reassignment", 7)
    assert audit.body == {
        "attempt": attempt.id,
        "before": list(PUPILS[:2]),
        "authors": list(right),
        "by": "Teacher",
    }
    assert not receive(in_class, attempt, content), "the tablet that sends it again is not refused"


def test_an_attempt_that_is_not_there_is_said(in_class: Database) -> None:
    with pytest.raises(NotFoundError):
        in_class.submit(lambda s: WorkStore(s).attempt("f" * 32)).result(5)
