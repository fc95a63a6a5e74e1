"""The SQLAlchemy engine, with SQLite set up so that what is committed is on the disk."""

import sqlite3
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import NoSuchModuleError
from sqlalchemy.pool import QueuePool

from classroom.durable_file import PRIVATE, make_folder, storing
from classroom.errors import InvalidValueError

BEGIN: Final = "tinmel_begin"
"""Execution option: how a transaction begins on SQLite; by default a writer's, which never has to retry."""


def open_engine(url: URL, busy_timeout_s: float) -> Engine:
    """Return an engine with one connection. Raises StoreError, InvalidValueError("database").

    A new SQLite file is readable for its owner only, and so are the files that SQLite puts beside it:
    it holds children's names.

    SQLite: the driver's own transaction handling is switched off, because it would commit before a
    SAVEPOINT in some versions; BEGIN is ours (SQLAlchemy, "Serializable isolation / Savepoints /
    Transactional DDL" of the pysqlite dialect).
    """
    if url.get_backend_name() != "sqlite":
        try:
            return create_engine(url, pool_size=1, max_overflow=0, pool_pre_ping=True)
        except (ImportError, NoSuchModuleError) as error:  # no driver for it is installed
            shown = url.render_as_string(hide_password=True)
            raise InvalidValueError("database", shown) from error
    if url.database:
        with storing():
            make_folder(Path(url.database).parent)
            Path(url.database).touch(mode=PRIVATE)
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        connect_args={"timeout": busy_timeout_s, "isolation_level": None},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def use_write_ahead_log(engine: Engine) -> None:
    """Switch a SQLite file to WAL, which it remembers; elsewhere there is nothing to do."""
    if engine.dialect.name == "sqlite":
        _run(engine, "PRAGMA journal_mode = WAL")


def enforce_foreign_keys(engine: Engine, *, on: bool) -> None:
    """Switch SQLite's foreign keys off for a migration that rebuilds tables, or on again.

    It has no effect inside a transaction, hence outside (https://www.sqlite.org/foreignkeys.html).
    """
    if engine.dialect.name == "sqlite":
        _run(engine, f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")


def _run(engine: Engine, pragma: str) -> None:
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.execute(pragma)


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    # On macOS an fsync does not reach the disk; this one does. Elsewhere it changes nothing.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA checkpoint_fullfsync = ON")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN, "BEGIN IMMEDIATE"))
