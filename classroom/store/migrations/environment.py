"""An environment: the revisions and models of one schema, and how a database is brought up to date."""

from types import ModuleType
from typing import Final, Protocol, cast

from sqlalchemy import Connection, MetaData, inspect, text

from classroom.errors import StoreError

_VERSION_TABLE: Final = "alembic_version"
_CREATE_VERSION_TABLE: Final = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


class Environment(Protocol):
    """What classroom/store/migrations/<name>/__init__.py offers."""

    HEAD: str | None

    def metadata(self) -> MetaData: ...

    def revisions(self) -> tuple[ModuleType, ...]: ...


def environment(name: str) -> Environment:
    """Return the environment "school" or "district"; imported by name, so that a frozen program has it."""
    match name:
        case "school":
            from classroom.store.migrations import school

            return cast(Environment, school)
        case "district":
            from classroom.store.migrations import district

            return cast(Environment, district)
        case _:
            raise ValueError(name)


def stored_revision(connection: Connection) -> str | None:
    """Return the revision a database is at, None when it is new; nothing is written.

    Raises StoreError("foreign") when there are tables, but none of them ours.
    """
    tables = inspect(connection).get_table_names()
    if _VERSION_TABLE in tables:
        stored: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return stored
    if tables:
        raise StoreError("foreign")
    return None


def upgrade(connection: Connection, target: Environment) -> None:
    """Run every revision that the database has not seen, inside the transaction that the caller began.

    Raises StoreError("newer_schema") when it is at a revision that is not ours, before anything is written.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    revisions = target.revisions()
    known = [revision.revision for revision in revisions]
    stored = stored_revision(connection)
    if stored is not None and stored not in known:
        raise StoreError("newer_schema")
    pending = revisions if stored is None else revisions[known.index(stored) + 1 :]
    if stored is None and pending:
        connection.execute(text(_CREATE_VERSION_TABLE))
    with Operations.context(MigrationContext.configure(connection)):
        for revision in pending:
            revision.upgrade()
            connection.execute(text("DELETE FROM alembic_version"))
            connection.execute(
                text("INSERT INTO alembic_version (version_num) VALUES (:revision)"),
                {"revision": revision.revision},
            )
