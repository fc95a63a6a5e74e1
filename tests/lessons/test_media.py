"""A picture, sound or film is what its name says, and no tablet chokes on it."""

import io
import struct

import pytest
from PIL import Image

from lessons.media import MAX_BYTES, MAX_SIDE, fault


def picture(kind: str, size: tuple[int, int] = (3, 2)) -> bytes:
    out = io.BytesIO()
    Image.new("1" if kind == "PNG" else "RGB", size).save(out, kind)
    return out.getvalue()


PNG, JPG, WEBP = picture("PNG"), picture("JPEG"), picture("WEBP")
BEGINNINGS = {
    "png": PNG,
    "jpg": JPG,
    "webp": WEBP,
    "ogg": b"OggS\0\2" + bytes(60),
    "m4a": b"\0\0\0\x20ftypM4A \0\0\0\0" + bytes(60),
    "mp3": b"ID3\4\0\0" + bytes(60),
    "webm": b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\1\x42\x82\x84webm" + bytes(60),
    "mp4": b"\0\0\0\x20ftypisom\0\0\2\0" + bytes(60),
}


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_what_it_says_it_is_it_may_be(kind: str) -> None:
    assert fault(f"media/x.{kind}", BEGINNINGS[kind]) is None


@pytest.mark.parametrize(
    "data", [b"\xff\xfb\x90\x00", b"\xff\xf3\x40\xc0", b"\xff\xe3\x18\xc4"], ids=["mpeg1", "mpeg2", "mpeg2.5"]
)
def test_an_mp3_may_begin_with_its_first_frame(data: bytes) -> None:
    assert fault("media/x.mp3", data + bytes(60)) is None


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_what_is_something_else_is_refused(kind: str) -> None:
    family = {"m4a", "mp4"}  # one container; which codec is in it the browser decides
    others = {name: data for name, data in BEGINNINGS.items() if not {kind, name} <= family and name != kind}
    others |= {
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        "html": b"<html><script>alert(1)</script>",
        "gif": b"GIF89a" + bytes(60),
        "avif": b"\0\0\0\x20ftypavif" + bytes(60),
        "matroska": b"\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska" + bytes(60),
        "aac": b"\xff\xf1\x50\x80" + bytes(60),
        "wave": b"RIFF\0\0\0\0WAVEfmt " + bytes(60),
        "nothing": b"",
        "a byte": b"\xff",
    }
    refused = {name: fault(f"media/x.{kind}", data) for name, data in others.items()}
    assert set(refused.values()) == {"media_not_what_it_says"}, refused


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_picture_cut_short_before_its_size_is_refused(kind: str) -> None:
    for length in (3, 8, 12, 16, 20):
        assert fault(f"media/x.{kind}", BEGINNINGS[kind][:length]) == "media_not_what_it_says", length


def sized(kind: str, width: int, height: int) -> bytes:
    """Return a picture whose header lies about its size."""
    match kind:
        case "png":
            return PNG[:16] + struct.pack(">II", width, height) + PNG[24:]
        case "jpg":
            at = JPG.index(b"\xff\xc0") + 5
            return JPG[:at] + struct.pack(">HH", height, width) + JPG[at + 4 :]
        case _:
            size = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
            return b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + size + bytes(40)


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_huge_picture_is_refused_by_its_header(kind: str) -> None:
    assert fault(f"media/x.{kind}", sized(kind, MAX_SIDE, MAX_SIDE)) is None
    assert fault(f"media/x.{kind}", sized(kind, MAX_SIDE + 1, 1)) == "picture_too_large"
    assert fault(f"media/x.{kind}", sized(kind, 1, 60_000)) == "picture_too_large"


@pytest.mark.parametrize("kind", ["png", "jpg"])
def test_a_picture_without_a_size_is_refused(kind: str) -> None:
    assert fault(f"media/x.{kind}", sized(kind, 0, 5)) == "media_not_what_it_says"


def test_a_photo_that_says_its_size_late_is_refused_in_time() -> None:
    scan = b"\xff\xd8\xff\xe1\x00\x02" + bytes(MAX_BYTES["jpg"] - 100)
    assert fault("media/x.jpg", scan) == "media_not_what_it_says"


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_a_file_beyond_its_most_is_refused(kind: str) -> None:
    data = BEGINNINGS[kind]
    assert fault(f"media/x.{kind}", data + bytes(MAX_BYTES[kind] - len(data))) is None
    assert fault(f"media/x.{kind}", data + bytes(MAX_BYTES[kind])) == "file_too_large"


def test_other_files_are_no_matter_of_this() -> None:
    assert fault("pack.json", b"") is None
    assert fault("teacher/plan.png", b"") == "media_not_what_it_says"
    assert fault("media/x.svg", b"") == "picture_unreadable"
