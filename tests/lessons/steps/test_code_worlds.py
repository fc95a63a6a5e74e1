"""Code steps in every kind of world: what Python can't judge itself stays the tablet's claim."""

import json
from typing import Any, Final

import msgspec
import pytest

from lessons.attempt import read_answer
from lessons.content import open_pack
from lessons.errors import FileRejectedError
from lessons.facts import WORLD_FACTS
from lessons.lint.check import check_pack
from lessons.simulation import idle_facts
from lessons.steps.answer import Claim
from lessons.steps.code import CodeAnswer, CodeStep, judge_facts, judge_program, score
from lessons.steps.score import Score
from lessons.world import World
from tests.lessons.small_pack import EXEMPLAR, LESSON, small_pack
from tests.lessons.steps.shapes import SHAPES
from tests.lessons.test_worlds import KINDS, world

CODE: Final = list(SHAPES).index("code")
TEXT: Final = {"fr": "…"}
SCATTER: Final = {"boxes": 1, "size": [9, 9], "seeds": [1, 2, 3]}
PASSES: Final[dict[str, dict[str, Any]]] = {
    "grid": {"fact": "paint_left", "op": "eq", "value": 0},
    "drive": {"fact": "travelled", "op": "gt", "value": 100},
    "canvas": {"fact": "closed", "op": "eq", "value": True},
    "console": {"fact": "as_expected", "op": "eq", "value": True},
}


def plain(kind: str, **changes: Any) -> dict[str, Any]:
    return {"format": "tinmel-world/1", "kind": kind, **KINDS[kind], **changes}


def step_in(kind: str, **changes: Any) -> CodeStep:
    shape = {
        "id": "code", "kind": "code", "titles": TEXT, "text": "code", "language": "both",
        "world": "worlds/w.json", "toolbox": ["robot"],
        "checks": [{"id": "done", "stars": 3, "fail": TEXT, **PASSES[kind]}],
    }  # fmt: skip
    return msgspec.convert(shape | changes, CodeStep)


def files_of(kind: str, **worlds: dict[str, Any]) -> dict[str, bytes]:
    """Return the small pack with its code step in another kind of world."""
    source = small_pack()
    lesson = json.loads(source[LESSON])
    check = {"id": "done", "stars": 3, "fail": {"fr": "non", "ar": "لا"}, **PASSES[kind]}
    hints = [{"id": f"h{n}", "strength": n, "texts": {"fr": "x", "ar": "س"}} for n in (1, 2, 3)]
    hidden = [f"worlds/{name}.json" for name in worlds if name != "w"]
    lesson["steps"][CODE] |= {
        "checks": [check], "hidden_worlds": hidden, "hints": hints, "language": "python", "starter": None,
    }  # fmt: skip
    made = {"w": plain(kind), **worlds}
    named = {f"worlds/{name}.json": json.dumps(one).encode() for name, one in made.items()}
    return source | {LESSON: json.dumps(lesson).encode()} | named


@pytest.mark.parametrize("kind", ["drive", "canvas", "console"])
def test_what_only_the_page_can_run_stays_a_claim(kind: str) -> None:
    answer = CodeAnswer(claim=Claim(passed=True, stars=2), mode="python", python="forward()\n")
    given = score(step_in(kind), answer, [world(kind)])
    assert given == Score(score=2, maximum=3, passed=True, basis="claimed")


@pytest.mark.parametrize("kind", ["drive", "canvas", "console"])
def test_an_empty_program_earns_nothing_in_any_world_whatever_it_claims(kind: str) -> None:
    answer = CodeAnswer(claim=Claim(passed=True, stars=3), mode="blocks", blocks={})
    assert score(step_in(kind), answer, [world(kind)]) == Score(score=0, maximum=3, passed=False)


def test_what_ran_is_judged_the_blocks_or_the_text_that_was_made_of_them() -> None:
    room = world("grid", paint=[{"at": [0, 0], "colour": "blue"}], starts=[{"at": [0, 0], "dir": "w"}])
    blocks = {"blocks": {"blocks": [{"type": "robot_paint", "fields": {"COLOUR": "blue"}}]}}
    for mode, python, stars in (
        ("blocks", "forward()\n", 3), (None, "forward()\n", 3),
        ("python", "paint('blue')\n", 3), ("python", 'paint("mint")\n', 0), ("python", "", 0),
    ):  # fmt: skip
        answer = CodeAnswer(claim=Claim(passed=True, stars=3), mode=mode, blocks=blocks, python=python)  # type: ignore[arg-type]
        assert score(step_in("grid"), answer, [room]).score == stars


def test_facts_that_came_from_elsewhere_are_judged_as_our_own() -> None:
    check = {"id": "loop", "fact": "code.loop", "op": "ge", "value": 1, "stars": 1, "fail": TEXT}
    step = step_in("canvas", checks=[{"id": "done", "stars": 2, "fail": TEXT, **PASSES["canvas"]}, check])
    facts = {**idle_facts(world("canvas")), "closed": True, "out": ["a"]}
    assert judge_facts(step, [facts], {"code.loop": 1}).stars == 3
    assert judge_facts(step, [facts, facts | {"closed": False}], {"code.loop": 1}).failures[0].world == 1
    stopped = judge_facts(step, [facts | {"stopped": True}], {"code.loop": 1})
    assert (stopped.passed, stopped.stars) == (False, 0)


def test_answers_say_what_random_began_with_and_what_was_asked() -> None:
    raw = {"format": "tinmel-attempt/1", "kind": "code", "claim": {"passed": True}, "mode": "python"}
    answer = read_answer(json.dumps(raw | {"seed": 7, "answers": ["Amina", ""]}).encode())
    assert isinstance(answer, CodeAnswer)
    assert (answer.mode, answer.seed, answer.answers) == ("python", 7, ("Amina", ""))
    assert not answer.is_blocks
    del raw["mode"]
    old = read_answer(json.dumps(raw | {"blocks": {}}).encode())
    assert isinstance(old, CodeAnswer) and (old.mode, old.seed, old.answers, old.is_blocks) == (
        None,
        0,
        (),
        True,
    )
    bad: tuple[dict[str, Any], ...] = (
        {"seed": -1}, {"seed": 2**31}, {"answers": ["x" * 2_001]}, {"answers": [""] * 1_001},
        {"mode": "basic"},
    )  # fmt: skip
    for changes in bad:
        with pytest.raises(FileRejectedError):
            read_answer(json.dumps(raw | changes).encode())


@pytest.mark.parametrize("kind", KINDS)
def test_a_pack_may_have_a_step_in_any_kind_of_world(kind: str) -> None:
    pack = open_pack(files_of(kind, other=plain(kind)))
    step = pack.step("one", "code")
    assert isinstance(step, CodeStep) and len(pack.worlds_of(step)) == 2


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        (files_of("grid", other=plain("canvas")), "several kinds"),
        (files_of("canvas", w=plain("drive")), "unknown fact `closed`"),
        (files_of("grid", w=plain("console")), "unknown fact `paint_left`"),
        (
            files_of("drive", **{f"w{n}": plain("drive", scatter=SCATTER) for n in range(6)}),
            "more than 16",
        ),
    ],
)  # fmt: skip
def test_worlds_in_which_a_step_cannot_be_judged_are_refused(files: dict[str, bytes], reason: str) -> None:
    with pytest.raises(FileRejectedError) as caught:
        open_pack(files)
    assert caught.value.place.startswith(f"{LESSON} $.steps[{CODE}]: ")
    assert reason in caught.value.place


@pytest.mark.parametrize(
    ("scatter", "reason"),
    [
        (SCATTER | {"boxes": 10, "size": [400, 400]}, "no room"),
        (SCATTER | {"boxes": 1, "size": [9, 9], "seeds": [1]}, "too many boxes"),
    ],
)
def test_scattered_boxes_have_room_and_an_end(scatter: dict[str, Any], reason: str) -> None:
    files = files_of("drive", w=plain("drive", scatter=scatter))
    if reason == "too many boxes":
        made = json.dumps(plain("drive", scatter={"boxes": 8, "size": [20, 20], "seeds": list(range(8))}))
        files |= {f"worlds/m{n}.json": made.encode() for n in range(16)}
    with pytest.raises(FileRejectedError, match=reason) as caught:
        open_pack(files)
    assert " $.scatter: " in caught.value.place


@pytest.mark.parametrize("kind", ["drive", "canvas", "console"])
def test_the_lint_notes_what_only_a_tablet_can_prove(kind: str) -> None:
    source = files_of(kind)
    exemplar = {"format": "tinmel-exemplar/1", "blocks": None, "python": "forward(9)\n"}
    found = check_pack(open_pack(source | {EXEMPLAR: json.dumps(exemplar).encode()}))
    assert [(one.path, one.reason, one.severity) for one in found] == [(EXEMPLAR, "program_unproved", "note")]


def test_the_lint_finds_a_world_that_is_passed_without_doing_anything() -> None:
    source = files_of("console", w=plain("console", expect=[]))
    assert "starter_passes" in {one.reason for one in check_pack(open_pack(source))}


def test_an_exemplar_must_pass_from_every_start() -> None:
    starts = [{"at": [0, 0], "dir": "s"}]
    paint = [{"at": [1, 0], "colour": "blue"}]
    source = files_of("grid", w=plain("grid", starts=starts, paint=paint))
    exemplar = {
        "format": "tinmel-exemplar/1", "blocks": None, "python": "forward()\npaint('blue')\n",
        "actions": ["forward", "paint"],
    }  # fmt: skip
    found = check_pack(open_pack(source | {EXEMPLAR: json.dumps(exemplar).encode()}))
    assert [(one.place, one.reason, one.about) for one in found] == [
        ("worlds/w.json", "exemplar_fails", "done")
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_check_may_speak_of_each_fact_of_its_world(kind: str) -> None:
    made: World = world(kind)
    assert idle_facts(made).keys() == WORLD_FACTS[kind]
    for fact in WORLD_FACTS[kind]:
        step = step_in(kind, checks=[{"id": "c", "fact": fact, "op": "ne", "value": 0, "fail": TEXT}])
        step.require_worlds([made])
        judge_program(step, (), [made])


def test_the_lint_finds_drawers_in_which_there_is_nothing_for_this_world() -> None:
    source = files_of("canvas")
    lesson = json.loads(source[LESSON])
    lesson["steps"][CODE] |= {"language": "both", "toolbox": ["robot", "drawing", "loops", "wheels"]}
    found = check_pack(open_pack(source | {LESSON: json.dumps(lesson).encode()}))
    empty = {(one.path, one.place, one.about) for one in found if one.reason == "drawer_empty"}
    assert empty == {(LESSON, f"$.steps[{CODE}].toolbox", about) for about in ("robot", "wheels")}
