"""The JSON Schemas say what the types say: a pack's files fit, what is refused for its form does not."""

import json
from importlib.resources import files
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator

from lessons import library
from lessons.archive import build_pack
from lessons.content import open_pack, shape
from lessons.errors import FileRejectedError
from lessons.schema import SHAPES, schema, schema_text
from tests.lessons.small_pack import EXEMPLAR, LESSON, small_pack
from tests.lessons.steps.shapes import SHAPES as STEPS

KINDS = list(STEPS)
FOLDER = files("resources").joinpath("schemas")


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(FOLDER.joinpath(f"{name}.schema.json").read_text("utf-8")))


def name_of(path: str) -> str | None:
    """Return the schema of a file of a pack, or None where only Blockly knows the form."""
    wanted = shape(path)
    return next((name for name, made in SHAPES.items() if made == wanted), None)


def fits(path: str, data: bytes) -> bool:
    name = name_of(path)
    return name is None or validator(name).is_valid(json.loads(data))


@pytest.mark.parametrize("name", SHAPES)
def test_the_files_are_what_the_types_say(name: str) -> None:
    """Else: python -m lessons.schema."""
    assert FOLDER.joinpath(f"{name}.schema.json").read_text("utf-8") == schema_text(name)


def test_no_schema_is_left_over() -> None:
    assert {file.name for file in FOLDER.iterdir()} == {f"{name}.schema.json" for name in SHAPES}


@pytest.mark.parametrize("name", SHAPES)
def test_each_is_a_schema_of_its_dialect(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["title"]


@pytest.mark.parametrize("pack_id", library.sources())
def test_every_built_in_pack_fits(pack_id: str) -> None:
    source = library.source(pack_id)
    jsons = {path: data for path, data in source.items() if path.endswith(".json")}
    assert [path for path, data in jsons.items() if not fits(path, data)] == []
    assert validator("manifest").is_valid(json.loads(library.load(pack_id).manifest.canonical()))


def test_every_kind_of_step_fits() -> None:
    source = small_pack()
    assert build_pack(source)
    assert [path for path, data in source.items() if path.endswith(".json") and not fits(path, data)] == []


def test_a_list_of_publishers_fits() -> None:
    trust = {"publishers": [{"id": "ministry", "names": {"fr": "Ministère"}, "key": "A" * 43 + "="}]}
    assert validator("trust").is_valid(trust)
    assert msgspec.convert(trust, SHAPES["trust"]).publishers[0].id == "ministry"
    trust["publishers"][0]["key"] = "A" * 12
    assert not validator("trust").is_valid(trust)


BROKEN: list[tuple[str, dict[str, Any]]] = [
    ("pack.json", {"format": "tinmel-pack/2"}),
    ("pack.json", {"version": "1.0"}),
    ("pack.json", {"version": "1.0.0\n"}),
    ("pack.json", {"id": "Small"}),
    ("pack.json", {"titles": {}}),
    ("pack.json", {"titles": {"de": "Klein"}}),
    ("pack.json", {"reviews": {"de": "reviewed"}}),
    ("pack.json", {"fallbacks": {"ar": []}}),
    ("pack.json", {"languages": ["de"]}),
    ("pack.json", {"ages": [8]}),
    ("pack.json", {"cover": "worlds/w.json"}),
    ("pack.json", {"surprise": 1}),
    (LESSON, {"steps": []}),
    (LESSON, {"minutes": 0}),
    ("worlds/w.json", {"width": 21}),
    ("worlds/w.json", {"kind": "turtle"}),
    ("worlds/w.json", {"theme": "moon"}),
    (EXEMPLAR, {"actions": ["fly"]}),
    ("teacher/rubric.json", {"criteria": []}),
]


@pytest.mark.parametrize(("path", "changes"), BROKEN)
def test_what_is_refused_for_its_form_does_not_fit(path: str, changes: dict[str, Any]) -> None:
    source = small_pack()
    broken = json.dumps(json.loads(source[path]) | changes).encode()
    assert not fits(path, broken)
    with pytest.raises(FileRejectedError, match="json_shape"):
        open_pack(source | {path: broken})


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("read", {"kind": "game"}),
        ("read", {"text": "../x"}),
        ("read", {"hints": [{"id": "h", "strength": 4, "texts": {"fr": "x"}}]}),
        ("watch", {"frames": [{"picture": "media/x.mp3", "texts": {"fr": "x"}, "seconds": 5}]}),
        ("code", {"language": "javascript"}),
        ("code", {"checks": []}),
        ("code", {"world": "media/a.png"}),
        ("choice", {"correct": []}),
        ("number", {"tolerance": -1}),
        ("photo", {"most": 9}),
    ],
)
def test_a_step_that_is_refused_for_its_form_does_not_fit(kind: str, changes: dict[str, Any]) -> None:
    source = small_pack()
    lesson = json.loads(source[LESSON])
    lesson["steps"][KINDS.index(kind)] |= changes
    broken = json.dumps(lesson).encode()
    assert not fits(LESSON, broken)
    with pytest.raises(FileRejectedError, match="json_shape"):
        open_pack(source | {LESSON: broken})
