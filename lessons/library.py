"""The built-in packs: one folder of sources each in lessons/library/, opened when they are asked for.

The folder holds nothing but packs; this module stands beside it. Works from a checkout, an installed
package, a zip and a PyInstaller bundle.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable

from lessons.content import open_pack
from lessons.errors import NotFoundError
from lessons.pack import Pack


def sources() -> list[str]:
    """Return the ids of the built-in packs, sorted."""
    folders = _library().iterdir()
    return sorted(folder.name for folder in folders if folder.joinpath("pack.json").is_file())


def source(pack_id: str) -> dict[str, bytes]:
    """Return a built-in pack's files by path; raises NotFoundError."""
    if pack_id not in sources():
        raise NotFoundError("pack", pack_id)
    return dict(_files(_library().joinpath(pack_id), ""))


def load(pack_id: str) -> Pack:
    """Return a built-in pack; it came with the program and needs no signature. Raises NotFoundError."""
    return open_pack(source(pack_id), name=pack_id)


def build(pack_id: str) -> bytes:
    """Return a built-in pack as an unsigned archive; raises NotFoundError."""
    from lessons.archive import build_pack  # brings the signature library, which `load` never needs

    return build_pack(source(pack_id), name=pack_id)


def _library() -> Traversable:
    return files("lessons").joinpath("library")


def _files(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found = list[tuple[str, bytes]]()
    for entry in folder.iterdir():
        if entry.name.startswith((".", "__")):
            continue
        path = f"{prefix}{entry.name}"
        found += _files(entry, f"{path}/") if entry.is_dir() else [(path, entry.read_bytes())]
    return found
