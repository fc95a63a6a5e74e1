"""Codes are normalised; a wrong one is told from a right one."""

from itertools import pairwise

import pytest

from classroom.roster.arabic import clean, comparable, latin_digits
from classroom.roster.massar import (
    gresa_check_letter,
    gresa_code,
    looks_like_gresa,
    looks_like_massar,
    massar_code,
)


@pytest.mark.parametrize(
    ("text", "code", "right"),
    [
        ("Z123456789", "Z123456789", True),
        (" z123456789\u200f", "Z123456789", True),
        ("Z١٢٣٤٥٦٧٨٩", "Z123456789", True),
        ("Z12345678", "Z12345678", False),
        ("Z1234567890", "Z1234567890", False),
        ("1123456789", "1123456789", False),
        ("", "", False),
    ],
)
def test_massar_codes(text: str, code: str, right: bool) -> None:
    assert massar_code(text) == code
    assert looks_like_massar(code) == right


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الإسم", "الاسم"),
        ("فاطمة", "فاطمه"),
        ("منى", "مني"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("  أمينة\u200f ", "امينه"),
        ("Aït Ali", "AÏT ALI"),
        ("٢٠٢٦", "2026"),
        ("ﻣﺤﻤﺪ", "محمد"),
    ],
)
def test_two_spellings_of_the_same_words_are_equal(one: str, other: str) -> None:
    assert comparable(one) == comparable(other)


@pytest.mark.parametrize(("one", "other"), [("محمد", "محمود"), ("علي", "علوي"), ("Ali", "Alia")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert comparable(one) != comparable(other)


def test_what_is_shown_keeps_its_spelling() -> None:
    assert clean(" \u202bأمينةُ   العلوي\u202c ") == "أمينةُ العلوي"
    assert latin_digits("١٢/٠٥/٢٠١٦ ۱۲") == "12/05/2016 12"
