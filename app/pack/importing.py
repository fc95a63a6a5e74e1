"""`tinmel pack import`: a pack's folder of other people's material."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.pack.console import say
from app.pack.folder import read_file, reading, unreadable
from app.pack.new import pack_identifier
from app.pack.output import check_empty, put_folder
from app.pack.sentences import noted
from classroom.errors import InvalidValueError
from lessons.content import open_pack
from lessons.errors import FileRejectedError
from lessons.importing.note import Imported
from lessons.importing.questions import aiken, gift
from lessons.importing.questions.pack import Wanted, quiz_pack
from lessons.importing.raspberry.pack import import_project, is_wanted
from lessons.importing.text.source_text import read_text
from lessons.language import LANGUAGES, Language
from lessons.script import language_of

MAX_FILE_BYTES: Final = 5_000_000
MAX_BYTES: Final = 64_000_000
MAX_FILES: Final = 5_000


def import_source(
    source: Path, output: Path, pack_id: str | None, language: str | None, licence: str | None
) -> int:
    """Make the folder and say what could not be carried over; nothing stays when the source is refused."""
    check_empty(output)
    identifier, wanted = pack_identifier(pack_id, output), _language(language)
    if source.is_dir():
        files = dict(_project(source))
        imported = import_project(files, identifier, wanted, licence, name=str(source))
    else:
        imported = _questions(source, identifier, wanted, licence)
    pack = open_pack(imported.files, name=str(source))
    put_folder(output, imported.files)
    for note in imported.notes:
        say(noted(str(source), note))
    steps = sum(len(lesson.steps) for lesson in pack.lessons)
    languages = ", ".join(pack.info.languages)
    say(f"{output}: the pack {identifier}, {len(pack.lessons)} lessons, {steps} steps, in {languages}")
    say(f"{len(imported.notes)} notes. Look it through, then: tinmel pack check {output}")
    return 0


def _questions(source: Path, identifier: str, language: Language | None, licence: str | None) -> Imported:
    text = read_text(read_file(source), str(source))
    form = gift if source.suffix.lower() == ".gift" or not aiken.is_aiken(text) else aiken
    questions = form.parse(text, str(source))
    found = language or language_of(text)
    if found is None:
        raise InvalidValueError("language_needed")
    if licence is None:
        raise FileRejectedError(str(source), "", "licence_missing")
    title = source.stem.replace("_", " ").replace("-", " ").strip() or identifier
    wanted = Wanted(id=identifier, language=found, licence=licence, title=title)
    return quiz_pack(questions, wanted, str(source))


def _language(given: str | None) -> Language | None:
    if given is None:
        return None
    if given not in LANGUAGES:
        raise InvalidValueError("language", given)
    return given


def _project(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a project that an import looks at; a link among them is refused."""
    size = count = 0
    for parent, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent) / name
            place = path.relative_to(folder).as_posix()
            if not is_wanted(place):
                continue
            if path.is_symlink() or not path.is_file():
                raise FileRejectedError(str(folder), place, "not_a_plain_file")
            size, count = size + path.stat().st_size, count + 1
            if path.stat().st_size > MAX_FILE_BYTES or size > MAX_BYTES or count > MAX_FILES:
                raise FileRejectedError(str(folder), place, "source_too_large")
            with reading(path):
                data = path.read_bytes()
            yield place, data
