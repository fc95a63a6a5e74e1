"""Programs are run again in every world; the tablet's own verdict is not believed."""

from typing import Any

from lessons.pack import Pack
from lessons.steps.answer import Claim
from lessons.steps.code import CodeAnswer, CodeStep
from lessons.steps.kinds import score
from lessons.steps.score import Score

CHEAT = Claim(passed=True, stars=3)


def judged(pack: Pack, **answer: Any) -> Score:
    step = pack.step("again-and-again", "four-mats")
    assert isinstance(step, CodeStep)
    return score(step, CodeAnswer(claim=CHEAT, **answer), pack.worlds_of(step))


def test_the_right_program_earns_every_star(pack: Pack, workspace: Any) -> None:
    assert judged(pack, blocks=workspace) == Score(score=3, maximum=3, passed=True)


def test_a_program_in_text_is_run_too(pack: Pack) -> None:
    text = "forward()\npick()\n" * 4 + "forward()\n"
    assert judged(pack, python=text) == Score(score=2, maximum=3, passed=True)


def test_a_program_for_todays_world_only_fails_on_another_day(pack: Pack) -> None:
    text = "forward()\nforward()\npick()\nforward()\npick()\nforward()\nforward()\n"
    assert judged(pack, python=text) == Score(score=0, maximum=3, passed=False)


def test_a_false_claim_earns_nothing(pack: Pack) -> None:
    assert judged(pack, blocks={}) == Score(score=0, maximum=3, passed=False)


def test_blocks_count_and_not_the_text_beside_them(pack: Pack) -> None:
    text = "for i in range(4):\n  forward()\n  pick()\nforward()\n"
    assert judged(pack, blocks={}, python=text).passed is False


def test_what_cannot_be_run_here_stays_a_claim(pack: Pack) -> None:
    given = judged(pack, python="while True:\n  forward()\n")
    assert given == Score(score=3, maximum=3, passed=True, basis="claimed")


def test_a_claim_is_never_more_than_there_is(pack: Pack) -> None:
    step = pack.step("again-and-again", "four-mats")
    answer = CodeAnswer(claim=Claim(passed=True, stars=99), blocks={"blocks": 1})
    assert score(step, answer).score == 3
