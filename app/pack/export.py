"""`tinmel pack export`: a pack as a book, on paper, for Kolibri, for other learning platforms."""

from pathlib import Path
from typing import Final

from app.pack.console import say
from app.pack.folder import open_path
from app.pack.output import put
from classroom.errors import InvalidValueError
from lessons.export.epub.book import epub
from lessons.export.kolibri.app import kolibri
from lessons.export.paper import paper
from lessons.export.qti.package import qti
from lessons.language import LANGUAGES, Language
from lessons.pack import Pack

SUFFIXES: Final = {"epub": "epub", "paper": "html", "kolibri": "kolibri.zip", "qti": "qti.zip"}


def export(path: Path, form: str, language: str | None, output: Path | None, *, teacher: bool) -> int:
    """Write a file for each language of the pack, or only for one. Nothing is written among the sources."""
    pack = open_path(path)
    targets = {
        one: _target(pack, form, one, output, single=language is not None)
        for one in _languages(pack, language)
    }
    for target in targets.values():
        if path.is_dir() and target.resolve().is_relative_to(path.resolve()):
            raise InvalidValueError("out", str(output or target))
    for one, target in targets.items():
        data = _exported(pack, form, one, teacher=teacher)
        put(target, data)
        say(f"{target}: {len(data)} bytes")
    return 0


def _languages(pack: Pack, language: str | None) -> tuple[Language, ...]:
    if language is None:
        return pack.info.languages
    if language not in LANGUAGES or language not in pack.info.languages:
        raise InvalidValueError("pack_language", language)
    return (language,)


def _exported(pack: Pack, form: str, language: Language, *, teacher: bool) -> bytes:
    match form:
        case "epub":
            return epub(pack, language, teacher=teacher)
        case "paper":
            return paper(pack, language, teacher=teacher)
        case "kolibri":
            return kolibri(pack, language)
        case _:
            return qti(pack, language)


def _target(pack: Pack, form: str, language: Language, output: Path | None, *, single: bool) -> Path:
    """Return the file to write: `output` is a folder, or for a single language a file."""
    name = f"{pack.info.id}-{pack.info.version}-{language}.{SUFFIXES[form]}"
    if output is None:
        return Path(name)
    return output if single and not output.is_dir() and output.suffix else output / name
