"""Revisions of the database on a teacher's computer."""

from types import ModuleType
from typing import Final

from sqlalchemy import MetaData

HEAD: Final = "school_0003"


def metadata() -> MetaData:
    """Return the models that the newest revision equals."""
    from classroom.store.tables.school_schema import METADATA

    return METADATA


def revisions() -> tuple[ModuleType, ...]:
    """Return every revision, oldest first."""
    from classroom.store.migrations.school import (
        r0001_first_tables,
        r0002_recheck,
        r0003_showing_who_one_is,
    )

    return (r0001_first_tables, r0002_recheck, r0003_showing_who_one_is)
