"""The lint names what an author forgot."""

import json
from typing import Any

import pytest

from lessons.content import open_pack
from lessons.lint.check import check_pack

LESSON = "lessons/again-and-again/lesson.json"
EXEMPLAR = "teacher/exemplars/again-and-again/four-mats.json"


def found(source: dict[str, bytes]) -> set[tuple[str, str, str]]:
    findings = check_pack(open_pack(source))
    return {(one.path, one.reason, one.about) for one in findings if one.reason != "unreviewed"}


def edited(source: dict[str, bytes], path: str, **changes: Any) -> dict[str, bytes]:
    return source | {path: json.dumps(json.loads(source[path]) | changes).encode()}


def with_mats(source: dict[str, bytes], **changes: Any) -> dict[str, bytes]:
    steps = json.loads(source[LESSON])["steps"]
    steps[2] |= changes
    return edited(source, LESSON, steps=steps)


def test_a_built_in_pack_has_nothing_to_name(source: dict[str, bytes]) -> None:
    assert found(source) == set()


def test_a_missing_language_is_named_with_its_place(source: dict[str, bytes]) -> None:
    titles = {"ar": "الروبوت", "fr": "Le robot", "en": "The robot"}
    findings = check_pack(open_pack(edited(source, "pack.json", titles=titles)))
    assert findings[0].severity == "error"
    assert (findings[0].path, findings[0].place, findings[0].about) == ("pack.json", "$.titles", "zgh")


def test_a_text_that_another_language_stands_in_for_is_only_a_note(source: dict[str, bytes]) -> None:
    titles = {"ar": "الروبوت", "fr": "Le robot", "en": "The robot"}
    source = edited(source, "pack.json", titles=titles, fallbacks={"zgh": ["fr"]})
    path = "lessons/first-steps/one-orange.zgh.md"
    del source[path]
    findings = [one for one in check_pack(open_pack(source)) if one.reason != "unreviewed"]
    assert [(one.path, one.place, one.reason, one.about, one.severity) for one in findings] == [
        (path, "", "text_falls_back", "zgh", "note"),
        ("pack.json", "$.titles", "text_falls_back", "zgh", "note"),
    ]


def test_a_text_in_another_script_is_named(source: dict[str, bytes]) -> None:
    titles = json.loads(source["pack.json"])["titles"]
    assert found(edited(source, "pack.json", titles=titles | {"zgh": "aṛubu g ssuq"})) == {
        ("pack.json", "script_wrong", "zgh")
    }
    path = "lessons/first-steps/one-orange.ar.md"
    assert found(source | {path: b"Pick up the orange"}) == {(path, "script_wrong", "ar")}


def test_an_exemplar_that_fails_in_a_hidden_world_is_named(source: dict[str, bytes]) -> None:
    f, p = {"type": "robot_forward"}, {"type": "robot_pick"}
    chain: Any = None
    for block in reversed((f, f, p, f, p, f, f)):
        chain = block | ({} if chain is None else {"next": {"block": chain}})
    text = "forward()\nforward()\npick()\nforward()\npick()\nforward()\nforward()\n"
    actions = ["forward", "forward", "pick", "forward", "pick", "forward", "forward"]
    spoilt = edited(source, EXEMPLAR, blocks={"blocks": {"blocks": [chain]}}, python=text, actions=actions)
    assert found(spoilt) == {
        (EXEMPLAR, "exemplar_fails", "oranges"),
        (EXEMPLAR, "exemplar_fails", "loop"),
    }
    places = {one.place for one in check_pack(open_pack(spoilt)) if one.about == "oranges"}
    assert places == {"worlds/mats-tuesday.json"}


def test_an_exemplar_that_says_two_things_is_named(source: dict[str, bytes]) -> None:
    assert found(edited(source, EXEMPLAR, python="pick()\n")) == {(EXEMPLAR, "exemplar_differs", "four-mats")}
    assert found(edited(source, EXEMPLAR, actions=[])) == {(EXEMPLAR, "exemplar_differs", "four-mats")}
    ((path, reason, _),) = found(edited(source, EXEMPLAR, python="import os\n"))
    assert (path, reason) == (EXEMPLAR, "program_unknown")


def test_a_step_without_exemplar_or_hints_is_named(source: dict[str, bytes]) -> None:
    del source[EXEMPLAR]
    assert found(with_mats(source, hints=[])) == {
        (EXEMPLAR, "exemplar_missing", "four-mats"),
        (LESSON, "hints_not_three", ""),
    }


def test_a_starter_that_already_passes_is_named(source: dict[str, bytes]) -> None:
    solved = json.dumps(json.loads(source[EXEMPLAR])["blocks"]).encode()
    spoilt = with_mats(source, starter="starters/solved.json") | {"starters/solved.json": solved}
    assert found(spoilt) == {("starters/solved.json", "starter_passes", "four-mats")}


def test_a_starter_that_is_no_program_is_named(source: dict[str, bytes]) -> None:
    spoilt = with_mats(source, starter="starters/odd.json") | {"starters/odd.json": b"[1]"}
    ((path, reason, _),) = found(spoilt)
    assert (path, reason) == ("starters/odd.json", "program_unknown")


@pytest.mark.parametrize(
    ("text", "reason", "about"),
    [
        ("Hello <b>you</b>", "raw_html", ""),
        ("See [here](https://example.org)", "link_leads_nowhere", "https://example.org"),
        ("Hello ![x](media/none.svg)", "picture_missing", "media/none.svg"),
        ("Hello ![x](teacher/x.svg)", "picture_missing", "teacher/x.svg"),
    ],
)
def test_texts_that_pupils_cannot_use_are_named(
    source: dict[str, bytes], text: str, reason: str, about: str
) -> None:
    path = "lessons/first-steps/one-orange.en.md"
    assert found(source | {path: text.encode()}) == {(path, reason, about)}


def test_heavy_pictures_and_heavy_packs_are_named(source: dict[str, bytes]) -> None:
    heavy = source | {"media/photo.png": bytes(80_001), "media/song.ogg": bytes(15_000_000)}
    size = str(sum(map(len, heavy.values())))
    assert {one for one in found(heavy) if one[1] != "file_unused"} == {
        ("media/photo.png", "picture_over_budget", "80001"),
        ("", "pack_over_budget", size),
    }


def test_unused_files_are_only_a_note(source: dict[str, bytes]) -> None:
    findings = check_pack(open_pack(source | {"worlds/old.json": source["worlds/mats.json"]}))
    assert [(one.path, one.severity) for one in findings if one.reason == "file_unused"] == [
        ("worlds/old.json", "note")
    ]


def test_missing_pages_of_the_teacher_are_named(source: dict[str, bytes]) -> None:
    for name in ("paper.zgh.md", "run-sheet.ar.md", "rubric.json"):
        del source[f"teacher/{name}"]
    assert {one[:2] for one in found(source)} == {
        ("teacher/paper.zgh.md", "teacher_page_missing"),
        ("teacher/run-sheet.ar.md", "teacher_page_missing"),
        ("teacher/rubric.json", "teacher_page_missing"),
    }
