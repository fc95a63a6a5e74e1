"""A pack is built to the same bytes each time, and one that lies is refused whole."""

import hashlib
import io
import json
import time
import zipfile

import msgspec
import pytest

from lessons import archive, library
from lessons.archive import MIMETYPE, build_pack, read_pack
from lessons.errors import FileRejectedError
from lessons.manifest import canonical_json, make_manifest
from lessons.paths import MAX_FILES
from tests.lessons.zips import Lies, honest, zipped


def refused(data: bytes) -> tuple[str, str]:
    """Return place and reason; the archive's own name is always told."""
    with pytest.raises(FileRejectedError) as caught:
        read_pack(data, name="x.tmpack")
    assert caught.value.path == "x.tmpack"
    return caught.value.place, caught.value.reason


def entries(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert opened.testzip() is None
        return {entry.filename: opened.read(entry) for entry in opened.infolist()}


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


def test_a_changed_file_is_refused_with_its_name(source: dict[str, bytes]) -> None:
    changed = source["worlds/corner.json"].replace(b"true", b"TRUE").replace(b"1", b"2", 1)
    files = honest(source) | {"worlds/corner.json": changed}
    assert refused(zipped(files)) == ("worlds/corner.json", "hash_wrong")
    files = honest(source) | {"worlds/corner.json": changed + b" "}
    assert refused(zipped(files)) == ("worlds/corner.json", "size_differs")


def test_a_missing_and_an_extra_file_are_refused(source: dict[str, bytes]) -> None:
    files = honest(source)
    extra = zipped(files | {"worlds/more.json": source["worlds/mats.json"]})
    assert refused(extra) == ("worlds/more.json", "file_not_in_manifest")
    del files["media/cover.svg"]
    assert refused(zipped(files)) == ("media/cover.svg", "file_missing")


@pytest.mark.parametrize(
    "name",
    [
        "../evil.json", "/etc/evil.json", "media/../../evil.svg", "C:/evil.json", "media\\evil.svg",
        "media/evil.svg/", "media//evil.svg", "./evil.json", "media/.hidden",
        "media/con.svg", "media/صورة.svg", "media/new\nline.svg", "media/" + "a" * 200 + ".svg",
        "media/cafe\u0301.svg", "media/caf\xe9.svg", "media/cover.svg\n", "media/\x1b[31m.svg",
        "\\\\server\\x.svg", "media/\u202egvs.svg", "~/x.svg", "media/cover.svg ", "media/cover.svg.",
    ],
)  # fmt: skip
def test_names_that_leave_the_folder_or_mean_something_elsewhere_are_refused(
    source: dict[str, bytes], name: str
) -> None:
    place, reason = refused(zipped(honest(source) | {name: b"{}"}))
    assert reason == "name_unsafe"
    assert place.isprintable() and len(place) < 500


def test_a_name_that_ends_early_is_refused(source: dict[str, bytes]) -> None:
    data = zipped(honest(source) | {"media/evil.svg": b"<svg/>"}).replace(b"media/evil", b"media/ev\0l")
    assert refused(data) == (r"media/ev\u0000l.svg", "name_unsafe")


def test_a_name_in_no_encoding_is_refused(source: dict[str, bytes]) -> None:
    data = zipped(honest(source) | {"media/evil.svg": b"<svg/>"}).replace(b"media/evil", b"media/ev\xff\xfe")
    assert refused(data) == (r"media/ev\udcff\udcfe.svg", "name_unsafe")


def test_double_names_are_refused_even_in_other_case(source: dict[str, bytes]) -> None:
    files = honest(source) | {"media/COVER.svg": source["media/cover.svg"]}
    assert refused(zipped(files)) == ("media/COVER.svg", "name_twice")
    out = io.BytesIO(zipped(honest(source)))
    with zipfile.ZipFile(out, "a") as opened, pytest.warns(UserWarning, match="Duplicate"):
        opened.writestr("media/cover.svg", b"<svg/>")
    assert refused(out.getvalue()) == ("media/cover.svg", "name_twice")


def test_a_name_that_is_a_file_and_a_folder_is_refused(source: dict[str, bytes]) -> None:
    files = honest(source) | {"teacher/Rubric.json/more.md": b"more"}
    assert refused(zipped(files)) == ("teacher/Rubric.json/more.md", "name_twice")
    files = honest(source) | {"teacher/exemplars": b"more"}
    assert refused(zipped(files)) == ("teacher/exemplars", "name_twice")


def test_a_large_archive_and_many_files_are_refused(source: dict[str, bytes]) -> None:
    assert refused(bytes(archive.MAX_PACK_BYTES + 1)) == ("", "pack_too_large")
    many = {f"media/m{number}.svg": b"" for number in range(MAX_FILES)}
    assert refused(zipped(honest(source) | many)) == ("", "too_many_files")
    with pytest.raises(FileRejectedError, match="too_many_files"):
        build_pack(source | many)


def test_the_mimetype_comes_first_and_is_ours(source: dict[str, bytes]) -> None:
    files = honest(source)
    assert refused(zipped({"pack.json": b"{}"} | files)) == ("", "mimetype_not_first")
    assert refused(zipped(files | {"mimetype": b"application/epub+zip"})) == ("mimetype", "mimetype_wrong")


def test_a_manifest_that_is_not_canonical_is_refused(source: dict[str, bytes]) -> None:
    files = honest(source)
    true = json.loads(files["MANIFEST.json"])
    for loose in (json.dumps(true, indent=1), json.dumps(true), files["MANIFEST.json"].decode() + "\n"):
        told = refused(zipped(files | {"MANIFEST.json": loose.encode()}))
        assert told == ("MANIFEST.json", "manifest_not_canonical")
    del files["MANIFEST.json"]
    assert refused(zipped(files)) == ("MANIFEST.json", "file_missing")


@pytest.mark.parametrize(
    "text",
    [
        b"", b"[]", b"{}", b"\xff", b"[" * 100_000, b'{"files":' * 50_000, b"NaN", b'"\\ud800"',
        b'{"files":{},"format":"tinmel-pack/2","id":"robot-souk","version":"1.0.0"}',
        b'{"files":{"../x":{"audience":"pupil","sha256":"0","size":1}},"format":"tinmel-pack/1"}',
        b'{"files":{},"format":"tinmel-pack/1","id":"robot-souk","version":"1.0.0\\n"}',
        b'{"files":{},"format":"tinmel-pack/1","id":"robot-souk","version":"1.0.\xd9\xa1"}',
    ],
)  # fmt: skip
def test_a_manifest_that_is_none_is_refused(source: dict[str, bytes], text: bytes) -> None:
    files = honest(source) | {"MANIFEST.json": text}
    assert refused(zipped(files)) == ("MANIFEST.json", "manifest_unreadable")


def test_a_manifest_that_claims_ten_gigabytes_is_refused(source: dict[str, bytes]) -> None:
    files = honest(source)
    true = json.loads(files["MANIFEST.json"])
    for size, reason in ((2_000_000_000, "size_differs"), (10_000_000_000, "manifest_unreadable")):
        true["files"]["pack.json"]["size"] = size
        assert refused(zipped(files | {"MANIFEST.json": canonical_json(true)}))[1] == reason


def test_a_manifest_beyond_its_most_is_refused_unread(source: dict[str, bytes]) -> None:
    files = honest(source) | {"MANIFEST.json": b" " * (archive.MAX_FRAME_BYTES + 1)}
    lies = Lies(deflated=frozenset({"MANIFEST.json"}))
    assert refused(zipped(files, lies)) == ("MANIFEST.json", "file_too_large")


def test_a_manifest_that_shows_pupils_the_teachers_files_is_refused(source: dict[str, bytes]) -> None:
    files = honest(source)
    files["MANIFEST.json"] = files["MANIFEST.json"].replace(b'"audience":"teacher"', b'"audience":"pupil"')
    place, reason = refused(zipped(files))
    assert place.startswith("teacher/") and reason == "audience_wrong"


def test_a_manifest_of_another_version_is_refused(source: dict[str, bytes]) -> None:
    manifest = make_manifest(json.loads(source["pack.json"])["id"], "9.9.9", source).canonical()
    files = honest(source) | {"MANIFEST.json": manifest}
    assert refused(zipped(files)) == ("pack.json", "manifest_for_other_pack")


@pytest.mark.parametrize("pack_id", library.sources())
def test_the_manifest_is_written_as_rfc_8785_has_it(pack_id: str) -> None:
    manifest = library.load(pack_id).manifest
    assert manifest.canonical() == canonical_json(msgspec.to_builtins(manifest))
