"""Whatever is in a file, an import makes a pack that opens, or refuses with FileRejectedError."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lessons.content import open_pack
from lessons.errors import FileRejectedError
from lessons.importing.note import Imported
from lessons.importing.questions import aiken, gift
from lessons.importing.questions.pack import Wanted, quiz_pack
from lessons.importing.raspberry.pack import import_project
from lessons.importing.text.source_text import read_text

WANTED = Wanted(id="fuzzed", language="fr", licence="CC0-1.0", title="Essai")
GIFT_WORDS = """
{ } = ~ # : % * \\ / -> :: #### T %50% .. [html] [markdown] <b> &lt; 12 $CATEGORY:a/b // mot é س <!-- <![
![a](b) ` - 1e9 \ue000 \ufeff
"""
GIFT = st.sampled_from([*GIFT_WORDS.split(), " ", "\n", "\n\n"])
AIKEN = st.sampled_from(["Q\n", "A) x\n", "B. y\n", "C)z\n", "ANSWER: A\n", "ANSWER: Z\n", "\n", "é", "# "])
MARK_LINES = """--- task ---
--- /task ---
--- code ---
--- /code ---
---
title: x
language: py
--- hints ---
--- hint ---
--- /hint ---
--- collapse ---
--- no-print ---
--- print-only ---
--- /no-print ---
--- question ---
--- choices ---
- ( ) a
- (x) b
--- feedback ---
--- /choices ---
--- /question ---
word
```
````
<div>
</div>
![a](images/a.png)
[x](y)
[x]: y
:::hint
| a | b |
[[[a]]]

"""
MARK_WORDS = "{block:robot} <iframe/src='x'> <!-- --> ` ** > {:a} \\ ]("
MARKS = st.sampled_from([*MARK_LINES.splitlines(keepends=True), *MARK_WORDS.split(), "    ", "> ", "\t- "])
YAML_LINES = """title: x
steps:
- title: a
  knowledge_quiz:
    path: quiz1
- |
"""
YAML_WORDS = "[ { &a *a !!int ? : ' %YAML --- 0x1 hero_image:images/a.png <<:"
YAML = st.sampled_from([*YAML_LINES.splitlines(keepends=True), *YAML_WORDS.split(), "\t", "\n", "- "])
RUN = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def opens(make: Callable[[], Imported]) -> None:
    """A pack opens, or the source is refused with a reason."""
    try:
        result = make()
    except FileRejectedError as error:
        assert error.reason
        return
    open_pack(result.files)


@RUN
@given(st.lists(GIFT | st.characters(), max_size=60).map("".join))
def test_gift(text: str) -> None:
    opens(lambda: quiz_pack(gift.parse(text, "x"), WANTED, "x"))


@RUN
@given(st.lists(AIKEN | st.characters(), max_size=40).map("".join))
def test_aiken(text: str) -> None:
    opens(lambda: quiz_pack(aiken.parse(text, "x"), WANTED, "x"))


@RUN
@given(st.lists(MARKS, max_size=40).map("".join), st.lists(MARKS, max_size=40).map("".join))
def test_project(step: str, quiz: str) -> None:
    meta = b"title: x\nsteps:\n- title: a\n  knowledge_quiz:\n    path: quiz1\n"
    files = {"en/meta.yml": meta, "en/step_1.md": step.encode(), "en/quiz1/question_1.md": quiz.encode()}
    opens(lambda: import_project({**files, "en/images/a.png": b"no"}, "fuzzed", None, "CC0-1.0", "x"))


@RUN
@given(st.lists(YAML, max_size=30).map("".join))
def test_meta(meta: str) -> None:
    files = {
        "fr-FR/meta.yml": meta.encode(),
        "fr-FR/step_1.md": b"Un mot\n",
        "fr-FR/collapse.md": b"Un mot\n",
    }
    opens(lambda: import_project(files, "fuzzed", None, "CC0-1.0", "x"))


@RUN
@given(st.binary(max_size=200))
def test_bytes(data: bytes) -> None:
    opens(lambda: quiz_pack(gift.parse(read_text(data, "x"), "x"), WANTED, "x"))


@pytest.mark.parametrize("path", ["meta.yml", "step_1.md"])
@settings(max_examples=50, deadline=None)
@given(data=st.binary(max_size=200))
def test_bytes_in_a_project(path: str, data: bytes) -> None:
    files = {"en/meta.yml": b"title: x\nsteps:\n- title: a\n", "en/step_1.md": b"x\n", f"en/{path}": data}
    opens(lambda: import_project(files, "fuzzed", None, "CC0-1.0", "x"))
