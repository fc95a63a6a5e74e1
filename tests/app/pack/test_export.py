"""`tinmel pack export`: one file a language, named after pack, version and language."""

from collections.abc import Callable
from pathlib import Path

import pytest

from classroom.errors import InvalidValueError
from lessons import library
from lessons.export.epub.book import epub
from lessons.export.paper import paper

TinmelPack = Callable[..., int]


@pytest.fixture
def pack(tinmel_pack: TinmelPack) -> Path:
    """A small pack in two languages."""
    assert tinmel_pack("new", "p", "--languages", "ar,fr") == 0
    return Path("p")


@pytest.mark.parametrize(
    ("form", "ending"), [("epub", "epub"), ("paper", "html"), ("kolibri", "kolibri.zip"), ("qti", "qti.zip")]
)
def test_each_language_is_a_file(tinmel_pack: TinmelPack, pack: Path, form: str, ending: str) -> None:
    assert tinmel_pack("export", pack, "--as", form, "-o", "out") == 0
    assert sorted(file.name for file in Path("out").iterdir()) == [
        f"p-0.1.0-{one}.{ending}" for one in ("ar", "fr")
    ]


def test_one_language_into_one_file(tinmel_pack: TinmelPack, pack: Path) -> None:
    words = ("export", pack, "--as", "paper", "--language", "fr")
    assert (
        tinmel_pack(*words, "-o", "fiche.html")
        == tinmel_pack(*words)
        == tinmel_pack(*words, "--teacher", "-o", "t.html")
        == 0
    )
    assert (
        Path("fiche.html").read_bytes() == Path("p-0.1.0-fr.html").read_bytes() != Path("t.html").read_bytes()
    )


def test_a_built_pack_is_exported_as_the_library_does(tinmel_pack: TinmelPack) -> None:
    Path("m.tmpack").write_bytes(library.build("my-money"))
    money = library.load("my-money")
    for form, made in (("epub", epub(money, "zgh")), ("paper", paper(money, "zgh"))):
        assert tinmel_pack("export", "m.tmpack", "--as", form, "--language", "zgh", "-o", f"x.{form}") == 0
        assert Path(f"x.{form}").read_bytes() == made


@pytest.mark.parametrize("language", ["zgh", "de"])
def test_a_language_that_the_pack_has_not_is_refused(
    tinmel_pack: TinmelPack, pack: Path, language: str
) -> None:
    with pytest.raises(InvalidValueError, match="pack_language"):
        tinmel_pack("export", pack, "--as", "epub", "--language", language)
    assert not list(Path().glob("*.epub"))


@pytest.mark.parametrize("output", ["p/out", "p/media/one.html", "./p"])
def test_nothing_is_written_among_the_sources(tinmel_pack: TinmelPack, pack: Path, output: str) -> None:
    before = sorted(pack.rglob("*"))
    with pytest.raises(InvalidValueError, match="out"):
        tinmel_pack("export", pack, "--as", "paper", "--language", "fr", "-o", output)
    assert sorted(pack.rglob("*")) == before


def test_nothing_is_written_among_the_sources_where_one_stands(
    tinmel_pack: TinmelPack, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pack)
    with pytest.raises(InvalidValueError, match="out"):
        tinmel_pack("export", Path(), "--as", "paper")
    assert not list(Path().glob("*.html"))
