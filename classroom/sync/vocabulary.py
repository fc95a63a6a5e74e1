"""The words of our xAPI statements: verbs, activity ids and extensions, written and read in one place."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import quote, unquote
from uuid import UUID, uuid5

from classroom.work.attempt import StepKey

XAPI_VERSION: Final = "1.0.3"
ATTEMPTED: Final = "http://adlnet.gov/expapi/verbs/attempted"
SCORED: Final = "http://adlnet.gov/expapi/verbs/scored"
COMMENTED: Final = "http://adlnet.gov/expapi/verbs/commented"
ATTENDED: Final = "http://adlnet.gov/expapi/verbs/attended"
REASSIGNED: Final = "urn:tinmel:verb:reassigned"

VERBS: Final = {
    "attempt": ATTEMPTED,
    "mark": SCORED,
    "return": COMMENTED,
    "presence": ATTENDED,
    "reassignment": REASSIGNED,
}
"""By the ledger's kinds. "passed" and "failed" are kept for checks the teacher's side makes itself."""
WORDS: Final = {
    ATTEMPTED: "attempted",
    SCORED: "scored",
    COMMENTED: "commented",
    ATTENDED: "attended",
    REASSIGNED: "reassigned",
}

CLASS: Final = "urn:tinmel:extension:class"
MADE: Final = "urn:tinmel:extension:made"
CLAIMED_BY: Final = "urn:tinmel:extension:claimed-by"
STARS: Final = "urn:tinmel:extension:stars"
BEFORE: Final = "urn:tinmel:extension:before"
UNTIL: Final = "urn:tinmel:extension:until"
ARTEFACT: Final = "urn:tinmel:attachment:artefact"

_STEP = re.compile(r"urn:tinmel:pack:([^:#/]+):([^:#/]+)#([^:#/]+)/([^:#/]+)")
_SESSION = re.compile(r"urn:tinmel:session:([^:#/]+)")
_HEX = re.compile(r"[0-9a-f]{32}")
_NAMESPACE = UUID("c3596fd9-52b4-5ad1-a5f7-1a2a5e65f0f2")
_LAST_MS = 253_402_300_799_999
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def step_iri(at: StepKey) -> str:
    """Return `urn:tinmel:pack:<id>:<version>#<lesson>/<step>`."""
    pack, version, lesson, step = (quote(part, safe="") for part in (at.pack, at.version, at.lesson, at.step))
    return f"urn:tinmel:pack:{pack}:{version}#{lesson}/{step}"


def step_of(iri: str) -> StepKey:
    """Return the step of an activity id; ValueError when it is none."""
    found = _STEP.fullmatch(iri)
    if found is None:
        raise ValueError(iri)
    pack, version, lesson, step = (unquote(part) for part in found.groups())
    return StepKey(pack=pack, version=version, lesson=lesson, step=step)


def session_iri(session: str) -> str:
    """Return `urn:tinmel:session:<id>`."""
    return f"urn:tinmel:session:{quote(session, safe='')}"


def session_of(iri: str) -> str:
    """Return the session of an activity id; ValueError when it is none."""
    found = _SESSION.fullmatch(iri)
    if found is None:
        raise ValueError(iri)
    return unquote(found[1])


def statement_id(item: str) -> str:
    """Return an item's id as xAPI wants it: 32 hex digits as a UUID, any other id hashed into one."""
    return str(UUID(item) if _HEX.fullmatch(item) else uuid5(_NAMESPACE, item))


def timestamp(at_ms: int) -> str:
    """Return UTC milliseconds as ISO 8601 with three decimals and a Z.

    A tablet's clock may say anything; what lies outside the years 1970 to 9999 becomes their end.
    """
    at_ms = min(max(at_ms, 0), _LAST_MS)
    at = _EPOCH + timedelta(milliseconds=at_ms)
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at_ms % 1000:03d}Z"


def milliseconds(text: str) -> int:
    """Return ISO 8601 as UTC milliseconds; ValueError without a time zone."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(text)
    return round((at - _EPOCH) / timedelta(milliseconds=1))
