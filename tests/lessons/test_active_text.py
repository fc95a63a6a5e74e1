"""A text that tries to act is found, also where it hides; one that speaks about it is not."""

import time

import pytest

from lessons.active_text import first_active
from lessons.markdown import render


@pytest.mark.parametrize(
    "line",
    [
        "<script>alert(1)</script>",
        "Hello <SCRIPT src=//example.org/x.js></SCRIPT>",
        "Hello <\tscript>",
        "<iframe src='http://example.org'>",
        "<img src=x onerror=alert(1)>",
        "Look <b/onclick = 'x()'>here</b>",
        "<svg onload=alert(1)>",
        "<style>@import 'x'</style>",
        "<meta http-equiv=refresh content=0>",
        "[here](javascript:alert(1))",
        "[here]( <JavaScript:alert(1)>)",
        "![here](data:text/html,x)",
        "<javascript:alert(1)>",
        "| a |\n| - |\n| <script>x</script> |",
        "- > <object data=x>",
    ],
)
def test_what_tries_to_act_is_found_with_its_line(line: str) -> None:
    assert first_active(f"# Hello\n\n{line}") in (3, 5)
    assert "<script" not in render(line, "en").lower()


@pytest.mark.parametrize(
    "text",
    [
        "Hello",
        "2 < 3 and on = 4",
        "Write `<script>` and `javascript:x`",
        "```\n<script>alert(1)</script>\n```",
        "    <iframe>",
        "Les données (data : prix)",
        "<b>bold</b>",
    ],
)
def test_what_only_speaks_is_not(text: str) -> None:
    assert first_active(text) is None


@pytest.mark.parametrize("piece", ["<a ", "<script ", "on= ", "< ", "[a](", "](data", "<a on"])
def test_long_texts_take_no_long_time(piece: str) -> None:
    began = time.perf_counter()
    first_active(piece * (60_000 // len(piece)))
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize("start", ["<", "</", "](", "]:", "<a on", "<a onclick"])
@pytest.mark.parametrize("filling", [" ", "\n"])
def test_a_page_of_spaces_takes_no_long_time(start: str, filling: str) -> None:
    began = time.perf_counter()
    assert first_active(start + filling * 59_000) is None
    assert time.perf_counter() - began < 5
