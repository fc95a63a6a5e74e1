"""Statements: what leaves the school says what was done, and not by whom."""

import json
import re
from dataclasses import replace
from uuid import UUID

import pytest

from classroom.store.records.ledger import LedgerEntry
from classroom.sync import vocabulary as words
from classroom.sync.pseudonym import Pseudonyms
from classroom.sync.statement import People, pupil_lines, statement_line
from tests.classroom.sync.world import CLASS, CODE, NOW_MS, PUPILS, SESSION, hex_id, work

KEYS = Pseudonyms(b"k" * 32, "2026-2027", CODE)
PEOPLE = People(
    pseudonyms=KEYS,
    pupils={pupil.id: pupil for pupil in PUPILS},
    groups={pupil.id: CLASS for pupil in PUPILS},
    sessions={SESSION: CLASS},
)
AT = {"pack": "robot-souk", "version": "1.0.0", "lesson": "first steps", "step": "s#1/é"}
BODIES = {
    "attempt": {
        "at": AT,
        "authors": [PUPILS[0].id, PUPILS[1].id],
        "sha256": "a" * 64,
        "size": 12,
        "made_ms": NOW_MS,
        "received_ms": NOW_MS,
        "device": "d" * 32,
        "session": SESSION,
    },
    "mark": {
        "attempt": hex_id("a"),
        "score": 7.5,
        "maximum": 10,
        "author": "Mr Teacher",
        "reason": "Given0 tried",
        "given_ms": NOW_MS,
    },
    "return": {
        "attempt": hex_id("a"),
        "score": None,
        "maximum": None,
        "comment": "Bravo Given0",
        "returned_ms": NOW_MS,
    },
    "presence": {
        "session": SESSION,
        "class": CLASS.id,
        "pupil": PUPILS[0].id,
        "device": "d" * 32,
        "first_ms": NOW_MS,
        "last_ms": NOW_MS + 5,
    },
    "reassignment": {
        "attempt": hex_id("a"),
        "before": [PUPILS[0].id],
        "authors": [PUPILS[1].id],
        "by": "Mr Teacher",
    },
}


def line(kind: str, artefact: bytes | None = None, **changes: object) -> bytes:
    entry = LedgerEntry(
        sequence=1, at_ms=NOW_MS + 7, kind=kind, item=hex_id(kind), body=BODIES[kind] | changes
    )
    return statement_line(entry, PEOPLE, artefact)


def statement(kind: str, artefact: bytes | None = None, **changes: object) -> dict:
    return json.loads(line(kind, artefact, **changes))


@pytest.mark.parametrize("kind", BODIES)
def test_no_statement_tells_who_it_was(kind):
    text = line(kind, work(1)).decode()
    for pupil in PUPILS:
        for secret in (pupil.given_name, pupil.family_name, pupil.massar_code or "Z0000", pupil.id):
            assert secret not in text
    for secret in ("Teacher", "Bravo", "tried", "d" * 32, "language"):
        assert secret not in text


@pytest.mark.parametrize("kind", BODIES)
def test_every_statement_has_what_xapi_demands(kind):
    found = statement(kind)
    assert found["version"] == "1.0.3"
    assert UUID(found["id"]) == UUID(hex_id(kind))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", found["timestamp"])
    assert re.match(r"[a-z]+:", found["verb"]["id"])
    actors = found["actor"].get("member", [found["actor"]])
    assert all(set(actor["account"]) == {"homePage", "name"} for actor in actors)
    assert found["object"]["objectType"] in ("Activity", "StatementRef")


def test_an_attempt_is_attempted_by_a_group_and_the_claim_is_marked_as_one():
    found = statement("attempt", b'{"claim":{"passed":true,"stars":2}}')
    assert found["verb"]["id"].endswith("/attempted")
    assert [agent["account"]["name"] for agent in found["actor"]["member"]] == [
        KEYS.pupil(PUPILS[0]),
        KEYS.pupil(PUPILS[1]),
    ]
    assert found["result"] == {
        "completion": True,
        "success": True,
        "extensions": {words.CLAIMED_BY: "tablet", words.STARS: 2},
    }
    assert found["attachments"][0]["sha2"] == "a" * 64


def test_a_step_survives_its_activity_id():
    at = words.step_of(statement("attempt")["object"]["id"])
    assert {"pack": at.pack, "version": at.version, "lesson": at.lesson, "step": at.step} == AT


@pytest.mark.parametrize(
    "artefact", [None, b"", b"\xff", b'{"claim":3}', b'{"claim":{"passed":1}}', b"[" * 9999]
)
def test_work_without_a_readable_claim_is_still_an_attempt(artefact):
    assert statement("attempt", artefact)["result"] == {"completion": True}


@pytest.mark.parametrize("made_ms", [-5, 0, 2**63, 10**30])
def test_a_tablets_wild_clock_does_not_stop_a_batch(made_ms):
    found = statement("attempt", made_ms=made_ms)
    assert words.milliseconds(found["context"]["extensions"][words.MADE]) >= 0


def test_a_mark_is_scored_by_a_pseudonymous_teacher():
    found = statement("mark")
    assert found["result"]["score"] == {"raw": 7.5, "min": 0, "max": 10}
    assert found["actor"]["account"]["name"] == KEYS.adult("Mr Teacher")
    assert found["object"] == {"objectType": "StatementRef", "id": str(UUID(hex_id("a")))}


def test_feedback_without_a_score_has_no_result():
    assert "result" not in statement("return")


def test_a_pseudonym_depends_on_key_and_massar_code_and_not_on_the_school():
    elsewhere = Pseudonyms(KEYS.key, KEYS.period, "00001A")
    moved = replace(PUPILS[0], id=hex_id("other pc"))
    assert elsewhere.pupil(moved) == KEYS.pupil(PUPILS[0])
    assert Pseudonyms(b"x" * 32, KEYS.period, CODE).pupil(PUPILS[0]) != KEYS.pupil(PUPILS[0])
    unknown = replace(PUPILS[0], massar_code=None)
    assert elsewhere.pupil(unknown) != KEYS.pupil(unknown)


def test_a_pupil_who_is_erased_still_has_a_pseudonym_and_no_line():
    nobody = People(pseudonyms=KEYS)
    assert len(nobody.pseudonym(hex_id("gone"))) == 64
    assert pupil_lines([hex_id("gone")], nobody) == []


def test_pupils_are_known_by_code_and_never_by_name():
    lines = [json.loads(line) for line in pupil_lines([pupil.id for pupil in PUPILS], PEOPLE)]
    assert {line["massar"] for line in lines} == {pupil.massar_code for pupil in PUPILS}
    fields = {"pseudonym", "massar", "level", "class", "school_year", "sex", "birth_year"}
    assert all(set(line) == fields for line in lines)


def test_the_key_is_not_printed_with_the_object():
    assert "k" * 8 not in repr(KEYS)
