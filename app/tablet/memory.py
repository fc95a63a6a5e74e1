"""What the tablet remembers of its class, so that the page goes on while the class is away."""

import asyncio
import logging
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from classroom.durable_file import PRIVATE, write_file
from classroom.link.messages import Feedback, PackOffer, PupilCard, SignIn, StepReached

NO_SESSION: Final = "0" * 32

_log: Final = logging.getLogger(__name__)


class KeptFeedback(Struct, frozen=True, kw_only=True):
    """Returned work, and who sat here when it came: only they may see it."""

    pupils: tuple[str, ...]
    message: Feedback


class ClassMemory(Struct, frozen=True, kw_only=True):
    """The last that was heard from the class, and what it has not heard from us."""

    session: str = NO_SESSION
    label: str = ""
    over: bool = False
    pupils: tuple[PupilCard, ...] = ()
    sign_in: SignIn = "names"
    sign_in_pictures: tuple[str, ...] = ()
    seated: tuple[str, ...] = ()
    claim: tuple[str, ...] | None = None
    """Who sat down (nobody: they left) while the class was away; it is told when it is back."""
    offers: tuple[PackOffer, ...] = ()
    feedback: tuple[KeptFeedback, ...] = ()
    """Returned work that the page has not said was seen."""
    seen: tuple[str, ...] = ()
    """Feedback ids that the page saw, newest last."""
    step: StepReached | None = None
    hand_up: bool = False
    ahead_ms: int = 0
    """The teacher's clock minus ours."""

    def cards(self, pupils: tuple[str, ...]) -> list[PupilCard]:
        """Return the cards of some pupils, in their order; those we don't know are left out."""
        known = {card.id: card for card in self.pupils}
        return [known[pupil] for pupil in pupils if pupil in known]

    def visible_feedback(self) -> list[Feedback]:
        """Return what was returned to those who sit here now."""
        sitting = set(self.seated)
        return [kept.message for kept in self.feedback if sitting and sitting <= set(kept.pupils)]


class MemoryFile:
    """`data_dir`/class.json, written after each change, once for those that came meanwhile. On the loop."""

    def __init__(self, data_dir: Path) -> None:
        """Load it; what is damaged is forgotten: the class tells it again."""
        self._path = data_dir / "class.json"
        self._saver: asyncio.Task[None] | None = None
        self._changed = False
        try:
            self._memory = msgspec.json.decode(self._path.read_bytes(), type=ClassMemory)
        except FileNotFoundError:
            self._memory = ClassMemory()
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.warning("what was remembered of the class can't be read: %s", error)
            self._memory = ClassMemory()

    @property
    def memory(self) -> ClassMemory:
        return self._memory

    def forget(self) -> None:
        """Remember nothing more, on the disk neither. Before the loop runs."""
        self._memory = ClassMemory()
        self._path.unlink(missing_ok=True)

    def change(self, **changes: object) -> ClassMemory:
        """Replace some fields and return the memory; it is on the disk milliseconds later."""
        changed = msgspec.structs.replace(self._memory, **changes)
        if changed != self._memory:
            self._memory = changed
            self._changed = True
            if self._saver is None or self._saver.done():
                self._saver = asyncio.get_running_loop().create_task(self._save_changes())
        return self._memory

    async def close(self) -> None:
        """Return when everything is saved."""
        if self._saver is not None:
            await self._saver

    async def _save_changes(self) -> None:
        while self._changed:
            await self._save()

    async def _save(self) -> None:
        if not self._changed:
            return
        self._changed = False
        try:
            await asyncio.to_thread(write_file, self._path, msgspec.json.encode(self._memory), PRIVATE)
        except OSError as error:
            _log.warning("what is remembered of the class could not be saved: %s", error)
