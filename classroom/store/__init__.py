"""The store: the one place that knows SQL. Rows never leave it; frozen dataclasses do.

`Database` owns the database's one thread. Work goes in as a function of a SQLAlchemy session and
comes back as a future that resolves only after the commit:

    database.submit(lambda session: RosterStore(session).pupils(class_id))

A store is made for one job, on that job's session, and forgotten with it. What spans several
stores (an attempt and its ledger entry) is in classroom/store/recording.py.

A district's intake has its own tables, on the same mechanism: `Database(url, migrations="district")`.
Its tables derive from `DistrictTable` in classroom/store/tables/ (district.py collects them as
`METADATA`), its revisions are modules in classroom/store/migrations/district/, named in `HEAD` and
`revisions()` there (see classroom/store/migrations/__init__.py), and its stores are in this package,
because only classroom.store may import tables. `url` may be "postgresql+psycopg://…".
"""
