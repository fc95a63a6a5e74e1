"""One line on how it went, and who says so."""

from typing import Any

import pytest

from app.teacher.work.verdict import Verdict, verdict
from app.teacher.work.words import claim_word, progress_word
from lessons.steps.kinds import Step
from tests.app.teacher.work.works import handed_in, opened
from tests.lessons.steps.shapes import made

NUMBER = made("number", value=12, units=[])
OPEN = made("text", accepted=None, explain=None, min_length=5)


def said(step: Step, answer: dict[str, Any], **claim: Any) -> Verdict:
    hand_in, work, card = opened(step, answer, **claim)
    return verdict(hand_in, card, work.score)


@pytest.mark.parametrize(
    ("step", "answer", "claimed", "words", "good"),
    [
        (NUMBER, {"text": "12"}, True, "Checked here: right", True),
        (NUMBER, {"text": "13"}, False, "Checked here: not yet right", False),
        (NUMBER, {"text": "13"}, True, "Checked here: not yet right · the tablet says: right", False),
        (NUMBER, {"text": "12"}, False, "Checked here: right · the tablet says: not yet right", True),
        (NUMBER, {"text": "12"}, None, "The tablet says: not judged", False),
        (made("code"), {"python": "import this"}, True,
         "Being checked here… · the tablet says: works · stars: 2", True),
        (made("read"), {}, True, "The tablet says: read", True),
        (made("watch"), {"seen": 1}, True, "The tablet says: watched", True),
        (OPEN, {"text": "Bonjour"}, True, "Yours to mark: only you can tell", False),
        (OPEN, {"text": "oui"}, True, "Yours to mark: only you can tell · little or nothing is in it", False),
        (made("oral"), {"note": "dit"}, True, "Yours to mark: only you can tell", False),
    ],
)  # fmt: skip
def test_it_is_said_who_judged(
    step: Step, answer: dict[str, Any], claimed: bool | None, words: str, good: bool
) -> None:
    assert said(step, answer, passed=claimed) == Verdict(words=words, good=good)


def test_the_list_says_no_more_than_the_tablet_knows() -> None:
    hand_in, _, card = opened(OPEN, {"text": "Bonjour"})
    assert claim_word(hand_in, card) == "handed in"
    large = handed_in(b"")
    assert claim_word(large, opened(made("photo"), {"photos": []})[2]) == "handed in"
    assert claim_word(large, None) == "not judged"


def test_what_is_only_looked_at_waits_for_no_mark() -> None:
    assert progress_word(opened(made("watch"), {"seen": 1})[0]) == "watched"
    assert progress_word(opened(made("read"), {})[0]) == "read"
    assert progress_word(opened(NUMBER, {"text": "12"})[0]) == "to mark"
