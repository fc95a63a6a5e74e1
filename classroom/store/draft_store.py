"""Drafts: the newest unfinished answer of a step."""

from collections.abc import Collection, Sequence
from typing import Final

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from classroom.store.tables.draft import DraftAuthorRow, DraftRow
from classroom.work.attempt import Draft, StepKey

MOST_LOOKED_AT: Final = 40


class DraftStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, draft: Draft) -> Draft:
        """Keep a draft unless a newer revision is kept already; return the one that is kept now."""
        row = self._session.get(DraftRow, draft.id)
        if row is not None and row.revision >= draft.revision:
            return self._drafts([row])[0]
        if row is None:
            row = DraftRow(id=draft.id)
            self._session.add(row)
        row.pack, row.version = draft.at.pack, draft.at.version
        row.lesson, row.step = draft.at.lesson, draft.at.step
        row.revision, row.content = draft.revision, draft.content
        row.saved_ms, row.device = draft.saved_ms, draft.device
        self._session.flush()
        self._session.execute(delete(DraftAuthorRow).filter_by(draft_id=draft.id))
        authors = [
            {"draft_id": draft.id, "position": position, "pupil_id": pupil}
            for position, pupil in enumerate(draft.authors)
        ]
        if authors:
            self._session.execute(insert(DraftAuthorRow), authors)
        return draft

    def draft(self, draft_id: str) -> Draft | None:
        """Return a draft, or None when there is none of that id."""
        row = self._session.get(DraftRow, draft_id)
        return None if row is None else self._drafts([row])[0]

    def left_elsewhere(self, pupils: Collection[str], device: str, packs: Collection[str]) -> list[Draft]:
        """Return the newest drafts of just these pupils together, one a step, that were saved last on
        another device; only of these packs, and of the last forty of any of them.
        """
        rows = self._session.scalars(
            select(DraftRow)
            .join(DraftAuthorRow, DraftAuthorRow.draft_id == DraftRow.id)
            .where(
                DraftAuthorRow.pupil_id == min(pupils, default=""),
                DraftRow.device != device,
                DraftRow.pack.in_(packs),
            )
            .order_by(DraftRow.saved_ms.desc(), DraftRow.id)
            .limit(MOST_LOOKED_AT)
        ).all()
        newest: dict[tuple[str, str, str], Draft] = {}
        for draft in self._drafts(rows):
            if set(draft.authors) == set(pupils):
                newest.setdefault((draft.at.pack, draft.at.lesson, draft.at.step), draft)
        return list(newest.values())

    def _drafts(self, rows: Sequence[DraftRow]) -> list[Draft]:
        authors: dict[str, list[str]] = {row.id: [] for row in rows}
        for author in self._session.scalars(
            select(DraftAuthorRow)
            .where(DraftAuthorRow.draft_id.in_(list(authors)))
            .order_by(DraftAuthorRow.draft_id, DraftAuthorRow.position)
        ):
            authors[author.draft_id].append(author.pupil_id)
        return [_draft(row, tuple(authors[row.id])) for row in rows]


def _draft(row: DraftRow, authors: tuple[str, ...]) -> Draft:
    return Draft(
        id=row.id,
        at=StepKey(pack=row.pack, version=row.version, lesson=row.lesson, step=row.step),
        authors=authors,
        revision=row.revision,
        content=row.content,
        saved_ms=row.saved_ms,
        device=row.device,
    )
