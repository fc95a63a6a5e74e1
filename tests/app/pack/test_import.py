"""`tinmel pack import`, and back: import, check, build."""

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from app.pack.sentences import NOTED, noted
from classroom.errors import InvalidValueError
from lessons.archive import read_pack
from lessons.errors import FileRejectedError, NotFoundError
from lessons.importing.note import Note, What

TinmelPack = Callable[..., int]
GIFT = """::Capitale::Quelle est la capitale du Maroc ? {~Fès =Rabat#Oui ! ~%50%Salé}

Racine de 16 ? {#4}
"""
AIKEN = "ما عاصمة المغرب؟\nA) فاس\nB) الرباط\nANSWER: B\n"
LICENCE = "http://creativecommons.org/licenses/by-sa/4.0/"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project in French."""
    folder = tmp_path / "jeu"
    (folder / "fr-FR").mkdir(parents=True)
    (folder / "fr-FR" / "meta.yml").write_text("title: Jeu\nsteps:\n- title: Un\n", "utf-8")
    (folder / "fr-FR" / "step_1.md").write_text("## Un\n\n--- task ---\n\n[Ouvre](https://x.ma).\n", "utf-8")
    (folder / "LICENSE.md").write_text(LICENCE, "utf-8")
    return folder


def test_questions_are_imported_checked_and_built(
    tinmel_pack: TinmelPack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "mon quiz.txt"
    source.write_bytes(b"\xef\xbb\xbf" + GIFT.replace("\n", "\r\n").encode())
    words = ("-o", tmp_path / "quiz", "--language", "fr", "--licence", "CC-BY-4.0")
    assert tinmel_pack("import", source, *words) == 0
    out = capsys.readouterr().out
    assert f"note: {source}: line 1: {NOTED['weights_lost']}" in out
    assert "the pack quiz, 1 lessons, 2 steps, in fr" in out
    assert tinmel_pack("check", tmp_path / "quiz") == 0
    assert tinmel_pack("build", tmp_path / "quiz", "-o", tmp_path / "q.tmpack") == 0
    pack = read_pack((tmp_path / "q.tmpack").read_bytes())
    assert [step.id for step in pack.lessons[0].steps] == ["capitale", "question-2"]


def test_aiken_is_seen_and_arabic_too(tinmel_pack: TinmelPack, tmp_path: Path) -> None:
    source = tmp_path / "quiz.txt"
    source.write_text(AIKEN, "utf-8")
    assert tinmel_pack("import", source, "-o", "quiz", "--id", "asila", "--licence", "CC0-1.0") == 0
    assert tinmel_pack("check", "quiz") == 0
    assert '"id": "asila"' in Path("quiz/pack.json").read_text("utf-8")


def test_a_project_is_imported_checked_and_built(
    tinmel_pack: TinmelPack, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tinmel_pack("import", project, "-o", "jeu") == 0
    out = capsys.readouterr().out
    assert f"note: {project}/fr-FR/step_1.md: line 5: The words stay, the link is gone: https://x.ma." in out
    assert tinmel_pack("check", "jeu") == tinmel_pack("build", "jeu") == 0
    assert Path("jeu-1.0.0.tmpack").is_file()


def test_what_is_refused_leaves_nothing(tinmel_pack: TinmelPack, tmp_path: Path, project: Path) -> None:
    source = tmp_path / "bad.gift"
    source.write_text("Bien {T}\n\nMal {~a =b", "utf-8")
    words = ("-o", tmp_path / "out", "--language", "fr", "--licence", "CC0-1.0")
    with pytest.raises(FileRejectedError, match="gift_brace_open") as caught:
        tinmel_pack("import", source, *words)
    assert (caught.value.path, caught.value.place) == (str(source), "line 3")
    (project / "fr-FR" / "meta.yml").write_text("title: &a x\nsteps: *a\n", "utf-8")
    with pytest.raises(FileRejectedError, match="yaml_unreadable"):
        tinmel_pack("import", project, *words)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").touch()
    with pytest.raises(InvalidValueError, match="data"):
        tinmel_pack("import", source, *words)
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["mine"]


def test_language_and_licence_are_asked_for(tinmel_pack: TinmelPack, tmp_path: Path) -> None:
    source = tmp_path / "quiz.gift"
    source.write_text(GIFT, "utf-8")
    with pytest.raises(InvalidValueError, match="language_needed"):
        tinmel_pack("import", source, "-o", "x", "--licence", "CC0-1.0")
    with pytest.raises(FileRejectedError, match="licence_missing"):
        tinmel_pack("import", source, "-o", "x", "--language", "fr")
    with pytest.raises(InvalidValueError, match="language"):
        tinmel_pack("import", source, "-o", "x", "--language", "de", "--licence", "CC0-1.0")
    with pytest.raises(NotFoundError):
        tinmel_pack("import", tmp_path / "none.gift", "-o", "x", "--language", "fr", "--licence", "x")
    assert not Path("x").exists()


def test_links_in_a_project_are_refused(tinmel_pack: TinmelPack, project: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("secret", "utf-8")
    (project / "fr-FR" / "step_2.md").symlink_to(tmp_path / "secret.md")
    with pytest.raises(FileRejectedError, match="not_a_plain_file") as caught:
        tinmel_pack("import", project, "-o", "x")
    assert caught.value.place == "fr-FR/step_2.md"
    assert not Path("x").exists()


def test_every_note_has_its_sentence() -> None:
    assert set(get_args(What)) == NOTED.keys()
    assert noted("quiz.gift", Note("", 3, "link_lost", "x")) == (
        "note: quiz.gift: line 3: The words stay, the link is gone: x."
    )
