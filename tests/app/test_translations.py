"""Every word of the window in every language."""

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import resources

FOLDER = resources.folder() / "translations"
TOOL = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
_spec = importlib.util.spec_from_file_location("translations", TOOL)  # packaging/ is run by path, no package
assert _spec is not None and _spec.loader is not None
translations = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(translations)


def messages(path: Path) -> dict[tuple[str, str], str]:
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            text = "" if translation.get("type") == "unfinished" else translation.text or ""
            found[(context.findtext("name") or "", message.findtext("source") or "")] = text
    return found


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every string that the sources say, as Qt's own tool finds them."""
    path = tmp_path_factory.mktemp("lupdate") / "said.ts"
    translations.collect(path)
    return set(messages(path))


@pytest.mark.parametrize("language", ["ar", "fr", "zgh"])
def test_no_word_is_untranslated_and_none_is_left_over(language: str, said: set[tuple[str, str]]) -> None:
    translated = messages(FOLDER / f"tinmel_{language}.ts")
    assert len(said) > 200
    assert said - set(translated) == set()
    assert set(translated) - said == set()
    assert [key for key, text in translated.items() if not text.strip()] == []


@pytest.mark.parametrize("language", ["ar", "fr", "zgh"])
def test_placeholders_survive_translation(language: str) -> None:
    for (_, source), text in messages(FOLDER / f"tinmel_{language}.ts").items():
        assert sorted(re.findall(r"\{\w+\}", source)) == sorted(re.findall(r"\{\w+\}", text))


@pytest.mark.parametrize(("language", "script"), [("ar", "[\u0600-\u06ff]"), ("zgh", "[\u2d30-\u2d7f]")])
def test_each_language_is_written_in_its_script(language: str, script: str) -> None:
    for (_, source), text in messages(FOLDER / f"tinmel_{language}.ts").items():
        words = re.sub(r"\{\w+\}|[A-Z]{2}", "", source)
        if re.search(r"[a-z]{3}", words):
            assert re.search(script, text), source


def test_what_nobody_reviewed_says_so() -> None:
    root = ElementTree.parse(FOLDER / "tinmel_zgh.ts").getroot()
    assert all("unreviewed" in (m.findtext("translatorcomment") or "") for m in root.iter("message"))


def test_the_files_for_qt_are_made_and_renewed(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    made = translations.build(tmp_path)
    assert sorted(path.name for path in made) == ["tinmel_ar.qm", "tinmel_fr.qm", "tinmel_zgh.qm"]
    assert all(path.stat().st_size > 5000 for path in made)
