"""Follows one kind of service on one network. What it reports are hints and nothing more."""

import asyncio
from collections.abc import Callable
from typing import Final

from zeroconf import ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from classroom.discovery.announcement import Announcement, read_announcement

MAX_SERVICES: Final = 512
"""Ten times a class (PEERS.md 11); more are a flood, and the newest of it are left out."""
QUESTIONS_AT_ONCE: Final = 32
QUESTION_MS: Final = 2000
QUESTION_PAUSES_S: Final = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 0.0)

OnHint = Callable[[str, Announcement | None], None]
"""Called with a service's full name, and what it says or None when it went or talks nonsense."""


class Browser:
    """Lives on the class loop; `on_hint` is called there."""

    def __init__(self, zeroconf: AsyncZeroconf, address: str, service_type: str, on_hint: OnHint) -> None:
        self._zeroconf = zeroconf
        self._address = address
        self._service_type = service_type
        self._on_hint = on_hint
        self._known: set[str] = set()
        self._questions: dict[str, asyncio.Task[None]] = {}
        self._asking = asyncio.Semaphore(QUESTIONS_AT_ONCE)
        self._browser: AsyncServiceBrowser | None = None

    def start(self) -> None:
        """Begin to listen."""
        self._browser = AsyncServiceBrowser(
            self._zeroconf.zeroconf, self._service_type, handlers=[self._changed]
        )

    async def stop(self) -> None:
        """Stop listening; everything it reported is reported as gone."""
        if self._browser is not None:
            await self._browser.async_cancel()
            self._browser = None
        questions = list(self._questions.values())
        for question in questions:
            question.cancel()
        await asyncio.gather(*questions, return_exceptions=True)
        for name in list(self._known):
            self._forget(name)

    def _changed(
        self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        if state_change is ServiceStateChange.Removed:
            self._forget(name)
            return
        if name not in self._known and len(self._known) >= MAX_SERVICES:
            return
        service = AsyncServiceInfo(service_type, name)
        if service.load_from_cache(zeroconf):
            self._report(name, service)
        elif name not in self._questions and len(self._questions) < MAX_SERVICES:
            question = asyncio.get_running_loop().create_task(self._ask(name))
            self._questions[name] = question
            question.add_done_callback(lambda done: self._asked(name, done))

    async def _ask(self, name: str) -> None:
        """Ask what a service says of itself, and again: a lost packet must not hide a tablet."""
        for pause_s in QUESTION_PAUSES_S:
            service = AsyncServiceInfo(self._service_type, name)
            async with self._asking:
                answered = await service.async_request(self._zeroconf.zeroconf, QUESTION_MS)
            if answered:
                self._report(name, service)
                return
            await asyncio.sleep(pause_s)

    def _asked(self, name: str, question: asyncio.Task[None]) -> None:
        if self._questions.get(name) is question:
            del self._questions[name]

    def _report(self, name: str, service: AsyncServiceInfo) -> None:
        announcement = read_announcement(
            service.properties, service.port, service.parsed_addresses(), near=self._address
        )
        if announcement is None:
            self._forget(name)
            return
        self._known.add(name)
        self._on_hint(name, announcement)

    def _forget(self, name: str) -> None:
        question = self._questions.pop(name, None)
        if question is not None:
            question.cancel()
        if name in self._known:
            self._known.discard(name)
            self._on_hint(name, None)
