"""Both themes can be read, and the style sheet knows every colour it uses."""

import re

import pytest

from app.widgets.theme import DARK, LIGHT, Tokens, contrast, style_sheet

TEXTS = [
    ("ink", "sand"), ("ink", "card"), ("ink2", "sand"), ("ink2", "card"), ("on_night", "night"),
    ("on_night2", "night"), ("on_fill", "blue_fill"), ("blue", "card"), ("blue", "blue_soft"),
    ("mint", "card"), ("mint", "sand"), ("mint", "mint_soft"), ("clay", "card"), ("clay", "clay_soft"),
    ("saffron", "card"), ("saffron", "sand"), ("saffron", "saffron_soft"), ("red", "card"),
    ("red", "red_soft"), ("ink", "blue_soft"), ("ink", "clay_soft"), ("ink", "saffron_soft"),
    ("ink2", "clay_soft"), ("ink2", "saffron_soft"), ("ink2", "grey_soft"), ("on_pill", "pill"),
]  # fmt: skip


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_every_text_stands_out_from_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_silent_tiles_can_still_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.grey, tokens.grey_soft) >= 4.0


def test_the_contrast_of_black_on_white_is_the_greatest() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_every_colour_filled_in(tokens: Tokens) -> None:
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    assert tokens.sand in sheet
    assert not re.findall(r"#[0-9a-f]{7,}", sheet)
