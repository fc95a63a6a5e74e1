"""Migrations of the two schemas: one folder an environment ("school", "district"), one module a revision.

An environment's package says `HEAD` (the newest revision's id), `metadata()` (the models) and
`revisions()` (the revision modules, oldest first, imported late). A revision is an ordinary Alembic
revision module: `revision`, `down_revision`, `upgrade()`. They are imported as Python modules and
never looked up as files, so that they also work inside a frozen program, and Alembic itself is
imported only when something is to be done, because a start must be fast.

To add a revision: change the tables, run `python -m classroom.store.migrations school` (it prints
the operations that are missing), put them into a new module, and name it in `revisions()` and `HEAD`.
"""
