"""Migrations equal the models, keep the data, and refuse what they don't know."""

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import cast

import pytest
import sqlalchemy as sa
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from classroom.errors import StoreError
from classroom.store.database import Database
from classroom.store.migrations.environment import Environment, environment, stored_revision, upgrade

ENVIRONMENTS = ("school", "district")


def migrated(name: str) -> sa.Engine:
    engine = sa.create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection, environment(name))
    return engine


def schema(engine: sa.Engine) -> dict[str, str]:
    """Return the SQL of every table and index; constraints count, their order does not.

    A column that a migration adds stands on the line of the one before it.
    """
    query = sa.text("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql NOT NULL")
    with engine.connect() as connection:
        return {
            name: "\n".join(sorted(filter(None, (part.strip(" ,\t") for part in re.split(r"\n|, ", sql)))))
            for name, sql in connection.execute(query)
            if name != "alembic_version"
        }


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_alembic_finds_no_difference_between_models_and_migrations(name: str) -> None:
    with migrated(name).connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), environment(name).metadata()) == []


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_models_and_migrations_make_the_same_schema_to_the_last_constraint(name: str) -> None:
    from_models = sa.create_engine("sqlite://")
    environment(name).metadata().create_all(from_models)
    assert schema(migrated(name)) == schema(from_models)


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_revisions_form_one_line_that_ends_in_the_head(name: str) -> None:
    target = environment(name)
    before = None
    for revision in target.revisions():
        assert revision.down_revision == before
        before = revision.revision
    assert before == target.HEAD


def test_a_database_from_the_first_revision_keeps_its_data(tmp_path: Path) -> None:
    school = environment("school")
    first = SimpleNamespace(revisions=lambda: school.revisions()[:1])
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'school.db'}")
    with engine.begin() as connection:
        upgrade(connection, cast(Environment, first))
        connection.execute(sa.text("INSERT INTO class_group VALUES ('c', '6APG-1', '2026/2027')"))
        connection.execute(sa.text("INSERT INTO class_session VALUES ('s', 'c', 1, NULL)"))
        connection.execute(
            sa.text("INSERT INTO pupil VALUES ('p', 'أمينة', 'العلوي', 'cat', 'Z000000001', 'f', 2016)")
        )
        connection.execute(sa.text("INSERT INTO artefact VALUES ('hash', 2, x'7b7d')"))
        connection.execute(
            sa.text("INSERT INTO attempt VALUES ('a', 'pk', '1', 'l', 's', 'hash', 1, 2, 'd', 's')")
        )
        connection.execute(sa.text("INSERT INTO mark VALUES ('m', 'a', 8, 10, 'Teacher', '', 3)"))
        connection.execute(sa.text("INSERT INTO ledger VALUES (1, 2, 'attempt', 'a', '{}')"))
    engine.dispose()

    database = Database(tmp_path / "school.db")
    database.start()
    query = sa.text(
        "SELECT pupil.given_name, attempt.id, mark.score, ledger.item FROM pupil, attempt, mark, ledger"
    )
    assert database.submit(lambda session: [tuple(row) for row in session.execute(query)]).result(5) == [
        ("أمينة", "a", 8.0, "a")
    ]
    database.close()


def test_a_newer_schema_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "school.db"
    database = Database(file)
    database.start()
    database.close()
    with sqlite3.connect(file) as other:
        other.execute("UPDATE alembic_version SET version_num = 'school_9999'")
    other.close()
    before = file.read_bytes()

    database = Database(file)
    with pytest.raises(StoreError) as refused:
        database.start()
    database.close()
    assert refused.value.reason == "newer_schema"
    assert file.read_bytes() == before


def _add_a_column() -> None:
    op.add_column("thing", sa.Column("colour", sa.String(), nullable=False, server_default="red"))


def _fail_half_way() -> None:
    op.execute("UPDATE thing SET name = 'changed'")
    raise RuntimeError("half way")


def _things(*later: tuple[str, object]) -> Environment:
    first = SimpleNamespace(
        revision="one", upgrade=lambda: op.create_table("thing", sa.Column("name", sa.String()))
    )
    revisions = (first, *(SimpleNamespace(revision=name, upgrade=work) for name, work in later))
    return cast(Environment, SimpleNamespace(revisions=lambda: cast(tuple[ModuleType, ...], revisions)))


def test_only_revisions_that_a_database_has_not_seen_are_run() -> None:
    engine = sa.create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection, _things())
        connection.execute(sa.text("INSERT INTO thing VALUES ('kept')"))
        upgrade(connection, _things(("two", _add_a_column)))
        assert [tuple(row) for row in connection.execute(sa.text("SELECT * FROM thing"))] == [("kept", "red")]
        assert stored_revision(connection) == "two"


def test_a_revision_that_fails_half_way_leaves_the_database_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from classroom.store.migrations import school

    file = tmp_path / "school.db"
    monkeypatch.setattr(school, "revisions", _things().revisions)
    monkeypatch.setattr(school, "HEAD", "one")
    database = Database(file)
    database.start()
    database.submit(lambda session: session.execute(sa.text("INSERT INTO thing VALUES ('kept')")).rowcount)
    database.close()

    failing = _things(("two", _add_a_column), ("three", _fail_half_way))
    monkeypatch.setattr(school, "revisions", failing.revisions)
    monkeypatch.setattr(school, "HEAD", "three")
    database = Database(file)
    with pytest.raises(RuntimeError):
        database.start()
    database.close()

    other = sqlite3.connect(file)
    assert other.execute("SELECT * FROM thing").fetchall() == [("kept",)]
    assert other.execute("SELECT * FROM alembic_version").fetchall() == [("one",)]
    other.close()


def test_a_database_that_is_up_to_date_opens_without_alembic(tmp_path: Path) -> None:
    """Importing it takes longer than opening the database does."""
    file = tmp_path / "school.db"
    database = Database(file)
    database.start()
    database.close()
    code = (
        "import sys; from classroom.store.database import Database; "
        "database = Database(sys.argv[1]); database.start(); database.close(); "
        "print([name for name in sys.modules if name.startswith('alembic')])"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    said = subprocess.run(
        [sys.executable, "-c", code, str(file)], env=environment, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"
