"""From files to a pack: every file in its place, readable, and everything referred to present."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

import msgspec

from lessons import svg
from lessons.errors import FileRejectedError
from lessons.exemplar import Exemplar
from lessons.lesson import Lesson
from lessons.manifest import Manifest, make_manifest
from lessons.pack import Pack, PackInfo, text_path
from lessons.paths import is_expected, is_safe
from lessons.rubric import Rubric
from lessons.world import GridWorld

MAX_TEXT_BYTES: Final = 200_000
MAX_JSON_BYTES: Final = 1_000_000


def open_pack(
    files: Mapping[str, bytes], *, name: str = "", manifest: Manifest | None = None, publisher: str = ""
) -> Pack:
    """Return the pack that these files make; `name` is the pack's own file name, for errors.

    Without a manifest one is made. Raises FileRejectedError with the file as its place.
    """
    for path in files:
        if not is_safe(path):
            raise FileRejectedError(name, path, "name_unsafe")
        if not is_expected(path):
            raise FileRejectedError(name, path, "file_unexpected")
    info = _decode(files, "pack.json", PackInfo, name)
    lessons = tuple(_lesson(files, lesson_id, name) for lesson_id in info.lessons)
    worlds = {
        path: _decode(files, path, GridWorld, name) for path in sorted(files) if path.startswith("worlds/")
    }
    for paths, place in _references(info, lessons):
        if not any(path in files for path in paths):
            raise FileRejectedError(name, f"{place} {paths[0]}", "reference_missing")
    _read_all(files, name)
    if manifest is None:
        manifest = make_manifest(info.id, info.version, files)
    elif (manifest.id, manifest.version) != (info.id, info.version):
        raise FileRejectedError(name, "pack.json", "manifest_for_other_pack")
    return Pack(
        info=info,
        lessons=lessons,
        worlds=MappingProxyType(worlds),
        files=MappingProxyType(dict(sorted(files.items()))),
        manifest=manifest,
        publisher=publisher,
    )


def _lesson(files: Mapping[str, bytes], lesson_id: str, name: str) -> Lesson:
    path = f"lessons/{lesson_id}/lesson.json"
    lesson: Lesson = _decode(files, path, Lesson, name)
    if lesson.id != lesson_id:
        raise FileRejectedError(name, f"{path} $.id", "id_differs_from_folder")
    return lesson


def _references(info: PackInfo, lessons: tuple[Lesson, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each file that something refers to, with those that stand in for it, and the place that does."""
    yield (info.cover,), "pack.json $.cover"
    for lesson in lessons:
        for index, step in enumerate(lesson.steps):
            place = f"lessons/{lesson.id}/lesson.json $.steps[{index}]"
            for language in info.languages:
                chain = info.chain(language)
                yield tuple(text_path(lesson.id, step, one) for one in chain), f"{place}.text"
            for path in step.files():
                yield (path,), place


def _read_all(files: Mapping[str, bytes], name: str) -> None:
    for path, data in files.items():
        match path.rpartition(".")[2]:
            case "json":
                _decode(files, path, _shape(path), name)
            case "md":
                _check_text(path, data, name)
            case "svg":
                reason = svg.fault(data)
                if reason is not None:
                    raise FileRejectedError(name, path, reason)
            case _:
                pass


def _shape(path: str) -> Any:
    if path == "teacher/rubric.json":
        return Rubric
    if path.startswith("teacher/exemplars/"):
        return Exemplar
    return dict[str, str] if path.startswith("i18n/") else Any


def _check_text(path: str, data: bytes, name: str) -> None:
    if len(data) > MAX_TEXT_BYTES:
        raise FileRejectedError(name, path, "file_too_large")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise FileRejectedError(name, path, "text_not_utf8") from error
    if not text.strip():
        raise FileRejectedError(name, path, "text_empty")


def _decode(files: Mapping[str, bytes], path: str, shape: Any, name: str) -> Any:
    data = files.get(path)
    if data is None:
        raise FileRejectedError(name, path, "file_missing")
    if len(data) > MAX_JSON_BYTES:
        raise FileRejectedError(name, path, "file_too_large")
    try:
        return msgspec.json.decode(data, type=shape)
    except msgspec.ValidationError as error:
        raise FileRejectedError(name, f"{path} {_spot(error)}", "json_shape") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FileRejectedError(name, path, "json_unreadable") from error


def _spot(error: msgspec.ValidationError) -> str:
    """Return where and why, as msgspec says it: "$.steps[2].correct: a correct id is no option"."""
    message, _, place = str(error).partition(" - at `")
    return f"{place.removesuffix('`') or '$'}: {message}"
