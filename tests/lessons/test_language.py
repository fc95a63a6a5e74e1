"""A text that a language lacks is shown in the language that stands in for it."""

from typing import Any

import pytest

from lessons.language import pick, require_ends

ALL: Any = ("ar", "fr", "zgh", "en")


@pytest.mark.parametrize(
    ("texts", "chain", "picked"),
    [
        ({"zgh": "ⴰⵣⵓⵍ", "fr": "Salut"}, ["zgh", "fr", "ar"], ("ⴰⵣⵓⵍ", "zgh")),
        ({"ar": "سلام", "fr": "Salut"}, ["zgh", "fr", "ar"], ("Salut", "fr")),
        ({"ar": "سلام", "en": "Hello"}, ["zgh", "fr", "ar"], ("سلام", "ar")),
        ({"en": "Hello"}, ["zgh", "fr", "ar"], ("Hello", "en")),
        ({"en": "Hello"}, [], ("Hello", "en")),
    ],
)
def test_the_first_language_that_has_it_is_picked(texts: Any, chain: Any, picked: tuple[str, str]) -> None:
    assert pick(texts, chain) == picked


def test_no_text_is_no_text() -> None:
    with pytest.raises(ValueError, match="no language"):
        pick({}, ALL)


def test_chains_that_end_in_a_complete_language_are_sound() -> None:
    require_ends({}, ALL)
    require_ends({"zgh": ["fr", "ar"], "en": ["zgh", "fr"]}, ALL)


@pytest.mark.parametrize(
    ("fallbacks", "languages", "reason"),
    [
        ({"zgh": ["fr"]}, ["zgh", "ar"], "doesn't have"),
        ({"en": ["fr"]}, ["fr", "ar"], "doesn't have"),
        ({"zgh": ["zgh", "fr"]}, ALL, "twice"),
        ({"zgh": ["fr", "fr"]}, ALL, "twice"),
        ({"zgh": ["en"], "en": ["zgh"]}, ALL, "no complete language"),
        ({"zgh": ["en"], "en": ["fr"]}, ALL, "no complete language"),
    ],
)
def test_chains_that_lead_nowhere_are_refused(fallbacks: Any, languages: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        require_ends(fallbacks, languages)
