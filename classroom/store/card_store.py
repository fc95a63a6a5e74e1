"""Pupils' cards, by the hash of their token."""

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from classroom.roster.card import Card
from classroom.store.tables.card import CardRow


class CardStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def issue(self, card: Card) -> None:
        """Keep a new card and revoke the pupil's earlier ones: one card a pupil is good."""
        self.revoke(card.pupil, card.made_ms)
        self._session.execute(
            insert(CardRow).values(
                token_sha256=card.token_sha256,
                pupil_id=card.pupil,
                made_ms=card.made_ms,
                revoked_ms=card.revoked_ms,
                token=card.token,
            )
        )

    def revoke(self, pupil_id: str, revoked_ms: int) -> None:
        """Revoke every card of a pupil that is not revoked yet, and forget its token."""
        self._session.execute(
            update(CardRow)
            .where(CardRow.pupil_id == pupil_id, CardRow.revoked_ms.is_(None))
            .values(revoked_ms=revoked_ms, token=None)
        )

    def pupil_of(self, token_sha256: str) -> str | None:
        """Return whose card this is, None when it is unknown or revoked."""
        return self._session.scalar(
            select(CardRow.pupil_id).where(CardRow.token_sha256 == token_sha256, CardRow.revoked_ms.is_(None))
        )

    def card(self, pupil_id: str) -> Card | None:
        """Return the card of a pupil that is good now."""
        good = [card for card in self.cards(pupil_id) if card.revoked_ms is None]
        return good[-1] if good else None

    def cards(self, pupil_id: str) -> list[Card]:
        """Return a pupil's cards, revoked ones too, the oldest first."""
        rows = self._session.scalars(
            select(CardRow).filter_by(pupil_id=pupil_id).order_by(CardRow.made_ms, CardRow.token_sha256)
        )
        return [
            Card(
                token_sha256=row.token_sha256,
                pupil=row.pupil_id,
                made_ms=row.made_ms,
                revoked_ms=row.revoked_ms,
                token=row.token,
            )
            for row in rows
        ]
