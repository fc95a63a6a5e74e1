"""The packs that exports are tried on: one with every kind of step, a lean one, and the built-in ones."""

import pytest

from lessons import library
from lessons.pack import Pack
from tests.lessons.export.every_kind import every_kind_pack, lean_pack


@pytest.fixture(scope="session")
def every_kind() -> Pack:
    return every_kind_pack()


@pytest.fixture(scope="session")
def packs(every_kind: Pack) -> list[Pack]:
    """Every pack that an export is tried on."""
    return [every_kind, *(library.load(pack_id) for pack_id in library.sources())]


@pytest.fixture(scope="session")
def leaner() -> Pack:
    return lean_pack()
