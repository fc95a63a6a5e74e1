"""A tablet whose disk fills in the middle of a lesson: said to pupils and teacher, and the work is kept."""

import time
from pathlib import Path

from playwright.sync_api import Browser, expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from classroom.roster.synthetic import SyntheticClass
from tests import code_lesson
from tests.journeys.tablet import Tablet
from tests.journeys.test_made_steps_in_a_browser import IN_STORE
from tests.journeys.test_programs_in_a_browser import push_programs

RESERVE_IS_HELD = """() => new Promise(tell => {
    const opening = indexedDB.open('tinmel-reserve');
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => tell(false);
    opening.onsuccess = () => {
        const count = opening.result.transaction('bytes').objectStore('bytes').count();
        count.onsuccess = () => { opening.result.close(); tell(count.result >= 4); };
    };
})"""
QUOTA_BYTES = 6_291_456
"""The reserve, the lesson, and a little more."""
FILL = """() => new Promise(done => {
    const opening = indexedDB.open('filled');
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
    opening.onsuccess = () => put(opening.result, 262144, 0);
    const put = (database, size, key) => {
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
        const going = database.transaction('bytes', 'readwrite');
        going.objectStore('bytes').put(bytes.buffer, key);
        going.oncomplete = () => put(database, size, key + 1);
        going.onabort = () => size > 256 ? put(database, size / 2, key) : (database.close(), done());
    };
})"""
"""Another page of this origin takes everything that is left, to the last bytes."""
TYPED = "merci_beaucoup"


def test_a_disk_that_fills_is_said_and_costs_nobody_any_work(
    qtbot: QtBot, program: TeacherProgram, chromium: Browser, school: SyntheticClass, tmp_path: Path
) -> None:
    tablet = Tablet(chromium)
    page = tablet.page
    url = push_programs(qtbot, program, tmp_path)
    disk = page.context.new_cdp_session(page)
    # Before the page keeps its first byte: what a browser once knew of the room it believes for a while.
    origin = url.partition("/#")[0]
    disk.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": QUOTA_BYTES})
    tablet.scan(url, "fr")
    assert page.evaluate("isSecureContext") is False
    tablet.choose_names([school.pupils[0].id])
    tablet.go_on(2)
    tablet.program()
    page.wait_for_function(RESERVE_IS_HELD, timeout=30_000)
    low = page.get_by_test_id("storage-low")
    expect(low).to_have_count(0)

    page.evaluate(FILL)
    tablet.write_program(f"{TYPED} = 1")
    expect(low).to_be_visible(timeout=20_000)
    expect(page.get_by_test_id("storage-full")).to_have_count(0)
    board = program.pages.board

    def told() -> bool:
        return any(seat.storage_low for seat in board.seats(time.time_ns() // 1_000_000))

    qtbot.waitUntil(told, timeout=10_000)

    page.wait_for_function(f"({IN_STORE})('drafts').then(all => all.some(one => one.includes({TYPED!r})))")
    address = page.url
    page.goto("about:blank")
    page.goto(address)
    assert TYPED in tablet.program()
    tablet.hand_in()
    assert program.services is not None
    attempts = program.services.loop.submit(program.services.classroom.attempts()).result(10)
    assert [attempt.at.step for attempt in attempts] == [code_lesson.STEPS[2]["id"]]
    tablet.close()
