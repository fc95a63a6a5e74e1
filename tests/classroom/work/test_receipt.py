"""The pupil's receipt; the page computes the same (app/student/src/link/pictures.ts)."""

import hashlib
import re

import pytest

from classroom.link.pictures import PICTURES
from classroom.work.receipt import pupil_receipt


@pytest.mark.parametrize(
    ("sha256_hex", "pictures", "code"),
    [
        ("00" * 32, ("penguin", "bee", "fox"), "43J-54A"),
        (hashlib.sha256(b"{}").hexdigest(), ("squirrel", "frog", "rooster"), "HMZ-HF7"),
    ],
)
def test_a_receipt_is_three_pictures_and_six_characters(
    sha256_hex: str, pictures: tuple[str, ...], code: str
) -> None:
    shown, spelled = pupil_receipt(sha256_hex)
    assert set(shown) <= set(PICTURES)
    assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}", spelled)
    assert (shown, spelled) == (pictures, code)


def test_other_work_has_another_receipt() -> None:
    receipts = {pupil_receipt(hashlib.sha256(bytes([n])).hexdigest()) for n in range(256)}
    assert len(receipts) == 256
