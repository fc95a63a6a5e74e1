"""One to three, nobody twice; on the wire as in the rule."""

import msgspec
import pytest

from classroom.link.messages import BeginHandIn
from classroom.work.authors import MOST_AUTHORS, are_authors


@pytest.mark.parametrize(
    ("pupils", "right"),
    [
        ((), False),
        (("a",), True),
        (("a", "b", "c"), True),
        (("a", "b", "c", "d"), False),
        (("a", "b", "a"), False),
    ],
)
def test_one_to_three_pupils_and_nobody_twice(pupils: tuple[str, ...], right: bool) -> None:
    assert are_authors(pupils) is right


def test_as_many_fit_into_a_hand_in_on_the_wire() -> None:
    authors = msgspec.json.schema(BeginHandIn)["$defs"]["BeginHandIn"]["properties"]["authors"]
    assert (authors["minItems"], authors["maxItems"]) == (1, MOST_AUTHORS)
