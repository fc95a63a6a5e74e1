"""Files make a pack only when each has its place, its form, and what it refers to."""

import json
from typing import Any

import pytest

from lessons.content import MAX_TEXT_BYTES, open_pack
from lessons.errors import FileRejectedError, NotFoundError
from lessons.pack import Pack

LESSON = "lessons/first-steps/lesson.json"


def rejected(source: dict[str, bytes]) -> tuple[str, str]:
    with pytest.raises(FileRejectedError) as caught:
        open_pack(source)
    return caught.value.place, caught.value.reason


def edited(source: dict[str, bytes], path: str, **changes: Any) -> dict[str, bytes]:
    return source | {path: json.dumps(json.loads(source[path]) | changes).encode()}


def with_step(source: dict[str, bytes], index: int, **changes: Any) -> dict[str, bytes]:
    steps = json.loads(source[LESSON])["steps"]
    steps[index] |= changes
    return edited(source, LESSON, steps=steps)


def test_a_whole_pack_opens(source: dict[str, bytes]) -> None:
    pack = open_pack(source)
    assert [lesson.id for lesson in pack.lessons][:2] == ["first-steps", "again-and-again"]
    assert pack.worlds["worlds/mats.json"].width == 6


def test_what_is_not_in_the_pack_is_not_found(pack: Pack) -> None:
    with pytest.raises(NotFoundError):
        pack.lesson("second-steps")
    with pytest.raises(NotFoundError):
        pack.step("first-steps", "second")


@pytest.mark.parametrize("path", ["notes.txt", "lessons/first-steps/run.sh", "media/x.html", "i18n/de.json"])
def test_a_file_without_a_place_is_refused(source: dict[str, bytes], path: str) -> None:
    assert rejected(source | {path: b"{}"}) == (path, "file_unexpected")


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("pack.json", "pack.json"),
        (LESSON, LESSON),
        ("media/cover.svg", "pack.json $.cover media/cover.svg"),
        ("worlds/corner.json", f"{LESSON} $.steps[3] worlds/corner.json"),
        (
            "lessons/first-steps/which-way.zgh.md",
            f"{LESSON} $.steps[1].text lessons/first-steps/which-way.zgh.md",
        ),
    ],
)
def test_a_missing_file_is_told_by_who_needs_it(source: dict[str, bytes], path: str, place: str) -> None:
    del source[path]
    assert rejected(source)[0] == place


def test_a_language_with_fallbacks_may_lack_texts(source: dict[str, bytes]) -> None:
    source = edited(source, "pack.json", fallbacks={"zgh": ["en", "ar"], "en": ["fr"]})
    for language in ("zgh", "en"):
        del source[f"lessons/first-steps/which-way.{language}.md"]
    pack = open_pack(source)
    step = pack.step("first-steps", "which-way")
    assert pack.text("first-steps", step, "ar")[1] == "ar"
    assert pack.text("first-steps", step, "en") == pack.text("first-steps", step, "fr")
    assert pack.text("first-steps", step, "zgh") == pack.text("first-steps", step, "ar")
    assert pack.words({"fr": "Le souk", "ar": "السوق"}, "zgh") == ("السوق", "ar")
    del source["lessons/first-steps/which-way.fr.md"]
    place = f"{LESSON} $.steps[1].text lessons/first-steps/which-way.fr.md"
    assert rejected(source) == (place, "reference_missing")


def test_a_text_in_a_language_that_the_pack_lacks_is_not_found(source: dict[str, bytes]) -> None:
    del source["lessons/first-steps/which-way.en.md"]
    pack = open_pack(
        edited(source, "pack.json", languages=["ar", "fr"], reviews={"ar": "reviewed", "fr": "reviewed"})
    )
    with pytest.raises(NotFoundError):
        pack.text("first-steps", pack.step("first-steps", "which-way"), "en")


@pytest.mark.parametrize("text", [b"", b"  \n", b"\xff\xfe", b"x" * (MAX_TEXT_BYTES + 1)])
def test_a_text_that_is_none_is_refused(source: dict[str, bytes], text: bytes) -> None:
    path = "lessons/first-steps/which-way.fr.md"
    assert rejected(source | {path: text})[0] == path


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b"[" * 50_000, b'{"a":1}x'])
def test_json_that_is_none_is_refused(source: dict[str, bytes], text: bytes) -> None:
    assert rejected(source | {"starters/stairs.json": text}) == ("starters/stairs.json", "json_unreadable")
    for path in ("pack.json", LESSON, "worlds/mats.json"):
        assert rejected(source | {path: text})[1] in ("json_unreadable", "json_shape")


@pytest.mark.parametrize(
    "changes",
    [
        {"version": "1.0"},
        {"version": "01.0.0"},
        {"id": "Robot Souk"},
        {"languages": ["ar", "ar"]},
        {"languages": ["de"]},
        {"ages": [10, 8]},
        {"reviews": {"ar": "unreviewed"}},
        {"lessons": []},
        {"format": "tinmel-pack/2"},
        {"surprise": True},
        {"fallbacks": {"zgh": []}},
        {"fallbacks": {"zgh": ["de"]}},
        {"fallbacks": {"zgh": ["zgh"]}},
        {"fallbacks": {"zgh": ["en"], "en": ["zgh"]}},
        {
            "fallbacks": {"zgh": ["fr"]},
            "languages": ["ar", "zgh"],
            "reviews": {"ar": "reviewed", "zgh": "reviewed"},
        },
    ],
)
def test_a_pack_json_out_of_form_is_refused(source: dict[str, bytes], changes: dict[str, Any]) -> None:
    place, reason = rejected(edited(source, "pack.json", **changes))
    assert reason == "json_shape"
    assert place.startswith("pack.json $")


def test_the_place_inside_a_file_is_told(source: dict[str, bytes]) -> None:
    place, _ = rejected(with_step(source, 1, correct=["sideways"]))
    assert place == f"{LESSON} $.steps[1]: a correct id is no option"


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "game"},
        {"language": "javascript"},
        {"toolbox": ["robot", "network"]},
        {"world": "../worlds/corner.json"},
        {"checks": []},
        {"max_blocks": 0},
    ],
)
def test_a_code_step_out_of_form_is_refused(source: dict[str, bytes], changes: dict[str, Any]) -> None:
    assert rejected(with_step(source, 3, **changes))[1] == "json_shape"


def test_checks_that_cannot_be_are_refused(source: dict[str, bytes]) -> None:
    check = json.loads(source[LESSON])["steps"][3]["checks"][1]
    assert "unknown fact `mood`" in rejected(with_step(source, 3, checks=[check | {"fact": "mood"}]))[0]
    assert "same id" in rejected(with_step(source, 3, checks=[check, check]))[0]
    nested = {"fact": "at_goal", "op": "eq", "value": True}
    for _ in range(9):
        nested = {"not": nested}
    deep = {"id": "deep", "fail": check["fail"], **nested}
    assert "too deep" in rejected(with_step(source, 3, checks=[deep]))[0]


def test_a_lesson_in_another_folder_is_refused(source: dict[str, bytes]) -> None:
    assert rejected(edited(source, LESSON, id="other")) == (f"{LESSON} $.id", "id_differs_from_folder")


def test_two_steps_with_one_id_are_refused(source: dict[str, bytes]) -> None:
    assert "same id" in rejected(with_step(source, 1, id="meet-tafukt"))[0]


def test_teachers_files_have_their_form_too(source: dict[str, bytes]) -> None:
    for path in ("teacher/rubric.json", "teacher/exemplars/first-steps/one-orange.json"):
        assert rejected(source | {path: b"{}"})[1] == "json_shape"
