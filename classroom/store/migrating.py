"""Bringing a database up to date when it is opened."""

from sqlalchemy import Engine, text

from classroom.errors import StoreError
from classroom.store.engine import BEGIN, enforce_foreign_keys, use_write_ahead_log
from classroom.store.migrations.environment import environment, stored_revision, upgrade


def bring_up_to_date(engine: Engine, migrations: str) -> None:
    """Bring the database to the newest revision of an environment, in one transaction.

    A database that is up to date is only looked at. One that is newer than this program, or not ours,
    is left as it is: StoreError("newer_schema") or StoreError("foreign").
    """
    target = environment(migrations)
    with engine.connect().execution_options(**{BEGIN: "BEGIN"}) as connection:
        stored = stored_revision(connection)
    if stored != target.HEAD:
        enforce_foreign_keys(engine, on=False)
        with engine.connect() as connection, connection.begin():
            upgrade(connection, target)
            if engine.dialect.name == "sqlite" and connection.scalar(text("PRAGMA foreign_key_check")):
                raise StoreError("damaged")
        enforce_foreign_keys(engine, on=True)
    use_write_ahead_log(engine)
