"""Rows of the databases. They never leave classroom.store."""
