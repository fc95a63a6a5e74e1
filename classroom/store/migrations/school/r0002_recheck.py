"""Programs that this computer ran again."""

import sqlalchemy as sa
from alembic import op

from classroom.store.migrations.guard import refuse, refuse_replacing

revision = "school_0002"
down_revision = "school_0001"

_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "recheck",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("attempt_id", sa.String(), nullable=False),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=True),
        sa.Column("stars", _INTEGER, nullable=False),
        sa.Column("maximum", _INTEGER, nullable=False),
        sa.Column("claim_agrees", sa.Boolean(), nullable=True),
        sa.Column("trace_agrees", sa.Boolean(), nullable=True),
        sa.Column("fault", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("out", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("checked_ms", _INTEGER, nullable=False),
        sa.Column("checker", _INTEGER, nullable=False),
        sa.CheckConstraint("(engine = 'none') = (passed IS NULL)", name="ck_recheck_judged_by_somebody"),
        sa.CheckConstraint("engine IN ('v8', 'blocks', 'replay', 'none')", name="ck_recheck_engine_known"),
        sa.CheckConstraint("stars >= 0 AND stars <= maximum", name="ck_recheck_on_its_scale"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_recheck_attempt_id"),
        sa.PrimaryKeyConstraint("id", name="pk_recheck"),
    )
    op.create_index("ix_recheck_attempt_id_checked_ms", "recheck", ["attempt_id", "checked_ms"], unique=False)
    refuse("recheck", "UPDATE", "DELETE")
    refuse_replacing("recheck", "id")
