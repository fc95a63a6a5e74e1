"""The tar in a batch: what the tar command reads too, and nothing that could surprise."""

import io
import subprocess
import tarfile

import pytest

from classroom.sync.archive import read_archive, write_archive

FILES = {"manifest.json": b"{}", "artefacts/" + "a" * 64: b"x" * 1000, "empty.jsonl": b""}


def tar(*members: tuple[tarfile.TarInfo, bytes], kind: int = tarfile.USTAR_FORMAT) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=kind) as archive:
        for member, content in members:
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, link
    return info


def test_files_come_back_in_order():
    assert list(read_archive(write_archive(FILES), 9).items()) == list(FILES.items())


def test_the_same_files_make_the_same_bytes():
    assert write_archive(FILES) == write_archive(dict(FILES))


def test_the_tar_command_opens_it(tmp_path):
    (tmp_path / "a.tar").write_bytes(write_archive(FILES))
    subprocess.run(["tar", "xf", "a.tar"], cwd=tmp_path, check=True)
    assert (tmp_path / "artefacts" / ("a" * 64)).read_bytes() == b"x" * 1000


@pytest.mark.parametrize(
    "name",
    ["../up", "/etc/passwd", "a/../../b", "a/b/c", "..", ".hidden", "A", "a b", "c:x", "a\\b", "a/", "é"],
)
def test_a_name_that_leads_elsewhere_is_refused(name):
    with pytest.raises(ValueError, match=r".*"):
        write_archive({name: b""})
    with pytest.raises(ValueError, match=r"name|kind"):
        read_archive(tar((member(name), b"x")), 9)


@pytest.mark.parametrize(
    "kind",
    [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, b"S", b"\0"],
)
def test_anything_but_a_plain_file_is_refused(kind):
    with pytest.raises(ValueError, match="kind"):
        read_archive(tar((member("a", kind, "b"), b"")), 9)


@pytest.mark.parametrize("kind", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
def test_extended_headers_are_refused(kind):
    with pytest.raises(ValueError, match=r"kind|header"):
        read_archive(tar((member("a" * 150), b"x"), kind=kind), 9)


def test_a_name_twice_is_refused():
    with pytest.raises(ValueError, match="member"):
        read_archive(tar((member("a"), b"x"), (member("a"), b"y")), 9)


def test_too_many_files_are_refused():
    with pytest.raises(ValueError, match="member"):
        read_archive(write_archive({f"f{number}": b"" for number in range(4)}), 3)


@pytest.mark.parametrize(
    "size", [b"77777777777\0", b"00000000011\0", b"\x80" + b"\xff" * 11, b"-0000000001\0"]
)
def test_a_size_that_is_not_there_is_refused(size):
    data = bytearray(tar((member("a"), b"12345678")))[:1024]
    data[124:136] = size
    data[148:156] = b"%06o\0 " % (sum(data[:512]) - sum(data[148:156]) + 8 * 32)
    with pytest.raises(ValueError, match=r"member|number|end"):
        read_archive(bytes(data), 9)


def test_a_damaged_header_is_refused():
    data = bytearray(write_archive(FILES))
    data[0] ^= 1
    with pytest.raises(ValueError, match="header"):
        read_archive(bytes(data), 9)


def test_every_cut_is_refused():
    data = write_archive({"a": b"12345", "b": b"1" * 600})
    for end in (0, 100, 511, 512, 900, 1024, 1300, 2048):
        with pytest.raises(ValueError, match=r"end|member"):
            read_archive(data[:end], 9)


def test_something_behind_the_end_is_refused():
    with pytest.raises(ValueError, match="trailing"):
        read_archive(write_archive(FILES) + b"more", 9)
