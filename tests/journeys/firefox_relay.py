"""Debian's Firefox as Playwright wants it: stands between the two, and smooths over what one of them lacks.

Playwright starts this program as if it were Firefox. It speaks WebDriver BiDi to any Firefox, but gives up on
one that can't change what pages are told of colours (emulation.setMediaFeaturesOverride, unknown to 153). Our
journeys need none of that: such commands are answered as done, everything else goes through as it is.
"""

import asyncio
import json
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType, web

LISTENING: Final = re.compile(rb"WebDriver BiDi listening on (ws://\S+)")
NOT_LEARNT: Final = "unknown command"
NOT_NEEDED: Final = "emulation."


def write_starter(folder: Path) -> Path:
    """Write the program that Playwright starts; fail where there is no Firefox."""
    firefox = next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)
    assert firefox is not None, "Firefox is missing: run `make test`, which installs it"
    starter = folder / "firefox"
    this = f"cd '{Path(__file__).parents[2]}' && exec '{sys.executable}' -m tests.journeys.firefox_relay"
    starter.write_text(f"#!/bin/sh\n{this} '{firefox}' \"$@\"\n")
    starter.chmod(0o755)
    return starter


async def relay(command: Sequence[str]) -> int:
    """Start Firefox, say where *we* listen, carry everything; return Firefox's exit code."""
    firefox = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
    assert firefox.stderr is not None
    address = None
    while address is None and (line := await firefox.stderr.readline()):
        found = LISTENING.search(line)
        address = found and found[1].decode()
        if address is None:
            sys.stderr.buffer.write(line)
    if address is not None:
        own = await _listen(address)
        print(f"WebDriver BiDi listening on {own}", file=sys.stderr, flush=True)  # noqa: T201
    async for line in firefox.stderr:
        sys.stderr.buffer.write(line)
        sys.stderr.flush()
    return await firefox.wait()


async def _listen(address: str) -> str:
    async def carry(request: web.Request) -> web.WebSocketResponse:
        ours = web.WebSocketResponse(max_msg_size=0)
        await ours.prepare(request)
        async with (
            ClientSession() as session,
            session.ws_connect(address + request.path, max_msg_size=0, timeout=None) as theirs,
        ):
            asked: dict[int, str] = {}
            down = asyncio.create_task(_answers(theirs, ours, asked))
            async for message in ours:
                if message.type is WSMsgType.TEXT:
                    command = json.loads(message.data)
                    asked[command["id"]] = command["method"]
                    await theirs.send_str(message.data)
            await theirs.close()
            await down
        return ours

    application = web.Application()
    application.router.add_get("/{path:.*}", carry)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    return f"ws://127.0.0.1:{runner.addresses[0][1]}"


async def _answers(
    theirs: ClientWebSocketResponse, ours: web.WebSocketResponse, asked: dict[int, str]
) -> None:
    async for message in theirs:
        if message.type is not WSMsgType.TEXT:
            continue
        answer: dict[str, Any] = json.loads(message.data)
        method = asked.pop(answer.get("id") or 0, "")
        if answer.get("error") == NOT_LEARNT and method.startswith(NOT_NEEDED):
            await ours.send_json({"type": "success", "id": answer["id"], "result": {}})
        else:
            await ours.send_str(message.data)
    await ours.close()


if __name__ == "__main__":
    sys.exit(asyncio.run(relay(sys.argv[1:])))
