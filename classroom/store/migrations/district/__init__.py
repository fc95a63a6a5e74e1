"""Revisions of the database of a district's intake."""

from types import ModuleType
from typing import Final

from sqlalchemy import MetaData

HEAD: Final = "district_0001"


def metadata() -> MetaData:
    """Return the models that the newest revision equals."""
    from classroom.store.tables.district import METADATA

    return METADATA


def revisions() -> tuple[ModuleType, ...]:
    """Return every revision, oldest first."""
    from classroom.store.migrations.district import r0001_first_tables

    return (r0001_first_tables,)
