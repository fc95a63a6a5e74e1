"""Unfinished answers follow their pupils to another tablet."""

import logging
from typing import Final

from classroom.errors import StoreError
from classroom.link.messages import DraftBrought, StepAddress
from classroom.live.live_class import LiveClass
from classroom.store.draft_store import DraftStore
from classroom.work.attempt import Draft

_log: Final = logging.getLogger(__name__)


class DraftDesk:
    """Class thread only."""

    def __init__(self, live: LiveClass) -> None:
        self._live = live

    async def bring(self, device: str) -> None:
        """Send a tablet what those who sit there now left on others, of the packs that it is offered.

        A store that fails keeps nobody from sitting down.
        """
        pupils, tablet = self._live.seats.at(device), self._live.tablets.get(device)
        packs = {offer.pack for offer in self._live.offers.of(device)}
        if tablet is None or not pupils or not packs:
            return
        try:
            drafts = await self._live.in_database(
                lambda session: DraftStore(session).left_elsewhere(pupils, device, packs)
            )
        except StoreError as error:
            _log.error("drafts can't be looked up: %s", error.reason)
            return
        if self._live.seats.at(device) == pupils:
            for draft in drafts:
                tablet.send(_message(draft))


def _message(draft: Draft) -> DraftBrought:
    at = draft.at
    return DraftBrought(
        at=StepAddress(pack=at.pack, version=at.version, lesson=at.lesson, step=at.step),
        authors=list(draft.authors),
        draft=draft.id,
        revision=draft.revision,
        content=draft.content,
    )
