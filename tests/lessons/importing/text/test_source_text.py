"""Text files from other programs: UTF-8 or UTF-16 that says so; anything else is refused with its line."""

import pytest

from lessons.errors import FileRejectedError
from lessons.importing.text.source_text import MAX_SOURCE_BYTES, read_text

WORDS = "سؤال\r\nQuestion é\rⴰⵙⵇⵙⵉ\n"
READ = "سؤال\nQuestion é\nⴰⵙⵇⵙⵉ\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_line_end_and_mark_is_taken(encoding: str) -> None:
    assert read_text(WORDS.encode(encoding), "x.gift") == READ


def test_big_endian_says_so_too() -> None:
    assert read_text(b"\xfe\xff" + WORDS.encode("utf-16-be"), "x.gift") == READ


@pytest.mark.parametrize(
    ("text", "encoding"), [("Grade\nCapitale\nÉtoile {=oui}\n", "cp1252"), ("a\nb\nسؤال\n", "cp1256")]
)
def test_an_old_encoding_is_refused_with_the_line_where_it_shows(text: str, encoding: str) -> None:
    with pytest.raises(FileRejectedError) as caught:
        read_text(text.encode(encoding), "old.gift", "fr/step_1.md")
    assert (caught.value.path, caught.value.place, caught.value.reason) == (
        "old.gift", "fr/step_1.md line 3", "encoding_unknown",
    )  # fmt: skip


def test_a_file_of_zeros_is_no_text() -> None:
    with pytest.raises(FileRejectedError, match="encoding_unknown") as caught:
        read_text("a\nb".encode("utf-16-le"), "x.gift")
    assert caught.value.place == "line 1"


def test_half_a_utf_16_sign_is_refused() -> None:
    with pytest.raises(FileRejectedError, match="encoding_unknown"):
        read_text(b"\xff\xfea\0b", "x.gift")


def test_ten_megabytes_are_too_much() -> None:
    with pytest.raises(FileRejectedError, match="source_too_large"):
        read_text(b" " * 10_000_000, "x.gift")
    assert read_text(b" " * MAX_SOURCE_BYTES, "x.gift")
