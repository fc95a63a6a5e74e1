"""JSON Schemas (2020-12) of the files of a pack, made from the very types that read them.

For editors that help authors while they write, and for other programs that make packs. A schema can't say
all: what must be there elsewhere, and what must not go round in a circle, only `tinmel pack check` sees.
"""

from importlib.resources import files
from inspect import cleandoc
from pathlib import Path
from typing import Any, Final

import msgspec

from lessons.exemplar import Exemplar
from lessons.lesson import Lesson
from lessons.manifest import Manifest
from lessons.pack import PackInfo
from lessons.publisher import TrustStore
from lessons.rubric import Rubric
from lessons.world import World

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
SHAPES: Final[dict[str, Any]] = {
    "exemplar": Exemplar,
    "i18n": dict[str, str],
    "lesson": Lesson,
    "manifest": Manifest,
    "pack": PackInfo,
    "rubric": Rubric,
    "trust": TrustStore,
    "world": World,
}
"""By the name of the schema: resources/schemas/<name>.schema.json."""
_WORDS: Final = {
    "exemplar": "teacher/exemplars/<lesson>/<step>.json: a solution of a code step",
    "i18n": "i18n/<language>.json: words by name",
    "lesson": "lessons/<lesson>/lesson.json",
    "manifest": "MANIFEST.json, made by `tinmel pack build`",
    "pack": "pack.json",
    "rubric": "teacher/rubric.json",
    "trust": "A list of trusted publishers, for --trust",
    "world": "worlds/<world>.json",
}


def schema(name: str) -> dict[str, Any]:
    """Return the schema with this name."""
    made = _tidy(msgspec.json.schema(SHAPES[name]))
    return {"$schema": DIALECT, "$id": f"urn:tinmel:schema:{name}:1", "title": _WORDS[name], **made}


def _tidy(value: Any) -> Any:
    """Return a schema with its descriptions, which are docstrings, as plain paragraphs."""
    if isinstance(value, dict):
        return {
            key: cleandoc(one) if key == "description" and isinstance(one, str) else _tidy(one)
            for key, one in value.items()
        }
    return [_tidy(one) for one in value] if isinstance(value, list) else value


def schema_text(name: str) -> str:
    """Return the text of the file resources/schemas/<name>.schema.json."""
    return msgspec.json.format(msgspec.json.encode(schema(name)), indent=1).decode() + "\n"


if __name__ == "__main__":
    folder = Path(str(files("resources"))) / "schemas"
    folder.mkdir(exist_ok=True)
    for one in SHAPES:
        (folder / f"{one}.schema.json").write_text(schema_text(one), "utf-8", newline="\n")
