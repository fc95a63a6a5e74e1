"""The two schemas: every table of a school derives from `SchoolTable`, of a district from `DistrictTable`.

Integers have 64 bits. Times are UTC milliseconds. Constraints get predictable names, so that a
migration can find them on SQLite and PostgreSQL alike.
"""

from typing import Any, ClassVar

from sqlalchemy import BigInteger, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
_INTEGER = BigInteger().with_variant(Integer(), "sqlite")


class SchoolTable(DeclarativeBase):
    """A table in the database on a teacher's computer."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {int: _INTEGER}


class DistrictTable(DeclarativeBase):
    """A table in the database of a district's intake."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {int: _INTEGER}
