"""A ledger entry as an xAPI 1.0.3 statement: no name, no Massar code, no device, no free text.

Who stands behind a pseudonym is in pupils.jsonl, sealed in the same batch, by Massar code and never
by name. A teacher's reason and comment stay in the school: free text can name a child.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

import msgspec

from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.records.ledger import LedgerEntry
from classroom.sync import vocabulary as words
from classroom.sync.pseudonym import Pseudonyms
from classroom.work.attempt import StepKey


@dataclass(frozen=True, kw_only=True)
class People:
    """Who is behind the ids in the ledger, at the moment of sealing."""

    pseudonyms: Pseudonyms
    pupils: Mapping[str, Pupil] = field(default_factory=dict)
    groups: Mapping[str, ClassGroup] = field(default_factory=dict)
    """The newest class of each pupil."""
    sessions: Mapping[str, ClassGroup] = field(default_factory=dict)
    """The class of each session."""

    def pseudonym(self, pupil_id: str) -> str:
        """Return a pupil's pseudonym; one who is no longer on the roster has one too."""
        pupil = self.pupils.get(pupil_id)
        if pupil is None:
            pupil = Pupil(id=pupil_id, given_name="", family_name="", picture="", level="")
        return self.pseudonyms.pupil(pupil)


def pupils_of(entry: LedgerEntry) -> tuple[str, ...]:
    """Return the ids of the pupils that an entry is about."""
    body = entry.body
    single = (body["pupil"],) if "pupil" in body else ()
    return tuple(dict.fromkeys((*body.get("authors", ()), *body.get("before", ()), *single)))


def statement_line(entry: LedgerEntry, people: People, artefact: bytes | None) -> bytes:
    """Return the statement as JSON with sorted keys; `artefact` is the work of an attempt."""
    body = entry.body
    verb = words.VERBS[entry.kind]
    statement: dict[str, Any] = {
        "id": words.statement_id(entry.item),
        "version": words.XAPI_VERSION,
        "timestamp": words.timestamp(entry.at_ms),
        "verb": {"id": verb, "display": {"en": words.WORDS[verb]}},
    }
    match entry.kind:
        case "attempt":
            statement |= _attempt(body, people, artefact)
        case "mark":
            statement |= _judgement(body, _account(people.pseudonyms.adult(body["author"]), people))
        case "return":
            statement |= _judgement(body, _school(people))
        case "presence":
            statement |= _presence(body, people)
        case _:
            statement |= _reassignment(body, people)
    return msgspec.json.encode(statement, order="sorted")


def pupil_lines(pupil_ids: Iterable[str], people: People) -> list[bytes]:
    """Return the lines of pupils.jsonl: what the ministry needs to know a pupil by, and no more."""
    lines = set()
    for pupil_id in pupil_ids:
        pupil = people.pupils.get(pupil_id)
        if pupil is None:
            continue
        group = people.groups.get(pupil_id)
        line = {
            "pseudonym": people.pseudonyms.pupil(pupil),
            "massar": pupil.massar_code,
            "level": pupil.level,
            "class": group.label if group else "",
            "school_year": group.school_year if group else "",
            "sex": pupil.sex,
            "birth_year": pupil.birth_year,
        }
        lines.add(msgspec.json.encode(line, order="sorted"))
    return sorted(lines)


def _attempt(body: dict[str, Any], people: People, artefact: bytes | None) -> dict[str, Any]:
    statement: dict[str, Any] = {
        "actor": _pupils(body["authors"], people),
        "object": {"objectType": "Activity", "id": words.step_iri(StepKey(**body["at"]))},
        "result": {"completion": True} | _claim(artefact),
        "context": _context(body["session"], people, {words.MADE: words.timestamp(body["made_ms"])}),
        "attachments": [
            {
                "usageType": words.ARTEFACT,
                "display": {"en": "the work"},
                "contentType": "application/json",
                "length": body["size"],
                "sha2": body["sha256"],
            }
        ],
    }
    return statement


def _claim(artefact: bytes | None) -> dict[str, Any]:
    """Return what the tablet says of the work. It is a claim: the teacher's mark is the record."""
    try:
        claim = msgspec.json.decode(artefact or b"", type=_Work).claim
    except (ValueError, RecursionError):
        return {}
    result: dict[str, Any] = {"success": claim.passed, "extensions": {words.CLAIMED_BY: "tablet"}}
    if claim.stars is not None:
        result["extensions"][words.STARS] = claim.stars
    return result


def _judgement(body: dict[str, Any], actor: dict[str, Any]) -> dict[str, Any]:
    statement: dict[str, Any] = {
        "actor": actor,
        "object": {"objectType": "StatementRef", "id": words.statement_id(body["attempt"])},
    }
    if body["score"] is not None and body["maximum"] is not None:
        statement["result"] = {"score": {"raw": body["score"], "min": 0, "max": body["maximum"]}}
    return statement


def _presence(body: dict[str, Any], people: People) -> dict[str, Any]:
    return {
        "actor": _account(people.pseudonym(body["pupil"]), people),
        "object": {"objectType": "Activity", "id": words.session_iri(body["session"])},
        "timestamp": words.timestamp(body["first_ms"]),
        "context": _context(body["session"], people, {words.UNTIL: words.timestamp(body["last_ms"])}),
    }


def _reassignment(body: dict[str, Any], people: People) -> dict[str, Any]:
    before = [people.pseudonym(pupil) for pupil in body["before"]]
    return {
        "actor": _pupils(body["authors"], people),
        "object": {"objectType": "StatementRef", "id": words.statement_id(body["attempt"])},
        "context": {"extensions": {words.BEFORE: before}},
    }


def _context(session: str, people: People, extensions: dict[str, Any]) -> dict[str, Any]:
    group = people.sessions.get(session)
    if group is not None:
        extensions = extensions | {words.CLASS: group.label}
    return {"registration": words.statement_id(session), "extensions": extensions}


def _pupils(pupil_ids: list[str], people: People) -> dict[str, Any]:
    members = [_account(people.pseudonym(pupil), people) for pupil in pupil_ids]
    return members[0] if len(members) == 1 else {"objectType": "Group", "member": members}


def _account(pseudonym: str, people: People) -> dict[str, Any]:
    account = {"homePage": people.pseudonyms.home, "name": pseudonym}
    return {"objectType": "Agent", "account": account}


def _school(people: People) -> dict[str, Any]:
    account = {"homePage": "urn:tinmel:schools", "name": people.pseudonyms.school}
    return {"objectType": "Agent", "account": account}


class _Claim(msgspec.Struct):
    passed: bool
    stars: Annotated[int, msgspec.Meta(ge=0, le=1000)] | None = None


class _Work(msgspec.Struct):
    claim: _Claim
