"""Uploads on disk: a part file whose length is the offset, and an inbox of whole, checked files.

    uploads/<id>.json, <id>.part     what was announced, what has come
    inbox/<school>/<file>.tinmel     complete, fsynced, hashed; never overwritten
    receipts/<school>/<batch>/…      what the school may fetch

Every step can be cut by kill -9 and taken up again; nothing needs memory of a running program.
"""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from classroom.durable_file import make_folder, place_file, write_file
from classroom.sync.admission import Admission
from classroom.sync.batch import MAX_BATCH_BYTES

DEFAULT_QUOTA_BYTES: Final = 1024 * 1024 * 1024
_FORGET_OPEN_S = 14 * 24 * 3600
_FORGET_DONE_S = 60 * 24 * 3600


class UploadRefusal(Exception):  # noqa: N818 - an answer to a client, not a fault of ours
    """A request that can't be granted: `code` is stable, `status` is HTTP's."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(status, code)
        self.status = status
        self.code = code


class UploadInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What a school announced. `stored` is the file's name in the inbox once it is complete."""

    school: str
    batch: str
    file: str
    sha256: str
    size_bytes: int
    stored: str = ""


@dataclass(frozen=True, kw_only=True)
class UploadState:
    info: UploadInfo
    offset: int

    @property
    def complete(self) -> bool:
        """All bytes are there; `finish` may still have to be called."""
        return self.offset >= self.info.size_bytes


class UploadFolder:
    """Uploads of all schools under one folder. Blocking file work: call it from a thread."""

    def __init__(
        self, data_dir: Path, quota_bytes: int = DEFAULT_QUOTA_BYTES, now_s: Callable[[], float] = time.time
    ) -> None:
        self._uploads = data_dir / "uploads"
        self._inbox = data_dir / "inbox"
        self._quota_bytes = quota_bytes
        self._now_s = now_s
        make_folder(self._uploads)
        make_folder(self._inbox)

    def create(self, school: str, admission: Admission) -> str:
        """Return the id of an upload, the same one for the same file. UploadRefusal: "too_big", "quota"."""
        if admission.size_bytes > MAX_BATCH_BYTES:
            raise UploadRefusal(413, "too_big")
        name = f"{school}\n{admission.file}\n{admission.sha256}\n{admission.size_bytes}"
        upload = hashlib.sha256(name.encode()).hexdigest()[:32]
        if self._info_path(upload).exists():
            return upload
        if self._used_bytes(school) + admission.size_bytes > self._quota_bytes:
            raise UploadRefusal(507, "quota")
        self.part_path(upload).touch(mode=0o600)
        info = UploadInfo(
            school=school,
            batch=admission.batch,
            file=admission.file,
            sha256=admission.sha256,
            size_bytes=admission.size_bytes,
        )
        write_file(self._info_path(upload), msgspec.json.encode(info))
        return upload

    def state(self, upload: str) -> UploadState:
        """Return how far an upload is, by the length of its file; UploadRefusal(404)."""
        info = self._info(upload)
        if info.stored or self._stored(info) is not None:
            return UploadState(info=info, offset=info.size_bytes)
        try:
            return UploadState(info=info, offset=self.part_path(upload).stat().st_size)
        except FileNotFoundError as error:
            self._forget(upload)
            raise UploadRefusal(404, "unknown") from error

    def part_path(self, upload: str) -> Path:
        """Return where the bytes of an upload lie while it is incomplete."""
        return self._uploads / f"{upload}.part"

    def finish(self, upload: str) -> UploadInfo:
        """Check the whole file and move it to the inbox; the same again is fine.

        UploadRefusal(460, "sha256") when it is not the announced file: then the upload is forgotten.
        """
        info = self._info(upload)
        if info.stored:
            return info
        part = self.part_path(upload)
        if part.exists():
            self._accept(upload, info, part)
        stored = self._stored(info)
        if stored is None:
            self._forget(upload)
            raise UploadRefusal(404, "unknown")
        info = msgspec.structs.replace(info, stored=stored.name)
        write_file(self._info_path(upload), msgspec.json.encode(info))
        return info

    def forget_old(self) -> None:
        """Drop uploads that nobody went on with for two weeks, and notes of done ones after two months."""
        for path in self._uploads.glob("*.json"):
            part = path.with_suffix(".part")
            newest = max(file.stat().st_mtime for file in (path, part) if file.exists())
            limit_s = _FORGET_OPEN_S if part.exists() else _FORGET_DONE_S
            if self._now_s() - newest > limit_s:
                self._forget(path.stem)

    def _accept(self, upload: str, info: UploadInfo, part: Path) -> None:
        with part.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != info.sha256:
            self._forget(upload)
            raise UploadRefusal(460, "sha256")
        target = self._inbox / info.school / info.file
        if self._stored(info) is not None:
            part.unlink()
            return
        if target.exists():
            target = self._other_name(info)
        place_file(part, target)

    def _stored(self, info: UploadInfo) -> Path | None:
        """Return the inbox's file when it is this very file, whatever it had to be called."""
        for path in (self._inbox / info.school / info.file, self._other_name(info)):
            if path.is_file() and path.stat().st_size == info.size_bytes and _sha256(path) == info.sha256:
                return path
        return None

    def _other_name(self, info: UploadInfo) -> Path:
        stem = info.file.removesuffix(".tinmel")
        return self._inbox / info.school / f"{stem}.{info.sha256[:16]}.tinmel"

    def _used_bytes(self, school: str) -> int:
        inbox = (path.stat().st_size for path in (self._inbox / school).glob("*.tinmel"))
        infos = (self._info(path.stem) for path in self._uploads.glob("*.json"))
        waiting = (info.size_bytes for info in infos if info.school == school and not info.stored)
        return sum(inbox) + sum(waiting)

    def _info(self, upload: str) -> UploadInfo:
        try:
            return msgspec.json.decode(self._info_path(upload).read_bytes(), type=UploadInfo)
        except (FileNotFoundError, ValueError) as error:
            raise UploadRefusal(404, "unknown") from error

    def _info_path(self, upload: str) -> Path:
        return self._uploads / f"{upload}.json"

    def _forget(self, upload: str) -> None:
        self.part_path(upload).unlink(missing_ok=True)
        self._info_path(upload).unlink(missing_ok=True)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
