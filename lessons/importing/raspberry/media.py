"""The pictures of a Raspberry Pi project that its texts show."""

import posixpath
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote

from lessons import media
from lessons.importing.identifier import identifier
from lessons.importing.note import Note

_KINDS: Final = {"svg": "svg", "png": "png", "jpg": "jpg", "jpeg": "jpg", "webp": "webp"}
_ADDRESS: Final = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*:|^//")


class ProjectMedia:
    """Takes the pictures that texts show out of a project's files, each only once."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files
        self._paths = dict[bytes, str]()
        self.files = dict[str, bytes]()
        """By their path in the pack."""
        self.notes = list[Note]()

    def take(self, folder: str, source: str, file: str, line: int) -> str | None:
        """Return the path in the pack of a picture, as a text in `folder` names it; None when it can't be."""
        place = posixpath.normpath(posixpath.join(folder, unquote(source)))
        data = self._files.get(place)
        if _ADDRESS.match(source) or not place.startswith(f"{folder}/") or data is None:
            self.notes.append(Note(file, line, "picture_missing", source[:200]))
            return None
        stem, _, ending = posixpath.basename(place).rpartition(".")
        kind = _KINDS.get(ending.lower())
        if kind is None:
            self.notes.append(Note(file, line, "picture_kind", source[:200]))
            return None
        return self._put((stem, folder), kind, data, Note(file, line, "picture_unusable", source[:200]))

    def _put(self, names: tuple[str, str], kind: str, data: bytes, unusable: Note) -> str | None:
        known = self._paths.get(data)
        if known is not None:
            return known
        taken = {path.removeprefix("media/").rpartition(".")[0] for path in self.files}
        name = identifier(names[0], "picture")
        if name in taken:  # the same picture with other words in it
            name = identifier(f"{name} {names[1].partition('-')[0]}", "picture", taken)
        path = f"media/{name}.{kind}"
        if media.fault(path, data) is not None:
            self.notes.append(unusable)
            return None
        if len(data) > media.PICTURE_BUDGET_BYTES:  # for the author to mend
            about = f"{unusable.about}, {len(data)} bytes"
            self.notes.append(Note(unusable.file, unusable.line, "picture_large", about))
        self._paths[data], self.files[path] = path, data
        return path
