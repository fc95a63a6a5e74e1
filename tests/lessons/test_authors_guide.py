"""lessons/README.md teaches authors; what it shows must be what is read."""

import re
from pathlib import Path
from typing import Any, Final, get_args

import msgspec
import pytest

from lessons import blocks, library, program, source
from lessons.archive import build_pack
from lessons.block_names import drawers
from lessons.colour import COLOURS
from lessons.exemplar import Exemplar
from lessons.facts import WORLD_FACTS
from lessons.lesson import Lesson
from lessons.manifest import Manifest
from lessons.pack import PackInfo
from lessons.publisher import Publisher, TrustStore
from lessons.rubric import Rubric
from lessons.signature import verify
from lessons.steps.code import MAX_RUNS, Drawer
from lessons.steps.kinds import Step, kind_of
from lessons.world import GridWorld, World
from lessons.world import kind_of as kind_of_world

GUIDE: Final = Path(__file__).parents[2] / "lessons" / "README.md"
SHAPES: Final[dict[str, Any]] = {
    "pack": PackInfo,
    "lesson": Lesson,
    "step": Step,
    "rubric": Rubric,
    "world": World,
    "exemplar": Exemplar,
    "publisher": Publisher,
    "manifest": Manifest,
    "envelope": dict[str, Any],
}
EXAMPLES: Final = re.findall(r"```json (\w+)\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)


@pytest.mark.parametrize(("shape", "example"), EXAMPLES)
def test_each_example_is_read_as_what_it_shows(shape: str, example: str) -> None:
    msgspec.json.decode(example, type=SHAPES[shape], strict=True)


def test_every_shape_has_an_example() -> None:
    assert {shape for shape, _ in EXAMPLES} == SHAPES.keys()


def test_every_kind_that_has_more_than_a_text_has_an_example() -> None:
    shown = {
        kind_of(msgspec.json.decode(example, type=Step)) for shape, example in EXAMPLES if shape == "step"
    }
    kinds = {str(one.__struct_config__.tag) for one in Step.__args__}
    assert shown == kinds - {"read"}


def test_every_kind_of_world_has_an_example_and_its_facts_are_told() -> None:
    worlds = [msgspec.json.decode(example, type=World) for shape, example in EXAMPLES if shape == "world"]
    assert {kind_of_world(world) for world in worlds} == WORLD_FACTS.keys()
    text = GUIDE.read_text("utf-8")
    for kind, facts in WORLD_FACTS.items():
        (row,) = re.findall(rf"^\| `{kind}` \|.*", text, re.MULTILINE)
        told = set(re.findall(r"`(\w+)`", row.split("|")[4]))
        assert told | {"steps", "stopped"} == facts


def test_the_drawers_and_the_limits_are_those_that_are_read() -> None:
    text = GUIDE.read_text("utf-8")
    (told,) = re.findall(r"\*\*toolbox\*\* has drawers: ((?:`\w+` ?)+);", text)
    assert tuple(re.findall(r"`(\w+)`", told)) == get_args(Drawer) == tuple(drawers())
    assert f"{MAX_RUNS} runs are the most" in text
    assert f"Colours are {' '.join(f'`{colour}`' for colour in COLOURS)}." in text


def test_the_exemplar_is_one_program_three_times_in_the_world_above_it() -> None:
    shown = dict(EXAMPLES)
    exemplar = msgspec.json.decode(shown["exemplar"], type=Exemplar)
    world = msgspec.json.decode(shown["world"], type=GridWorld)
    built = blocks.parse(exemplar.blocks)
    assert built == source.parse(exemplar.python)
    done = [event.k for event in program.run(built, world).trace]
    assert tuple(done) == tuple(exemplar.actions)


def test_the_example_of_an_archive_is_signed_as_it_says() -> None:
    shown = {shape: example.strip().encode() for shape, example in EXAMPLES}
    manifest = msgspec.json.decode(shown["manifest"], type=Manifest)
    assert manifest.canonical() == shown["manifest"]
    publisher = msgspec.json.decode(shown["publisher"], type=Publisher)
    assert verify(shown["envelope"], shown["manifest"], TrustStore(publishers=(publisher,))) == (publisher,)


def test_an_archive_begins_and_lists_itself_as_the_guide_shows() -> None:
    block = re.search(r"```hex\n(.*?)\n(.*?)\n```", GUIDE.read_text("utf-8"))
    assert block is not None
    built = build_pack(library.source("my-money"))
    assert built.startswith(bytes.fromhex(block[1]))
    assert built[built.index(b"PK\1\2") :].startswith(bytes.fromhex(block[2]))
