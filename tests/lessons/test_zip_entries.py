"""An archive that another program could read otherwise is refused, with file, place and reason."""

import io
import stat
import time
import tracemalloc
import zipfile
import zlib
from typing import Any

import pytest

from lessons import archive
from lessons.archive import build_pack, read_pack
from lessons.errors import FileRejectedError
from tests.lessons.zips import Lies, honest, zipped

MATS, COVER = "worlds/mats.json", "media/cover.svg"


def refused(data: bytes) -> tuple[str, str]:
    """Return place and reason; the archive's own name is always told."""
    with pytest.raises(FileRejectedError) as caught:
        read_pack(data, name="x.tmpack")
    assert caught.value.path == "x.tmpack"
    assert caught.value.place.isprintable()
    return caught.value.place, caught.value.reason


def test_without_lies_it_is_read(source: dict[str, bytes]) -> None:
    assert read_pack(zipped(honest(source))).files == source
    assert read_pack(zipped(honest(source), Lies(deflated=frozenset(source)))).files == source
    assert read_pack(zipped(honest(source), Lies(extra=b"UT\5\0\1abcd"))).files == source


@pytest.mark.parametrize("data", [b"", b"PK", b"hello" * 100])
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    assert refused(data) == ("", "archive_damaged")


def test_an_empty_archive_is_no_pack() -> None:
    assert refused(zipped({})) == ("", "mimetype_not_first")


def test_an_archive_cut_short_is_refused(source: dict[str, bytes]) -> None:
    data = zipped(honest(source))
    for length in (len(data) - 1, len(data) - 30, len(data) // 2, 22):
        assert refused(data[:length]) == ("", "archive_damaged")


@pytest.mark.parametrize(
    "lies",
    [
        Lies(before=b"#!/bin/sh\n"),
        Lies(between=b"hidden"),
        Lies(behind=b"hidden"),
        Lies(behind=b"hidden", end={"comment_size": 6}),
        Lies(end={"comment_size": 6}),
        Lies(end={"comment_size": 65_535}),
        Lies(in_directory=b"hidden"),
        Lies(end={"count": 3, "here": 3}),
        Lies(end={"count": 3}),
        Lies(end={"here": 3}),
        Lies(end={"disk": 1}),
        Lies(end={"first_disk": 1}),
        Lies(end={"directory_at": 0}),
        Lies(end={"directory_at": 0xFFFFFFFF}),
        Lies(end={"directory_size": 0}),
        Lies(end={"directory_size": 0xFFFFFFFF}),
        Lies(end={"mark": b"PK\6\6"}, behind=zipped({})),
    ],
)
def test_what_stands_outside_the_entries_is_refused(source: dict[str, bytes], lies: Lies) -> None:
    place, reason = refused(zipped(honest(source), lies))
    assert place in ("", "mimetype")
    assert reason in ("archive_ambiguous", "archive_damaged")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"mark": b"PK\7\7"}, "archive_ambiguous"),
        ({"flags": 1}, "archive_ambiguous"),
        ({"flags": 8}, "archive_ambiguous"),
        ({"method": 8}, "archive_ambiguous"),
        ({"checksum": 7}, "archive_ambiguous"),
        ({"packed": 7}, "archive_ambiguous"),
        ({"packed": 0xFFFFFFFF}, "archive_ambiguous"),
        ({"size": 7}, "archive_ambiguous"),
        ({"name_size": 3}, "archive_ambiguous"),
        ({"extra_size": 65_535}, "archive_ambiguous"),
    ],
)
def test_a_header_that_says_something_else_than_the_directory_is_refused(
    source: dict[str, bytes], said: dict[str, Any], reason: str
) -> None:
    place, told = refused(zipped(honest(source), Lies(header={MATS: said})))
    assert told == reason
    assert place.startswith("worlds/")


def test_a_file_with_two_names_is_refused(source: dict[str, bytes]) -> None:
    lies = Lies(names={MATS: b"../../evil.json"})
    assert refused(zipped(honest(source), lies)) == (MATS, "archive_ambiguous")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"flags": 1}, "encrypted"),
        ({"flags": 8}, "archive_ambiguous"),
        ({"flags": 0x20}, "archive_ambiguous"),
        ({"method": 14}, "compression_unknown"),
        ({"method": 99}, "compression_unknown"),
        ({"attributes": (stat.S_IFLNK | 0o777) << 16}, "not_a_plain_file"),
        ({"attributes": (stat.S_IFCHR | 0o666) << 16}, "not_a_plain_file"),
        ({"attributes": (stat.S_IFDIR | 0o777) << 16}, "not_a_plain_file"),
    ],
)
def test_what_is_no_plain_file_is_refused(
    source: dict[str, bytes], said: dict[str, Any], reason: str
) -> None:
    assert refused(zipped(honest(source), Lies(entry={MATS: said}, header={MATS: said}))) == (MATS, reason)


def test_overlapping_files_are_refused(source: dict[str, bytes]) -> None:
    files = honest(source)
    data = zipped(files)
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        at = opened.getinfo(COVER).header_offset
    place, reason = refused(zipped(files, Lies(entry={MATS: {"offset": at}})))
    assert reason == "archive_ambiguous" and place
    inside = Lies(entry={MATS: {"offset": at + 10}})
    assert refused(zipped(files, inside))[1] == "archive_ambiguous"
    assert refused(zipped(files, Lies(entry={MATS: {"offset": 0xFFFFFFFE}})))[1] in (
        *("archive_ambiguous", "archive_damaged"),
    )


def test_an_archive_inside_an_archive_is_only_bytes(source: dict[str, bytes]) -> None:
    files = honest(source) | {"media/inner.png": build_pack(source)}
    assert refused(zipped(files)) == ("media/inner.png", "file_not_in_manifest")


def test_a_bomb_is_refused_before_it_is_unpacked(source: dict[str, bytes]) -> None:
    files = honest(source) | {"media/bomb.png": bytes(archive.MAX_PACK_BYTES + 1)}
    data = zipped(files, Lies(deflated=frozenset({"media/bomb.png"})))
    assert len(data) < 500_000
    assert peak_bytes(data) == (("", "pack_too_large"), True)


def test_a_bomb_that_declares_less_than_it_is_stops_at_what_it_declared(source: dict[str, bytes]) -> None:
    bomb = zlib.compress(bytes(80_000_000), 9)[2:-4]
    picture = source[COVER]
    lies = Lies(deflated=frozenset({COVER}), content={COVER: bomb})
    data = zipped(honest(source) | {COVER: picture}, lies)
    assert len(data) < 1_000_000
    assert peak_bytes(data) == ((COVER, "size_differs"), True)


def peak_bytes(data: bytes) -> tuple[tuple[str, str], bool]:
    """Return how an archive is refused, and whether that took less than 8 MB and a second."""
    tracemalloc.start()
    began = time.perf_counter()
    try:
        told = refused(data)
        return told, tracemalloc.get_traced_memory()[1] < 8_000_000 and time.perf_counter() - began < 1
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("content", [b"", b"no deflate", zlib.compress(b"x")[2:-4] + b"more"])
def test_packed_bytes_that_are_none_are_refused(source: dict[str, bytes], content: bytes) -> None:
    lies = Lies(deflated=frozenset({MATS}), content={MATS: content})
    place, reason = refused(zipped(honest(source), lies))
    assert place == MATS and reason in ("size_differs", "archive_damaged")


def test_a_wrong_checksum_is_refused(source: dict[str, bytes]) -> None:
    spoilt = bytes(reversed(source[MATS]))
    assert refused(zipped(honest(source), Lies(content={MATS: spoilt}))) == (MATS, "archive_damaged")


@pytest.mark.parametrize("size", [0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF])
def test_ten_gigabytes_claimed_are_refused(source: dict[str, bytes], size: int) -> None:
    ten = (10_000_000_000).to_bytes(8, "little")
    zip64 = b"\1\0\x10\0" + ten + ten
    for extra in (b"", zip64):
        said = {"size": size}
        lies = Lies(entry={COVER: said}, header={COVER: said}, extra=extra)
        assert refused(zipped(honest(source), lies)) == ("", "pack_too_large")
        said = {"size": size, "packed": size}
        lies = Lies(entry={COVER: said}, header={COVER: said}, extra=extra)
        assert refused(zipped(honest(source), lies))[1] == "archive_ambiguous"


def test_the_archive_of_large_files_is_refused(source: dict[str, bytes]) -> None:
    """ZIP64: its own directory end, which other readers prefer to the one that we read."""
    end64 = b"PK\6\6" + (44).to_bytes(8, "little") + bytes(44) + b"PK\6\7" + bytes(16)
    assert refused(zipped(honest(source), Lies(in_directory=end64)))[1] == "archive_damaged"
    assert refused(zipped(honest(source), Lies(between=end64)))[1] == "archive_ambiguous"


def test_very_many_files_are_refused_at_once(source: dict[str, bytes]) -> None:
    many = {f"media/m{number}.svg": b"" for number in range(8_000)}
    began = time.perf_counter()
    assert refused(zipped(honest(source) | many)) == ("", "too_many_files")
    assert refused(zipped(honest(source) | many, Lies(end={"count": 9, "here": 9})))[1] == "archive_ambiguous"
    assert time.perf_counter() - began < 5
