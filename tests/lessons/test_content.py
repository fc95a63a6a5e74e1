"""Files make a pack only when each has its place, its form, and what it refers to."""

import json
from typing import Any

import pytest

from lessons.content import MAX_JSON_BYTES, MAX_SOURCE_BYTES, MAX_TEXT_BYTES, open_pack
from lessons.errors import FileRejectedError, NotFoundError
from lessons.pack import Pack
from lessons.paths import MAX_FILES

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
        ("lessons/first-steps/which-way.zgh.md", f"{LESSON} $.steps[1].text"),
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
    with pytest.raises(FileRejectedError) as caught:
        open_pack(source)
    assert (caught.value.place, caught.value.reason) == (f"{LESSON} $.steps[1].text", "step_text_missing")
    assert caught.value.about == ("fr", "lessons/first-steps/which-way.fr.md")


@pytest.mark.parametrize(
    "path", ["Thumbs.db", "media/desktop.ini", "__MACOSX/pack.json", "teacher/paper.fr.md~", "a.png.bak"]
)
def test_what_a_system_left_behind_is_called_so(source: dict[str, bytes], path: str) -> None:
    assert rejected(source | {path: b"x"}) == (path, "file_junk")


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
    place, reason = rejected(source | {"starters/stairs.json": text})
    assert place.startswith("starters/stairs.json")
    assert reason in ("json_unreadable", "text_not_utf8")
    for path in ("pack.json", LESSON, "worlds/mats.json"):
        assert rejected(source | {path: text})[1] in ("json_unreadable", "json_shape", "text_not_utf8")


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


def test_hints_and_checks_that_wait_for_themselves_are_refused(source: dict[str, bytes]) -> None:
    hints = [
        {"id": one, "strength": 1, "texts": {"fr": "Regarde."}, "after": other}
        for one, other in (("look", "count"), ("count", "look"))
    ]
    place, reason = rejected(with_step(source, 3, hints=hints))
    assert place == f"{LESSON} $.steps[3]: cyclic hints: `look` waits for itself"
    assert reason == "json_shape"
    check = json.loads(source[LESSON])["steps"][3]["checks"][1]
    place, _ = rejected(with_step(source, 3, hints=[], checks=[check | {"needs": [check["id"]]}]))
    assert place.startswith(f"{LESSON} $.steps[3]: cyclic needs: check `")
    place, _ = rejected(with_step(source, 3, hints=[], checks=[check | {"needs": ["none"]}]))
    assert "needs an unknown check `none`" in place


def test_checks_that_cannot_be_are_refused(source: dict[str, bytes]) -> None:
    check = json.loads(source[LESSON])["steps"][3]["checks"][1]
    source = with_step(source, 3, hints=[])
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


@pytest.mark.parametrize("text", ["1e999", "-1e999", "NaN", "Infinity", "9" * 400, "1" + "0" * 5_000])
def test_numbers_beyond_all_bounds_are_refused(source: dict[str, bytes], text: str) -> None:
    check = json.loads(source[LESSON])["steps"][3]["checks"][1] | {
        "fact": "steps",
        "op": "le",
        "value": 12345,
    }
    spoilt = with_step(source, 3, hints=[], checks=[check])
    place, reason = rejected(spoilt | {LESSON: spoilt[LESSON].replace(b"12345", text.encode())})
    assert place.startswith(LESSON)
    assert reason in ("json_shape", "json_unreadable")


@pytest.mark.parametrize("text", [b'"\\ud800"', b'"\\ude00x"', b'"\xed\xa0\x80"', b'"\xff"'])
def test_halves_of_characters_are_refused(source: dict[str, bytes], text: bytes) -> None:
    title = b'{"format":"tinmel-pack/1","titles":{"fr":' + text + b"}}"
    place, reason = rejected(source | {"pack.json": title})
    assert place.startswith("pack.json line 1, column ")
    assert reason in ("json_unreadable", "text_not_utf8")


def test_what_is_quoted_from_a_file_can_be_printed(source: dict[str, bytes]) -> None:
    with pytest.raises(FileRejectedError) as caught:
        open_pack(edited(source, "pack.json", **{"\x1b]0;evil\x07\u202e" + "x" * 999: 1}))
    _, quoted = caught.value.about
    assert quoted.isprintable() and "evil" in quoted and len(quoted) < 200
    place, _ = rejected(edited(source, "pack.json", fallbacks={"zgh": ["\x1b" + "x" * 999]}))
    assert place.isprintable() and len(place) < 400


@pytest.mark.parametrize(
    "path", ["pack.json", LESSON, "worlds/mats.json", "teacher/rubric.json", "i18n/fr.json"]
)
@pytest.mark.parametrize("sign", [b"[", b'{"a":'])
def test_json_that_nests_deep_is_refused(source: dict[str, bytes], path: str, sign: bytes) -> None:
    place, reason = rejected(source | {path: sign * 50_000})
    assert place.startswith(path)
    assert reason in ("json_unreadable", "json_shape")


def test_a_file_beyond_its_most_is_refused(source: dict[str, bytes]) -> None:
    for path, size in (
        *((LESSON, MAX_JSON_BYTES), ("i18n/fr.json", MAX_JSON_BYTES)),
        *(("starters/walk.py", MAX_SOURCE_BYTES), ("teacher/paper.fr.md", MAX_TEXT_BYTES)),
    ):
        assert rejected(source | {path: b" " * (size + 1)}) == (path, "file_too_large")


def test_pictures_and_texts_that_act_are_refused(source: dict[str, bytes]) -> None:
    active = b'<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'
    assert rejected(source | {"media/evil.svg": active}) == ("media/evil.svg", "picture_active")
    assert rejected(source | {"teacher/evil.svg": active}) == ("teacher/evil.svg", "picture_active")
    for path in ("lessons/first-steps/which-way.fr.md", "teacher/paper.fr.md"):
        for text in (b"Bonjour\n\n<script>x()</script>", b"Bonjour\n\n[ici](javascript:x())"):
            assert rejected(source | {path: text}) == (f"{path} line 3", "text_active")


def test_media_that_are_something_else_are_refused(source: dict[str, bytes]) -> None:
    assert rejected(source | {"media/x.png": source["media/cover.svg"]}) == (
        *("media/x.png", "media_not_what_it_says"),
    )
    huge = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (100_000).to_bytes(4) * 2 + b"\x08\2\0\0\0"
    assert rejected(source | {"media/x.png": huge}) == ("media/x.png", "picture_too_large")


@pytest.mark.parametrize(
    ("index", "changes"),
    [
        (3, {"world": "media/cover.svg"}),
        (3, {"world": "teacher/rubric.json"}),
        (3, {"hidden_worlds": ["pack.json"]}),
        (3, {"starter": "worlds/mats.json"}),
        (1, {"options": [{"id": one, "texts": {"fr": one}, "picture": "worlds/mats.json"} for one in "ab"]}),
        (1, {"options": [{"id": one, "texts": {"fr": one}, "picture": "teacher/x.svg"} for one in "ab"]}),
    ],
)
def test_a_file_in_anothers_place_is_refused(
    source: dict[str, bytes], index: int, changes: dict[str, Any]
) -> None:
    assert rejected(with_step(source, index, **changes))[1] == "json_shape"


@pytest.mark.parametrize("name", ["which-way\n", "Which-Way", "which--way", "٣", "a" * 65, ""])
def test_ids_are_plain_words(source: dict[str, bytes], name: str) -> None:
    assert rejected(with_step(source, 1, id=name))[1] == "json_shape"


def test_very_many_files_are_refused(source: dict[str, bytes]) -> None:
    many = {f"teacher/m{number}.md": b"x" for number in range(MAX_FILES)}
    assert rejected(source | many) == ("", "too_many_files")
    assert rejected(source | {"teacher/Rubric.json": b"{}"})[1] == "name_twice"


@pytest.mark.parametrize(
    "text", ["", " ", "\u00a0\u200f ", "a\nb", "\ta", "a\x00", "a\x9f", "a\u202eb", "\u2066a", "a\u2069"]
)
def test_a_text_shows_something_and_turns_nothing(source: dict[str, bytes], text: str) -> None:
    info = json.loads(source["pack.json"])
    for changes in (
        {"titles": {**info["titles"], "fr": text}},
        {"authors": [text]},
        {"licence": text},
    ):
        assert rejected(source | {"pack.json": json.dumps(info | changes).encode()})[1] == "json_shape"


def test_authors_and_skills_have_an_end(source: dict[str, bytes]) -> None:
    info = json.loads(source["pack.json"])
    for changes, most in (({"authors": ["A"]}, 20), ({"skills": ["a"]}, 40)):
        [(name, [one])] = changes.items()
        open_pack(source | {"pack.json": json.dumps(info | {name: [one] * most}).encode()})
        too_many = {"pack.json": json.dumps(info | {name: [one] * (most + 1)}).encode()}
        assert rejected(source | too_many)[1] == "json_shape"


def test_ordinary_texts_in_every_script_are_taken(source: dict[str, bytes]) -> None:
    info = json.loads(source["pack.json"])
    for text in (
        "L\u2019eau d\u2019Ighil\u00a0!",
        " \u0645\u0627\u0621 \u200f(1)",
        "\u2d30\u2d4e\u2d30\u2d4f",
        "a\u200db",
        "x",
    ):
        titles = {"titles": dict.fromkeys(info["titles"], text)}
        open_pack(source | {"pack.json": json.dumps(info | titles).encode()})
