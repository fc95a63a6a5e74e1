"""Who sits at this tablet, what they may know, and what the class was not told yet: rules over the memory."""

import time
from collections.abc import Callable, Sequence
from typing import Final

from app.tablet.memory import ClassMemory, KeptFeedback, MemoryFile
from classroom.link.messages import Feedback, HandRaised, PackOffer, PupilCard, StepReached, Welcome

MOST_SEEN: Final = 500
MOST_FEEDBACK: Final = 200


class Seat:
    """Sends nothing; `Bridge` does. Lives on the loop."""

    def __init__(self, file: MemoryFile, *, page_token: bytes, name: str) -> None:
        """`name` stands in for a class's label while no class was ever joined."""
        self._file = file
        self._page_token = page_token
        self._name = name

    @property
    def memory(self) -> ClassMemory:
        """What is known now."""
        return self._file.memory

    # ------------------------------------------------------------ what the class says

    def welcomed(self, welcome: Welcome) -> None:
        """The class said who it is; another session than before begins with nobody seated."""
        if welcome.session != self.memory.session:
            self._file.change(seated=(), claim=None, feedback=(), step=None, hand_up=False)
        self._file.change(
            session=welcome.session,
            label=welcome.label,
            over=False,
            pupils=tuple(welcome.pupils),
            ahead_ms=welcome.now_ms - _clock_ms(),
            offers=self._kept(welcome),
            sign_in=welcome.sign_in,
            sign_in_pictures=tuple(welcome.sign_in_pictures),
        )
        if self.memory.claim is None:
            self.sit(tuple(welcome.seated))

    def _kept(self, welcome: Welcome) -> tuple[PackOffer, ...]:
        """Return what the class offers now, behind it the version before of a pack that is on its way.

        It stays in use until the new one is whole.
        """
        now = {offer.pack: offer for offer in welcome.offers}
        if welcome.session != self.memory.session:
            return tuple(welcome.offers)
        before = {one.pack: one for one in self.memory.offers if one.pack in now and one != now[one.pack]}
        return (*before.values(), *welcome.offers)

    def wanted(self) -> tuple[PackOffer, ...]:
        """Return what the class wants here: of each pack the version offered last."""
        return tuple(_newest(self.memory.offers))

    def ended(self) -> None:
        """The class is over; what is here stays usable."""
        self._file.change(over=True)

    def offered(self, offer: PackOffer) -> None:
        """The class wants a pack here; the newest is last."""
        others = [one for one in self.memory.offers if one.delivery != offer.delivery]
        before = [one for one in others if one.pack == offer.pack][-1:]
        self._file.change(offers=(*before, *(one for one in others if one.pack != offer.pack), offer))

    def returned(self, feedback: Feedback) -> bool:
        """Keep returned work for who sits here; False when the page saw it already."""
        if feedback.feedback in self.memory.seen:
            return False
        others = [kept for kept in self.memory.feedback if kept.message.feedback != feedback.feedback]
        kept = KeptFeedback(pupils=self.memory.seated, message=feedback)
        self._file.change(feedback=(*others, kept)[-MOST_FEEDBACK:])
        return True

    # ------------------------------------------------------------ what the page says

    def claim(self, pupils: tuple[str, ...]) -> list[PupilCard] | None:
        """Seat pupils (nobody: they left) while the class is away; None when we don't know them all."""
        cards = self.memory.cards(pupils)
        if len(cards) != len(set(pupils)):
            return None
        self._file.change(claim=pupils)
        return cards

    def unproven(self, pupils: tuple[str, ...]) -> str | None:
        """Return the first of those who would have to show the class who they are; who sits here has."""
        if self.memory.sign_in != "pictures":
            return None
        return next((pupil for pupil in pupils if pupil not in self.memory.seated), None)

    def claim_told(self) -> None:
        """The class knows who sat down while it was away."""
        self._file.change(claim=None)

    def reached(self, step: StepReached) -> None:
        """Note how far they are."""
        self._file.change(step=step)

    def raised(self, hand: HandRaised) -> None:
        """Note whether the hand is up."""
        self._file.change(hand_up=hand.up)

    def saw(self, feedback: str) -> None:
        """The page showed this returned work."""
        self._file.change(
            feedback=tuple(kept for kept in self.memory.feedback if kept.message.feedback != feedback),
            seen=(*self.memory.seen, feedback)[-MOST_SEEN:],
        )

    # ------------------------------------------------------------ both

    def sit(self, pupils: tuple[str, ...]) -> bool:
        """Note who sits here; False when they sat here before.

        What those before them reached and wished is no longer so.
        """
        if pupils == self.memory.seated:
            return False
        if set(pupils) != set(self.memory.seated):
            self._file.change(step=None, hand_up=False)
        self._file.change(seated=pupils)
        return True

    def welcome(self, is_ready: Callable[[PackOffer], bool]) -> Welcome:
        """Return what the page is welcomed with: all that is known, and the packs that are whole here."""
        memory = self.memory
        return Welcome(
            token=self._page_token,
            label=memory.label or self._name,
            session=memory.session,
            now_ms=self.now_ms(),
            pupils=list(memory.pupils),
            seated=list(memory.seated),
            offers=_newest([offer for offer in memory.offers if is_ready(offer)]),
            sign_in=memory.sign_in,
            sign_in_pictures=list(memory.sign_in_pictures),
        )

    def now_ms(self) -> int:
        """Return the teacher's time, as far as we know it."""
        return max(0, _clock_ms() + self.memory.ahead_ms)


def _newest(offers: Sequence[PackOffer]) -> list[PackOffer]:
    newest = {offer.pack: offer for offer in offers}
    return [offer for offer in offers if newest[offer.pack] is offer]


def _clock_ms() -> int:
    return time.time_ns() // 1_000_000
