"""A tablet that misbehaves is refused by a stable code, changes nothing, and never ends the class."""

import contextlib
import itertools
import json
import logging
import random
from typing import Any

import aiohttp
import msgspec
import pytest

from classroom.errors import JoinRefusedError
from classroom.events import TabletJoined, TabletRefused
from classroom.link.keys import ClassKey, seal_hello
from classroom.link.messages import (
    Alive,
    AliveEcho,
    BeginHandIn,
    Chunk,
    Claim,
    FeedbackSeen,
    HandRaised,
    Hello,
    Message,
    PackProgress,
    Refused,
    Release,
    RunReported,
    SaveDraft,
    StepAddress,
    StepReached,
)
from classroom.link.ticket import JoinLink, Ticket

School = Any
DEVICE = "d0" * 16


async def the_class_goes_on(school: School) -> None:
    tablet = await school.join()
    await tablet.link.send(Alive(sent_ms=77))
    while (await tablet.expect(AliveEcho)).sent_ms != 77:
        pass
    assert (await tablet.sit(0)).pupils


async def refused_join(school: School, **how: Any) -> str:
    with pytest.raises(JoinRefusedError) as refused:
        await school.join(DEVICE, **how)
    await the_class_goes_on(school)
    assert DEVICE not in {event.device for event in school.events.of(TabletJoined)}
    return refused.value.reason


async def test_a_ticket_with_a_wrong_secret_is_refused(school: School) -> None:
    link = JoinLink.decode(school.url)
    wrong = JoinLink(link.address, link.class_key, Ticket(link.ticket.session, bytes(16)))
    assert await refused_join(school, url=wrong) == "ticket_wrong"
    await school.events.wait_for(TabletRefused, device=DEVICE, reason="ticket_wrong")


async def test_the_qr_of_an_earlier_lesson_is_named_as_such(quiet_school: School) -> None:
    school = quiet_school
    old = (await school.open()).join.url
    await school.service.end_class()
    port = int(old.split("/#")[0].rsplit(":", 1)[1])
    await school.open(ports=(port,))
    assert await refused_join(school, url=old) == "ticket_old"


async def test_a_token_that_the_class_never_gave_is_refused(school: School) -> None:
    assert await refused_join(school, token=bytes(32)) == "device_unknown"
    tablet = await school.join()
    with pytest.raises(JoinRefusedError) as refused:
        await school.join(tablet.device, token=bytes(32))
    assert refused.value.reason == "device_unknown"
    await tablet.link.send(Alive(sent_ms=5))
    await tablet.expect(AliveEcho)


async def raw(school: School, *frames: bytes | str) -> tuple[int | None, str]:
    """Open a socket, send frames after the challenge, and return how the class closed it."""
    async with aiohttp.ClientSession() as http, http.ws_connect(f"{school.http}link") as socket:
        challenge = await socket.receive_bytes()
        assert len(challenge) == 32
        for frame in frames:
            await (socket.send_str(frame) if isinstance(frame, str) else socket.send_bytes(frame))
        closed = await socket.receive(timeout=10)
        assert closed.type is aiohttp.WSMsgType.CLOSE
        return closed.data, closed.extra or ""


@pytest.mark.parametrize("hello", ["text", b"", b"short", bytes(100), bytes(5_000)])
async def test_a_hello_that_does_not_open_is_refused(school: School, hello: bytes | str) -> None:
    assert await raw(school, hello) == (4400, "hello_invalid")
    await school.events.wait_for(TabletRefused, device=None, reason="hello_invalid")
    await the_class_goes_on(school)


async def test_a_hello_sealed_to_another_key_or_replayed_never_opens(school: School) -> None:
    link = JoinLink.decode(school.url)
    hello = Hello(protocol=1, device=DEVICE, random=bytes(32), agent="simulated", ticket=link.ticket.encode())
    recorded = seal_hello(hello, link.class_key, link.ticket.session, bytes(32))
    assert await raw(school, recorded) == (4400, "hello_invalid")
    async with aiohttp.ClientSession() as http, http.ws_connect(f"{school.http}link") as socket:
        challenge = await socket.receive_bytes()
    other = seal_hello(hello, ClassKey().public, link.ticket.session, challenge)
    assert await raw(school, other) == (4400, "hello_invalid")


def sealed_by_hand(tablet: Any, plain: bytes) -> bytes:
    """The next frame of a tablet, with any plaintext."""
    sealer = tablet.link._sealer

    counter = sealer._counter.to_bytes(8, "big")
    sealer._counter += 1
    return counter + sealer._cipher.encrypt(b"\0\0\0\0" + counter, plain, counter)


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"not json",
        b'"\xff"',
        b"[]",
        b'{"type":"no_such_message"}',
        b'{"type":"welcome"}',
        b'{"type":"alive"}',
        b'{"type":"alive","sent_ms":-1}',
        b'{"type":"alive","sent_ms":1,"more":1}',
        b'{"type":"alive","sent_ms":18446744073709551615}',
        b'{"type":"run_reported","passed":true,"summary":"","at":'
        b'{"pack":"p","version":"1","lesson":"l","step":"s","more":1}}',
        b'{"type":"pack_progress","pack":"p","version":"1","have_bytes":2,"total_bytes":1}',
        b'{"type":"step_reached","at":{"pack":"p","version":"1","lesson":"l","step":"s"},'
        b'"index":3,"done":0,"steps":3}',
        b'{"type":"step_reached","at":{"pack":"p","version":"1","lesson":"l","step":"s"},'
        b'"index":0,"done":4,"steps":3}',
        b'{"type":"claim","pupils":[]}',
        b'{"type":"claim","pupils":["../../../../etc/passwd"]}',
        b'{"type":"claim","pupils":["' + b"a" * 32 + b'\\n"]}',
        b"[" * 100_000,
        b'{"more":' + b"[" * 100_000 + b"]" * 100_000 + b',"type":"alive","sent_ms":1}',
    ],
)
async def test_a_message_that_is_none_closes_its_own_link_only(school: School, plain: bytes) -> None:
    tablet = await school.join()
    await tablet.link.send_frame(sealed_by_hand(tablet, plain))
    assert await tablet.expect_closed() == (4401, "message_invalid")
    await school.events.wait_for(TabletRefused, device=tablet.device, reason="message_invalid")
    await the_class_goes_on(school)


async def test_a_bad_tag_closes_the_link(school: School) -> None:
    tablet = await school.join()
    frame = bytearray(tablet.link._sealer.seal(Alive(sent_ms=1)))
    frame[-1] ^= 1
    await tablet.link.send_frame(bytes(frame))
    assert await tablet.expect_closed() == (4401, "frame_tag")
    await the_class_goes_on(school)


@pytest.mark.parametrize("skipped", [0, 1])
async def test_a_repeated_counter_or_a_gap_closes_the_link(school: School, skipped: int) -> None:
    tablet = await school.join()
    sealer = tablet.link._sealer
    frame = sealer.seal(Alive(sent_ms=1))
    if skipped:
        await tablet.link.send_frame(sealer.seal(Alive(sent_ms=2)))
    else:
        await tablet.link.send_frame(frame)
        await tablet.link.send_frame(frame)
    assert await tablet.expect_closed() == (4401, "frame_counter")
    await the_class_goes_on(school)


@pytest.mark.parametrize("size", [262_145, 1_000_000])
async def test_an_oversize_frame_closes_the_link(school: School, size: int) -> None:
    tablet = await school.join()
    await tablet.link.send_frame(bytes(size))
    code, reason = await tablet.expect_closed()
    assert (code, reason) == (4401, "frame_too_large") or code == 1009
    await school.events.wait_for(TabletRefused, device=tablet.device, reason="frame_too_large")
    await the_class_goes_on(school)


async def test_a_text_frame_closes_the_link(school: School) -> None:
    tablet = await school.join()
    await tablet.link._socket.send_str('{"type":"alive","sent_ms":1}')
    assert await tablet.expect_closed() == (4401, "frame_kind")
    await the_class_goes_on(school)


async def test_a_flood_closes_its_own_link(school: School) -> None:
    tablet = await school.join()
    try:
        for number in range(3_000):
            await tablet.link.send(Alive(sent_ms=number))
    except ConnectionError:
        pass
    else:
        assert (await tablet.expect_closed())[1] in {"frame_flood", ""}
    refused = await school.events.wait_for(TabletRefused, device=tablet.device)
    assert refused.reason == "frame_flood"
    await the_class_goes_on(school)


AT = StepAddress(pack="robot-souk", version="1.0.0", lesson="first-steps", step="three-oranges")


@pytest.mark.parametrize(
    "message",
    [
        RunReported(at=AT, passed=True, summary=""),
        SaveDraft(at=AT, draft="ab" * 16, revision=1, content="{}"),
    ],
)
async def test_nobody_works_who_does_not_sit(school: School, message: Message) -> None:
    tablet = await school.join()
    await tablet.link.send(message)
    assert (await tablet.expect(Refused)).code == "not_seated"


async def test_refusals_are_logged_without_names(school: School, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        tablet = await school.join()
        await tablet.sit(0)
        await tablet.link.send_frame(sealed_by_hand(tablet, b'{"type":"claim","pupils":["Amina1"]}'))
        await tablet.expect_closed()
    assert "message_invalid" in caplog.text
    assert "Amina" not in caplog.text


async def test_sockets_that_never_say_hello_do_no_harm(school: School) -> None:
    async with aiohttp.ClientSession() as http:
        silent = [await http.ws_connect(f"{school.http}link") for _ in range(40)]
        await the_class_goes_on(school)
        for socket in silent:
            await socket.close()


async def test_a_tablet_that_is_refused_again_and_again_is_cut_off(school: School) -> None:
    tablet = await school.join()
    with contextlib.suppress(ConnectionError):
        for _ in range(150):
            await tablet.link.send(RunReported(at=AT, passed=True, summary=""))
    assert (await tablet.expect_closed())[1] in {"frame_flood", ""}
    await school.events.wait_for(TabletRefused, device=tablet.device, reason="frame_flood")
    assert len(school.events.of(TabletRefused, reason="not_seated")) <= 101
    await the_class_goes_on(school)


ODD: list[Any] = [
    *(None, 0, -1, 1.5, 1e308, 2**53 - 1, 2**53, 2**64, True, [], {}, "", "a" * 32, "f" * 64, "\x00é😀"),
    *([f"{1:032x}"] * 2, [f"{1:032x}", f"{2:032x}"], ["x"], AT.pack * 200),
]
EVERY_KIND: list[Message] = [
    Alive(sent_ms=1),
    Claim(pupils=[f"{1:032x}"]),
    Release(),
    PackProgress(pack=AT.pack, version=AT.version, have_bytes=1, total_bytes=2),
    StepReached(at=AT, index=0, done=0, steps=1),
    RunReported(at=AT, passed=True, summary=""),
    HandRaised(up=True),
    SaveDraft(at=AT, draft="ab" * 16, revision=1, content="{}"),
    BeginHandIn(
        attempt="cd" * 16,
        at=AT,
        authors=[f"{1:032x}"],
        size_bytes=3,
        sha256="ef" * 32,
        made_ms=1,
        elapsed_ms=1,
    ),
    Chunk(attempt="cd" * 16, offset=0, data=b"abc"),
    FeedbackSeen(feedback="ab" * 16),
]


@pytest.mark.parametrize("message", EVERY_KIND, ids=lambda message: type(message).__name__)
async def test_no_field_however_odd_is_a_bug(
    school: School, message: Message, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever a field holds, the answer is a message or a close by a stable code, never a fault."""
    tablet = await school.join()
    fields: dict[str, Any] = msgspec.to_builtins(message)
    for name, odd in itertools.product(fields, random.Random(1).sample(ODD, 6)):
        try:
            await tablet.link.send_frame(sealed_by_hand(tablet, json.dumps({**fields, name: odd}).encode()))
            await tablet.link.send(Alive(sent_ms=99))
            while not isinstance(answer := await tablet.link.receive(), AliveEcho | None):
                pass
        except ConnectionError:
            answer = None
        if answer is None:
            tablet = await school.join(tablet.device)
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    await the_class_goes_on(school)
