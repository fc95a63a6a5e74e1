"""Packs' files on the tablet: fetched with resume, believed only by hash."""

import hashlib
import secrets

import aiohttp
import pytest
from aiohttp import web

from app.tablet.blobs import BlobFetcher
from classroom.blobs import BlobFolder
from classroom.errors import FileRejectedError, NetworkUnreachableError

DATA = secrets.token_bytes(300_000)
SHA256 = hashlib.sha256(DATA).hexdigest()


class Server:
    """Serves DATA, whole, in part, or wrongly."""

    def __init__(self):
        self.asked = []
        self.stop_after = None
        self.data = DATA
        self.ranges = True

    async def blob(self, request):
        self.asked.append(request.headers.get("Range"))
        start = 0
        if self.ranges and request.http_range.start:
            start = request.http_range.start
        if start >= len(self.data):
            raise web.HTTPRequestRangeNotSatisfiable
        response = web.StreamResponse(status=206 if start else 200)
        if start:
            response.headers["Content-Range"] = f"bytes {start}-{len(self.data) - 1}/{len(self.data)}"
        response.content_length = len(self.data) - start
        await response.prepare(request)
        if self.stop_after is None:
            await response.write(self.data[start:])
        else:
            await response.write(self.data[start : start + self.stop_after])
            request.transport.abort()
        return response


@pytest.fixture
async def server():
    server = Server()
    application = web.Application()
    application.router.add_get("/blob", server.blob)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/blob"
    yield server
    await runner.cleanup()


@pytest.fixture
async def http():
    async with aiohttp.ClientSession() as session:
        yield session


async def test_a_blob_is_fetched_once_and_kept(tmp_path, server, http):
    blobs = BlobFolder(tmp_path)
    path = await BlobFetcher(blobs).fetch(http, server.url, SHA256, len(DATA))
    assert path.read_bytes() == DATA
    assert await BlobFetcher(BlobFolder(tmp_path)).fetch(http, server.url, SHA256, len(DATA)) == path
    assert server.asked == [None]


async def test_a_cut_transfer_goes_on_where_it_stopped(tmp_path, server, http):
    blobs = BlobFolder(tmp_path)
    server.stop_after = 100_000
    with pytest.raises(NetworkUnreachableError):
        await BlobFetcher(blobs).fetch(http, server.url, SHA256, len(DATA))
    have = BlobFetcher(blobs).partial_bytes(SHA256)
    assert 0 < have <= 100_000
    assert blobs.path(SHA256) is None
    server.stop_after = None
    path = await BlobFetcher(BlobFolder(tmp_path)).fetch(http, server.url, SHA256, len(DATA))
    assert path.read_bytes() == DATA
    assert server.asked == [None, f"bytes={have}-"]
    assert BlobFetcher(blobs).partial_bytes(SHA256) == 0


async def test_a_server_without_ranges_starts_over(tmp_path, server, http):
    blobs = BlobFolder(tmp_path)
    (tmp_path / "partial").mkdir(parents=True)
    (tmp_path / "partial" / f"{SHA256}.part").write_bytes(b"something else")
    server.ranges = False
    assert (await BlobFetcher(blobs).fetch(http, server.url, SHA256, len(DATA))).read_bytes() == DATA


async def test_a_whole_partial_file_is_finished(tmp_path, server, http):
    blobs = BlobFolder(tmp_path)
    (tmp_path / "partial").mkdir(parents=True)
    (tmp_path / "partial" / f"{SHA256}.part").write_bytes(DATA)
    assert (await BlobFetcher(blobs).fetch(http, server.url, SHA256, len(DATA))).read_bytes() == DATA


async def test_other_content_is_thrown_away(tmp_path, server, http):
    blobs = BlobFolder(tmp_path)
    server.data = DATA[:-1] + b"x"
    with pytest.raises(FileRejectedError) as rejected:
        await BlobFetcher(blobs).fetch(http, server.url, SHA256, len(DATA))
    assert rejected.value.reason == "hash"
    assert blobs.path(SHA256) is None
    assert BlobFetcher(blobs).partial_bytes(SHA256) == 0


async def test_more_than_was_announced_is_not_taken(tmp_path, server, http):
    with pytest.raises(FileRejectedError) as rejected:
        await BlobFetcher(BlobFolder(tmp_path)).fetch(http, server.url, SHA256, 1000)
    assert rejected.value.reason == "size"


async def test_a_file_that_changed_on_the_disk_is_not_served(tmp_path, server, http):
    path = await BlobFetcher(BlobFolder(tmp_path)).fetch(http, server.url, SHA256, len(DATA))
    path.write_bytes(b"damaged")
    assert BlobFolder(tmp_path).path(SHA256) is None
    again = await BlobFetcher(BlobFolder(tmp_path)).fetch(http, server.url, SHA256, len(DATA))
    assert again.read_bytes() == DATA


@pytest.mark.parametrize("name", ["", "../tablet.json", "A" * 64, "0" * 63, "0" * 64])
def test_what_is_no_blob_is_not_there(tmp_path, name):
    assert BlobFolder(tmp_path).path(name) is None
