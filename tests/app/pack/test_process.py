"""The real command as a process: exit codes, consoles that know no Arabic, help that starts fast."""

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import main

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("cryptography", "msgspec", "PySide6", "asyncio", "markdown_it", "lessons.pack")


def tinmel(folder: Path, *words: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding}
    command = [sys.executable, "-m", "app", "pack", *words]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=120)


def test_the_way_of_an_author_and_a_publisher(tmp_path: Path) -> None:
    for words in (
        ("new", "eau", "--languages", "ar,fr,zgh,en", "--title", "الماء"),
        ("check", "eau"),
        ("key", "injaz.pem", "--id", "injaz", "--name", "ar=إنجاز المغرب"),
        ("build", "eau", "--key", "injaz.pem"),
        ("trust", "t.json", "add", "injaz.pem.publisher.json"),
        ("show", "eau-0.1.0.tmpack", "--trust", "t.json"),
        ("check", "eau-0.1.0.tmpack", "--trust", "t.json"),
    ):
        done = tinmel(tmp_path, *words)
        assert (done.returncode, done.stderr) == (0, b""), words


def test_a_console_that_knows_no_arabic_shows_what_it_can(tmp_path: Path) -> None:
    assert tinmel(tmp_path, "new", "درس", "--id", "dars", encoding="ascii").returncode == 0
    done = tinmel(tmp_path, "show", "درس", encoding="cp1252")
    assert done.returncode == 0
    assert b"dars 0.1.0" in done.stdout and "Au verger d’Ighil".encode("cp1252") in done.stdout
    done = tinmel(tmp_path, "import", "سؤال.gift", "-o", "x", encoding="ascii")
    assert done.returncode == 2 and b"\\u0633" in done.stderr


def test_a_refusal_is_one_line_and_code_2(tmp_path: Path) -> None:
    (tmp_path / "q.gift").write_text("Qui ? {~a =b", "utf-8")
    done = tinmel(tmp_path, "import", "q.gift", "-o", "out", "--language", "fr", "--licence", "CC0-1.0")
    line = "tinmel pack: q.gift: line 1: The brace that opens here is never closed. "
    assert done.returncode == 2 and done.stderr.decode().startswith(line) and done.stderr.count(b"\n") == 1
    assert [file.name for file in tmp_path.iterdir()] == ["q.gift"]


def test_a_full_disk_behind_the_output_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(errno.ENOSPC, "no space left on device")

    assert main(["pack", "new", str(tmp_path / "eau")]) == 0
    capsys.readouterr()
    monkeypatch.setattr(sys, "stdout", Full())
    assert main(["pack", "show", str(tmp_path / "eau")]) == 1
    sys.stdout.close()
    said = capsys.readouterr().err
    assert said.startswith("tinmel pack: The disk is full.")
    assert said.count("\n") == 1


@pytest.mark.parametrize("words", [(), ("sign",), ("export", "--as"), ("trust", "--help")])
def test_help_needs_none_of_the_work(tmp_path: Path, words: tuple[str, ...]) -> None:
    code = (
        "import sys\nfrom app.__main__ import main\n"
        f"try:\n    main(['pack', *{words[:1]!r}, '--help'])\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, timeout=60, text=True
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stderr
    assert "tinmel" in done.stdout or "usage" in done.stdout
