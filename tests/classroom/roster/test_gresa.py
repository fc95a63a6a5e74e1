"""A school's code is normalised; a wrong one is told from a right one."""

from itertools import pairwise

import pytest

from classroom.roster.gresa import gresa_check_letter, gresa_code, looks_like_gresa


@pytest.mark.parametrize(
    ("number", "letter"), [(1, "A"), (8, "H"), (9, "J"), (14, "P"), (15, "R"), (23, "Z"), (24, "A")]
)
def test_gresa_check_letters_leave_out_i_o_and_q(number: int, letter: str) -> None:
    assert gresa_check_letter(number) == letter


@pytest.mark.parametrize(
    ("text", "code", "right"),
    [
        ("99001J", "99001J", True),
        ("99001j ", "99001J", True),
        ("٩٩٠٠١J", "99001J", True),
        ("24A", "00024A", True),
        ("99001K", "99001K", False),
        ("99001", "99001", False),
        ("00023Z", "00023Z", True),
        ("00024A", "00024A", True),
        ("990011J", "990011J", False),
    ],
)
def test_gresa_codes(text: str, code: str, right: bool) -> None:
    assert gresa_code(text) == code
    assert looks_like_gresa(code) == right


def test_every_wrong_digit_and_every_swap_of_neighbours_is_noticed() -> None:
    digits, letter = "48215", gresa_check_letter(48215)
    for at, right in enumerate(digits):
        for digit in "0123456789":
            if digit != right:
                assert not looks_like_gresa(digits[:at] + digit + digits[at + 1 :] + letter)
    for at, (left, right) in enumerate(pairwise(digits)):
        assert not looks_like_gresa(digits[:at] + right + left + digits[at + 2 :] + letter)
