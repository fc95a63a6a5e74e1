"""`tinmel pack new`: a whole pack to begin with, in the languages that one asks for."""

import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

from classroom.errors import InvalidValueError
from lessons.content import open_pack
from lessons.language import LANGUAGES
from lessons.lint.check import check_pack

TinmelPack = Callable[..., int]


def read(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


@pytest.mark.parametrize("languages", ["ar,fr,zgh,en", "zgh", "fr, ar", "en"])
def test_there_is_no_mistake_in_it(tinmel_pack: TinmelPack, tmp_path: Path, languages: str) -> None:
    assert tinmel_pack("new", tmp_path / "My Pack", "--languages", languages) == 0
    pack = open_pack(read(tmp_path / "My Pack"))
    assert {one.reason for one in check_pack(pack)} == {"unreviewed"}
    assert pack.info.id == "my-pack"
    assert pack.info.languages == tuple(languages.replace(" ", "").split(","))
    assert {str(step.__struct_config__.tag) for step in pack.lessons[0].steps} >= {"read", "choice", "code"}
    for language in set(LANGUAGES) - set(pack.info.languages):
        assert not any(
            f'"{language}"'.encode() in data for path, data in pack.files.items() if path.endswith(".json")
        )


def test_id_and_title_are_the_authors(tinmel_pack: TinmelPack, tmp_path: Path) -> None:
    words = ("--id", "l-eau", "--languages", "fr,ar", "--title", "L’eau du village")
    assert tinmel_pack("new", tmp_path / "x", *words) == 0
    info = json.loads((tmp_path / "x" / "pack.json").read_text("utf-8"))
    assert (info["id"], info["titles"]["fr"]) == ("l-eau", "L’eau du village")


@pytest.mark.parametrize(
    ("languages", "titles", "named"),
    [
        ("ar,fr", ["Ma leçon"], {"fr": "Ma leçon"}),
        ("fr,ar", ["درسي"], {"ar": "درسي"}),
        ("ar,en,fr", ["My lesson: الماء"], {"en": "My lesson: الماء"}),
        ("ar,zgh,fr", ["ⴰⵎⴰⵏ"], {"zgh": "ⴰⵎⴰⵏ"}),
        ("ar,fr", ["fr= L’eau ", "ar=الماء"], {"fr": "L’eau", "ar": "الماء"}),
        ("ar,fr", ["a=b"], {"fr": "a=b"}),
        ("ar,fr", ["fr=2026"], {"fr": "2026"}),
    ],
)
def test_a_title_goes_where_its_language_is(
    tinmel_pack: TinmelPack, tmp_path: Path, languages: str, titles: list[str], named: dict[str, str]
) -> None:
    words = [word for title in titles for word in ("--title", title)]
    assert tinmel_pack("new", tmp_path / "x", "--id", "x", "--languages", languages, *words) == 0
    info = json.loads((tmp_path / "x" / "pack.json").read_text("utf-8"))
    assert {one: title for one, title in info["titles"].items() if title in named.values()} == named
    assert list(info["titles"]) == languages.split(",")


def test_a_folder_that_holds_something_stays_as_it_is(tinmel_pack: TinmelPack, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine", "utf-8")
    with pytest.raises(InvalidValueError, match="data"):
        tinmel_pack("new", tmp_path / "mine")
    assert read(tmp_path / "mine") == {"notes.txt": b"mine"}


def test_an_empty_folder_is_filled_where_one_stands(tinmel_pack: TinmelPack) -> None:
    assert tinmel_pack("new", ".") == 0
    assert Path("pack.json").is_file()
    assert not list(Path().glob(".*"))


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (("--id", "Not An Id"), "pack_id"),
        (("--id", "x" * 65), "pack_id"),
        (("--languages", "fr,de"), "language"),
        (("--languages", ","), "language"),
        (("--languages", "ar", "--title", "Ma leçon"), "pack_title"),
        (("--languages", "ar", "--title", "fr=Ma leçon"), "pack_title"),
        (("--languages", "en", "--title", "fr=Ma leçon"), "pack_title"),
        (("--title", "2026"), "pack_title"),
        (("--title", " "), "pack_title"),
        (("--title", "x" * 201), "pack_title"),
    ],
)
def test_what_can_not_be_is_refused_and_nothing_is_made(
    tinmel_pack: TinmelPack, tmp_path: Path, words: tuple[str, ...], field: str
) -> None:
    with pytest.raises(InvalidValueError, match=field):
        tinmel_pack("new", tmp_path / "x", *words)
    assert not (tmp_path / "x").exists()


def test_a_folder_without_latin_letters_needs_an_id(tinmel_pack: TinmelPack, tmp_path: Path) -> None:
    with pytest.raises(InvalidValueError, match="pack_id"):
        tinmel_pack("new", tmp_path / "درس")
    assert tinmel_pack("new", tmp_path / "درس", "--id", "dars") == 0


def test_nothing_of_a_pack_stays_when_the_disk_refuses(
    tinmel_pack: TinmelPack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Path] = []

    def refuse(path: Path, data: bytes) -> int:
        written.append(path)
        if len(written) > 5:
            raise OSError(30, "Read-only file system")
        with path.open("wb") as file:
            return file.write(data)

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(InvalidValueError, match="out"):
        tinmel_pack("new", tmp_path / "x")
    assert [one.name for one in tmp_path.iterdir()] == ["here"]


def test_the_template_is_whole_by_itself() -> None:
    folder = Path(str(files("resources").joinpath("pack_template")))
    assert open_pack(read(folder)).info.languages == ("ar", "fr", "zgh", "en")
