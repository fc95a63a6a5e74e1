"""The house itself: what a fresh machine downloads, and what a program imports before it is asked to."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import PROGRAMS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("lock", sorted(ROOT.glob("requirements*.txt")), ids=lambda path: path.name)
def test_locked_requirements_hold_hashes_and_no_download_address(lock: Path) -> None:
    text = lock.read_text()
    assert "--hash=sha256:" in text
    assert not re.search(r"https?://|--(extra-)?index-url|--find-links", text)


def test_the_pages_lock_holds_hashes_and_no_download_address() -> None:
    packages = json.loads((ROOT / "app/student/package-lock.json").read_text())["packages"]
    named = {name: entry for name, entry in packages.items() if name}
    assert named
    assert not [name for name, entry in named.items() if "resolved" in entry]
    assert not [name for name, entry in named.items() if "integrity" not in entry]


def test_the_pages_lock_serves_every_machine_not_only_the_one_it_was_made_on() -> None:
    packages = json.loads((ROOT / "app/student/package-lock.json").read_text())["packages"]
    wanted = {name for entry in packages.values() for name in entry.get("optionalDependencies", {})}
    assert wanted
    assert not [name for name in wanted if f"node_modules/{name}" not in packages]


@pytest.mark.parametrize("program", PROGRAMS)
def test_each_program_explains_itself(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", program, "--help"], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    assert f"usage: tinmel {program}" in done.stdout
    assert "--data" in done.stdout or "ACTION" in done.stdout or "PATH" in done.stdout


@pytest.mark.parametrize("program", PROGRAMS)
def test_help_imports_no_heavy_library(program: str) -> None:
    script = (
        "import sys; from app.__main__ import main\n"
        f"try: main([{program!r}, '--help'])\n"
        "except SystemExit: pass\n"
        "heavy = ('PySide6', 'aiohttp', 'sqlalchemy', 'zeroconf', 'cryptography')\n"
        "sys.stderr.write(','.join(name for name in heavy if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT)
    assert done.stderr == ""


def test_an_unknown_program_ends_with_a_usage_and_no_traceback() -> None:
    done = subprocess.run([sys.executable, "-m", "app", "teach"], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "teacher" in done.stderr


def test_no_file_names_a_machine_it_was_made_on() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], capture_output=True, text=True, cwd=ROOT, check=True
    ).stdout.split("\n")
    told = re.compile(rb"/(?:home|Users)/[a-z]+/|/work/(?:main|shared)")
    mine = Path(__file__).relative_to(ROOT).as_posix()
    guilty = [
        name
        for name in listed
        if name and name != mine and (ROOT / name).is_file() and told.search((ROOT / name).read_bytes())
    ]
    assert guilty == []
