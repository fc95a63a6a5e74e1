"""The first tables of a district's database, and the triggers that guard them."""

import sqlalchemy as sa
from alembic import op

from classroom.store.migrations.guard import refuse

revision = "district_0001"
down_revision = None

_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "school",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_school"),
    )
    op.create_table(
        "enrolment",
        sa.Column("certificate_sha256", sa.String(), nullable=False),
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("enrolled_ms", _INTEGER, nullable=False),
        sa.Column("key_id", sa.String(), nullable=True),
        sa.Column("pinned_ms", _INTEGER, nullable=True),
        sa.ForeignKeyConstraint(["school_code"], ["school.code"], name="fk_enrolment_school_code"),
        sa.PrimaryKeyConstraint("certificate_sha256", name="pk_enrolment"),
    )
    op.create_index("ix_enrolment_school_code", "enrolment", ["school_code"], unique=False)
    op.create_table(
        "batch",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("key_id", sa.String(), nullable=False),
        sa.Column("number", _INTEGER, nullable=False),
        sa.Column("first_entry", _INTEGER, nullable=False),
        sa.Column("last_entry", _INTEGER, nullable=False),
        sa.Column("manifest_sha256", sa.String(), nullable=False),
        sa.Column("previous_sha256", sa.String(), nullable=False),
        sa.Column("file_sha256", sa.String(), nullable=False),
        sa.Column("size_bytes", _INTEGER, nullable=False),
        sa.Column("made_ms", _INTEGER, nullable=False),
        sa.Column("imported_ms", _INTEGER, nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.CheckConstraint("number >= 1", name="ck_batch_number"),
        sa.ForeignKeyConstraint(["school_code"], ["school.code"], name="fk_batch_school_code"),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
        sa.UniqueConstraint("key_id", "number", name="uq_batch_key_id_number"),
    )
    op.create_index("ix_batch_school_code", "batch", ["school_code"], unique=False)
    op.create_table(
        "item",
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("batch_id", sa.String(), nullable=False),
        sa.Column("statement", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_item_batch_id"),
        sa.PrimaryKeyConstraint("school_code", "kind", "id", name="pk_item"),
    )
    op.create_index("ix_item_batch_id", "item", ["batch_id"], unique=False)
    op.create_table(
        "attempt",
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("class_label", sa.String(), nullable=False),
        sa.Column("pack", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("received_ms", _INTEGER, nullable=False),
        sa.Column("made_ms", _INTEGER, nullable=True),
        sa.Column("session", sa.String(), nullable=False),
        sa.Column("artefact_sha256", sa.String(), nullable=False),
        sa.Column("artefact_bytes", _INTEGER, nullable=False),
        sa.Column("has_artefact", sa.Boolean(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=True),
        sa.Column("stars", _INTEGER, nullable=True),
        sa.Column("batch_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_attempt_batch_id"),
        sa.ForeignKeyConstraint(["school_code"], ["school.code"], name="fk_attempt_school_code"),
        sa.PrimaryKeyConstraint("school_code", "id", name="pk_attempt"),
        sa.UniqueConstraint("school_code", "statement", name="uq_attempt_school_code_statement"),
    )
    op.create_index("ix_attempt_batch_id", "attempt", ["batch_id"], unique=False)
    op.create_index("ix_attempt_pack_lesson_step", "attempt", ["pack", "lesson", "step"], unique=False)
    op.create_index("ix_attempt_received_ms", "attempt", ["received_ms"], unique=False)
    op.create_table(
        "artefact",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size_bytes", _INTEGER, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("sha256", name="pk_artefact"),
    )
    op.create_table(
        "author",
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("since_ms", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("position", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("pseudonym", sa.String(), nullable=False),
        sa.CheckConstraint("position BETWEEN 0 AND 2", name="ck_author_at_most_three"),
        sa.PrimaryKeyConstraint("school_code", "statement", "since_ms", "position", name="pk_author"),
    )
    op.create_table(
        "mark",
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("maximum", sa.Double(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("given_ms", _INTEGER, nullable=False),
        sa.PrimaryKeyConstraint("school_code", "id", name="pk_mark"),
    )
    op.create_index("ix_mark_school_code_statement", "mark", ["school_code", "statement"], unique=False)
    op.create_table(
        "returned_work",
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("returned_ms", _INTEGER, nullable=False),
        sa.PrimaryKeyConstraint("school_code", "id", name="pk_returned_work"),
    )
    op.create_table(
        "presence",
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session", sa.String(), nullable=False),
        sa.Column("pseudonym", sa.String(), nullable=False),
        sa.Column("class_label", sa.String(), nullable=False),
        sa.Column("first_ms", _INTEGER, nullable=False),
        sa.Column("last_ms", _INTEGER, nullable=False),
        sa.PrimaryKeyConstraint("school_code", "id", name="pk_presence"),
    )
    op.create_table(
        "pupil",
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("pseudonym", sa.String(), nullable=False),
        sa.Column("massar_code", sa.String(), nullable=True),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("class_label", sa.String(), nullable=False),
        sa.Column("school_year", sa.String(), nullable=False),
        sa.Column("sex", sa.String(), nullable=True),
        sa.Column("birth_year", _INTEGER, nullable=True),
        sa.Column("said_ms", _INTEGER, nullable=False),
        sa.PrimaryKeyConstraint("school_code", "pseudonym", name="pk_pupil"),
    )
    op.create_table(
        "quarantine",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("school_code", sa.String(), nullable=False),
        sa.Column("batch_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at_ms", _INTEGER, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_quarantine"),
    )
    op.create_index("ix_quarantine_school_code", "quarantine", ["school_code"], unique=False)
    refuse("item", "UPDATE", "DELETE")
    refuse("batch", "UPDATE", "DELETE")
