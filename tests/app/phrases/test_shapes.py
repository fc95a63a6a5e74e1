"""Each rule that a JSON file can break has its sentence, and none of them speaks the decoder's language."""

import re
from pathlib import Path

import pytest

import lessons
from app.phrases import sentence
from app.phrases.language import in_english
from app.phrases.shapes import shape_rejected
from classroom.errors import FileRejectedError

NAMED = {
    "field_missing": ("titles",),
    "field_unknown": ("title",),
    "word_unknown": ("game", "read", "code"),
    "type_wrong": ("str | null", "int"),
}
BOUNDS = [f"{what}_{end}" for what in ("letters", "entries", "number") for end in ("least", "most")]


def rules() -> set[str]:
    text = (Path(lessons.__file__).parent / "json_faults.py").read_text("utf-8")
    found = re.findall(r'return \(?"([a-z_]+)"|, "([a-z_]+)"\),|, "(letters_wrong)"\)', text)
    return {one for group in found for one in group if one} | set(BOUNDS)


def test_the_rules_are_found() -> None:
    assert {"identifier", "version", "field_unknown", "number_wild", "letters_wrong"} <= rules()
    assert len(rules()) > 17


@pytest.mark.parametrize("rule", sorted(rules()))
def test_a_rule_has_its_sentence(rule: str) -> None:
    words = shape_rejected((rule, *NAMED.get(rule, ("7",) if rule in BOUNDS else ())), in_english)
    assert words is not None
    assert words[-1] == "." and "{" not in words and "_" not in words and "`" not in words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (
            ("identifier",),
            "pack.json $.id: Only lower-case letters a–z, digits and single hyphens, like robot-souk.",
        ),
        (
            ("field_unknown", "{x}", "titles"),
            "pack.json $.id: There is no field “{x}” here. Is “titles” meant?",
        ),
        (
            ("type_wrong", "str | null", "int"),
            "pack.json $.id: Needed here: a text in quotation marks / null. Found: a whole number.",
        ),
        ((), "pack.json $.id: This file is not as the format asks."),
    ],
)
def test_the_place_comes_first(rule: tuple[str, ...], words: str) -> None:
    assert sentence(FileRejectedError("", "pack.json $.id", "json_shape", *rule)) == words
