"""lessons/README.md teaches authors; what it shows must be what is read."""

import re
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from lessons.exemplar import Exemplar
from lessons.pack import PackInfo
from lessons.steps.kinds import Step, kind_of
from lessons.world import GridWorld

GUIDE: Final = Path(__file__).parents[2] / "lessons" / "README.md"
SHAPES: Final[dict[str, Any]] = {"pack": PackInfo, "step": Step, "world": GridWorld, "exemplar": Exemplar}
EXAMPLES: Final = re.findall(r"```json (\w+)\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)


@pytest.mark.parametrize(("shape", "example"), EXAMPLES)
def test_each_example_is_read_as_what_it_shows(shape: str, example: str) -> None:
    msgspec.json.decode(example, type=SHAPES[shape], strict=True)


def test_every_kind_that_has_more_than_a_text_has_an_example() -> None:
    shown = {
        kind_of(msgspec.json.decode(example, type=Step)) for shape, example in EXAMPLES if shape == "step"
    }
    kinds = {str(one.__struct_config__.tag) for one in Step.__args__}
    assert shown == kinds - {"read"}
