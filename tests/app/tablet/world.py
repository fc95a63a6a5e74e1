"""A school with an open class on 127.0.0.1, agents, and a page to sit at: all real but the child."""

import asyncio
import hashlib
import json
import os
import secrets
import signal
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import msgspec

from classroom.discovery.announcement import Announcement
from classroom.discovery.invitation import make_invitation
from classroom.discovery.inviting import UNREACHABLE
from classroom.discovery.service import DiscoveryService
from classroom.link.client import LinkClient
from classroom.link.messages import BeginHandIn, Chunk, Claim, HandInOffset, Receipt, StepAddress
from classroom.live.service import ClassroomService
from classroom.packs.service import PackService
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.database import Database
from classroom.store.pack_store import PackStore
from classroom.store.records.lesson_hour import PackRecord
from classroom.store.roster_store import RosterStore
from classroom.store.work_store import WorkStore
from classroom.sync.keys import SchoolKeys

LOOPBACK = "127.0.0.1"
CLASS_ID = "c1" * 16
AT = StepAddress(pack="robot-souk", version="1.0.0", lesson="first-steps", step="three-oranges")
PUPILS = [
    Pupil(id=f"{number:032x}", given_name=f"Amina{number}", family_name="Z", picture="gazelle", level="5APG")
    for number in range(1, 13)
]
WAIT_S = 20


class Waiter:
    """Something that changes, and a way to wait for it without polling."""

    def __init__(self):
        self._changed = asyncio.Event()

    def change(self):
        self._changed.set()

    async def until(self, condition, timeout_s=WAIT_S):
        async with asyncio.timeout(timeout_s):
            while not (found := condition()):
                self._changed.clear()
                await self._changed.wait()
        return found


class School(Waiter):
    """The teacher's side: service, discovery, database, key."""

    def __init__(self, data_dir, device_filter=lambda device: True):
        super().__init__()
        self.data_dir = data_dir
        self.events = []
        self.keys = SchoolKeys.load_or_create(data_dir)
        self.database = Database(data_dir / "school.sqlite")
        self.packs = PackService(self.database, data_dir)
        self.blobs = self.packs.content.blobs
        self.service = ClassroomService(
            self.database, self.packs, data_dir, self.publish, address_override=LOOPBACK
        )
        self.discovery = DiscoveryService(self.publish, [LOOPBACK], health_every_s=0.5)
        self.opened = None

    def publish(self, event):
        self.events.append(event)
        self.discovery.observe(event)
        self.change()

    def of(self, kind, **like):
        return [
            event
            for event in self.events
            if isinstance(event, kind) and all(getattr(event, name) == value for name, value in like.items())
        ]

    async def happened(self, kind, count=1, **like):
        """Return the newest of at least `count` such events."""
        found = await self.until(lambda: len(seen := self.of(kind, **like)) >= count and seen)
        return found[-1]

    async def start(self):
        self.database.start()
        group = ClassGroup(id=CLASS_ID, label="5APG-1", levels=("5APG",), school_year="2026/2027")
        await self.in_database(lambda session: RosterStore(session).add_class(group))
        await self.in_database(lambda session: RosterStore(session).add_pupils(CLASS_ID, PUPILS))
        await self.discovery.start()
        await self.open()

    async def open(self):
        self.opened = await self.service.open_class(CLASS_ID, ports=(0,), host=LOOPBACK)

    async def announce(self):
        await self.discovery.announce(
            Announcement(
                id=self.opened.session,
                name=self.opened.label,
                protocol=1,
                fingerprint=self.keys.fingerprint,
                port=int(self.opened.join.addresses[0].partition(":")[2]),
            )
        )

    async def stop(self):
        await self.discovery.stop()
        await self.service.end_class()
        self.database.close()

    async def in_database(self, work):
        return await asyncio.wrap_future(self.database.submit(work))

    def invitation(self, device, **changes):
        said = {
            "device": device,
            "url": self.opened.join.url,
            "class_label": self.opened.label,
            "school_name": "École Tinmel",
            "made_ms": 1,
            **changes,
        }
        return make_invitation(self.keys, **said)

    async def near(self, device):
        """Wait until the tablet is found."""
        await self.until(lambda: any(tablet.device == device for tablet in self.discovery.nearby()))

    async def invite(self, device, **changes):
        """Invite a tablet, as soon as it is found; one that is in the class already can be invited too."""
        invitation = self.invitation(device, **changes)
        async with asyncio.timeout(WAIT_S):
            while (outcome := await self.discovery.invite(device, invitation)).reason == UNREACHABLE:
                await self.near(device)
        return outcome

    async def add_pack(self, pack=AT.pack, **media):
        """A delivery as lessons.delivery makes them, with files of the test's own."""
        lesson = {"id": AT.lesson, "steps": [{"id": AT.step, "kind": "code"}]}
        files = {f"lessons/{AT.lesson}/lesson.json": msgspec.json.encode(lesson), **media}
        named = {path: {"sha256": self.blobs.add(data), "size": len(data)} for path, data in files.items()}
        manifest = msgspec.json.encode({"id": pack, "version": AT.version, "files": named})
        record = PackRecord(
            pack=pack,
            version=AT.version,
            manifest_sha256="",
            delivery_sha256=self.blobs.add(manifest),
            size_bytes=len(manifest) + sum(map(len, files.values())),
            titles={"fr": "Le robot au souk"},
            publisher="",
            added_ms=1,
        )
        await self.in_database(lambda session: PackStore(session).add(record))
        return record

    async def install(self, publisher, version, pack="water", **media):
        """A signed pack as a file from a stick."""
        stick = self.data_dir / "stick"
        stick.mkdir(exist_ok=True)
        (stick / "who.publisher.json").write_bytes(publisher.file())
        self.packs.publishers.add(self.packs.publishers.read(stick / "who.publisher.json"))
        (stick / "pack.tmpack").write_bytes(publisher.pack(pack, version, **media))
        return (await self.packs.install(stick / "pack.tmpack")).record

    async def attempts(self):
        return await self.in_database(lambda session: WorkStore(session).attempts())

    async def content_of(self, attempt):
        return await self.in_database(lambda session: WorkStore(session).content(attempt))


class PageInTest(Waiter):
    """The pupils' page at one tablet: opens the address, speaks the wire, keeps what comes."""

    def __init__(self, url):
        super().__init__()
        self.url = url
        self.join = ""
        self.inbox = []
        self.device = secrets.token_hex(16)
        self.link = None
        self.token = None
        self._reader = None

    async def open(self):
        """As a browser does: `GET /`, the redirect, then the link."""
        async with aiohttp.ClientSession() as http, http.get(self.url, allow_redirects=False) as answer:
            assert answer.status == 302, await answer.text()
            assert answer.headers["Cache-Control"] == "no-store"
            fragment = answer.headers["Location"].partition("#")[2]
        self.join = f"{self.url}/#{fragment}"
        return await self.connect()

    async def connect(self):
        self.link = await LinkClient.connect(
            self.join, device=self.device, agent="page test", token=self.token, keep_alive=False
        )
        self.token = self.link.first.token
        self.inbox.append(self.link.first)
        self._reader = asyncio.create_task(self._read(self.link))
        return self.link.first

    async def close(self):
        if self.link is not None:
            await self.link.close()
            await self._reader
            self.link = None

    async def _read(self, link):
        while (message := await link.receive()) is not None:
            self.inbox.append(message)
            self.change()
        self.change()

    def of(self, kind, **like):
        return [
            message
            for message in self.inbox
            if isinstance(message, kind)
            and all(getattr(message, name) == value for name, value in like.items())
        ]

    async def hears(self, kind, count=1, **like):
        found = await self.until(lambda: len(seen := self.of(kind, **like)) >= count and seen)
        return found[-1]

    async def send(self, message):
        await self.link.send(message)

    async def sit(self, *numbers):
        await self.send(Claim(pupils=[PUPILS[number].id for number in numbers]))

    def forget_offsets(self):
        """A new link asks anew where the other side is."""
        self.inbox = [message for message in self.inbox if not isinstance(message, HandInOffset)]

    async def seal(self, content, *authors, attempt=None, sha256=None, timeout_s=WAIT_S):
        """Hand in until every byte is durable on the tablet; returns the attempt's id."""
        attempt = attempt or secrets.token_hex(16)
        await self.send(begun(attempt, content, *authors, sha256=sha256))
        at = -1
        while at < len(content):
            if self.of(Receipt, attempt=attempt):
                break
            previous = at
            await self.until(
                lambda previous=previous: (
                    self.of(Receipt, attempt=attempt)
                    or [m for m in self.of(HandInOffset, attempt=attempt) if m.offset > previous]
                )
            )
            at = max((m.offset for m in self.of(HandInOffset, attempt=attempt)), default=len(content))
            data = content[at : at + 65_536]
            if data:
                await self.send(Chunk(attempt=attempt, offset=at, data=data))
        return attempt


def begun(attempt, content, *authors, sha256=None):
    return BeginHandIn(
        attempt=attempt,
        at=AT,
        authors=[PUPILS[number].id for number in authors or (0,)],
        size_bytes=len(content),
        sha256=sha256 or hashlib.sha256(content).hexdigest(),
        made_ms=time.time_ns() // 1_000_000,
        elapsed_ms=5,
    )


@dataclass
class Process:
    """`tinmel tablet` in a process of its own."""

    data_dir: Path
    arguments: tuple[str, ...] = ()
    log: list[str] = field(default_factory=list)
    ready: dict = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None

    async def start(self):
        with (self.data_dir.parent / f"{self.data_dir.name}.log").open("ab") as errors:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "app", "tablet", "--data", str(self.data_dir), "--port", "0"),
                *("--interface", LOOPBACK, "--host", LOOPBACK, *self.arguments),
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
                env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            )
        async with asyncio.timeout(60):
            line = await self.process.stdout.readline()
        self.ready = json.loads(line)
        return self.ready

    async def kill(self):
        self.process.kill()
        await self._ended()

    async def end(self, number=signal.SIGTERM):
        if self.process is not None and self.process.returncode is None:
            self.process.send_signal(number)
            await self._ended()
        return self.process.returncode

    async def _ended(self):
        async with asyncio.timeout(WAIT_S):
            await self.process.stdout.read()
            await self.process.wait()
