"""A line to a receiver that can be held in the middle of an upload."""

import asyncio
import contextlib
from types import TracebackType

_PIECE_BYTES = 16 * 1024


class Gate:
    """Passes `first_bytes` to the port on 127.0.0.1 and holds what comes then, until `open` is called."""

    def __init__(self, port: int, first_bytes: int) -> None:
        self._port = port
        self._left = first_bytes
        self._opened = asyncio.Event()
        self._lines: set[asyncio.Task[None]] = set()
        self.passed_since_open = 0
        self.url = ""

    async def __aenter__(self) -> "Gate":
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for line in self._lines:
            line.cancel()
        await asyncio.gather(*self._lines, return_exceptions=True)

    def open(self) -> None:
        """Hold nothing any more."""
        self._opened.set()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = asyncio.create_task(self._connect(reader, writer))
        self._lines.add(line)
        line.add_done_callback(self._lines.discard)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Join both sides until one of them hangs up; then the other hears it."""
        with contextlib.suppress(OSError), contextlib.closing(writer):
            answers, requests = await asyncio.open_connection("127.0.0.1", self._port)
            with contextlib.closing(requests):
                ways = [
                    asyncio.create_task(self._forward(reader, requests)),
                    asyncio.create_task(_back(answers, writer)),
                ]
                try:
                    await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for way in ways:
                        way.cancel()
                    await asyncio.gather(*ways, return_exceptions=True)

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while piece := await reader.read(_PIECE_BYTES):
            if self._left <= 0:
                await self._opened.wait()
            self._left -= len(piece)
            if self._opened.is_set():
                self.passed_since_open += len(piece)
            writer.write(piece)
            await writer.drain()


async def _back(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(_PIECE_BYTES):
        writer.write(piece)
        await writer.drain()
