"""A cable between a tablet and the class that counts what passes, and can be cut in the middle of a file."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

PIECE_BYTES = 16_384


@dataclass
class Request:
    """What went over one request for a blob, headers and all."""

    head: str
    answer_bytes: int = 0

    @property
    def blob(self) -> str:
        """Return the name of the blob that is asked for, else ""."""
        path = self.head.split()[1]
        return path.removeprefix("/blob/") if path.startswith("/blob/") else ""

    @property
    def range(self) -> str:
        """Return what the request's Range says, else ""."""
        lines = (line.partition(": ") for line in self.head.splitlines())
        return next((value for name, _, value in lines if name.lower() == "range"), "")


@dataclass
class Cable:
    """Forwards TCP on 127.0.0.1 to the class; knows HTTP as far as the first line of each request."""

    to_port: int
    port: int = 0
    requests: list[Request] = field(default_factory=list)
    cut_after: dict[str, int] = field(default_factory=dict)
    """Bytes of the answer after which a request for this blob loses its connection, once."""
    was_cut: asyncio.Event = field(default_factory=asyncio.Event)
    _lines: set[asyncio.Task[None]] = field(default_factory=set)

    def blobs(self) -> list[Request]:
        return [request for request in self.requests if request.blob]

    def blob_bytes(self) -> int:
        """Return everything that the class sent for blobs."""
        return sum(request.answer_bytes for request in self.blobs())

    def forget(self) -> None:
        self.requests.clear()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._lines.add(task)
        back = None
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self.to_port)
            asked: list[Request] = []
            ways = [
                asyncio.create_task(self._up(reader, back, asked)),
                asyncio.create_task(self._down(there, writer, asked)),
            ]
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        finally:
            for end in (back, writer):
                if end is not None:
                    end.transport.abort()
                    with contextlib.suppress(OSError):
                        await end.wait_closed()
            self._lines.discard(task)

    async def _up(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: list[Request]
    ) -> None:
        while data := await reader.read(PIECE_BYTES):
            if data.startswith(b"GET "):
                asked.append(Request(data.partition(b"\r\n\r\n")[0].decode()))
                self.requests.append(asked[-1])
            writer.write(data)
            await writer.drain()

    async def _down(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: list[Request]
    ) -> None:
        while data := await reader.read(PIECE_BYTES):
            request = asked[-1]
            request.answer_bytes += len(data)
            if request.answer_bytes > self.cut_after.get(request.blob, request.answer_bytes):
                del self.cut_after[request.blob]
                self.was_cut.set()
                return
            writer.write(data)
            await writer.drain()


@contextlib.asynccontextmanager
async def cable(to_port: int) -> AsyncIterator[Cable]:
    line = Cable(to_port)
    server = await asyncio.start_server(line.serve, "127.0.0.1", 0)
    line.port = server.sockets[0].getsockname()[1]
    try:
        yield line
    finally:
        server.close()
        left = list(line._lines)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
