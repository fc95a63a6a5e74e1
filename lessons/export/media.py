"""Pictures, sounds and films of a pack in an export: which are used, and of what type."""

from collections.abc import Iterable
from typing import Final

from lessons.export.markup import Element

TYPES: Final = {
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "webp": "image/webp",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "mp4": "video/mp4",
    "webm": "video/webm",
}


def media_type(path: str) -> str:
    """Return the type that a file of media/ has by its name."""
    return TYPES[path.rpartition(".")[2]]


def used(trees: Iterable[Element]) -> list[str]:
    """Return the paths of all media that these trees show, sorted, each once."""
    return sorted({one.attributes["src"] for tree in trees for one in tree.all() if "src" in one.attributes})
