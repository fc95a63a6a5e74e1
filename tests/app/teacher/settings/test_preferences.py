"""What is kept of a teacher's likes."""

from pathlib import Path

import pytest

from app.teacher.settings.preferences import LANGUAGES, Preferences, load_preferences, save_preferences


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "preferences.json"
    liked = Preferences(language="zgh", dark=True, teacher="Mme Naïma")
    save_preferences(path, liked)
    assert load_preferences(path) == liked


@pytest.mark.parametrize("text", ["", "[]", "{", '{"language": "xx", "dark": 1, "teacher": 3}'])
def test_a_damaged_file_gives_what_a_new_computer_has(tmp_path: Path, text: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(text)
    loaded = load_preferences(path)
    assert loaded.language in LANGUAGES
    assert (loaded.dark, loaded.teacher) == (False, "")


def test_a_place_that_cannot_be_written_loses_the_wish_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    save_preferences(tmp_path / "file" / "preferences.json", Preferences())
