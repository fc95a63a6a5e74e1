"""How the built-in packs are written: each language with its own letters and signs, and no other's words."""

import json
import re
from collections.abc import Iterator

import pytest

from lessons import library
from lessons.language import LANGUAGES

NOT_WORDS = re.compile(r"`[^`]*`|\{block:\w+\}|!(?=\[)|\]\(media/[^)]*\)|^:::\w*$", re.MULTILINE)
"""Code, names of blocks, paths of pictures and directives are the same in every language."""
FAULTS = {
    "ar": {
        "a Latin or Tifinagh letter": r"[A-Za-zÀ-ÖØ-öø-ÿ\u2d30-\u2d7f]",
        "a question mark, comma or semicolon of another script": r"[?;]|(?<!\d),|,(?!\d)",
        "digits that Morocco does not use": r"[٠-٩]",
        "a space before a sign": r"[^\W\d_] [،؛؟!:]",
    },
    "fr": {
        "a space that breaks": r"\w [;:!?»]|« ",
        "a typewriter's apostrophe or quotation mark": r"['\"]",
        "a letter of another script": r"[\u0620-\u064a\u2d30-\u2d7f]",
    },
    "zgh": {
        "a Latin or Arabic letter": r"[A-Za-zÀ-ÖØ-öø-ÿ\u0620-\u064a]",
        "a letter that IRCAM's alphabet leaves out": r"(?![ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥⵯ])[\u2d30-\u2d7f]",
        "a space before a sign": r"[^\W\d_] [,;?!:]",
    },
    "en": {
        "a typewriter's apostrophe or quotation mark": r"['\"]",
        "a letter of another script": r"[\u0620-\u064a\u2d30-\u2d7f]",
    },
}
GRID_LETTERS = {"ar": re.compile(r"\b[A-C]\d?\b")}
"""Rows of a grid that is drawn in the yard."""
CODE = re.compile(r"^\s*(\w+\(\)|(for|while|if) .*:|else:)$")


def texts(pack_id: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield every text of a pack in one language, and where it stands."""
    for path, data in library.source(pack_id).items():
        if path.endswith(f".{language}.md"):
            yield path, data.decode()
        elif path.endswith(".json"):
            for text in _in_json(json.loads(data), language):
                yield path, text


def _in_json(value: object, language: str) -> Iterator[str]:
    if isinstance(value, dict):
        if set(value) == set(LANGUAGES) and isinstance(value[language], str):
            if CODE.match(value[language]) is None:
                yield value[language]
        else:
            for key, one in value.items():
                yield from () if key == "reviews" else _in_json(one, language)
    elif isinstance(value, list):
        for one in value:
            yield from _in_json(one, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pack_id", library.sources())
def test_every_text_is_written_as_its_language_writes(pack_id: str, language: str) -> None:
    found = list[tuple[str, str, str]]()
    for path, text in texts(pack_id, language):
        words = NOT_WORDS.sub("…", text)
        if language in GRID_LETTERS and path.startswith("teacher/"):
            words = GRID_LETTERS[language].sub("", words)
        for fault, pattern in FAULTS[language].items():
            found += [
                (path, fault, words[max(0, at.start() - 20) : at.end() + 10])
                for at in re.finditer(pattern, words)
            ]
    assert found == []


@pytest.mark.parametrize("pack_id", library.sources())
def test_no_text_is_left_in_another_language(pack_id: str) -> None:
    """French and English share their letters: what is the same in both has no sentence in it."""
    files = library.source(pack_id)
    for path, data in files.items():
        if path.endswith(".fr.md"):
            assert data != files[path.replace(".fr.md", ".en.md")]
    for language in ("ar", "fr", "zgh"):
        for (path, text), (_, english) in zip(texts(pack_id, language), texts(pack_id, "en"), strict=True):
            if text == english:
                assert len(re.findall(r"[^\W\d_]{3,}", text)) <= 2, (path, text)
