"""A school with one class on real sockets (127.0.0.1) and a real database, and tablets to join it."""

import asyncio
import hashlib
import secrets
import shutil
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pytest

from classroom.blobs import BlobFolder
from classroom.events import ClassOpened, Event
from classroom.link.client import LinkClient
from classroom.link.messages import (
    BeginHandIn,
    Chunk,
    Claim,
    FromClass,
    HandInOffset,
    Receipt,
    Seated,
    StepAddress,
)
from classroom.live.service import ClassroomService, wall_clock_ms
from classroom.packs.service import PackService
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.database import Database
from classroom.store.pack_store import PackStore
from classroom.store.records.lesson_hour import PackRecord
from classroom.store.roster_store import RosterStore

M = TypeVar("M")
E = TypeVar("E")

CLASS_ID = "c1" * 16
AT = StepAddress(pack="robot-souk", version="1.0.0", lesson="first-steps", step="three-oranges")
PUPILS = [
    Pupil(id=f"{number:032x}", given_name=f"Amina{number}", family_name="Z", picture="gazelle", level="5APG")
    for number in range(1, 61)
]


@dataclass
class Events:
    """What the service published, in order; tests wait for what they need, never for a time."""

    all: list[Event] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    def publish(self, event: Event) -> None:
        self.all.append(event)
        self.came.set()

    def of(self, kind: type[E], **like: Any) -> list[E]:
        return [
            event
            for event in self.all
            if isinstance(event, kind) and all(getattr(event, name) == value for name, value in like.items())
        ]

    async def wait_for(self, kind: type[E], count: int = 1, **like: Any) -> E:
        """Return the newest of at least `count` such events."""
        async with asyncio.timeout(10):
            while len(found := self.of(kind, **like)) < count:
                self.came.clear()
                await self.came.wait()
        return found[-1]


@dataclass
class TabletInTest:
    """A tablet with a link; what comes is kept in `inbox`."""

    link: LinkClient
    device: str
    inbox: list[FromClass] = field(default_factory=list)

    async def expect(self, kind: type[M]) -> M:
        """Return the next message of a kind; others stay in the inbox."""
        async with asyncio.timeout(10):
            while True:
                message = await self.link.receive()
                assert message is not None, f"closed: {self.link.close_code} {self.link.close_reason}"
                if isinstance(message, kind):
                    return message
                self.inbox.append(message)

    async def expect_closed(self) -> tuple[int | None, str]:
        async with asyncio.timeout(10):
            while (message := await self.link.receive()) is not None:
                self.inbox.append(message)
        return self.link.close_code, self.link.close_reason

    async def sit(self, *numbers: int) -> Seated:
        await self.link.send(Claim(pupils=[PUPILS[number].id for number in numbers]))
        return await self.expect(Seated)

    async def begin(self, content: bytes, *authors: int, attempt: str | None = None, **change: Any) -> str:
        attempt = attempt or secrets.token_hex(16)
        begun = BeginHandIn(
            attempt=attempt,
            at=AT,
            authors=[PUPILS[number].id for number in authors or (0,)],
            size_bytes=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            made_ms=1,
            elapsed_ms=0,
        )
        await self.link.send(msgspec.structs.replace(begun, **change))
        return attempt

    async def hand_in(self, content: bytes, *authors: int, attempt: str | None = None) -> Receipt:
        """The whole dialogue, from wherever the class says."""
        attempt = await self.begin(content, *authors, attempt=attempt)
        while True:
            answer = await self.expect(HandInOffset | Receipt)  # type: ignore[arg-type]
            if isinstance(answer, Receipt):
                return answer
            data = content[answer.offset : answer.offset + 65_536]
            await self.link.send(Chunk(attempt=attempt, offset=answer.offset, data=data))


@dataclass
class Clock:
    """The wall clock, which a test may put forward."""

    ahead_ms: int = 0

    def __call__(self) -> int:
        return wall_clock_ms() + self.ahead_ms


@dataclass
class School:
    """The service with its parts."""

    service: ClassroomService
    database: Database
    packs: PackService
    events: Events
    data_dir: Path
    clock: Clock
    tablets: list[TabletInTest] = field(default_factory=list)
    opened: ClassOpened | None = None

    async def open(self, ports: tuple[int, ...] = (0,)) -> ClassOpened:
        self.opened = await self.service.open_class(CLASS_ID, ports=ports, host="127.0.0.1")
        return self.opened

    @property
    def blobs(self) -> BlobFolder:
        return self.packs.content.blobs

    @property
    def url(self) -> str:
        assert self.opened is not None
        return self.opened.join.url

    @property
    def http(self) -> str:
        return self.url.split("#")[0]

    async def join(self, device: str | None = None, **how: Any) -> TabletInTest:
        device = device or secrets.token_hex(16)
        how.setdefault("keep_alive", False)
        link = await LinkClient.connect(
            how.pop("url", self.url), device=device, agent="simulated test", **how
        )
        tablet = TabletInTest(link, device)
        self.tablets.append(tablet)
        return tablet

    async def in_database(self, work: Callable[[Any], Any]) -> Any:
        return await asyncio.wrap_future(self.database.submit(work))

    async def add_pack(self, pack: str = "robot-souk", version: str = "1.0.0") -> PackRecord:
        """A delivery as lessons.delivery makes them, small and without its texts."""
        lesson = {"id": AT.lesson, "steps": [{"id": AT.step, "kind": "code"}]}
        files = {f"lessons/{AT.lesson}/lesson.json": msgspec.json.encode(lesson)}
        named = {path: {"sha256": self.blobs.add(data), "size": len(data)} for path, data in files.items()}
        manifest = msgspec.json.encode({"id": pack, "version": version, "files": named})
        record = PackRecord(
            pack=pack,
            version=version,
            manifest_sha256="",
            delivery_sha256=self.blobs.add(manifest),
            size_bytes=len(manifest) + sum(map(len, files.values())),
            titles={"fr": "Le robot au souk"},
            publisher="",
            added_ms=1,
        )
        await self.in_database(lambda session: PackStore(session).add(record))
        return record


@pytest.fixture(scope="session")
def school_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school's database, migrated once; a test copies it."""
    path = tmp_path_factory.mktemp("school") / "school.sqlite"
    database = Database(path)
    database.start()
    group = ClassGroup(id=CLASS_ID, label="5APG-1", levels=("5APG",), school_year="2026/2027")
    database.submit(lambda session: RosterStore(session).add_class(group)).result()
    database.submit(lambda session: RosterStore(session).add_pupils(CLASS_ID, PUPILS)).result()
    database.close()
    return path


@pytest.fixture
async def quiet_school(tmp_path: Path, school_file: Path) -> AsyncIterator[School]:
    """Everything is there, no class is open."""
    database = Database(shutil.copy(school_file, tmp_path))
    database.start()
    events = Events()
    packs = PackService(database, tmp_path)
    clock = Clock()
    service = ClassroomService(
        database, packs, tmp_path, events.publish, clock_ms=clock, address_override="127.0.0.1"
    )
    school = School(service, database, packs, events, tmp_path, clock)
    await school.add_pack()
    yield school
    await asyncio.gather(*(tablet.link.close() for tablet in school.tablets))
    await school.service.end_class()
    database.close()


@pytest.fixture
async def school(quiet_school: School) -> School:
    """A class is open."""
    await quiet_school.open()
    return quiet_school
