"""Unfinished answers that the teacher's disk does not hold yet: one file a draft, the newest revision."""

import logging
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from classroom.durable_file import PRIVATE, write_file
from classroom.link.messages import SaveDraft

MOST_DRAFTS: Final = 300
"""Beyond it the oldest go: the page has them too."""

_log: Final = logging.getLogger(__name__)


class KeptDraft(Struct, frozen=True, kw_only=True):
    """`pupils` sat at the tablet; only while they do is the draft sent, or it would count as others'."""

    pupils: tuple[str, ...]
    message: SaveDraft


class DraftFolder:
    """`data_dir`/drafts. Small files, any thread but one at a time."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "drafts"
        self._folder.mkdir(parents=True, exist_ok=True)

    def keep(self, draft: KeptDraft) -> None:
        """Keep a draft unless a newer revision of it is here. Raises OSError when the disk refuses."""
        known = self._read(self._path(draft.message.draft))
        if known is not None and known.message.revision > draft.message.revision:
            return
        write_file(self._path(draft.message.draft), msgspec.json.encode(draft), PRIVATE)
        files = sorted(self._folder.glob("*.json"), key=lambda path: path.stat().st_mtime)
        for path in files[:-MOST_DRAFTS]:
            path.unlink(missing_ok=True)

    def saved(self, draft: str, revision: int) -> None:
        """Forget a draft of which the class holds this revision."""
        path = self._path(draft)
        known = self._read(path)
        if known is not None and known.message.revision <= revision:
            path.unlink(missing_ok=True)

    def of(self, pupils: tuple[str, ...]) -> list[SaveDraft]:
        """Return the drafts that these pupils made and the class does not hold."""
        drafts = (self._read(path) for path in sorted(self._folder.glob("*.json")))
        return [draft.message for draft in drafts if draft is not None and set(draft.pupils) == set(pupils)]

    def _path(self, draft: str) -> Path:
        return self._folder / f"{draft}.json"

    def _read(self, path: Path) -> KeptDraft | None:
        try:
            return msgspec.json.decode(path.read_bytes(), type=KeptDraft)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.warning("a draft can't be read: %s: %s", path.name, error)
            return None
