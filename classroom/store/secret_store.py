"""By what pupils show who they are: whether their class asks, and their three pictures."""

from collections.abc import Iterable

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError
from classroom.roster.secret_pictures import new_secret
from classroom.store.tables.class_group import ClassGroupRow
from classroom.store.tables.secret_pictures import SecretPicturesRow


class SecretStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def ask_pictures(self, class_id: str, asks: bool) -> None:
        """Say whether a class asks its pupils for their pictures. Raises NotFoundError."""
        changed = update(ClassGroupRow).where(ClassGroupRow.id == class_id).values(asks_pictures=asks)
        found = self._session.scalar(changed.returning(ClassGroupRow.id))
        if found is None:
            raise NotFoundError("class", class_id)

    def pictures(self, pupil_id: str) -> tuple[str, ...] | None:
        """Return a pupil's three pictures, None when they have none yet."""
        kept = self._session.scalar(select(SecretPicturesRow.pictures).filter_by(pupil_id=pupil_id))
        return None if kept is None else tuple(kept.split())

    def provide(self, pupil_ids: Iterable[str], now_ms: int) -> None:
        """Make pictures for those of these pupils who have none."""
        wanted = list(pupil_ids)
        kept = select(SecretPicturesRow.pupil_id).where(SecretPicturesRow.pupil_id.in_(wanted))
        have = set(self._session.scalars(kept))
        for pupil_id in wanted:
            if pupil_id not in have:
                self._add(pupil_id, now_ms)

    def renew(self, pupil_id: str, now_ms: int) -> None:
        """Give a pupil other pictures; the ones before show nothing any more."""
        before = self._session.get(SecretPicturesRow, pupil_id)
        if before is None:
            self._add(pupil_id, now_ms)
            return
        former = before.pictures
        while before.pictures == former:
            before.pictures = " ".join(new_secret())
        before.made_ms = now_ms

    def _add(self, pupil_id: str, now_ms: int) -> None:
        row = {"pupil_id": pupil_id, "pictures": " ".join(new_secret()), "made_ms": now_ms}
        self._session.execute(insert(SecretPicturesRow).values(**row))
