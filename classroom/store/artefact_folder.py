"""Large handed-in work as files named by hash: whole and on the disk before a row speaks of them."""

import contextlib
import hashlib
import secrets
import shutil
from pathlib import Path
from typing import Final

from classroom.durable_file import loading, make_folder, place_file, storing, sync_folder
from classroom.errors import StoreError

_STALE_S: Final = 86_400


class ArtefactFolder:
    """Content-addressed files. For any thread; two that keep the same hash don't disturb each other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: str) -> Path:
        """Return where the file of this hash is or would be."""
        return self._folder / sha256[:2] / sha256

    def holds(self, sha256: str, size_bytes: int) -> bool:
        """Return whether the file is here; a file under its final name is always whole."""
        try:
            return self.path(sha256).stat().st_size == size_bytes
        except FileNotFoundError:
            return False

    def keep(self, sha256: str, content: bytes | Path) -> None:
        """Keep the content durably: staged, fsynced, renamed. StoreError when the disk refuses.

        A `Path` names a finished file on the same disk: it gets a second name (a hard link) instead of
        being copied, and its first name stays the caller's to remove once the attempt is committed.
        The caller has checked the hash. This may take as long as an fsync of the whole file does, so a
        large file is better kept in a thread of its own, before `WorkStore.receive`.
        """
        target = self.path(sha256)
        staged = target.with_name(f".{secrets.token_hex(8)}")
        with storing():
            self._make_private_folder()
            make_folder(target.parent)
            try:
                _stage(content, staged)
                place_file(staged, target)
            finally:
                staged.unlink(missing_ok=True)

    def sweep(self, now_s: float) -> None:
        """Remove what a killed process half wrote more than a day before `now_s` (Unix time)."""
        for staged in self._folder.glob("*/.*"):
            with contextlib.suppress(OSError):
                if staged.stat().st_mtime < now_s - _STALE_S:
                    staged.unlink()

    def read(self, sha256: str) -> bytes:
        """Return the content. StoreError("damaged") when the file is missing or no longer what it was."""
        with loading():
            content = self.path(sha256).read_bytes()
        if hashlib.sha256(content).hexdigest() != sha256:
            raise StoreError("damaged")
        return content

    def _make_private_folder(self) -> None:
        if not self._folder.is_dir():
            make_folder(self._folder.parent)
            self._folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self._folder.parent)


def _stage(content: bytes | Path, staged: Path) -> None:
    if isinstance(content, Path):
        try:
            staged.hardlink_to(content)
        except OSError:  # no hard links on FAT, or another disk
            shutil.copyfile(content, staged)
    else:
        staged.write_bytes(content)
