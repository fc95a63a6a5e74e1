"""Pupils show who they are, by their pictures or their card; then they may sit down at this tablet."""

import hmac
from collections.abc import Sequence
from typing import Final

from classroom.errors import RequestRefusedError
from classroom.link.messages import CardRead, PicturesRead
from classroom.link.refusals import (
    CARD_LOCKED,
    CARD_UNKNOWN,
    PICTURES_LOCKED,
    PICTURES_WRONG,
    PUPIL_UNKNOWN,
    PUPIL_UNPROVEN,
)
from classroom.live.live_class import LiveClass
from classroom.live.proofs import (
    WRONG_CARDS_OF_A_TABLET,
    WRONG_CARDS_OF_ALL,
    WRONG_PICTURES_OF_A_PUPIL,
    WRONG_PICTURES_OF_A_TABLET,
    Tries,
)
from classroom.live.tablet import Tablet, monotonic_ms
from classroom.roster.card import read_card, token_hash
from classroom.store.card_store import CardStore
from classroom.store.secret_store import SecretStore

_ALL: Final = ""


class Showing:
    """Class thread only. Every method raises RequestRefusedError for what can't be."""

    def __init__(self, live: LiveClass) -> None:
        self._live = live
        self._pupils = Tries(WRONG_PICTURES_OF_A_PUPIL)
        self._tablets = Tries(WRONG_PICTURES_OF_A_TABLET)
        self._cards = Tries(WRONG_CARDS_OF_A_TABLET)
        self._all_cards = Tries(WRONG_CARDS_OF_ALL)

    async def pictures(self, tablet: Tablet, pupil: str, shown: Sequence[str]) -> None:
        """Compare with the pupil's own, as the disk has them now: the teacher may have changed them."""
        if pupil not in self._live.pupils:
            raise RequestRefusedError(PUPIL_UNKNOWN, pupil)
        # Looked up first: while we wait for the disk, other tablets' wrong ones may fill the lock.
        kept = await self._live.in_database(lambda session: SecretStore(session).pictures(pupil))
        now_ms = monotonic_ms()
        if self._pupils.locked(pupil, now_ms) or self._tablets.locked(tablet.device, now_ms):
            raise RequestRefusedError(PICTURES_LOCKED, pupil)
        if kept is None or not hmac.compare_digest(" ".join(kept).encode(), " ".join(shown).encode()):
            self._pupils.add_wrong(pupil, now_ms)
            self._tablets.add_wrong(tablet.device, now_ms)
            raise RequestRefusedError(PICTURES_WRONG, pupil)
        self._pupils.forgive(pupil)
        tablet.proofs.add(pupil, now_ms)
        tablet.send(PicturesRead(pupil=pupil))

    async def card(self, tablet: Tablet, text: str) -> None:
        """Find whose card it is; a pupil of another class, or of none, has none here."""
        token = read_card(text)
        pupil = None
        if token is not None:
            found = token_hash(token)
            pupil = await self._live.in_database(lambda session: CardStore(session).pupil_of(found))
        now_ms = monotonic_ms()
        if self._cards.locked(tablet.device, now_ms) or self._all_cards.locked(_ALL, now_ms):
            raise RequestRefusedError(CARD_LOCKED)
        if pupil is None or pupil not in self._live.pupils:
            self._cards.add_wrong(tablet.device, now_ms)
            self._all_cards.add_wrong(_ALL, now_ms)
            raise RequestRefusedError(CARD_UNKNOWN)
        tablet.proofs.add(pupil, now_ms)
        tablet.send(CardRead(pupil=pupil))

    def require(self, tablet: Tablet, pupils: Sequence[str]) -> None:
        """Pass when the class asks for nothing, or everybody has shown it here, or sits here already: by an
        earlier proof, or because the teacher seated them.
        """
        if not self._live.asks_pictures:
            return
        now_ms = monotonic_ms()
        here = self._live.seats.at(tablet.device)
        for pupil in pupils:
            known = pupil in self._live.pupils  # who is unknown is refused as that
            if known and pupil not in here and not tablet.proofs.holds(pupil, now_ms):
                raise RequestRefusedError(PUPIL_UNPROVEN, pupil)
