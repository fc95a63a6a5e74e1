"""A file in another one's place is told what it is; refusals and findings spell files alike."""

from pathlib import Path

import pytest

from app.pack.sentences import rejected
from app.phrases import sentence
from lessons import library
from lessons.errors import FileRejectedError
from tests.app.pack.conftest import TinmelPack


@pytest.fixture
def key(tinmel_pack: TinmelPack, tmp_path: Path) -> Path:
    """A publisher's private key, with its public part beside it."""
    assert tinmel_pack("key", tmp_path / "k.pem", "--id", "injaz", "--name", "fr=Injaz") == 0
    return tmp_path / "k.pem"


def refused(run: TinmelPack, *words: str | Path) -> FileRejectedError:
    with pytest.raises(FileRejectedError) as caught:
        run(*words)
    return caught.value


def test_a_folder_is_to_be_built_before_it_is_signed(
    tinmel_pack: TinmelPack, tmp_path: Path, key: Path
) -> None:
    (tmp_path / "pack").mkdir()
    error = refused(tinmel_pack, "sign", tmp_path / "pack", "--key", key)
    assert sentence(error) == "pack: This is a folder. Build it first: tinmel pack build."


def test_what_is_no_list_of_publishers_says_what_it_is(
    tinmel_pack: TinmelPack, tmp_path: Path, key: Path
) -> None:
    pack, public = tmp_path / "x.tmpack", tmp_path / "k.pem.publisher.json"
    pack.write_bytes(library.build("robot-souk"))
    for given, reason in ((public, "publisher_given"), (key, "private_key_given")):
        for command in ("check", "show"):
            assert refused(tinmel_pack, command, pack, "--trust", given).reason == reason
        assert refused(tinmel_pack, "show", given).reason == reason
    assert "tinmel pack trust" in sentence(FileRejectedError("", "", "publisher_given"))
    store = tmp_path / "trust.json"
    assert tinmel_pack("trust", store, "add", public) == 0
    assert refused(tinmel_pack, "trust", store, "add", key).reason == "private_key_given"
    assert refused(tinmel_pack, "trust", store, "add", store).reason == "publishers_given"
    assert refused(tinmel_pack, "show", store).reason == "publishers_given"


@pytest.mark.parametrize(
    ("place", "reason", "spelt"),
    [
        ("lessons/a/lesson.json $.steps[1]", "json_shape", "m/lessons/a/lesson.json: $.steps[1]: "),
        ("pack.json", "file_missing", "m/pack.json: "),
        ("my notes.md", "name_unsafe", "m/my notes.md: "),
        ("lessons/a/x.fr.md line 3", "text_active", "m/lessons/a/x.fr.md: line 3: "),
        ("line 3", "encoding_unknown", "m: line 3: "),
        ("", "pack_too_large", "m: "),
    ],
)
def test_a_file_is_spelt_one_way(place: str, reason: str, spelt: str) -> None:
    assert rejected(FileRejectedError("m", place, reason)).startswith(spelt)


def test_a_missing_text_is_told_with_what_to_write() -> None:
    error = FileRejectedError(
        "m", "lessons/a/lesson.json $.steps[0].text", "step_text_missing", "ar", "lessons/a/x.ar.md"
    )
    assert rejected(error) == (
        "m/lessons/a/lesson.json: $.steps[0].text: "
        "There is no text in the language “ar”: write lessons/a/x.ar.md, or name a fallback."
    )
