"""The bytes of handed-in work, wherever they lie."""

import hashlib
import logging
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any, Final

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from classroom.durable_file import loading
from classroom.errors import StoreError
from classroom.store.artefact_folder import ArtefactFolder
from classroom.store.tables.artefact import ArtefactRow

_log: Final = logging.getLogger(__name__)

INLINE_BYTES: Final = 64 * 1024
"""Up to here SQLite is faster than a file of its own, and one fsync covers row and content."""

# Made once: building a statement takes longer than running it, and every hand-in needs both.
_KNOWN: Final = select(ArtefactRow.sha256).where(ArtefactRow.sha256.in_(bindparam("hashes", expanding=True)))
_INSERT: Final = insert(ArtefactRow)


class ArtefactStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._folder: ArtefactFolder | None = session.info.get("artefacts")

    def row(self, sha256: str, size_bytes: int, content: bytes | Path) -> dict[str, Any]:
        """Return the row of content whose hash the caller has checked. Raises StoreError.

        Small content is in the row. Large content is a file first, and durable, before its row
        speaks of it; a file without a row does no harm and is taken when the same content comes again.
        """
        inline: bytes | None = None
        if size_bytes <= INLINE_BYTES or self._folder is None:
            inline = content if isinstance(content, bytes) else _read(content)
        elif not self._folder.holds(sha256, size_bytes):
            self._folder.keep(sha256, content)
        return {"sha256": sha256, "size_bytes": size_bytes, "content": inline}

    def add(self, rows: Iterable[dict[str, Any]]) -> None:
        """Insert rows, once for each hash."""
        wanted = {row["sha256"]: row for row in rows}
        connection = self._session.connection()
        for known in connection.execute(_KNOWN, {"hashes": list(wanted)}).scalars():
            del wanted[known]
        if wanted:
            connection.execute(_INSERT, list(wanted.values()))

    def read(self, sha256: str) -> bytes:
        """Return the content, its hash checked. Raises StoreError("damaged")."""
        content = self._session.scalar(select(ArtefactRow.content).filter_by(sha256=sha256))
        return self._checked(sha256, content)

    def read_all(self, hashes: Collection[str]) -> dict[str, bytes]:
        """Return the content for each of these hashes, some dozens; what is damaged is left out."""
        rows = self._session.execute(
            select(ArtefactRow.sha256, ArtefactRow.content).where(ArtefactRow.sha256.in_(hashes))
        )
        contents: dict[str, bytes] = {}
        for sha256, content in rows:
            try:
                contents[sha256] = self._checked(sha256, content)
            except StoreError:
                _log.error("the content %s is damaged", sha256)
        return contents

    def _checked(self, sha256: str, content: bytes | None) -> bytes:
        if content is None:
            if self._folder is None:
                raise StoreError("damaged")
            return self._folder.read(sha256)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise StoreError("damaged")
        return content


def _read(path: Path) -> bytes:
    with loading():
        return path.read_bytes()
