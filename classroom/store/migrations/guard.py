"""Triggers that guard append-only tables, for SQLite and PostgreSQL; revisions call these."""

from alembic import op


def refuse(table: str, *verbs: str) -> None:
    """Make the database refuse `verbs` ("UPDATE", "DELETE") on every row of `table`."""
    for verb in verbs:
        name = f"{table}_refuses_{verb.lower()}"
        message = f"{table} refuses {verb}"
        if op.get_bind().dialect.name == "postgresql":
            _postgresql_trigger(name, f"BEFORE {verb} ON {table}", f"RAISE EXCEPTION '{message}';")
        else:
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{message}'); END"
            )


def refuse_replacing(table: str, key: str) -> None:
    """Make the database refuse an insert whose `key` is taken, also when it says OR REPLACE.

    SQLite removes the replaced row without asking a DELETE trigger (PRAGMA recursive_triggers).
    """
    taken = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"  # noqa: S608 - our names
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            f"CREATE TRIGGER {table}_refuses_replacing BEFORE INSERT ON {table} WHEN {taken} "
            f"BEGIN SELECT RAISE(ABORT, '{table} refuses replacing'); END"
        )


def gapless(table: str, column: str) -> None:
    """Make the database refuse a row of `table` whose `column` is not the highest one plus 1, from 1."""
    name = f"{table}_is_gapless"
    wrong = f"NEW.{column} <> (SELECT COALESCE(MAX({column}), 0) + 1 FROM {table})"  # noqa: S608 - our names
    message = f"{table} has no gaps"
    if op.get_bind().dialect.name == "postgresql":
        body = f"IF {wrong} THEN RAISE EXCEPTION '{message}'; END IF; RETURN NEW;"
        _postgresql_trigger(name, f"BEFORE INSERT ON {table}", body)
    else:
        op.execute(
            f"CREATE TRIGGER {name} BEFORE INSERT ON {table} WHEN {wrong} "
            f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
        )


def _postgresql_trigger(name: str, when: str, body: str) -> None:
    op.execute(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$")
    op.execute(f"CREATE TRIGGER {name} {when} FOR EACH ROW EXECUTE FUNCTION {name}()")
