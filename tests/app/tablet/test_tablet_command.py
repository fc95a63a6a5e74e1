"""`tinmel tablet` as a person starts, kills and ends it."""

import asyncio
import secrets
import signal
import sys

from classroom.events import AttemptReceived, TabletJoined
from classroom.link.messages import Receipt, Welcome

WORK = b'{"format":"tinmel-attempt/1","kind":"read","claim":{"passed":true}}'


async def test_killed_and_started_again_it_is_the_same_tablet_and_hands_in_once(school, processes, pages):
    process = await processes()
    device = process.ready["device"]
    await school.add_pack()
    assert (await school.invite(device)).accepted
    await school.happened(TabletJoined, device=device)
    page = await pages(process.ready["listening"])
    await page.sit(0, 1)
    received = await page.seal(WORK + b" ", 0, 1)
    await page.hears(Receipt, attempt=received)
    await school.service.close()
    attempts = {await page.seal(WORK + secrets.token_bytes(size), 0, 1) for size in (1, 9, 200_000)}
    await process.kill()
    await page.close()

    again = await processes()
    assert again.ready == process.ready, "same device, same origin for the page's drafts"
    await page.connect()
    welcome = page.of(Welcome)[-1]
    assert (welcome.label, len(welcome.seated)) == ("5APG-1", 2)
    await school.open()
    await school.happened(AttemptReceived, count=4)
    for attempt in attempts:
        await page.hears(Receipt, attempt=attempt)
    kept = await school.attempts()
    assert sorted(one.id for one in kept) == sorted({*attempts, received})
    assert await again.end() == 0


async def test_power_cuts_in_the_midst_of_handing_in_lose_and_double_nothing(school, processes, pages):
    process = await processes()
    device = process.ready["device"]
    await school.add_pack()
    await school.invite(device)
    await school.happened(TabletJoined, device=device)
    page = await pages(process.ready["listening"])
    await page.sit(0)
    work = {secrets.token_hex(16): WORK + secrets.token_bytes(size) for size in (5, 90_000, 7, 150_000, 9)}

    async def hand_in():
        """As a page does: everything that has no receipt, again on each link."""
        for attempt, content in work.items():
            if not page.of(Receipt, attempt=attempt):
                await page.seal(content, 0, attempt=attempt, timeout_s=60)
        for attempt in work:
            await page.hears(Receipt, attempt=attempt)

    for cut_after_s in (0.02, 0.08, 0.2):
        trying = asyncio.create_task(hand_in())
        await asyncio.wait({trying}, timeout=cut_after_s)
        await process.kill()
        trying.cancel()
        await asyncio.gather(trying, return_exceptions=True)
        await page.close()
        process = await processes()
        page.forget_offsets()
        await page.connect()
    await hand_in()
    assert sorted(one.id for one in await school.attempts()) == sorted(work)
    for attempt, content in work.items():
        assert await school.content_of(attempt) == content


async def test_a_goodbye_is_said_at_the_end(school, processes):
    process = await processes("one", "--name", "Tablette à dire adieu")
    device = process.ready["device"]
    await school.near(device)
    assert await process.end(signal.SIGINT) == 0
    await school.until(lambda: device not in {tablet.device for tablet in school.discovery.nearby()})


async def test_a_second_agent_on_the_same_folder_is_told_so(processes, tmp_path):
    await processes()
    second = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "app", "tablet", "--data", str(tmp_path / "tablet"), "--port", "0"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(30):
        out, errors = await second.communicate()
    assert second.returncode == 1
    assert out == b""
    assert b"Traceback" not in errors
    assert errors.startswith(b"tinmel tablet: ")


async def test_a_name_that_cannot_be_shown_is_refused(tmp_path):
    refused = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "app", "tablet", "--data", str(tmp_path / "t"), "--name", "a\u202eb"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(30):
        _, errors = await refused.communicate()
    assert refused.returncode == 2
    assert b"Traceback" not in errors
