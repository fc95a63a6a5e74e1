"""A real child with a real V8, and what the page's build wrote for it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import resources
from classroom.recheck.worker import Worker
from tests.classroom.store.conftest import database, in_class, make_attempt, migrated

__all__ = ["database", "in_class", "make_attempt", "migrated"]

BOMB_S = 5.0
"""A test's patience with a program; the window's is twice that."""


@pytest.fixture(scope="session")
def folder() -> Path:
    """Give the folder of recheck.js and recheck.wasm."""
    found = resources.folder() / "student" / "recheck"
    assert (found / "recheck.js").is_file(), "the page was not built: make test does"
    return found


@pytest.fixture
async def worker(folder: Path) -> AsyncIterator[Worker]:
    """Give a worker; its child starts with the first job."""
    made = Worker(folder=folder, job_s=BOMB_S)
    yield made
    await made.stop()
