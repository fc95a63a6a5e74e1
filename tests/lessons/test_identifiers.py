"""Versions have an order that is not the alphabet's."""

import pytest

from lessons.identifiers import newer, precedence


def test_versions_sort_by_their_numbers() -> None:
    mixed = ["1.10.0", "10.0.0", "0.1.0", "1.9.0", "0.0.9", "1.10.1", "0.10.0"]
    assert sorted(mixed, key=precedence) == [
        *("0.0.9", "0.1.0", "0.10.0", "1.9.0", "1.10.0", "1.10.1", "10.0.0")
    ]


def test_the_newer_of_two_is_told() -> None:
    assert newer("1.10.0", "1.9.9")
    assert not newer("1.9.9", "1.10.0")
    assert not newer("1.0.0", "1.0.0")


@pytest.mark.parametrize("text", ["", "1.0", "1.0.0.0", "a.b.c"])
def test_what_is_no_version_has_no_place(text: str) -> None:
    with pytest.raises(ValueError, match=r"unpack|literal"):
        precedence(text)
