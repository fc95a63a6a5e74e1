"""What a tablet says of a hand-in, whatever it sent."""

import json

import pytest

from app.teacher.work.claim import TabletClaim, read_claim


def test_a_claim_is_read_and_is_no_more_than_a_claim() -> None:
    content = {"kind": "code", "python": "forward()\n", "claim": {"passed": True, "stars": 3}}
    assert read_claim(json.dumps(content).encode()) == TabletClaim(kind="code", passed=True, stars=3)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\xff", b"[]", b"null", b'{"kind": 7}', b'{"claim": []}', b"[" * 5000,
        b'{"kind":"code","claim":{"stars":true}}',
    ],
)  # fmt: skip
def test_anything_else_claims_nothing_and_raises_nothing(content: bytes) -> None:
    claim = read_claim(content)
    assert claim.passed is None
    assert claim.stars == 0
