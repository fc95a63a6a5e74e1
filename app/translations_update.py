"""Brings the .ts files up to date with the sources: `python -m app.translations_update`.

Qt's lupdate does not know Standard Moroccan Tamazight (zgh) and leaves its file alone, so that one takes
its list of messages from the French file.
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Final

import PySide6

import resources

ROOMS: Final = ("app/teacher", "app/widgets")
UNREVIEWED: Final = "unreviewed"


def update(root: Path) -> None:
    """Add what the sources say anew and drop what they no longer say; new messages are unfinished."""
    folder = resources.folder() / "translations"
    sources = [str(path) for room in ROOMS for path in sorted((root / room).rglob("*.py"))]
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    for language in ("ar", "fr"):
        target = folder / f"tinmel_{language}.ts"
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        command = [str(tool), *options, "-target-language", language, *sources, "-ts", str(target)]
        subprocess.run(command, check=True)
    _follow(folder / "tinmel_fr.ts", folder / "tinmel_zgh.ts")


def _follow(leader: Path, follower: Path) -> None:
    """Give the follower the leader's messages, and its own translations of them."""
    known = {}
    for context, message in _messages(ElementTree.parse(follower)):  # noqa: S314 our own file
        known[(context, message.findtext("source"))] = message.findtext("translation")
    tree = ElementTree.parse(leader)  # noqa: S314 our own file
    tree.getroot().set("language", "zgh")
    for context, message in _messages(tree):
        text = known.get((context, message.findtext("source")))
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        translation.text = text
        if not text:
            translation.set("type", "unfinished")
        comment = ElementTree.Element("translatorcomment")
        comment.text = UNREVIEWED
        message.insert(list(message).index(translation), comment)
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    follower.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _messages(
    tree: "ElementTree.ElementTree[ElementTree.Element]",
) -> list[tuple[str, ElementTree.Element]]:
    return [
        (context.findtext("name") or "", message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


if __name__ == "__main__":
    update(Path.cwd())
