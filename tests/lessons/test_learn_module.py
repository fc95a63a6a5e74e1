"""resources/python/learn.py as pupils use it; the page's tests run the same lines in MicroPython."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

PATH = Path(__file__).parents[2] / "resources" / "python" / "learn.py"


@pytest.fixture(scope="module")
def learn() -> ModuleType:
    spec = importlib.util.spec_from_file_location("learn", PATH)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


OLIVES = [[3, 1], [4, 1], [10, 8], [11, 9]]
LABELS = ["olive", "olive", "argan", "argan"]


def test_the_nearest_example_gives_the_label(learn: ModuleType) -> None:
    assert learn.k_nearest(OLIVES, LABELS, [3.5, 2]) == "olive"
    assert learn.k_nearest(OLIVES, LABELS, [9, 9], 3) == "argan"


def test_of_equals_the_first_is_taken(learn: ModuleType) -> None:
    assert learn.k_nearest([[0], [2]], ["a", "b"], [1]) == "a"
    assert learn.k_nearest([[0], [2]], ["b", "a"], [1], 2) == "b"


def test_a_stump_asks_the_best_question(learn: ModuleType) -> None:
    stump = learn.best_stump(OLIVES, LABELS)
    assert stump == (0, 7.0, "olive", "argan")
    assert [learn.stump_says(stump, example) for example in OLIVES] == LABELS


def test_a_stump_of_examples_that_are_all_alike_says_what_most_say(learn: ModuleType) -> None:
    stump = learn.best_stump([[1], [1], [1]], ["b", "a", "a"])
    assert learn.stump_says(stump, [5]) == "a"


def test_a_split_loses_nothing_and_comes_again(learn: ModuleType) -> None:
    examples, labels = [[number] for number in range(10)], list(range(10))
    parts = learn.split(examples, labels, 0.7, 5)
    assert (len(parts[0]), len(parts[2])) == (7, 3)
    assert sorted(parts[0] + parts[2]) == examples
    assert [[label] for label in parts[1] + parts[3]] == parts[0] + parts[2]
    assert learn.split(examples, labels, 0.7, 5) == parts
    assert learn.split(examples, labels, 0.7, 6) != parts


def test_how_often_it_was_right(learn: ModuleType) -> None:
    assert learn.accuracy(["a", "b", "b", "b"], ["a", "a", "b", "b"]) == 0.75
    table = learn.confusion(["a", "b", "b"], ["a", "a", "b"])
    assert table == {"a": {"a": 1, "b": 1}, "b": {"a": 0, "b": 1}}


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda learn: learn.k_nearest([[1]], [], [1]), "differ in number: 1 and 0"),
        (lambda learn: learn.best_stump([], []), "no example"),
        (lambda learn: learn.k_nearest([[1]], ["a"], [1, 2]), "differ in length: 1 and 2"),
        (lambda learn: learn.k_nearest([[1]], ["a"], [1], 2), "k must be from 1 to 1"),
        (lambda learn: learn.split([[1]], ["a"], 1), "between 0 and 1"),
        (lambda learn: learn.accuracy(["a"], []), "differ in number"),
    ],
)
def test_what_makes_no_sense_is_said(learn: ModuleType, call: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        call(learn)  # type: ignore[operator]
