"""A database driver's errors, translated once into what a person can act on."""

import sqlite3
from typing import Final

from sqlalchemy.exc import DBAPIError

from classroom.errors import StoreError

_SQLITE_REASONS: Final = {
    # Seen on a full disk when the shared-memory file of the WAL can't grow.
    sqlite3.SQLITE_IOERR_SHMSIZE: "disk_full",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_FORMAT: "damaged",
    sqlite3.SQLITE_IOERR: "unreadable",
    sqlite3.SQLITE_CANTOPEN: "unwritable",
    sqlite3.SQLITE_READONLY: "unwritable",
    sqlite3.SQLITE_PERM: "unwritable",
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL_REASONS: Final = {
    "53100": "disk_full",
    "55P03": "locked",
    "40P01": "locked",
    "25006": "unwritable",
    "42501": "unwritable",
    "XX001": "damaged",
    "XX002": "damaged",
}


def store_fault(error: BaseException) -> BaseException:
    """Return the StoreError that `error` means, or `error` itself when it is a bug or no fault of the store.

    An error that was raised while another one was being handled is judged by the first: SQLite may end
    the transaction by itself when the disk is full, and then the rollback fails as well.
    """
    seen: BaseException | None = error
    reason = None
    while seen is not None:
        reason = _reason(seen) or reason
        seen = seen.__cause__ or seen.__context__
    return error if reason is None else StoreError(reason)


def _reason(error: BaseException) -> str | None:
    if not isinstance(error, DBAPIError) or error.orig is None:
        return None
    if isinstance(error.orig, sqlite3.Error):
        # The low byte is the primary code: https://www.sqlite.org/rescode.html
        code = getattr(error.orig, "sqlite_errorcode", 0)
        return _SQLITE_REASONS.get(code) or _SQLITE_REASONS.get(code & 0xFF)
    sqlstate = getattr(error.orig, "sqlstate", None)
    if error.connection_invalidated or (sqlstate is None and isinstance(error.orig, Exception)):
        return "unreachable"
    return _POSTGRESQL_REASONS.get(str(sqlstate))
