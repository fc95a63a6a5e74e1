"""What the exports say is there in every language, in its script, with the same places to fill."""

import re

import pytest

from lessons import library
from lessons.export.words import phrase, phrases
from lessons.language import LANGUAGES
from lessons.numerals import written
from lessons.world import GridWorld


@pytest.mark.parametrize("name", phrases())
def test_a_phrase_has_every_language(name: str) -> None:
    words = phrases()[name]
    assert tuple(words) == LANGUAGES
    assert len({tuple(sorted(re.findall(r"\{\w+\}", text))) for text in words.values()}) == 1
    letters = re.sub(r"\{\w+\}", "", words["zgh"])
    assert not re.search("[A-Za-z]", letters)
    assert re.search("[\u0620-\u064a]", words["ar"])


def test_everything_that_lies_in_a_world_of_ours_has_a_name() -> None:
    worlds = [world for one in library.sources() for world in library.load(one).worlds.values()]
    kinds = {item.kind for world in worlds if isinstance(world, GridWorld) for item in world.items}
    assert kinds
    assert kinds <= phrases().keys()


def test_numbers_are_written_as_in_schoolbooks() -> None:
    assert [written(value, "fr") for value in (3, 2.5, -0.125, 1234567, 0.1 + 0.2, -0.0)] == [
        "3", "2,5", "\u22120,125", "1234567", "0,3", "0",
    ]  # fmt: skip
    assert written(2.5, "en") == "2.5"
    assert phrase("minutes", "fr", n=5) == "5 minutes"
