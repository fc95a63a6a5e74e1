"""The first tables of a school's database, and the triggers that guard them."""

import sqlalchemy as sa
from alembic import op

from classroom.store.migrations.guard import gapless, refuse, refuse_replacing

revision = "school_0001"
down_revision = None

_INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "artefact",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size_bytes", _INTEGER, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("content IS NULL OR length(content) = size_bytes", name="ck_artefact_whole"),
        sa.PrimaryKeyConstraint("sha256", name="pk_artefact"),
    )
    op.create_table(
        "batch",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", _INTEGER, nullable=False),
        sa.Column("first_entry", _INTEGER, nullable=False),
        sa.Column("last_entry", _INTEGER, nullable=False),
        sa.Column("manifest_sha256", sa.String(), nullable=False),
        sa.Column("previous_sha256", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("size_bytes", _INTEGER, nullable=False),
        sa.Column("made_ms", _INTEGER, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint(
            "state IN ('sealed', 'sent', 'stored', 'verified', 'imported')", name="ck_batch_state_known"
        ),
        sa.CheckConstraint("first_entry >= 1 AND last_entry >= first_entry", name="ck_batch_range"),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
        sa.UniqueConstraint("first_entry", name="uq_batch_first_entry"),
        sa.UniqueConstraint("last_entry", name="uq_batch_last_entry"),
        sa.UniqueConstraint("number", name="uq_batch_number"),
    )
    op.create_table(
        "class_group",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("school_year", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_class_group"),
        sa.UniqueConstraint("school_year", "label", name="uq_class_group_school_year_label"),
    )
    op.create_table(
        "device",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("token_sha256", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("first_seen_ms", _INTEGER, nullable=False),
        sa.Column("last_seen_ms", _INTEGER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_device"),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("pack", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("revision", _INTEGER, nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("saved_ms", _INTEGER, nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.create_table(
        "ledger",
        sa.Column("sequence", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("at_ms", _INTEGER, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_ledger"),
    )
    op.create_index("ix_ledger_item", "ledger", ["item"], unique=False)
    op.create_table(
        "pack",
        sa.Column("pack", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("manifest_sha256", sa.String(), nullable=False),
        sa.Column("delivery_sha256", sa.String(), nullable=False),
        sa.Column("size_bytes", _INTEGER, nullable=False),
        sa.Column("titles", sa.JSON(), nullable=False),
        sa.Column("publisher", sa.String(), nullable=False),
        sa.Column("added_ms", _INTEGER, nullable=False),
        sa.Column("archive", sa.String(), nullable=False),
        sa.Column("removed_ms", _INTEGER, nullable=True),
        sa.PrimaryKeyConstraint("pack", "version", name="pk_pack"),
    )
    op.create_table(
        "pupil",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.Column("massar_code", sa.String(), nullable=True),
        sa.Column("sex", sa.String(), nullable=True),
        sa.Column("birth_year", _INTEGER, nullable=True),
        sa.CheckConstraint("sex IN ('f', 'm')", name="ck_pupil_sex_known"),
        sa.PrimaryKeyConstraint("id", name="pk_pupil"),
        sa.UniqueConstraint("massar_code", name="uq_pupil_massar_code"),
    )
    op.create_table(
        "school",
        sa.Column("id", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("province", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.CheckConstraint("id = 1", name="ck_school_only_one"),
        sa.PrimaryKeyConstraint("id", name="pk_school"),
    )
    op.create_table(
        "card",
        sa.Column("token_sha256", sa.String(), nullable=False),
        sa.Column("pupil_id", sa.String(), nullable=False),
        sa.Column("made_ms", _INTEGER, nullable=False),
        sa.Column("revoked_ms", _INTEGER, nullable=True),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name="fk_card_pupil_id"),
        sa.PrimaryKeyConstraint("token_sha256", name="pk_card"),
    )
    op.create_index("ix_card_pupil_id", "card", ["pupil_id"], unique=False)
    op.create_table(
        "class_level",
        sa.Column("class_id", sa.String(), nullable=False),
        sa.Column("position", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["class_id"], ["class_group.id"], name="fk_class_level_class_id"),
        sa.PrimaryKeyConstraint("class_id", "position", name="pk_class_level"),
        sa.UniqueConstraint("class_id", "level", name="uq_class_level_class_id_level"),
    )
    op.create_table(
        "class_session",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("class_id", sa.String(), nullable=False),
        sa.Column("opened_ms", _INTEGER, nullable=False),
        sa.Column("closed_ms", _INTEGER, nullable=True),
        sa.ForeignKeyConstraint(["class_id"], ["class_group.id"], name="fk_class_session_class_id"),
        sa.PrimaryKeyConstraint("id", name="pk_class_session"),
    )
    op.create_index("ix_class_session_class_id", "class_session", ["class_id"], unique=False)
    op.create_index(
        "ix_class_session_closed_ms_opened_ms", "class_session", ["closed_ms", "opened_ms"], unique=False
    )
    op.create_table(
        "draft_author",
        sa.Column("draft_id", sa.String(), nullable=False),
        sa.Column("position", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("pupil_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_draft_author_draft_id"),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name="fk_draft_author_pupil_id"),
        sa.PrimaryKeyConstraint("draft_id", "position", name="pk_draft_author"),
    )
    op.create_index("ix_draft_author_pupil_id", "draft_author", ["pupil_id"], unique=False)
    op.create_table(
        "enrolment",
        sa.Column("class_id", sa.String(), nullable=False),
        sa.Column("pupil_id", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("position", _INTEGER, nullable=False),
        sa.Column("left_ms", _INTEGER, nullable=True),
        sa.ForeignKeyConstraint(["class_id"], ["class_group.id"], name="fk_enrolment_class_id"),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name="fk_enrolment_pupil_id"),
        sa.PrimaryKeyConstraint("class_id", "pupil_id", name="pk_enrolment"),
    )
    op.create_index("ix_enrolment_pupil_id", "enrolment", ["pupil_id"], unique=False)
    op.create_table(
        "receipt",
        sa.Column("batch_id", sa.String(), nullable=False),
        sa.Column("signed_sha256", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("signed", sa.LargeBinary(), nullable=False),
        sa.Column("at_ms", _INTEGER, nullable=False),
        sa.CheckConstraint("state IN ('stored', 'verified', 'imported')", name="ck_receipt_state_known"),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_receipt_batch_id"),
        sa.PrimaryKeyConstraint("batch_id", "signed_sha256", name="pk_receipt"),
    )
    op.create_table(
        "attempt",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("pack", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("made_ms", _INTEGER, nullable=False),
        sa.Column("received_ms", _INTEGER, nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["class_session.id"], name="fk_attempt_session_id"),
        sa.ForeignKeyConstraint(["sha256"], ["artefact.sha256"], name="fk_attempt_sha256"),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
    )
    op.create_index("ix_attempt_received_ms", "attempt", ["received_ms"], unique=False)
    op.create_index(
        "ix_attempt_session_id_received_ms", "attempt", ["session_id", "received_ms"], unique=False
    )
    op.create_index("ix_attempt_sha256", "attempt", ["sha256"], unique=False)
    op.create_table(
        "presence",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("pupil_id", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("first_ms", _INTEGER, nullable=False),
        sa.Column("last_ms", _INTEGER, nullable=False),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name="fk_presence_pupil_id"),
        sa.ForeignKeyConstraint(["session_id"], ["class_session.id"], name="fk_presence_session_id"),
        sa.PrimaryKeyConstraint("session_id", "pupil_id", "device", name="pk_presence"),
    )
    op.create_index("ix_presence_pupil_id", "presence", ["pupil_id"], unique=False)
    op.create_table(
        "attempt_author",
        sa.Column("attempt_id", sa.String(), nullable=False),
        sa.Column("position", _INTEGER, autoincrement=False, nullable=False),
        sa.Column("pupil_id", sa.String(), nullable=False),
        sa.CheckConstraint("position BETWEEN 0 AND 2", name="ck_attempt_author_at_most_three"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_attempt_author_attempt_id"),
        sa.ForeignKeyConstraint(["pupil_id"], ["pupil.id"], name="fk_attempt_author_pupil_id"),
        sa.PrimaryKeyConstraint("attempt_id", "position", name="pk_attempt_author"),
        sa.UniqueConstraint("pupil_id", "attempt_id", name="uq_attempt_author_pupil_id_attempt_id"),
    )
    op.create_table(
        "mark",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("attempt_id", sa.String(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("maximum", sa.Double(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("given_ms", _INTEGER, nullable=False),
        sa.CheckConstraint("author <> ''", name="ck_mark_has_author"),
        sa.CheckConstraint("maximum > 0 AND score >= 0 AND score <= maximum", name="ck_mark_on_its_scale"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_mark_attempt_id"),
        sa.PrimaryKeyConstraint("id", name="pk_mark"),
    )
    op.create_index("ix_mark_attempt_id_given_ms", "mark", ["attempt_id", "given_ms"], unique=False)
    op.create_table(
        "returned_work",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("attempt_id", sa.String(), nullable=False),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("maximum", sa.Double(), nullable=True),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("returned_ms", _INTEGER, nullable=False),
        sa.Column("seen_ms", _INTEGER, nullable=True),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_returned_work_attempt_id"),
        sa.PrimaryKeyConstraint("id", name="pk_returned_work"),
    )
    op.create_index("ix_returned_work_attempt_id", "returned_work", ["attempt_id"], unique=False)
    refuse("attempt", "UPDATE")
    refuse_replacing("attempt", "id")
    refuse("mark", "UPDATE", "DELETE")
    refuse_replacing("mark", "id")
    refuse("ledger", "UPDATE", "DELETE")
    gapless("ledger", "sequence")
