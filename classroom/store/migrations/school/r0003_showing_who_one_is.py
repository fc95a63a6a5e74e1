"""Pupils show who they are: three pictures, and cards that can be printed again."""

import sqlalchemy as sa
from alembic import op

revision = "school_0003"
down_revision = "school_0002"

_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "secret_pictures",
        sa.Column("pupil_id", sa.String(), nullable=False),
        sa.Column("pictures", sa.String(), nullable=False),
        sa.Column("made_ms", _INTEGER, nullable=False),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name="fk_secret_pictures_pupil_id"),
        sa.PrimaryKeyConstraint("pupil_id", name="pk_secret_pictures"),
    )
    op.add_column(
        "class_group", sa.Column("asks_pictures", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("card", sa.Column("token", sa.String(), nullable=True))
