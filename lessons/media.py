"""Pictures, sounds and films: what their first bytes say, and how large they may be."""

import io
from typing import Final

from lessons import svg
from lessons.paths import extension

MAX_SIDE: Final = 4096
"""Pixels. A picture of this size takes 64 MB of a tablet's memory."""
MAX_BYTES: Final = {
    **dict.fromkeys(("png", "jpg", "webp"), 1_000_000),
    **dict.fromkeys(("ogg", "m4a", "mp3"), 4_000_000),
    **dict.fromkeys(("webm", "mp4"), 15_000_000),
}
"""Of one file, by its extension. The budgets that the lint asks for are smaller."""

PICTURE_BUDGET_BYTES: Final = 80_000
"""What the lint asks of any picture."""
_HEADER_BYTES: Final = 65_536
"""Where a picture must have said its size; what cameras write before it can and should go."""
_BRANDS: Final = frozenset(
    {
        *(b"M4A ", b"M4B ", b"M4V ", b"MSNV", b"avc1", b"dash", b"mp41", b"mp42"),
        *(b"isom", b"iso2", b"iso4", b"iso5", b"iso6"),
    }
)
"""MP4 family (ISO/IEC 14496-12); other brands are other formats, pictures for example."""
_EBML: Final = b"\x1a\x45\xdf\xa3"


def fault(path: str, data: bytes) -> str | None:
    """Return why a file in the pack can't be the picture, sound or film that its name says, as a stable code.

    None when it can, and for all other files.
    """
    kind = extension(path)
    if kind == "svg":
        return svg.fault(data)
    if kind not in MAX_BYTES:
        return None
    if len(data) > MAX_BYTES[kind]:
        return "file_too_large"
    if not _begins_as(kind, data):
        return "media_not_what_it_says"
    return _size_fault(data) if kind in ("png", "jpg", "webp") else None


def _begins_as(kind: str, data: bytes) -> bool:
    """Tell whether the first bytes are those of the format with this extension."""
    match kind:
        case "png":
            return data.startswith(b"\x89PNG\r\n\x1a\n")
        case "jpg":
            return data.startswith(b"\xff\xd8\xff")
        case "webp":
            return data.startswith(b"RIFF") and data[8:12] == b"WEBP"
        case "ogg":
            return data.startswith(b"OggS\0")
        case "mp3":
            # MPEG audio, layer III: eleven bits of sync, then version and layer
            return data.startswith(b"ID3") or (
                data[:1] == b"\xff" and len(data) > 1 and data[1] & 0xE6 == 0xE2
            )
        case "webm":
            return data.startswith(_EBML) and b"webm" in data[:64]
        case _:
            return data[4:8] == b"ftyp" and data[8:12] in _BRANDS


def _size_fault(data: bytes) -> str | None:
    import imagesize  # brings an HTTP client, 70 ms; most packs have no such picture

    width, height = imagesize.get(io.BytesIO(data[:_HEADER_BYTES]), exif_rotation=False)
    if width < 1 or height < 1:
        return "media_not_what_it_says"
    return "picture_too_large" if max(width, height) > MAX_SIDE else None
