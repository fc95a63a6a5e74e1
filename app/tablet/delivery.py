"""A delivery's manifest as a tablet reads it: which blobs make a pack. Distrusted: it came from outside."""

from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from classroom.errors import FileRejectedError
from classroom.link.messages import Hash

MAX_MANIFEST_BYTES: Final = 4 * 1024 * 1024
MAX_FILE_BYTES: Final = 1024 * 1024 * 1024


class _File(Struct, frozen=True):
    sha256: Hash
    size: Annotated[int, Meta(ge=0, le=MAX_FILE_BYTES)]


class _Delivery(Struct, frozen=True):
    files: dict[str, _File]


def read_delivery(manifest: Path) -> dict[str, int]:
    """Return the size of each blob by name. Raises FileRejectedError("manifest")."""
    try:
        files = msgspec.json.decode(manifest.read_bytes(), type=_Delivery).files
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise FileRejectedError(manifest.name, "", "manifest") from error
    return {file.sha256: file.size for file in files.values()}
