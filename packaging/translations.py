"""The window's translations: `python packaging/translations.py update|build`; the Python must have PySide6.

`update` brings the .ts files up to date with the sources; a translator then fills in what is unfinished.
`build` makes the .qm files that Qt reads. Qt's lupdate does not know Standard Moroccan Tamazight (zgh) and
leaves its file alone, so that one takes its list of messages from the French file.
"""

import argparse
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Final

import PySide6

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "translations"
ROOMS: Final = ("app/phrases", "app/teacher", "app/widgets")
"""Where words are said that a window shows."""
UNREVIEWED: Final = "unreviewed"


def sources() -> list[Path]:
    """Return every file that says words."""
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def collect(target: Path, *options: str) -> None:
    """Let Qt's lupdate bring one .ts file up to date with the sources; it makes the file if need be."""
    words = [str(tool("lupdate")), "-silent", "-source-language", "en", *options]
    subprocess.run([*words, *map(str, sources()), "-ts", str(target)], check=True, capture_output=True)


def update(folder: Path = FOLDER) -> None:
    """Add what the sources say anew and drop what they no longer say; new messages are unfinished."""
    for language in ("ar", "fr"):
        target = folder / f"tinmel_{language}.ts"
        collect(target, "-no-obsolete", "-locations", "none", "-target-language", language)
        _write(ElementTree.parse(target), target)  # noqa: S314 our own file
    _follow(folder / "tinmel_fr.ts", folder / "tinmel_zgh.ts")


def build(folder: Path = FOLDER) -> list[Path]:
    """Compile every .ts that is newer than its .qm; return all .qm files.

    Raises subprocess.CalledProcessError when a .ts is damaged.
    """
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime <= source.stat().st_mtime:
            command = [str(tool("lrelease")), "-silent", str(source), "-qm", str(target)]
            subprocess.run(command, check=True, capture_output=True)
        made.append(target)
    return made


def tool(name: str) -> Path:
    """Return one of Qt's translation tools, which come with PySide6."""
    return Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)


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
    _write(tree, follower)


def _write(tree: "ElementTree.ElementTree[ElementTree.Element]", target: Path) -> None:
    """Write a .ts file in one form, whoever made it, so that a difference is a difference in words."""
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _messages(
    tree: "ElementTree.ElementTree[ElementTree.Element]",
) -> list[tuple[str, ElementTree.Element]]:
    return [
        (context.findtext("name") or "", message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("verb", choices=("update", "build"))
    if parser.parse_args().verb == "update":
        update()
    else:
        build()


if __name__ == "__main__":
    main()
