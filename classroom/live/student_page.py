"""The pupils' page as built files: immutable, under the name of their build."""

import mimetypes
from pathlib import Path
from typing import Final

import msgspec

import resources

_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}
"""Named here because Windows takes types from its registry, where any program may have changed them."""


class _Build(msgspec.Struct, frozen=True):
    build: str


class StudentPage:
    """resources/student as it was when this was made. A file that was not there then is never served."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` holds build.json and <build>/."""
        self._folder = Path(resources.__file__).parent / "student" if folder is None else folder
        self.build = self._read_build()
        """The build's name, or None when the page was never built on this machine."""
        self._files: dict[str, Path] = {}
        if self.build is not None:
            root = self._folder / self.build
            self._files = {
                path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()
            }

    def path(self, build: str, name: str) -> Path | None:
        """Return a file of the build, or None."""
        return self._files.get(name) if build == self.build else None

    def _read_build(self) -> str | None:
        try:
            built = msgspec.json.decode((self._folder / "build.json").read_bytes(), type=_Build).build
        except (OSError, msgspec.MsgspecError):
            return None
        return built if built.replace("-", "").replace("_", "").isalnum() else None


def content_type(name: str) -> str:
    """Return the Content-Type of a file of the page."""
    suffix = Path(name).suffix
    return _TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
