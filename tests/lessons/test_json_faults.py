"""What is wrong with a JSON file is told as data: line and column, or place and broken rule."""

import json
from typing import Any

import pytest

from lessons.content import open_pack
from lessons.errors import FileRejectedError

LESSON = "lessons/first-steps/lesson.json"


def rejected(source: dict[str, bytes], path: str, data: bytes) -> tuple[str, str, tuple[str, ...]]:
    with pytest.raises(FileRejectedError) as caught:
        open_pack(source | {path: data})
    return caught.value.place, caught.value.reason, caught.value.about


def edited(source: dict[str, bytes], step: int | None, **changes: Any) -> bytes:
    """Return pack.json, or the lesson with one of its steps, changed; None takes a field away."""
    whole = json.loads(source["pack.json" if step is None else LESSON])
    part = whole if step is None else whole["steps"][step]
    part |= changes
    for name in [name for name, value in part.items() if value is None]:
        del part[name]
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'{"a": 1,\n "b" 2}', "line 2, column 6"),
        ('{"é": 1,\n "é": "é",}'.encode(), "line 2, column 11"),
        (b"{'a': 1}", "line 1, column 2"),
        (b'{\n"a": 1,\n\n\n', "line 2, column 8"),
        (b"", "line 1, column 1"),
    ],
)
def test_broken_json_is_told_by_line_and_column(source: dict[str, bytes], data: bytes, place: str) -> None:
    path = "starters/stairs.json"
    assert rejected(source, path, data) == (f"{path} {place}", "json_unreadable", ())


def test_json_that_is_not_utf8_is_told_by_its_line(source: dict[str, bytes]) -> None:
    data = b'{"a": "a",\n "b": "\xe9"}'
    place = "starters/stairs.json line 2, column 8"
    assert rejected(source, "starters/stairs.json", data) == (place, "text_not_utf8", ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_mark_that_nobody_sees_has_a_reason_of_its_own(source: dict[str, bytes], encoding: str) -> None:
    data = source["pack.json"].decode().encode(encoding)
    assert rejected(source, "pack.json", data) == ("pack.json", "json_bom", ())


@pytest.mark.parametrize(
    ("changes", "place", "rule"),
    [
        ({"id": "Robot Souk"}, "$.id", ("identifier",)),
        ({"version": "1.0"}, "$.version", ("version",)),
        ({"cover": "cover.png"}, "$.cover", ("picture_name",)),
        ({"titles": None}, "$", ("field_missing", "titles")),
        ({"title": "x"}, "$", ("field_unknown", "title", "titles")),
        ({"zzz": "x"}, "$", ("field_unknown", "zzz")),
        ({"format": "tinmel-pack/2"}, "$.format", ("word_unknown", "tinmel-pack/2", "tinmel-pack/1")),
        ({"languages": ["de"]}, "$.languages[0]", ("word_unknown", "de", "ar", "en", "fr", "zgh")),
        ({"titles": {"de": "x"}}, "$.titles", ("word_unknown", "de", "ar", "en", "fr", "zgh")),
        ({"minutes": "ten"}, "$.minutes", ("type_wrong", "int", "str")),
        ({"caravan_module": 3}, "$.caravan_module", ("type_wrong", "str | null", "int")),
        ({"ages": [1, 8]}, "$.ages[0]", ("number_least", "4")),
        ({"minutes": 10**7}, "$.minutes", ("number_most", "6000")),
        ({"lessons": []}, "$.lessons", ("entries_least", "1")),
        ({"titles": {"fr": ""}}, "$.titles[...]", ("letters_least", "1")),
        ({"titles": {"fr": "x" * 601}}, "$.titles[...]", ("letters_most", "600")),
    ],
)
def test_a_broken_rule_of_pack_json(
    source: dict[str, bytes], changes: dict[str, Any], place: str, rule: tuple[str, ...]
) -> None:
    data = edited(source, None, **changes)
    assert rejected(source, "pack.json", data) == (f"pack.json {place}", "json_shape", rule)


def test_a_broken_rule_of_a_step(source: dict[str, bytes]) -> None:
    for changes, place, rule in (
        ({"optoins": []}, "$.steps[1]", ("field_unknown", "optoins", "options")),
        ({"kind": None}, "$.steps[1]", ("field_missing", "kind")),
        ({"options": "a"}, "$.steps[1].options", ("type_wrong", "array", "str")),
    ):
        found = rejected(source, LESSON, edited(source, 1, **changes))
        assert found == (f"{LESSON} {place}", "json_shape", rule)
    place, _, rule = rejected(source, LESSON, edited(source, 1, kind="quiz"))
    assert place == f"{LESSON} $.steps[1].kind"
    assert rule[:2] == ("word_unknown", "quiz")
    assert {"choice", "code", "read", "watch"} <= set(rule[2:])
    world = json.dumps(json.loads(source["worlds/mats.json"]) | {"theme": "moon"}).encode()
    assert rejected(source, "worlds/mats.json", world)[2] == ("word_unknown", "moon", "seguia", "souk")


def test_what_only_our_types_say_stays_behind_the_place(source: dict[str, bytes]) -> None:
    data = edited(source, None, ages=[10, 8])
    assert rejected(source, "pack.json", data) == (
        "pack.json $: the lower age comes first",
        "json_shape",
        (),
    )
