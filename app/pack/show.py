"""`tinmel pack show`: what is in a pack, who signed it, and what of it reaches the pupils."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from app.pack.console import say
from app.pack.folder import open_path, read_file
from app.pack.sentences import why
from app.phrases.fingerprint import fingerprint
from lessons.archive import envelope_of, read_pack
from lessons.delivery import pupil_files
from lessons.errors import FileRejectedError
from lessons.lesson import Lesson
from lessons.pack import Pack, text_path
from lessons.publisher import Publisher, TrustStore
from lessons.signature import signers_of


def show(path: Path, trust: TrustStore | None) -> int:
    """Tell it; 2 when a list of publishers was given and none of them vouches for this pack."""
    if path.is_dir():
        pack, envelope, data = open_path(path), None, b""
    else:
        data = read_file(path)
        pack = read_pack(data, name=str(path))
        envelope = envelope_of(data)
    told = (*_head(pack), *_lessons(pack), files_line(pack), _pupils(pack), *_signers(envelope, trust))
    for line in (*told, *hash_lines(pack, data)):
        say(line)
    return _trusted(data, path, trust)


def _head(pack: Pack) -> Iterator[str]:
    info = pack.info
    yield f"{info.id} {info.version}"
    for language in info.languages:
        chain = info.fallbacks.get(language, ())
        instead = f" (where a text is missing: {', then '.join(chain)})" if chain else ""
        yield f"  {language:4} {info.reviews[language]:11} {info.titles.get(language, '-')}{instead}"
    authors = ", ".join(info.authors)
    yield f"Ages {info.ages[0]}-{info.ages[1]}, {info.minutes} minutes, {info.licence}, by {authors}"


def _lessons(pack: Pack) -> Iterator[str]:
    for lesson in pack.lessons:
        size = sum(len(pack.files[path]) for path in _files_of(pack, lesson) if path in pack.files)
        yield f"Lesson {lesson.id}, {lesson.minutes} minutes, {size} bytes"
        for number, step in enumerate(lesson.steps, start=1):
            yield f"  {number}. {step.__struct_config__.tag!s:7} {step.id}"


def _files_of(pack: Pack, lesson: Lesson) -> set[str]:
    """Return the files that pupils need for one lesson; a picture in two lessons counts in both."""
    files = {f"lessons/{lesson.id}/lesson.json"}
    for step in lesson.steps:
        files.update(step.files())
        files.update(text_path(lesson.id, step, language) for language in pack.info.languages)
    return files


def files_line(pack: Pack) -> str:
    """Return how many files a pack has, and how many of them are the teacher's alone."""
    teacher = sum(path.startswith("teacher/") for path in pack.files)
    return f"{len(pack.files)} files, {teacher} of them in teacher/, which pupils never get"


def hash_lines(pack: Pack, data: bytes) -> Iterator[str]:
    """Yield the two hashes: of the content, and of the file's bytes; a folder (no bytes) has no file."""
    yield f"sha256 of the manifest, the same whoever signs: {pack.manifest.sha256()}"
    if data:
        yield f"sha256 of the file, as sha256sum tells it: {hashlib.sha256(data).hexdigest()}"


def _pupils(pack: Pack) -> str:
    delivery = pupil_files(pack)
    size = f"{len(delivery.files)} files, {delivery.size_bytes} bytes"
    return f"On tablets: {size}, with texts as pages in every language"


def _signers(envelope: bytes | None, trust: TrustStore | None) -> Iterator[str]:
    if envelope is None:
        yield "Signed by nobody"
        return
    known = {one.key_id: one for one in (trust or TrustStore()).publishers}
    for key_id in signers_of(envelope):
        yield f"Signed by {_name(known.get(key_id), trust)}: {fingerprint(key_id)}"
    if trust is None:
        yield "No signature was verified: give a list of publishers with --trust"


def _name(publisher: Publisher | None, trust: TrustStore | None) -> str:
    if publisher is None:
        return "a key" if trust is None else "somebody who is not in the list"
    withdrawn = ", whose key was WITHDRAWN" if publisher.revoked else ""
    return f"{publisher.id} ({' / '.join(publisher.names.values())}){withdrawn}"


def _trusted(data: bytes, path: Path, trust: TrustStore | None) -> int:
    if trust is None:
        return 0
    try:
        if path.is_dir():
            raise FileRejectedError(str(path), "", "unsigned")
        for publisher in read_pack(data, trust, name=str(path)).publishers:
            say(f"Verified: {publisher} vouches for it")
    except FileRejectedError as error:
        say(f"error: {why(error)}")
        return 2
    return 0
