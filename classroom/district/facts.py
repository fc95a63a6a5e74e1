"""What a statement in a batch says, as plain values. The reverse of classroom/sync/statement.py, and pure."""

from typing import Annotated
from uuid import UUID

import msgspec

from classroom.store.records.district import (
    AttemptFact,
    Fact,
    MarkFact,
    PresenceFact,
    PupilFact,
    ReassignmentFact,
    ReturnFact,
)
from classroom.sync import vocabulary as words
from classroom.work.authors import are_authors

_MOST_STARS = 1000
_Points = Annotated[float, msgspec.Meta(ge=-1e6, le=1e6)]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=128)]


def read_fact(kind: str, item: str, line: bytes) -> Fact:
    """Return what a statement says of a ledger item; ValueError when it is not one of ours."""
    statement = msgspec.json.decode(_plain(line), type=_Statement)
    if statement.id != words.statement_id(item) or statement.verb.id != words.VERBS.get(kind):
        raise ValueError("statement")
    at_ms = words.milliseconds(statement.timestamp)
    match kind:
        case "attempt":
            return _attempt(statement, at_ms)
        case "mark":
            score = statement.result.score
            if score is None:
                raise ValueError("score")
            return MarkFact(
                attempt=statement.object.id,
                score=score.raw,
                maximum=score.max,
                author=_single(statement.actor),
                given_ms=at_ms,
            )
        case "return":
            return ReturnFact(attempt=statement.object.id, returned_ms=at_ms)
        case "presence":
            return _presence(statement, at_ms)
        case _:
            return ReassignmentFact(
                attempt=statement.object.id, authors=_authors(statement.actor), at_ms=at_ms
            )


def read_pupil(line: bytes) -> PupilFact:
    """Return a line of pupils.jsonl; ValueError when it is none."""
    pupil = msgspec.json.decode(_plain(line), type=_Pupil)
    return PupilFact(
        pseudonym=pupil.pseudonym,
        massar_code=pupil.massar,
        level=pupil.level,
        class_label=pupil.class_label,
        school_year=pupil.school_year,
        sex=pupil.sex,
        birth_year=pupil.birth_year,
    )


def _attempt(statement: "_Statement", at_ms: int) -> AttemptFact:
    (attachment,) = statement.attachments
    extensions = statement.context.extensions
    made = extensions.get(words.MADE)
    stars = statement.result.extensions.get(words.STARS)
    return AttemptFact(
        statement=statement.id,
        at=words.step_of(statement.object.id),
        authors=_authors(statement.actor),
        received_ms=at_ms,
        made_ms=words.milliseconds(made) if isinstance(made, str) else None,
        session=UUID(statement.context.registration).hex,
        class_label=_text(extensions.get(words.CLASS)),
        artefact_sha256=attachment.sha2,
        artefact_bytes=attachment.length,
        passed=statement.result.success,
        stars=stars if isinstance(stars, int) and 0 <= stars <= _MOST_STARS else None,
    )


def _presence(statement: "_Statement", at_ms: int) -> PresenceFact:
    extensions = statement.context.extensions
    return PresenceFact(
        session=words.session_of(statement.object.id),
        pupil=_single(statement.actor),
        class_label=_text(extensions.get(words.CLASS)),
        first_ms=at_ms,
        last_ms=words.milliseconds(_text(extensions.get(words.UNTIL))),
    )


def _plain(line: bytes) -> bytes:
    """Return a line without U+0000, which no database column of ours may hold."""
    if b"\\u0000" in line:
        raise ValueError("nul")
    return line


def _authors(actor: "_Actor") -> tuple[str, ...]:
    authors = tuple(member.account.name for member in actor.member) or (_single(actor),)
    if not are_authors(authors):
        raise ValueError("authors")
    return authors


def _single(actor: "_Actor") -> str:
    if actor.account is None:
        raise ValueError("actor")
    return actor.account.name


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


class _Account(msgspec.Struct):
    name: _Name


class _Agent(msgspec.Struct):
    account: _Account


class _Actor(msgspec.Struct):
    account: _Account | None = None
    member: list[_Agent] = []


class _Verb(msgspec.Struct):
    id: str


class _Object(msgspec.Struct):
    id: _Name


class _Score(msgspec.Struct):
    raw: _Points
    max: _Points


class _Result(msgspec.Struct):
    success: bool | None = None
    score: _Score | None = None
    extensions: dict[str, object] = {}


class _Context(msgspec.Struct):
    registration: str = ""
    extensions: dict[str, object] = {}


class _Attachment(msgspec.Struct):
    sha2: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}\\Z")]
    length: Annotated[int, msgspec.Meta(ge=0, le=2**40)]


class _Statement(msgspec.Struct):
    id: str
    timestamp: str
    actor: _Actor
    verb: _Verb
    object: _Object
    result: _Result = msgspec.field(default_factory=_Result)
    context: _Context = msgspec.field(default_factory=_Context)
    attachments: list[_Attachment] = []


class _Pupil(msgspec.Struct):
    pseudonym: _Name
    level: Annotated[str, msgspec.Meta(max_length=128)]
    massar: Annotated[str, msgspec.Meta(max_length=32)] | None = None
    class_label: Annotated[str, msgspec.Meta(max_length=128)] = msgspec.field(name="class", default="")
    school_year: Annotated[str, msgspec.Meta(max_length=32)] = ""
    sex: Annotated[str, msgspec.Meta(max_length=8)] | None = None
    birth_year: Annotated[int, msgspec.Meta(ge=1900, le=9999)] | None = None
