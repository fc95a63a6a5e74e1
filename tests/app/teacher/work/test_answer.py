"""What a handed-in artefact says, whatever a tablet sent."""

import json

import pytest

from app.teacher.packs import StepCard
from app.teacher.work.answer import ShownAnswer, chosen_texts, read_shown


def test_a_program_shows_its_python_and_the_tablets_claim() -> None:
    content = {"kind": "code", "python": "forward()\n", "claim": {"passed": True, "stars": 3}}
    shown = read_shown(json.dumps(content).encode())
    assert shown == ShownAnswer(kind="code", passed=True, stars=3, python="forward()\n")


def test_a_choice_is_told_in_the_teachers_language() -> None:
    step = StepCard(id="s", kind="choice", titles={}, choices={"a": {"fr": "Est", "ar": "شرق"}}, maximum=1)
    shown = read_shown(b'{"kind": "choice", "chosen": ["a", "zz"], "claim": {"passed": false}}')
    assert chosen_texts(shown, step, "ar") == ("شرق", "zz")
    assert shown.passed is False


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\xff", b"[]", b"null", b'{"kind": 7}', b'{"claim": []}', b"[" * 5000,
        b'{"kind":"code","claim":{"stars":true}}',
    ],
)  # fmt: skip
def test_anything_else_is_shown_as_nothing_and_raises_nothing(content: bytes) -> None:
    shown = read_shown(content)
    assert shown.passed is None
    assert shown.stars == 0
