"""Handed-in work as it comes in: many pieces at once, each kept or refused by itself."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from sqlalchemy import bindparam, exists, insert, select
from sqlalchemy.orm import Session

from classroom.durable_file import loading
from classroom.errors import RequestRefusedError, StoreError
from classroom.link.refusals import ATTEMPT_CONFLICT, CHUNK_HASH, PUPIL_COUNT, PUPIL_UNKNOWN
from classroom.store.artefact_store import ArtefactStore
from classroom.store.tables.attempt import AttemptAuthorRow, AttemptRow
from classroom.store.tables.pupil import PupilRow
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt, HandedIn, Kept
from classroom.work.authors import are_authors

_Step = tuple[str, str, str]

# Which of these pupils there are, and whether each has an attempt on a step. Pupil by pupil, until the
# first one is found: a step may have thousands of attempts, a pupil has some hundred.
_TRIED: Final = select(
    PupilRow.id,
    exists()
    .where(
        AttemptAuthorRow.pupil_id == PupilRow.id,
        AttemptRow.id == AttemptAuthorRow.attempt_id,
        AttemptRow.pack == bindparam("pack"),
        AttemptRow.lesson == bindparam("lesson"),
        AttemptRow.step == bindparam("step"),
    )
    .label("tried"),
).where(PupilRow.id.in_(bindparam("pupils", expanding=True)))
_INSERT_ATTEMPTS: Final = insert(AttemptRow)
_INSERT_AUTHORS: Final = insert(AttemptAuthorRow)


class HandInStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._artefacts = ArtefactStore(session)

    def receive(self, works: Sequence[HandedIn]) -> list[Kept | RequestRefusedError | StoreError]:
        """Keep attempts and their content; answer each in its place. What is refused leaves nothing.

        Content that is the path of a finished file on the same disk is linked when it is large, not
        copied (see ArtefactFolder.keep). RequestRefusedError: ATTEMPT_CONFLICT for a known id with other
        content or another step, CHUNK_HASH when the content is not what the attempt says, PUPIL_COUNT and
        PUPIL_UNKNOWN for its authors. The authors of a known attempt are not compared, because the
        teacher may have put them right. StoreError: its file can't be read or kept.
        """
        known = WorkStore(self._session).known([work.attempt.id for work in works])
        tried = self._tried([work.attempt for work in works if work.attempt.id not in known])
        answers: list[Kept | RequestRefusedError | StoreError] = []
        new: list[Attempt] = []
        artefacts: list[dict[str, Any]] = []
        for work in works:
            attempt = work.attempt
            if attempt.id in known:
                answers.append(_same(known[attempt.id], attempt))
                continue
            pupils = tried[_step(attempt)]
            try:
                _check(work, pupils)
                artefacts.append(self._artefacts.row(attempt.sha256, attempt.size_bytes, work.content))
            except (RequestRefusedError, StoreError) as error:
                answers.append(error)
                continue
            again = any(pupils[author] for author in attempt.authors)
            answers.append(Kept(attempt, new=True, again=again))
            new.append(attempt)
            known[attempt.id] = attempt
            pupils.update(dict.fromkeys(attempt.authors, True))
        self._insert(new, artefacts)
        return answers

    def _tried(self, attempts: Sequence[Attempt]) -> dict[_Step, dict[str, bool]]:
        """Return for each step who of the authors there are, and whether they tried it before."""
        authors: dict[_Step, set[str]] = {}
        for attempt in attempts:
            authors.setdefault(_step(attempt), set()).update(attempt.authors)
        connection = self._session.connection()
        return {
            step: {
                pupil: bool(tried)
                for pupil, tried in connection.execute(
                    _TRIED, {"pack": step[0], "lesson": step[1], "step": step[2], "pupils": list(pupils)}
                )
            }
            for step, pupils in authors.items()
        }

    def _insert(self, attempts: Sequence[Attempt], artefacts: Sequence[dict[str, Any]]) -> None:
        if not attempts:
            return
        self._artefacts.add(artefacts)
        connection = self._session.connection()
        connection.execute(_INSERT_ATTEMPTS, [_row(attempt) for attempt in attempts])
        connection.execute(
            _INSERT_AUTHORS,
            [
                {"attempt_id": attempt.id, "position": position, "pupil_id": pupil}
                for attempt in attempts
                for position, pupil in enumerate(attempt.authors)
            ],
        )


def _same(kept: Attempt, attempt: Attempt) -> Kept | RequestRefusedError:
    if (kept.sha256, kept.at) != (attempt.sha256, attempt.at):
        return RequestRefusedError(ATTEMPT_CONFLICT, attempt.id)
    return Kept(kept, new=False, again=False)


def _check(work: HandedIn, pupils: dict[str, bool]) -> None:
    attempt = work.attempt
    if _size_and_hash(work.content) != (attempt.size_bytes, attempt.sha256):
        raise RequestRefusedError(CHUNK_HASH, attempt.id)
    if not are_authors(attempt.authors):
        raise RequestRefusedError(PUPIL_COUNT, attempt.id)
    if not pupils.keys() >= set(attempt.authors):
        raise RequestRefusedError(PUPIL_UNKNOWN, attempt.id)


def _step(attempt: Attempt) -> _Step:
    return attempt.at.pack, attempt.at.lesson, attempt.at.step


def _row(attempt: Attempt) -> dict[str, Any]:
    return {
        "id": attempt.id,
        "pack": attempt.at.pack,
        "version": attempt.at.version,
        "lesson": attempt.at.lesson,
        "step": attempt.at.step,
        "sha256": attempt.sha256,
        "made_ms": attempt.made_ms,
        "received_ms": attempt.received_ms,
        "device": attempt.device,
        "session_id": attempt.session,
    }


def _size_and_hash(content: bytes | Path) -> tuple[int, str]:
    if isinstance(content, bytes):
        return len(content), hashlib.sha256(content).hexdigest()
    with loading(), content.open("rb") as file:
        return content.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()
