"""A file that would keep a computer busy is refused before the work is done."""

import time

import pytest

from lessons.content import open_pack
from lessons.effort import MAX_MARKS, MAX_TEXTS_US, text_us, too_much_drawing
from lessons.errors import FileRejectedError
from lessons.lint.check import check_pack
from lessons.markdown import render
from tests.lessons.small_pack import small_pack

HEAD = b'<svg xmlns="http://www.w3.org/2000/svg">'
PLAIN = b"Une ligne de texte, avec un **mot** et `forward()`.\n\n- un\n- deux\n\n"


@pytest.mark.parametrize(
    "part",
    [b"<g/>", b'<path d="M0 0"/>', b'<g a="" b="" c="" d=""/>', b'<use href="#x"/>', b'<g fill="url(#x)"/>'],
)
def test_drawings_of_too_many_parts_are_refused_together(part: bytes) -> None:
    drawing = HEAD + part * (79_000 // len(part)) + b"</svg>"
    source = small_pack() | {f"media/x{number}.svg": drawing for number in range(390)}
    began = time.process_time()
    with pytest.raises(FileRejectedError, match="pictures_too_complex") as refused:
        open_pack(source, name="p")
    assert refused.value.place.startswith("media/x")
    assert time.process_time() - began < 1


def test_as_many_parts_as_are_allowed_are_opened_at_once() -> None:
    drawing = HEAD + b'<g fill="url(#x)"/>' * 4_000 + b"</svg>"
    files = {f"media/x{number}.svg": drawing for number in range(MAX_MARKS // 12_010)}
    assert too_much_drawing(files) is None
    began = time.process_time()
    open_pack(small_pack() | files)
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    "text",
    [b"![[", b"[", b"<http://a> ", b"a|b\n-|-\n" + b"|\n" * 500, b"a\n", b"> a\n", b"*_", PLAIN],
    ids=["pictures", "brackets", "links", "table", "lines", "quotes", "stars", "plain"],
)
def test_texts_too_long_or_too_tangled_together_are_refused(text: bytes) -> None:
    data = (text * (60_000 // len(text) + 1))[:60_000]
    source = small_pack() | {f"teacher/x{number}.md": data for number in range(500)}
    began = time.process_time()
    with pytest.raises(FileRejectedError, match="texts_too_large") as refused:
        open_pack(source, name="p")
    assert refused.value.place.startswith("teacher/x")
    assert time.process_time() - began < 1.5


def test_what_is_allowed_is_checked_and_rendered_in_seconds() -> None:
    data = b"![[" * 2_000
    count = MAX_TEXTS_US // text_us(data.decode()) - 2
    began = time.process_time()
    pack = open_pack(small_pack() | {f"teacher/x{number}.md": data for number in range(count)})
    check_pack(pack)
    for path, text in pack.files.items():
        if path.endswith(".md"):
            render(text.decode(), "fr")
    assert time.process_time() - began < 3


def test_ordinary_texts_of_a_large_pack_are_not_too_many() -> None:
    assert text_us(PLAIN.decode() * 5) * 400 < MAX_TEXTS_US
