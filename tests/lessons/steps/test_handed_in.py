"""What no machine can mark: handed in or not, and the teacher's from there."""

from typing import Any

import msgspec
import pytest

from lessons.steps.kinds import Answer, score
from tests.lessons.steps.shapes import made

PHOTO = {"type": "image/jpeg", "data": "AAAA"}
SOUND = {"type": "audio/webm", "data": "AAAA"}


@pytest.mark.parametrize(
    ("kind", "said", "claimed", "handed_in"),
    [
        ("photo", {"photos": [PHOTO]}, False, True),
        ("oral", {"audio": SOUND}, False, True),
        ("oral", {"note": "Nous avons parlé"}, False, True),
        ("oral", {"note": " "}, False, False),
        ("oral", {}, True, True),
        ("paper", {"done": True}, False, True),
        ("paper", {"done": False, "photos": [PHOTO]}, False, True),
        ("paper", {"done": False, "note": "Page 12"}, False, True),
        ("paper", {"done": False}, True, False),
    ],
)
def test_it_is_the_teachers_to_mark(kind: str, said: dict[str, Any], claimed: bool, handed_in: bool) -> None:
    answer = msgspec.convert({"kind": kind, "claim": {"passed": claimed}, **said}, Answer)
    given = score(made(kind), answer)
    assert (given.score, given.maximum, given.passed, given.basis) == (0, 1, handed_in, "teacher")


def test_more_than_the_step_asks_for_is_refused() -> None:
    claim = {"passed": True}
    three = msgspec.convert({"kind": "photo", "claim": claim, "photos": [PHOTO] * 3}, Answer)
    assert score(made("photo", most=3), three).passed
    with pytest.raises(ValueError, match="more photos"):
        score(made("photo", most=2), three)
    spoken = msgspec.convert({"kind": "oral", "claim": claim, "audio": SOUND}, Answer)
    with pytest.raises(ValueError, match="nothing is recorded"):
        score(made("oral", recording=False), spoken)


@pytest.mark.parametrize(
    ("seen", "claimed", "passed"), [(1, True, True), (0, True, False), (1, False, False)]
)
def test_watching_is_passed_when_all_was_shown_and_the_pupils_say_so(
    seen: int, claimed: bool, passed: bool
) -> None:
    answer = msgspec.convert({"kind": "watch", "claim": {"passed": claimed}, "seen": seen}, Answer)
    for step in (made("watch"), made("watch", frames=[], video="media/film.mp4")):
        given = score(step, answer)
        assert (given.score, given.maximum, given.passed, given.basis) == (0, 0, passed, "claimed")
