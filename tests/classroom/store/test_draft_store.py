"""Drafts that wait for their pupils on another tablet."""

from dataclasses import replace

import pytest

from classroom.store.database import Database
from classroom.store.draft_store import MOST_LOOKED_AT, DraftStore
from classroom.work.attempt import Draft, StepKey

PUPILS = tuple(f"{number:032x}" for number in range(1, 6))
HERE, THERE = "d" * 32, "e" * 32
STEP = StepKey(pack="robot-souk", version="1.0.0", lesson="first-steps", step="oranges")
DRAFT = Draft(id="a" * 32, at=STEP, authors=PUPILS[:2], revision=3, content="{}", saved_ms=10, device=THERE)


def left_elsewhere(database: Database, *drafts: Draft, pupils: tuple[str, ...] = PUPILS[:2]) -> list[str]:
    for draft in drafts:
        database.submit(lambda s, kept=draft: DraftStore(s).save(kept)).result(5)  # type: ignore[misc]
    found = database.submit(lambda s: DraftStore(s).left_elsewhere(pupils, HERE, {"robot-souk"}))
    return [draft.id for draft in found.result(5)]


def test_the_newest_of_each_step_is_found_whoever_drives(in_class: Database) -> None:
    newer = replace(DRAFT, id="b" * 32, authors=(PUPILS[1], PUPILS[0]), saved_ms=20)
    lemons = replace(DRAFT, id="c" * 32, at=replace(STEP, step="lemons"), saved_ms=15)
    assert left_elsewhere(in_class, DRAFT, newer, lemons, pupils=PUPILS[1::-1]) == [newer.id, lemons.id]


@pytest.mark.parametrize(
    "other",
    [
        replace(DRAFT, device=HERE),
        replace(DRAFT, authors=PUPILS[:1]),
        replace(DRAFT, authors=PUPILS[:3]),
        replace(DRAFT, at=replace(STEP, pack="garden")),
    ],
)
def test_what_is_not_theirs_or_not_wanted_is_not(in_class: Database, other: Draft) -> None:
    assert left_elsewhere(in_class, other) == []


def test_a_draft_that_went_on_here_is_no_longer_elsewhere(in_class: Database) -> None:
    assert left_elsewhere(in_class, DRAFT, replace(DRAFT, revision=4, device=HERE)) == []


def test_there_is_an_end_to_looking(in_class: Database) -> None:
    many = [
        replace(DRAFT, id=f"{number:032x}", at=replace(STEP, step=f"s{number}"), saved_ms=number)
        for number in range(MOST_LOOKED_AT + 2)
    ]
    found = left_elsewhere(in_class, *many)
    assert found == [draft.id for draft in reversed(many[2:])]


@pytest.mark.parametrize(("revision", "kept"), [(2, 3), (3, 3), (4, 4)])
def test_an_older_revision_of_a_draft_never_replaces_a_newer(
    in_class: Database, revision: int, kept: int
) -> None:
    first = replace(DRAFT, revision=3)
    again = replace(DRAFT, revision=revision, content=f"[{revision}]", authors=PUPILS[2:4])
    in_class.submit(lambda s: DraftStore(s).save(first)).result(5)
    answer = in_class.submit(lambda s: DraftStore(s).save(again)).result(5)
    assert answer.revision == kept
    assert answer == (again if revision > 3 else first)
    assert in_class.submit(lambda s: DraftStore(s).draft(DRAFT.id)).result(5) == answer


def test_a_draft_that_was_never_saved_is_none(in_class: Database) -> None:
    assert in_class.submit(lambda s: DraftStore(s).draft("f" * 32)).result(5) is None
