"""Print the operations that lead from the newest revision to the models: the draft of a new revision."""

import argparse
import sys

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from classroom.store.migrations.environment import environment, upgrade


def main() -> int:
    """Compare the models of the environment named on the command line with its revisions, in memory."""
    parser = argparse.ArgumentParser(prog="python -m classroom.store.migrations", description=__doc__)
    parser.add_argument("environment", choices=("school", "district"))
    target = environment(parser.parse_args().environment)
    with create_engine("sqlite://").connect() as connection:
        upgrade(connection, target)
        script = produce_migrations(MigrationContext.configure(connection), target.metadata())
    assert script.upgrade_ops is not None
    print(render_python_code(script.upgrade_ops))  # noqa: T201 - a developer's tool
    return 0


if __name__ == "__main__":
    sys.exit(main())
