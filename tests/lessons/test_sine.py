"""The one table of sines is right, and all four quarters come from it."""

import math

from lessons.sine import ONE, TURN_TENTHS, along, cosine, sine


def test_every_tenth_of_a_degree_is_rounded_to_the_nearest() -> None:
    for tenths in range(TURN_TENTHS):
        angle = tenths / TURN_TENTHS * 2 * math.pi
        assert sine(tenths) == round(ONE * math.sin(angle))
        assert cosine(tenths) == round(ONE * math.cos(angle))


def test_a_length_along_an_axis_is_that_length() -> None:
    for length in (0, 1, -1, 3_000, -3_000, 10_000 * ONE):
        assert along(length, cosine(0)) == along(length, sine(900)) == length
        assert along(length, sine(0)) == along(length, cosine(900)) == 0
        assert along(length, cosine(1_800)) == -length


def test_what_lies_between_two_whole_numbers_goes_to_the_nearer_one_halves_up() -> None:
    assert [along(length, ONE // 2) for length in (1, 2, 3, -1, -3)] == [1, 1, 2, 0, -1]
