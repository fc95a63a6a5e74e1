"""`tinmel pack …` in this process."""

import argparse
from collections.abc import Callable
from pathlib import Path

import pytest

from app.pack import command

TinmelPack = Callable[..., int]


@pytest.fixture
def tinmel_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TinmelPack:
    """Runs one command in an empty folder and returns its exit code."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.delenv("TINMEL_PASSPHRASE", raising=False)

    def run(*words: str | Path) -> int:
        parser = argparse.ArgumentParser()
        command.add_arguments(parser)
        return command.run(parser.parse_args([str(word) for word in words]))

    return run
