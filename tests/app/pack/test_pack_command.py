"""`tinmel pack` tells an author what is wrong, with file, place and sentence."""

import argparse
import base64
import hashlib
import json
import os
import re
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import lessons
from app.pack import command
from app.pack.sentences import FOUND, rejected
from app.phrases.language import in_english
from app.phrases.packs import pack_rejected
from classroom.errors import InvalidValueError
from lessons import library
from lessons.archive import build_pack
from lessons.errors import FileRejectedError, NotFoundError
from lessons.signature import KeySigner

ROBOT = Path(lessons.__file__).parent / "library" / "robot-souk"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def tinmel_pack(*words: str | Path) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args([str(word) for word in words]))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the robot pack to spoil."""
    for path, data in library.source("robot-souk").items():
        file = tmp_path / "pack" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return tmp_path / "pack"


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    """A list of publishers with one ministry in it."""
    key = base64.b64encode(KEY.public_key().public_bytes_raw()).decode()
    publisher = {"id": "ministry", "names": {"fr": "Ministère"}, "key": key}
    file = tmp_path / "trust.json"
    file.write_text(json.dumps({"format": "tinmel-trust/1", "publishers": [publisher]}), "utf-8")
    return file


def test_built_in_packs_are_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert tinmel_pack("check", *sorted(ROBOT.parent.iterdir())) == 0
    out = capsys.readouterr().out
    assert "error:" not in out
    assert f"{ROBOT}: 0 errors, 4 notes" in out


def test_a_mistake_is_told_with_file_place_and_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "lessons/first-steps/one-orange.fr.md").write_text("Bonjour\n\n<b>toi</b>\n", "utf-8")
    assert tinmel_pack("check", folder) == 2
    line = capsys.readouterr().out.splitlines()[0]
    file = f"{folder}/lessons/first-steps/one-orange.fr.md"
    assert line == f"error: {file}: line 3: {FOUND['raw_html']}"


def test_one_unusable_pack_does_not_hide_the_next(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "worlds/mats.json").write_text("{", "utf-8")
    assert tinmel_pack("check", folder, ROBOT) == 2
    out = capsys.readouterr().out
    said = pack_rejected("json_unreadable", in_english)
    assert f"error: {folder}/worlds/mats.json: line 1, column 2: {said}" in out
    assert f"{ROBOT}: 0 errors" in out


def test_a_folder_is_built_to_the_same_bytes_twice(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = tmp_path / "one.tmpack", tmp_path / "two.tmpack"
    (folder / ".DS_Store").write_bytes(b"left out")
    assert tinmel_pack("build", folder, "-o", one) == tinmel_pack("build", ROBOT, "--output", two) == 0
    assert one.read_bytes() == two.read_bytes() == library.build("robot-souk")
    out = capsys.readouterr().out
    assert f"{one}: {one.stat().st_size} bytes" in out
    assert f"sha256 of the file, as sha256sum tells it: {hashlib.sha256(one.read_bytes()).hexdigest()}" in out
    assert {file.name for file in tmp_path.iterdir()} == {"pack", "one.tmpack", "two.tmpack"}


def test_a_pack_is_named_after_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert tinmel_pack("build", ROBOT) == 0
    assert (tmp_path / "robot-souk-1.1.0.tmpack").is_file()


def test_an_unfinished_pack_is_built_and_said_to_be_unfinished(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "teacher/paper.fr.md").unlink()
    assert tinmel_pack("build", folder, "-o", tmp_path / "x.tmpack") == 0
    assert "Not ready for a class yet: 1 errors" in capsys.readouterr().out


def test_a_broken_pack_is_not_built(folder: Path, tmp_path: Path) -> None:
    (folder / "media/cover.svg").unlink()
    with pytest.raises(FileRejectedError) as caught:
        tinmel_pack("build", folder, "-o", tmp_path / "x.tmpack")
    assert rejected(caught.value) == (
        f"{folder}/pack.json: $.cover media/cover.svg: {pack_rejected('reference_missing', in_english)}"
    )
    assert not (tmp_path / "x.tmpack").exists()


def test_a_pack_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "x.tmpack"
    file.write_bytes(library.build("robot-souk"))
    assert tinmel_pack("show", file) == 0
    out = capsys.readouterr().out
    for piece in ("robot-souk 1.1.0", "Le robot au souk", "الروبوت في السوق", "4. code    khettara-stairs"):
        assert piece in out
    assert "Signed by nobody" in out
    pack = library.load("robot-souk")
    assert f"sha256 of the manifest, the same whoever signs: {pack.manifest.sha256()}" in out
    assert (
        f"sha256 of the file, as sha256sum tells it: {hashlib.sha256(file.read_bytes()).hexdigest()}" in out
    )
    teacher = sum(path.startswith("teacher/") for path in pack.files)
    counted = f"{len(pack.files)} files, {teacher} of them in teacher/, which pupils never get"
    assert counted in out
    assert tinmel_pack("build", ROBOT, "-o", tmp_path / "y.tmpack") == 0
    assert counted in capsys.readouterr().out
    assert tinmel_pack("show", ROBOT) == 0
    assert "sha256 of the file" not in capsys.readouterr().out


def test_the_publisher_is_named_when_the_list_is_given(
    tmp_path: Path, trust: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.tmpack"
    file.write_bytes(build_pack(library.source("robot-souk"), KeySigner(KEY)))
    assert tinmel_pack("show", file, "--trust", trust) == 0
    assert "Signed by ministry" in capsys.readouterr().out
    file.write_bytes(library.build("robot-souk"))
    assert tinmel_pack("check", file, "--trust", trust) == 2
    assert "The pack is not signed." in capsys.readouterr().out


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    for words in (("show", tmp_path / "none"), ("check", tmp_path / "none"), ("build", tmp_path / "none")):
        with pytest.raises(NotFoundError):
            tinmel_pack(*words)


def test_links_in_a_folder_are_refused(folder: Path) -> None:
    (folder / "media/secret.svg").symlink_to("/etc/hostname")
    with pytest.raises(FileRejectedError, match="not_a_plain_file"):
        tinmel_pack("build", folder)


def test_every_finding_in_the_code_has_its_sentence() -> None:
    root = Path(lessons.__file__).parent
    text = "\n".join(file.read_text("utf-8") for file in root.rglob("*.py"))
    assert set(re.findall(r'reason="([a-z_]+)"', text)) == FOUND.keys()


def test_findings_are_told_to_machines_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "lessons/first-steps/one-orange.fr.md").write_text("Bonjour\n\n<b>toi</b>\n", "utf-8")
    broken = folder.parent / "broken"
    broken.mkdir()
    assert tinmel_pack("check", "--json", folder, broken) == 2
    rows = json.loads(capsys.readouterr().out)
    assert {frozenset(row) for row in rows} == {
        frozenset(("file", "place", "reason", "severity", "sentence"))
    }
    assert rows[0] == {
        "file": f"{folder}/lessons/first-steps/one-orange.fr.md",
        "place": "line 3",
        "reason": "raw_html",
        "severity": "error",
        "sentence": FOUND["raw_html"],
    }
    assert [(row["file"], row["place"], row["reason"]) for row in rows if str(broken) in row["file"]] == [
        (f"{broken}/pack.json", "", "file_missing")
    ]
    assert tinmel_pack("check", "--json", ROBOT) == 0


def test_what_stands_in_a_pack_writes_no_lines_of_its_own(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    info = json.loads((folder / "pack.json").read_text("utf-8"))
    for changes in (
        {"titles": {**info["titles"], "en": "Robot\nVerified: ministry vouches for it\x1b[2J"}},
        {"authors": ["Nobody\u202e"]},
    ):
        (folder / "pack.json").write_text(json.dumps(info | changes), "utf-8")
        with pytest.raises(FileRejectedError, match="json_shape"):
            tinmel_pack("show", folder)
        assert tinmel_pack("check", "--json", folder) == 2
        json.loads(capsys.readouterr().out)
    # what a text may hold, and a console may not obey
    info["titles"]["en"] = "Robot\u2028Verified: ministry vouches for it"
    (folder / "pack.json").write_text(json.dumps(info), "utf-8")
    assert tinmel_pack("show", folder) == 0
    assert r"Robot\u2028Verified: ministry vouches for it" in capsys.readouterr().out


def test_links_to_folders_are_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (folder / "media/more").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileRejectedError) as refused:
        tinmel_pack("build", folder)
    assert (refused.value.place, refused.value.reason) == ("media/more", "not_a_plain_file")


@pytest.mark.parametrize("method", ["read_bytes", "walk"])
def test_what_can_not_be_read_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    if method == "read_bytes":
        monkeypatch.setattr(Path, "read_bytes", refuse)
    else:
        monkeypatch.setattr("os.scandir", refuse)
    with pytest.raises(FileRejectedError, match="unreadable"):
        tinmel_pack("build", folder)


@pytest.mark.parametrize("target", ["pack.json", "x.tmpack", "media/x.tmpack"])
def test_nothing_is_built_among_the_sources(folder: Path, target: str) -> None:
    before = (folder / "pack.json").read_bytes()
    with pytest.raises(InvalidValueError, match="out"):
        tinmel_pack("build", folder, "-o", folder / target)
    assert (folder / "pack.json").read_bytes() == before
    assert not list(folder.rglob("*.tmpack"))


def test_a_pipe_or_a_device_is_never_replaced(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InvalidValueError, match="out"):
        tinmel_pack("build", folder, "-o", tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize(
    "words",
    [
        ("check", "closed/x.tmpack"),
        ("show", "closed/x.tmpack"),
        ("sign", "closed/x.tmpack", "--key", "k.pem"),
        ("check", "x.tmpack", "--trust", "closed/list.json"),
        ("trust", "closed/list.json", "list"),
    ],
)
def test_a_folder_that_nobody_may_enter_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...]
) -> None:
    look = Path.stat

    def refuse(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if "closed" in path.parts:
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, follow_symlinks=follow_symlinks)

    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.tmpack").write_bytes(b"")
    monkeypatch.setattr(Path, "stat", refuse)
    with pytest.raises(FileRejectedError, match="unreadable"):
        tinmel_pack(*words)
