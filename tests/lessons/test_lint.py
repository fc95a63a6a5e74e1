"""The lint names what an author forgot: file, place, reason, and how bad it is."""

import json
from typing import Any

import pytest

from lessons.content import open_pack
from lessons.lint.budgets import MAX_LESSON_BYTES
from lessons.lint.check import check_pack
from lessons.lint.finding import Finding
from lessons.media import PICTURE_BUDGET_BYTES
from tests.lessons.small_pack import EXEMPLAR, LESSON, small_pack, words
from tests.lessons.steps.shapes import SHAPES

KINDS = list(SHAPES)
CODE = KINDS.index("code")


def found(source: dict[str, bytes]) -> list[Finding]:
    return check_pack(open_pack(source))


def named(source: dict[str, bytes]) -> set[tuple[str, str, str, str, str]]:
    return {(one.path, one.place, one.reason, one.about, one.severity) for one in found(source)}


def edited(source: dict[str, bytes], path: str, **changes: Any) -> dict[str, bytes]:
    return source | {path: json.dumps(json.loads(source[path]) | changes).encode()}


def with_step(source: dict[str, bytes], kind: str, **changes: Any) -> dict[str, bytes]:
    steps = json.loads(source[LESSON])["steps"]
    steps[KINDS.index(kind)] |= changes
    return edited(source, LESSON, steps=steps)


def error(path: str, place: str, reason: str, about: str = "") -> tuple[str, str, str, str, str]:
    return path, place, reason, about, "error"


def note(path: str, place: str, reason: str, about: str = "") -> tuple[str, str, str, str, str]:
    return path, place, reason, about, "note"


@pytest.fixture
def source() -> dict[str, bytes]:
    """A clean pack with a step of every kind, to spoil."""
    return small_pack()


def test_a_clean_pack_has_nothing_to_name(source: dict[str, bytes]) -> None:
    assert found(source) == []


def test_errors_come_first(source: dict[str, bytes]) -> None:
    spoilt = edited(source, "pack.json", minutes=3) | {"media/x.svg": source["media/cover.svg"]}
    del spoilt["teacher/rubric.json"]
    assert [one.severity for one in found(spoilt)] == ["error", "note", "note"]


def test_a_missing_language_is_named_with_its_place(source: dict[str, bytes]) -> None:
    assert named(edited(source, "pack.json", titles={"fr": "Petit"})) == {
        error("pack.json", "$.titles", "text_missing", "ar")
    }
    hints = [
        {"id": f"h{n}", "strength": n, "texts": {"fr": "x"} if n == 2 else words("x")} for n in (1, 2, 3)
    ]
    assert named(with_step(source, "code", hints=hints)) == {
        error(LESSON, f"$.steps[{CODE}].hints[1].texts", "text_missing", "ar")
    }


def test_a_text_that_another_language_stands_in_for_is_only_a_note(source: dict[str, bytes]) -> None:
    source = edited(source, "pack.json", titles={"fr": "Petit"}, fallbacks={"ar": ["fr"]})
    del source["lessons/one/read.ar.md"], source["teacher/paper.ar.md"]
    assert named(source) == {note("pack.json", "$.fallbacks.ar", "texts_fall_back", "fr")}
    assert [one.count for one in found(source)] == [3]


def test_a_language_without_any_text_of_its_own_is_an_error(source: dict[str, bytes]) -> None:
    source = edited(source, "pack.json", fallbacks={"ar": ["fr"]})
    without = {path: data for path, data in source.items() if not path.endswith(".ar.md")}
    assert named(without) == {error("pack.json", "$.fallbacks.ar", "language_without_texts", "ar")}
    kept = "lessons/one/read.ar.md"
    assert named(without | {kept: source[kept]}) == {
        note("pack.json", "$.fallbacks.ar", "texts_fall_back", "fr")
    }


def test_a_lesson_that_is_not_listed_is_one_note(source: dict[str, bytes]) -> None:
    other = {path.replace("/one/", "/two/"): data for path, data in source.items() if "/one/" in path}
    other["lessons/two/lesson.json"] = source[LESSON].replace(b'"id": "one"', b'"id": "two"', 1)
    assert len(other) > 10
    assert named(source | other) == {note("lessons/two", "", "lesson_unlisted", "two")}


def test_a_text_in_another_script_is_named(source: dict[str, bytes]) -> None:
    assert named(edited(source, "pack.json", titles={"fr": "Petit", "ar": "petit"})) == {
        error("pack.json", "$.titles", "script_wrong", "ar")
    }
    path = "lessons/one/read.ar.md"
    assert named(source | {path: b"Bonjour"}) == {error(path, "", "script_wrong", "ar")}


def test_an_unreviewed_language_is_a_note(source: dict[str, bytes]) -> None:
    assert named(edited(source, "pack.json", reviews={"fr": "reviewed", "ar": "unreviewed"})) == {
        note("pack.json", "$.reviews.ar", "unreviewed", "ar")
    }


def test_an_exemplar_that_fails_in_a_world_is_named(source: dict[str, bytes]) -> None:
    longer = json.loads(source["worlds/w.json"]) | {"width": 4, "goal": [3, 0]}
    spoilt = with_step(source, "code", hidden_worlds=["worlds/v.json"])
    spoilt["worlds/v.json"] = json.dumps(longer).encode()
    assert named(spoilt) == {error(EXEMPLAR, "worlds/v.json", "exemplar_fails", "gate")}


def test_an_exemplar_that_says_two_things_is_named(source: dict[str, bytes]) -> None:
    assert named(edited(source, EXEMPLAR, python="forward()\n")) == {
        error(EXEMPLAR, "$.python", "exemplar_differs", "code")
    }
    assert named(edited(source, EXEMPLAR, actions=[])) == {
        error(EXEMPLAR, "$.actions", "exemplar_differs", "code")
    }


def test_a_program_that_only_the_page_can_run_is_a_note(source: dict[str, bytes]) -> None:
    unproved = {note(EXEMPLAR, "", "program_unproved")}
    assert named(edited(source, EXEMPLAR, python="print(1)\n")) == unproved
    music = {"blocks": {"blocks": [{"type": "music_play"}]}}
    assert named(edited(source, EXEMPLAR, blocks=music)) == unproved
    spoilt = with_step(source, "code", starter="starters/s.json") | {
        "starters/s.json": json.dumps(music).encode()
    }
    assert named(spoilt) == {note("starters/s.json", "", "program_unproved")}


def test_what_is_no_program_is_an_error(source: dict[str, bytes]) -> None:
    ((path, _, reason, about, severity),) = named(edited(source, EXEMPLAR, blocks=[1]))
    assert (path, reason, severity) == (EXEMPLAR, "program_unknown", "error") and about
    spoilt = with_step(source, "code", starter="starters/s.json") | {"starters/s.json": b"[1]"}
    assert {one.reason for one in found(spoilt)} == {"program_unknown"}


def test_a_step_in_python_needs_no_blocks(source: dict[str, bytes]) -> None:
    python = edited(with_step(source, "code", language="python"), EXEMPLAR, blocks=None)
    assert named(python) == set()
    python = with_step(python, "code", starter="starters/s.py")
    assert named(python | {"starters/s.py": b"forward()\n"}) == set()
    assert {one.reason for one in found(python | {"starters/s.py": b"forward()\nforward()\n"})} == {
        "starter_passes"
    }


def test_a_step_without_exemplar_or_hints_is_named(source: dict[str, bytes]) -> None:
    del source[EXEMPLAR]
    assert named(with_step(source, "code", hints=[])) == {
        error(EXEMPLAR, "", "exemplar_missing", "code"),
        error(LESSON, f"$.steps[{CODE}].hints", "hints_not_three"),
    }


def test_hints_without_each_strength_are_named(source: dict[str, bytes]) -> None:
    hints = [{"id": f"h{n}", "strength": n // 2 + 1, "texts": words("x")} for n in range(4)]
    assert {one.reason for one in found(with_step(source, "code", hints=hints))} == {"hints_not_three"}


def test_a_starter_that_already_passes_is_named(source: dict[str, bytes]) -> None:
    solved = json.dumps(json.loads(source[EXEMPLAR])["blocks"]).encode()
    spoilt = with_step(source, "code", starter="starters/s.json") | {"starters/s.json": solved}
    assert named(spoilt) == {error("starters/s.json", f"$.steps[{CODE}]", "starter_passes", "code")}
    here = json.loads(source["worlds/w.json"]) | {"goal": [0, 0]}
    spoilt = source | {"worlds/w.json": json.dumps(here).encode()}
    assert error(LESSON, f"$.steps[{CODE}]", "starter_passes", "code") in named(spoilt)


@pytest.mark.parametrize(
    ("line", "reason", "about"),
    [
        ("Bonjour <b>toi</b>", "raw_html", ""),
        ("Voir [ici](https://example.org)", "link_leads_nowhere", "https://example.org"),
        ("Bonjour ![moi](media/none.svg)", "picture_missing", "media/none.svg"),
        ("Bonjour ![moi](teacher/x.svg)", "picture_missing", "teacher/x.svg"),
        ("Bonjour ![moi](https://example.org/x.svg)", "picture_missing", "https://example.org/x.svg"),
        ("Bonjour ![](media/a.png)", "picture_without_words", "media/a.png"),
        (":::warning", "directive_unknown", "warning"),
        (":::hint", "directive_open", "hint"),
        ("Prends {block:robot_fly}", "block_unknown", "robot_fly"),
    ],
)
def test_texts_that_pupils_would_not_see_as_meant_are_named(
    source: dict[str, bytes], line: str, reason: str, about: str
) -> None:
    path = "lessons/one/read.fr.md"
    text = f"# Bonjour\n\nun\n{line}\n"
    assert named(source | {path: text.encode()}) == {error(path, "line 4", reason, about)}


def test_texts_with_all_they_may_have_are_clean(source: dict[str, bytes]) -> None:
    text = "![moi](media/a.png)\n\n:::hint\nRegarde {block:robot_forward}\n:::\n\n:::teacher\n`<b>`\n:::\n"
    assert named(source | {"lessons/one/read.fr.md": text.encode()}) == set()


def test_right_answers_that_would_be_refused_are_named(source: dict[str, bytes]) -> None:
    """Only by what a tablet can't have typed: the rest of the rules keeps authors from it."""
    units = [{"id": "km", "texts": words("2 km")}]
    place = f"$.steps[{KINDS.index('number')}]"
    assert error(LESSON, place, "right_answer_refused", "2.5 2 km") in named(
        with_step(source, "number", units=units)
    )


@pytest.mark.parametrize(
    ("kind", "name", "place"),
    [("choice", "options", 1), ("order", "items", 2), ("match", "left", 1), ("match", "right", 2)],
)
def test_options_that_look_alike_are_named(
    source: dict[str, bytes], kind: str, name: str, place: int
) -> None:
    step = json.loads(source[LESSON])["steps"][KINDS.index(kind)]
    first, last = step[name][0], step[name][place]
    last["texts"] = {"fr": first["texts"]["fr"].upper() + " ", "ar": "كلمة أخرى"}
    where = f"$.steps[{KINDS.index(kind)}].{name}[{place}]"
    assert named(with_step(source, kind, **{name: step[name]})) == {
        error(LESSON, where, "options_alike", "fr")
    }
    last["picture"] = "media/a.png"
    assert named(with_step(source, kind, **{name: step[name]})) == set()


def test_lines_of_a_program_may_come_twice(source: dict[str, bytes]) -> None:
    lines = ("for n in range(2):", "    forward()", "    forward()", "forward()")
    items = [{"id": f"l{n}", "texts": {"fr": line, "ar": line}} for n, line in enumerate(lines)]
    assert named(with_step(source, "order", items=items, code=True)) == set()


def test_parts_that_a_block_does_not_have_are_named(source: dict[str, bytes]) -> None:
    forward = {"type": "robot_forward", "id": "c", "x": 1, "y": 2}
    loop = {"type": "controls_repeat_ext", "inputs": {"TIME": {"block": {"type": "math_number"}}}}
    asked = {"type": "controls_if", "inputs": {"IF": {"block": {"type": "robot_at_goal"}}}, "naxt": {}}
    unknown = {"type": "variables_set", "inputs": {"VALUE": {}}, "fields": {"VAR": {"type": "", "name": "n"}}}
    variables = [{"type": "", "name": "n", "id": "v"}]
    blocks = {
        "variables": variables,
        "blocks": {"languageVersion": 0, "blocks": [forward, loop, asked, unknown]},
    }
    starter = {"starters/s.json": json.dumps(blocks).encode()}
    told = {(one.path, one.about) for one in found(source | starter) if one.reason == "block_part_unknown"}
    assert told == {
        ("starters/s.json", about)
        for about in ("TIME (controls_repeat_ext)", "IF (controls_if)", "naxt (controls_if)")
    }
    exemplar = json.loads(source[EXEMPLAR])
    exemplar["blocks"]["blocks"]["blocks"][0]["fields"] = {"STEPS": 2}
    assert named(source | {EXEMPLAR: json.dumps(exemplar).encode()}) == {
        error(EXEMPLAR, "", "block_part_unknown", "STEPS (robot_forward)")
    }


def test_a_thing_without_a_picture_is_a_note(source: dict[str, bytes]) -> None:
    items = [{"at": [1, 0], "kind": "orange"}, {"at": [1, 0], "kind": "orangge"}]
    assert named(edited(source, "worlds/w.json", items=items)) == {
        note("worlds/w.json", "$.items[1].kind", "item_unknown", "orangge")
    }


def test_titles_and_minutes_are_noted(source: dict[str, bytes]) -> None:
    spoilt = with_step(source, "order", titles={"fr": "pas READ ", "ar": "كلمة أخرى"})
    place = f"$.steps[{KINDS.index('order')}].titles.fr"
    assert named(edited(spoilt, "pack.json", minutes=45)) == {
        note(LESSON, place, "title_twice", "pas READ "),
        note("pack.json", "$.minutes", "minutes_differ", "40"),
    }


def test_budgets(source: dict[str, bytes]) -> None:
    heavy = source | {"media/a.png": source["media/a.png"] + bytes(PICTURE_BUDGET_BYTES)}
    size = len(heavy["media/a.png"])
    assert named(heavy) == {error("media/a.png", "", "picture_over_budget", str(size))}
    film = b"\0\0\0\x20ftypisom" + bytes(MAX_LESSON_BYTES)
    heavy = with_step(source, "watch", frames=[], video="media/film.mp4") | {"media/film.mp4": film}
    assert {(one.path, one.reason) for one in found(heavy)} == {
        (LESSON, "lesson_over_budget"),
        ("media/a.png", "file_unused"),
    }
    heavy = source | {f"media/f{n}.mp4": film for n in range(5)}
    size = sum(map(len, heavy.values()))
    assert error("", "", "pack_over_budget", str(size)) in named(heavy)


def test_unused_files_are_only_a_note(source: dict[str, bytes]) -> None:
    unused = {
        "worlds/old.json": source["worlds/w.json"],
        "media/old.svg": source["media/cover.svg"],
        "lessons/one/old.fr.md": b"Bonjour",
        "teacher/exemplars/one/old.json": source[EXEMPLAR],
    }
    assert named(source | unused) == {note(path, "", "file_unused") for path in unused}
    extra = {"teacher/more.fr.md": b"![x](media/old.svg)", "media/old.svg": source["media/cover.svg"]}
    assert named(source | extra) == set()


def test_missing_pages_of_the_teacher_are_named(source: dict[str, bytes]) -> None:
    for name in ("paper.ar.md", "run-sheet.fr.md", "rubric.json"):
        del source[f"teacher/{name}"]
    assert named(source) == {
        error("teacher/paper.ar.md", "", "teacher_page_missing"),
        error("teacher/run-sheet.fr.md", "", "teacher_page_missing"),
        error("teacher/rubric.json", "", "teacher_page_missing"),
    }
