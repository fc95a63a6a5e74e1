"""HTTP as a person with a browser does it: what does not answer is tried again for a while."""

import asyncio
from dataclasses import dataclass
from typing import Final

import aiohttp

AGAIN_S: Final = 0.2


class PageFaultError(Exception):
    """The class did something that a page can't accept."""


@dataclass(frozen=True)
class Answer:
    """What came. `location` is empty but for a redirect, which is not followed."""

    url: str
    status: int
    location: str
    body: bytes


class PatientHttp:
    """GETs on one event loop; close it by leaving its context."""

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._http = aiohttp.ClientSession()

    async def __aenter__(self) -> "PatientHttp":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.close()

    async def get(self, url: str) -> Answer:
        """Fetch; PageFaultError for an answer from 400 up, or when nobody answers for as long as we wait."""
        try:
            async with asyncio.timeout(self._patience_s):
                while True:
                    try:
                        return await self._get_once(url)
                    except (aiohttp.ClientError, OSError):
                        await asyncio.sleep(AGAIN_S)
        except TimeoutError:
            raise PageFaultError(f"nobody answers at {url}") from None

    async def _get_once(self, url: str) -> Answer:
        async with self._http.get(url, allow_redirects=False) as answer:
            body = await answer.read()
            if answer.status >= 400:
                raise PageFaultError(f"{answer.status} at {url}")
            return Answer(str(answer.url), answer.status, answer.headers.get("Location", ""), body)
