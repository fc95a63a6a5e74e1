"""A pack is built to the same bytes each time, and one that lies is refused whole."""

import hashlib
import io
import json
import stat
import time
import zipfile
from collections.abc import Callable

import pytest

from lessons import archive, library
from lessons.archive import MIMETYPE, build_pack, read_pack
from lessons.errors import FileRejectedError
from lessons.manifest import make_manifest


def rejected(data: bytes) -> FileRejectedError:
    with pytest.raises(FileRejectedError) as caught:
        read_pack(data, name="x.tmpack")
    assert caught.value.path == "x.tmpack"
    return caught.value


def entries(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {entry.filename: opened.read(entry) for entry in opened.infolist()}


def zipped(files: dict[str, bytes], change: Callable[[zipfile.ZipInfo], None] | None = None) -> bytes:
    """Zip files in this order; `change` may spoil an entry before it is written."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as opened:
        for path, data in files.items():
            entry = zipfile.ZipInfo(path)
            if change is not None:
                change(entry)
            opened.writestr(entry, data)
    return out.getvalue()


def honest(source: dict[str, bytes]) -> dict[str, bytes]:
    """Return all entries of an archive whose manifest says the truth, whatever the files are."""
    manifest = make_manifest("robot-souk", "1.1.0", source).canonical()
    return {"mimetype": MIMETYPE, "MANIFEST.json": manifest, **source}


@pytest.mark.parametrize("pack_id", library.sources())
def test_what_is_built_reads_back_whole(pack_id: str) -> None:
    pack = read_pack(library.build(pack_id))
    assert pack.files == library.source(pack_id)
    assert pack.info.id == pack_id
    assert pack.manifest == library.load(pack_id).manifest


def test_the_same_source_gives_the_same_bytes(
    source: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = build_pack(source)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert build_pack(dict(reversed(source.items()))) == first


def test_the_mimetype_can_be_seen_by_tools_that_look_at_the_first_bytes(source: dict[str, bytes]) -> None:
    data = build_pack(source)
    assert data[30:38] == b"mimetype"
    assert data[38 : 38 + len(MIMETYPE)] == MIMETYPE


def test_the_manifest_names_every_file_by_its_hash(source: dict[str, bytes]) -> None:
    manifest = json.loads(entries(build_pack(source))["MANIFEST.json"])
    assert manifest["files"].keys() == source.keys()
    entry = manifest["files"]["teacher/rubric.json"]
    data = source["teacher/rubric.json"]
    assert entry == {
        "audience": "teacher",
        "sha256": hashlib.sha256(data).hexdigest(),
        "size": len(data),
    }


def test_deflated_archives_of_other_tools_are_read_too(source: dict[str, bytes]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as opened:
        for path, data in honest(source).items():
            opened.writestr(path, data)
    assert read_pack(out.getvalue()).files == source


@pytest.mark.parametrize("data", [b"", b"PK", b"hello" * 100, b"PK\x05\x06" + bytes(18)])
def test_what_is_no_pack_is_refused(data: bytes) -> None:
    assert rejected(data).reason in ("archive_damaged", "mimetype_not_first")


def test_a_pack_cut_short_is_refused(source: dict[str, bytes]) -> None:
    data = build_pack(source)
    assert rejected(data[:-30]).reason == "archive_damaged"
    assert rejected(data[: len(data) // 2]).reason == "archive_damaged"


def test_a_changed_file_is_refused_with_its_name(source: dict[str, bytes]) -> None:
    files = honest(source) | {"worlds/corner.json": source["worlds/mats.json"]}
    error = rejected(zipped(files))
    assert (error.place, error.reason) == ("worlds/corner.json", "hash_wrong")


def test_a_missing_and_an_extra_file_are_refused(source: dict[str, bytes]) -> None:
    files = honest(source)
    extra = rejected(zipped(files | {"worlds/more.json": source["worlds/mats.json"]}))
    assert (extra.place, extra.reason) == ("worlds/more.json", "file_not_in_manifest")
    del files["media/cover.svg"]
    missing = rejected(zipped(files))
    assert (missing.place, missing.reason) == ("media/cover.svg", "file_missing")


@pytest.mark.parametrize(
    "name",
    [
        "../evil.json", "/etc/evil.json", "media/../../evil.svg", "C:/evil.json", "media\\evil.svg",
        "media/evil.svg/", "media//evil.svg", "./evil.json", "media/.hidden",
        "media/con.svg", "media/صورة.svg", "media/new\nline.svg", "media/" + "a" * 200 + ".svg",
    ],
)  # fmt: skip
def test_names_that_leave_the_folder_or_mean_something_elsewhere_are_refused(
    source: dict[str, bytes], name: str
) -> None:
    error = rejected(zipped(honest(source) | {name: b"{}"}))
    assert error.reason == "name_unsafe"
    assert error.place.isascii() and error.place.isprintable()


def test_a_name_that_ends_early_is_refused(source: dict[str, bytes]) -> None:
    data = zipped(honest(source) | {"media/evil.svg": b"<svg/>"}).replace(b"media/evil", b"media/ev\0l")
    error = rejected(data)
    assert (error.place, error.reason) == ("media/ev\\0l.svg", "name_unsafe")


def test_double_names_are_refused_even_in_other_case(source: dict[str, bytes]) -> None:
    files = honest(source) | {"media/COVER.svg": source["media/cover.svg"]}
    assert rejected(zipped(files)).reason == "name_twice"
    out = io.BytesIO(zipped(honest(source)))
    with zipfile.ZipFile(out, "a") as opened, pytest.warns(UserWarning, match="Duplicate"):
        opened.writestr("media/cover.svg", b"<svg/>")
    assert rejected(out.getvalue()).reason == "name_twice"


def test_links_and_devices_are_refused(source: dict[str, bytes]) -> None:
    def link(entry: zipfile.ZipInfo) -> None:
        if entry.filename == "media/cover.svg":
            entry.create_system = 3
            entry.external_attr = (stat.S_IFLNK | 0o777) << 16

    error = rejected(zipped(honest(source), link))
    assert (error.place, error.reason) == ("media/cover.svg", "not_a_plain_file")


def test_other_compressions_are_refused(source: dict[str, bytes]) -> None:
    def squeeze(entry: zipfile.ZipInfo) -> None:
        if entry.filename == "media/cover.svg":
            entry.compress_type = zipfile.ZIP_LZMA

    assert rejected(zipped(honest(source), squeeze)).reason == "compression_unknown"


def test_a_bomb_is_refused_before_it_is_unpacked(source: dict[str, bytes]) -> None:
    out = io.BytesIO(zipped(honest(source)))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("media/bomb.png", bytes(archive.MAX_PACK_BYTES + 1))
    assert len(out.getvalue()) < 300_000
    assert rejected(out.getvalue()).reason == "pack_too_large"


def test_a_bomb_that_declares_less_than_it_is_stops_at_what_it_declared(source: dict[str, bytes]) -> None:
    out = io.BytesIO(zipped(honest(source)))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("media/bomb.png", bytes(40_000_000))
    declared, lie = (40_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little")
    assert out.getvalue().count(declared) == 2
    assert rejected(out.getvalue().replace(declared, lie)).reason == "archive_damaged"


def test_ten_gigabytes_claimed_are_refused(source: dict[str, bytes]) -> None:
    data = zipped(honest(source))
    at = data.rindex(b"PK\x01\x02")
    claimed = data[: at + 24] + b"\xff\xff\xff\x7f" + data[at + 28 :]
    assert rejected(claimed).reason == "pack_too_large"


def test_a_large_archive_and_many_files_are_refused(source: dict[str, bytes]) -> None:
    assert rejected(bytes(archive.MAX_PACK_BYTES + 1)).reason == "pack_too_large"
    many = {f"media/m{number}.svg": b"" for number in range(archive.MAX_FILES)}
    assert rejected(zipped(honest(source) | many)).reason == "too_many_files"


def test_the_mimetype_comes_first_and_is_ours(source: dict[str, bytes]) -> None:
    files = honest(source)
    assert rejected(zipped({"pack.json": b"{}"} | files)).reason == "mimetype_not_first"
    assert rejected(zipped(files | {"mimetype": b"application/epub+zip"})).reason == "mimetype_wrong"
    assert rejected(b"#!/bin/sh\n" + zipped(files)).reason in ("mimetype_not_first", "archive_damaged")


def test_a_manifest_that_is_not_canonical_is_refused(source: dict[str, bytes]) -> None:
    files = honest(source)
    loose = json.dumps(json.loads(files["MANIFEST.json"]), indent=1).encode()
    assert rejected(zipped(files | {"MANIFEST.json": loose})).reason == "manifest_not_canonical"
    for bad in (b"", b"[]", b"{}", b"\xff", b"[" * 100_000):
        assert rejected(zipped(files | {"MANIFEST.json": bad})).reason == "manifest_unreadable"
    del files["MANIFEST.json"]
    assert rejected(zipped(files)).place == "MANIFEST.json"


def test_a_manifest_that_shows_pupils_the_teachers_files_is_refused(source: dict[str, bytes]) -> None:
    files = honest(source)
    files["MANIFEST.json"] = files["MANIFEST.json"].replace(b'"audience":"teacher"', b'"audience":"pupil"')
    assert rejected(zipped(files)).reason == "audience_wrong"


def test_a_manifest_of_another_version_is_refused(source: dict[str, bytes]) -> None:
    manifest = make_manifest("robot-souk", "1.1.1", source).canonical()
    error = rejected(zipped(honest(source) | {"MANIFEST.json": manifest}))
    assert error.reason == "manifest_for_other_pack"
