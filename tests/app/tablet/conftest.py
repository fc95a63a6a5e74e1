"""An open class, agents in this process or in their own, and pages: each closed after the test."""

import contextlib

import pytest

from app.tablet.agent import TabletAgent, TabletOptions
from classroom.live.student_page import StudentPage
from tests.app.tablet.world import LOOPBACK, PageInTest, Process, School


@pytest.fixture
def page_dir(tmp_path):
    """A built page with one file."""
    folder = tmp_path / "student"
    (folder / "b1").mkdir(parents=True)
    (folder / "build.json").write_text('{"build": "b1"}')
    (folder / "b1" / "index.html").write_text("<!doctype html><title>Tinmel</title>")
    return folder


@pytest.fixture
async def clean_up():
    async with contextlib.AsyncExitStack() as stack:
        yield stack


@pytest.fixture
async def school(tmp_path, clean_up):
    """A class is open."""
    (tmp_path / "school").mkdir()
    school = School(tmp_path / "school")
    clean_up.push_async_callback(school.stop)
    await school.start()
    return school


@pytest.fixture
def agents(tmp_path, page_dir, clean_up):
    """Start agents in this process; the same folder makes the same tablet."""

    async def start(folder="tablet", **options):
        agent = TabletAgent(
            TabletOptions(
                data_dir=tmp_path / folder,
                page=StudentPage(page_dir),
                port=0,
                host=LOOPBACK,
                interfaces=[LOOPBACK],
                **options,
            )
        )
        await agent.start()
        clean_up.push_async_callback(agent.stop)
        return agent

    return start


@pytest.fixture
def pages(clean_up):
    """Open pages at agents."""

    async def open_page(url):
        page = PageInTest(url)
        clean_up.push_async_callback(page.close)
        await page.open()
        return page

    return open_page


@pytest.fixture
def processes(tmp_path, clean_up):
    """Start agents as programs."""

    async def start(folder="tablet", *arguments):
        process = Process(tmp_path / folder, arguments)
        clean_up.push_async_callback(process.end)
        await process.start()
        return process

    return start
