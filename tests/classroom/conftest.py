"""A school and a district for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.classroom.sync.world import Desk, School, open_desk, open_school


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    school = open_school(tmp_path / "school")
    yield school
    school.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "district")
    yield desk
    desk.close()
