"""What tablets get of a pack: public files named by hash, texts already rendered."""

import hashlib
from dataclasses import dataclass
from typing import Final

from lessons.manifest import canonical_json
from lessons.markdown import render
from lessons.pack import Pack, text_path
from lessons.paths import audience

DELIVERY_FORMAT: Final = "tinmel-delivery/1"
_KEPT: Final = ("lessons/", "worlds/", "starters/", "media/", "i18n/")


@dataclass(frozen=True, kw_only=True)
class PupilFiles:
    """A delivery. `manifest` is canonical JSON, and its SHA-256 names the delivery."""

    manifest: bytes
    files: dict[str, bytes]

    @property
    def sha256(self) -> str:
        """Return the delivery's name."""
        return hashlib.sha256(self.manifest).hexdigest()

    @property
    def size_bytes(self) -> int:
        """Return how many bytes a tablet fetches that has nothing of it yet."""
        return len(self.manifest) + sum(map(len, self.files.values()))


def pupil_files(pack: Pack) -> PupilFiles:
    """Return what pupils may have; nothing of teacher/ is in it."""
    files = {
        path: data
        for path, data in pack.files.items()
        if audience(path) == "pupil" and path.startswith(_KEPT) and not path.endswith(".md")
    }
    pictures = {
        path: f"/blob/{entry.sha256}"
        for path, entry in pack.manifest.files.items()
        if path.startswith("media/")
    }
    for lesson in pack.lessons:
        for step in lesson.steps:
            for language in pack.info.languages:
                path = text_path(lesson.id, step, language).removesuffix(".md") + ".html"
                text, shown_in = pack.text(lesson.id, step, language)
                files[path] = render(text, shown_in, pictures).encode()
    return PupilFiles(manifest=_manifest(pack, files), files=files)


def _manifest(pack: Pack, files: dict[str, bytes]) -> bytes:
    fallbacks = {language: list(chain) for language, chain in pack.info.fallbacks.items()}
    return canonical_json(
        {
            "format": DELIVERY_FORMAT,
            "id": pack.info.id,
            "version": pack.info.version,
            "titles": pack.info.titles,
            "languages": list(pack.info.languages),
            **({"fallbacks": fallbacks} if fallbacks else {}),
            "cover": pack.info.cover,
            "lessons": [{"id": lesson.id, "titles": lesson.titles} for lesson in pack.lessons],
            "files": {
                path: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
                for path, data in files.items()
            },
        }
    )
