"""The receiver over a real socket, and over kill -9: what was sent once is not sent again."""

import asyncio
import hashlib
import json
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from app.receiver.server import MAX_HEADER_BYTES, ReceiverServer
from app.receiver.upload_folder import UploadFolder
from classroom.durable_file import write_file
from classroom.errors import NetworkUnreachableError, UploadRefusedError
from classroom.sync.admission import Admission, sign_admission
from classroom.sync.enrolment import Enrolment, accept_enrolment
from classroom.sync.keys import SchoolKeys
from classroom.sync.receipt import FORMAT, Receipt, open_receipt, sign_receipt
from classroom.sync.receipt_folder import ReceiptFolder
from classroom.sync.receiver_key import ReceiverKey
from classroom.sync.tus import OFFSET_TYPE, TusClient, Upload
from tests.classroom.sync.world import CODE, NOW, QUICK, Desk, open_desk
from tests.waiting import wait_until

BATCH = "b" * 32
NAME = f"{CODE}-1-{BATCH}.tinmel"
TUS = {"Tus-Resumable": "1.0.0"}


class Sender:
    """A school with an enrolment and a file to send."""

    def __init__(self, desk: Desk, folder: Path, size: int = 900_000) -> None:
        self.keys = SchoolKeys.load_or_create(folder)
        self.enrolment: Enrolment = accept_enrolment(desk.enrol(), folder, self.keys)
        self.path = folder / NAME
        self.path.write_bytes((bytes(range(251)) * (size // 251 + 1))[:size])

    @property
    def data(self) -> bytes:
        return self.path.read_bytes()

    def admission(self, **changes: object) -> bytes:
        sha256 = hashlib.sha256(self.data).hexdigest()
        values = {"file": NAME, "sha256": sha256, "size_bytes": len(self.data), "chain": self.enrolment.chain}
        return sign_admission(Admission(**values | changes), self.keys)

    def metadata(self, **changes: object) -> str:
        name, admission = (b64encode(part).decode() for part in (NAME.encode(), self.admission(**changes)))
        return f"filename {name},admission {admission}"

    def headers(self, **changes: object) -> dict[str, str]:
        length = changes.get("size_bytes", len(self.data))
        return TUS | {"Upload-Length": str(length), "Upload-Metadata": self.metadata(**changes)}

    def upload(self, url: str, location: str | None = None) -> Upload:
        about = {"about": BATCH, "metadata": {"admission": self.admission()}}
        return Upload(endpoint=f"{url}/files/", path=self.path, location=location, **about)


class Receiver:
    """A receiver in this process; `interrupt` makes it drop connections."""

    def __init__(self, folder: Path, desk: Desk, quota_bytes: int = 10**8) -> None:
        self.folder = folder
        self.uploads = UploadFolder(folder, quota_bytes)
        key = ReceiverKey.load(desk.district.folder / "keys" / "receiver.pem")
        server = ReceiverServer(self.uploads, ReceiptFolder(folder / "receipts"), key, now=lambda: NOW)
        self.runner = web.AppRunner(server.application(), max_field_size=MAX_HEADER_BYTES)
        self.url = ""

    async def start(self) -> None:
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self.runner.addresses[0][1]}"

    def inbox(self) -> list[Path]:
        return sorted((self.folder / "inbox").rglob("*.tinmel"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "district")
    yield desk
    desk.close()


@pytest.fixture
def sender(tmp_path: Path, desk: Desk) -> Sender:
    return Sender(desk, tmp_path / "school")


@pytest.fixture
async def receiver(tmp_path: Path, desk: Desk) -> AsyncIterator[Receiver]:
    receiver = Receiver(tmp_path / "receiver", desk)
    await receiver.start()
    yield receiver
    await receiver.runner.cleanup()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def created(http: aiohttp.ClientSession, receiver: Receiver, sender: Sender) -> str:
    async with http.post(f"{receiver.url}/files/", headers=sender.headers()) as answer:
        assert answer.status == 201
        return f"{receiver.url}/files/{answer.headers['Location']}"


async def begin_patch(url: str, path: str, part: bytes) -> asyncio.StreamWriter:
    """Begin a PATCH of all 900,000 bytes and send only `part` of them."""
    _, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
    head = "".join(f"{key}: {value}\r\n" for key, value in patch_headers(0).items())
    writer.write(f"PATCH {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n{head}\r\n".encode())
    writer.write(part)
    await writer.drain()
    return writer


async def grown(path: Path, size: int) -> None:
    await asyncio.to_thread(wait_until, lambda: path.stat().st_size >= size, within_s=30)


def patch_headers(offset: int, **more: str) -> dict[str, str]:
    return TUS | {"Upload-Offset": str(offset), "Content-Type": OFFSET_TYPE} | more


async def offset_of(http: aiohttp.ClientSession, location: str) -> int:
    async with http.head(location, headers=TUS) as answer:
        assert answer.status == 200
        assert answer.headers["Cache-Control"] == "no-store"
        return int(answer.headers["Upload-Offset"])


async def test_a_whole_upload_lies_in_the_inbox_and_is_receipted(http, receiver, sender, desk):
    seen: list[int] = []
    await TusClient(http, QUICK).send(
        sender.upload(receiver.url), progressed=lambda sent, size: seen.append(sent)
    )
    assert [path.read_bytes() for path in receiver.inbox()] == [sender.data]
    assert seen == sorted(seen)
    assert seen[-1] == len(sender.data)
    async with http.get(f"{receiver.url}/receipts/{CODE}/{BATCH}") as answer:
        (signed,) = (await answer.json())["receipts"]
    receipt = open_receipt(json.dumps(signed).encode(), desk.district.certificate, NOW)
    assert receipt.state == "stored"
    assert receipt.file_sha256 == hashlib.sha256(sender.data).hexdigest()


async def test_only_a_receipt_about_this_very_file_stands_for_it(http, receiver, sender, desk):
    """Another receipt of the batch that names our hash elsewhere, or none that can be read, is not enough."""
    folder = receiver.folder / "receipts" / CODE / BATCH
    about_another = Receipt(
        format=FORMAT,
        state="imported",
        school=CODE,
        batch=BATCH,
        file_sha256="0" * 64,
        size_bytes=1,
        manifest_sha256=hashlib.sha256(sender.data).hexdigest(),
        at_ms=0,
        certificate=desk.district.certificate,
    )
    write_file(folder / "imported.json", sign_receipt(about_another, desk.district.key))
    write_file(folder / "verified.json", b"damaged")
    await TusClient(http, QUICK).send(sender.upload(receiver.url))
    stored = (folder / "stored.json").read_bytes()
    receipt = open_receipt(stored, desk.district.certificate, NOW)
    assert receipt.file_sha256 == hashlib.sha256(sender.data).hexdigest()
    await TusClient(http, QUICK).send(sender.upload(receiver.url))
    assert (folder / "stored.json").read_bytes() == stored


async def test_the_same_file_again_sends_no_byte(http, receiver, sender):
    first = await TusClient(http, QUICK).send(sender.upload(receiver.url))
    seen: list[int] = []
    again = await TusClient(http, QUICK).send(
        sender.upload(receiver.url), progressed=lambda sent, size: seen.append(sent)
    )
    assert (again, seen) == (first, [len(sender.data)])
    assert len(receiver.inbox()) == 1


async def test_an_upload_resumes_where_it_was(http, receiver, sender):
    location = await created(http, receiver, sender)
    async with http.patch(location, data=sender.data[:700_000], headers=patch_headers(0)) as answer:
        assert (answer.status, answer.headers["Upload-Offset"]) == (204, "700000")
    seen: list[int] = []
    await TusClient(http, QUICK).send(
        sender.upload(receiver.url, location), progressed=lambda sent, size: seen.append(sent)
    )
    assert seen[0] == 700_000
    assert receiver.inbox()[0].read_bytes() == sender.data


async def test_a_connection_that_breaks_leaves_what_had_come(http, receiver, sender):
    location = await created(http, receiver, sender)
    path = location.removeprefix(receiver.url)
    writer = await begin_patch(receiver.url, path, sender.data[:100_000])
    await grown(receiver.uploads.part_path(path.rpartition("/")[2]), 100_000)
    writer.transport.abort()
    assert await offset_of(http, location) == 100_000
    await TusClient(http, QUICK).send(sender.upload(receiver.url, location))
    assert receiver.inbox()[0].read_bytes() == sender.data


async def test_a_silent_old_connection_can_not_write_into_a_resumed_upload(http, receiver, sender):
    location = await created(http, receiver, sender)
    path = location.removeprefix(receiver.url)
    writer = await begin_patch(receiver.url, path, sender.data[:1000])
    await grown(receiver.uploads.part_path(path.rpartition("/")[2]), 1000)
    assert await offset_of(http, location) == 1000
    async with http.patch(location, data=sender.data[1000:2000], headers=patch_headers(1000)) as answer:
        assert answer.status == 204
    writer.write(b"late bytes of the old connection")
    await writer.drain()
    writer.close()
    await TusClient(http, QUICK).send(sender.upload(receiver.url, location))
    assert receiver.inbox()[0].read_bytes() == sender.data


async def test_a_wrong_checksum_discards_the_chunk(http, receiver, sender):
    location = await created(http, receiver, sender)
    wrong = "sha256 " + b64encode(hashlib.sha256(b"other").digest()).decode()
    headers = patch_headers(0, **{"Upload-Checksum": wrong})
    async with http.patch(location, data=sender.data[:5000], headers=headers) as answer:
        assert answer.status == 460
    assert await offset_of(http, location) == 0


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
async def test_a_right_checksum_is_taken(http, receiver, sender, algorithm):
    location = await created(http, receiver, sender)
    right = b64encode(hashlib.new(algorithm, sender.data[:5000]).digest()).decode()
    headers = patch_headers(0, **{"Upload-Checksum": f"{algorithm} {right}"})
    async with http.patch(location, data=sender.data[:5000], headers=headers) as answer:
        assert answer.status == 204


async def test_a_file_that_arrived_changed_is_forgotten_and_never_receipted(http, receiver, sender):
    location = await created(http, receiver, sender)
    changed = sender.data[:-1] + b"\xff"
    async with http.patch(location, data=changed, headers=patch_headers(0)) as answer:
        assert (answer.status, answer.headers["Tinmel-Refusal"]) == (460, "sha256")
    async with http.head(location, headers=TUS) as answer:
        assert answer.status == 404
    async with http.get(f"{receiver.url}/receipts/{CODE}/{BATCH}") as answer:
        assert await answer.json() == {"receipts": []}
    assert receiver.inbox() == []


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"Upload-Offset": "5"}, 409),
        ({"Upload-Offset": "x"}, 409),
        ({"Content-Type": "text/plain"}, 415),
        ({"Tus-Resumable": "0.2.2"}, 412),
        ({"Upload-Checksum": "crc32 AAAA"}, 400),
        ({"Upload-Checksum": "sha256"}, 400),
    ],
)
async def test_a_patch_that_breaks_the_protocol_is_refused(http, receiver, sender, changes, status):
    location = await created(http, receiver, sender)
    async with http.patch(location, data=b"x", headers=patch_headers(0) | changes) as answer:
        assert answer.status == status
    assert await offset_of(http, location) == 0


async def test_more_than_was_announced_is_refused(http, receiver, sender):
    location = await created(http, receiver, sender)
    async with http.patch(location, data=sender.data + b"more", headers=patch_headers(0)) as answer:
        assert answer.status == 413
    assert await offset_of(http, location) == 0


async def test_the_receiver_says_what_it_offers(http, receiver):
    async with http.options(f"{receiver.url}/files/") as answer:
        assert answer.status == 204
        assert answer.headers["Tus-Version"] == "1.0.0"
        assert answer.headers["Tus-Extension"] == "creation,checksum"
        assert answer.headers["Tus-Checksum-Algorithm"].split(",") == ["sha256", "sha1"]
    async with http.get(f"{receiver.url}/health") as answer:
        assert (await answer.json())["program"] == "tinmel-receiver"


async def test_a_patch_may_come_as_a_post(http, receiver, sender):
    location = await created(http, receiver, sender)
    headers = patch_headers(0) | {"X-HTTP-Method-Override": "PATCH"}
    async with http.post(location, data=sender.data[:10], headers=headers) as answer:
        assert answer.status == 204


async def test_a_school_without_an_enrolment_sends_nothing(http, receiver, tmp_path):
    stranger = open_desk(tmp_path / "stranger")
    outsider = Sender(stranger, tmp_path / "outsider")
    stranger.close()
    with pytest.raises(UploadRefusedError) as refused:
        await TusClient(http, QUICK).send(outsider.upload(receiver.url))
    assert refused.value.reason == "admission_chain"
    assert list((receiver.folder / "uploads").iterdir()) == []


@pytest.mark.parametrize(
    "metadata", ["", "filename", "admission !!", "admission AAAA", "admission", "a b,c d,e f"]
)
async def test_a_bad_admission_is_refused(http, receiver, metadata):
    headers = TUS | {"Upload-Length": "5", "Upload-Metadata": metadata}
    async with http.post(f"{receiver.url}/files/", headers=headers) as answer:
        assert answer.status in (400, 403)


@pytest.mark.parametrize(
    "file", ["../../evil.tinmel", f"00001A-1-{BATCH}.tinmel", f"{CODE}-1-{BATCH}.exe", f"{NAME}\n"]
)
async def test_a_file_name_of_another_kind_or_school_is_refused(http, receiver, sender, file):
    async with http.post(f"{receiver.url}/files/", headers=sender.headers(file=file)) as answer:
        assert answer.status == 403
    assert list((receiver.folder / "uploads").iterdir()) == []


async def test_a_file_that_is_too_big_is_refused_before_a_byte(http, receiver, sender):
    headers = sender.headers(size_bytes=26 * 1024 * 1024)
    async with http.post(f"{receiver.url}/files/", headers=headers) as answer:
        assert (answer.status, answer.headers["Tinmel-Refusal"]) == (413, "too_big")


async def test_a_length_other_than_signed_is_refused(http, receiver, sender):
    headers = sender.headers() | {"Upload-Length": "5"}
    async with http.post(f"{receiver.url}/files/", headers=headers) as answer:
        assert answer.status == 400


async def test_a_full_quota_refuses_one_school(http, tmp_path, desk, sender):
    receiver = Receiver(tmp_path / "small", desk, quota_bytes=800_000)
    await receiver.start()
    try:
        with pytest.raises(UploadRefusedError) as refused:
            await TusClient(http, QUICK).send(sender.upload(receiver.url))
    finally:
        await receiver.runner.cleanup()
    assert refused.value.reason == "quota"


async def test_another_file_of_the_same_name_is_kept_beside_the_first(http, receiver, sender):
    await TusClient(http, QUICK).send(sender.upload(receiver.url))
    first = sender.data
    sender.path.write_bytes(b"sealed anew")
    await TusClient(http, QUICK).send(sender.upload(receiver.url))
    assert sorted(path.read_bytes() for path in receiver.inbox()) == sorted([first, b"sealed anew"])


async def test_tries_are_bounded_when_nobody_answers(http, sender, unused_tcp_port):
    with pytest.raises(NetworkUnreachableError):
        await TusClient(http, QUICK).send(sender.upload(f"http://127.0.0.1:{unused_tcp_port}"))


async def test_the_client_never_goes_elsewhere(http, sender):
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.method)
        if request.method == "OPTIONS":
            return web.Response(status=204)
        return web.Response(status=201, headers={"Location": "http://192.0.2.1/files/x"})

    application = web.Application()
    application.router.add_route("*", "/files/", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        with pytest.raises(UploadRefusedError) as refused:
            await TusClient(http, QUICK).send(sender.upload(f"http://127.0.0.1:{runner.addresses[0][1]}"))
    finally:
        await runner.cleanup()
    assert refused.value.reason == "elsewhere"
    assert asked == ["OPTIONS", "POST"]


def start(data: Path, key: Path, port: int) -> tuple[subprocess.Popen[str], str]:
    arguments = ["receiver", "--data", str(data), "--key", str(key), "--port", str(port)]
    process = subprocess.Popen(
        [sys.executable, "-m", "app", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    return process, json.loads(process.stdout.readline())["listening"]


def stop(process: subprocess.Popen[str], how: signal.Signals) -> int:
    process.send_signal(how)
    code = process.wait(20)
    assert process.stdout is not None
    process.stdout.close()
    return code


async def test_after_kill_9_the_offset_is_what_is_in_the_file(http, tmp_path, desk, sender):
    data, key = tmp_path / "receiver", desk.district.folder / "keys" / "receiver.pem"
    process, url = start(data, key, 0)
    async with http.post(f"{url}/files/", headers=sender.headers()) as answer:
        assert answer.status == 201
        upload = answer.headers["Location"]
    writer = await begin_patch(url, f"/files/{upload}", sender.data[:300_000])
    await grown(data / "uploads" / f"{upload}.part", 300_000)
    stop(process, signal.SIGKILL)
    writer.close()
    process, again = start(data, key, int(url.rpartition(":")[2]))
    try:
        assert again == url
        assert await offset_of(http, f"{url}/files/{upload}") == 300_000
        await TusClient(http, QUICK).send(sender.upload(url, f"{url}/files/{upload}"))
        assert (data / "inbox" / CODE / NAME).read_bytes() == sender.data
    finally:
        assert stop(process, signal.SIGTERM) == 0


async def test_a_receiver_killed_before_it_could_finish_finishes_when_asked(http, tmp_path, desk, sender):
    receiver = Receiver(tmp_path / "receiver", desk)
    await receiver.start()
    location = await created(http, receiver, sender)
    upload = location.rpartition("/")[2]
    receiver.uploads.part_path(upload).write_bytes(sender.data)
    assert await offset_of(http, location) == len(sender.data)
    await receiver.runner.cleanup()
    assert receiver.inbox()[0].read_bytes() == sender.data


def test_old_unfinished_uploads_are_dropped(tmp_path, desk, sender):
    folder = UploadFolder(tmp_path / "receiver", now_s=lambda: 4_000_000_000.0)
    sha256 = hashlib.sha256(sender.data).hexdigest()
    admission = Admission(file=NAME, sha256=sha256, size_bytes=len(sender.data), chain=sender.enrolment.chain)
    folder.create(CODE, admission)
    folder.forget_old()
    assert list((tmp_path / "receiver" / "uploads").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals as on Unix")
async def test_a_second_receiver_on_one_folder_is_told_so_and_the_first_goes_on(http, tmp_path, desk, sender):
    data, key = tmp_path / "receiver", desk.district.folder / "keys" / "receiver.pem"
    first, url = start(data, key, 0)
    try:
        command = [sys.executable, "-m", "app", "receiver", "--data", str(data), "--key", str(key)]
        second = await asyncio.create_subprocess_exec(
            *command, "--port", "0", stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        async with asyncio.timeout(30):
            said, errors = await second.communicate()
        assert (second.returncode, said) == (1, b"")
        assert b"tinmel receiver: Another Tinmel uses this data." in errors
        assert b"Traceback" not in errors
        async with http.options(f"{url}/files/") as answer:
            assert answer.status == 204
    finally:
        assert stop(first, signal.SIGTERM) == 0
