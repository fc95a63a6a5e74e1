"""The code steps of the packs on this computer, as a child takes them."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from classroom.packs.service import PackService
from classroom.work.attempt import StepKey
from lessons.pack import Pack
from lessons.steps.code import CodeStep


@dataclass(frozen=True, kw_only=True)
class Task:
    """A code step and its worlds, the shown one first, in JSON."""

    step: msgspec.Raw
    worlds: list[msgspec.Raw]
    maximum: int


class Tasks:
    """Each version of a pack is opened once; it stands for one content for ever. Class thread."""

    def __init__(self, packs: PackService) -> None:
        self._packs = packs
        self._known: dict[tuple[str, str], Mapping[tuple[str, str], Task]] = {}

    async def is_program(self, key: StepKey) -> bool:
        """Tell whether a step is known here and wants a program. Raises StoreError."""
        return await self._packs.kind_of(key.pack, key.version, key.lesson, key.step) == "code"

    async def at(self, key: StepKey) -> Task | None:
        """Return a code step; None for another kind, or without its pack. Raises StoreError."""
        known = self._known.get((key.pack, key.version))
        if known is None:
            pack = await self._packs.open(key.pack, key.version)
            if pack is None:
                return None
            known = self._known[key.pack, key.version] = await asyncio.to_thread(_tasks_of, pack)
        return known.get((key.lesson, key.step))


def _tasks_of(pack: Pack) -> Mapping[tuple[str, str], Task]:
    return {
        (lesson.id, step.id): Task(
            step=msgspec.Raw(msgspec.json.encode(step)),
            worlds=[msgspec.Raw(msgspec.json.encode(world)) for world in pack.worlds_of(step)],
            maximum=int(step.maximum),
        )
        for lesson in pack.lessons
        for step in lesson.steps
        if isinstance(step, CodeStep)
    }
