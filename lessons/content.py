"""From files to a pack: every file in its place, readable, and everything referred to present."""

from collections.abc import Container, Mapping
from types import MappingProxyType
from typing import Any, Final

import msgspec

from lessons import media
from lessons.active_text import first_active
from lessons.drive_world import DriveWorld
from lessons.effort import too_much_drawing, too_much_text
from lessons.errors import FileRejectedError
from lessons.exemplar import Exemplar
from lessons.json_faults import begins_invisibly, line_and_column, shape_fault
from lessons.lesson import Lesson
from lessons.manifest import Manifest, make_manifest
from lessons.pack import Pack, PackInfo, text_path
from lessons.paths import MAX_FILES, extension, first_clash, is_expected, is_junk, is_safe, printable
from lessons.rubric import Rubric
from lessons.source import MAX_SOURCE_BYTES
from lessons.steps.code import CodeStep
from lessons.svg import MAX_SVG_BYTES
from lessons.world import World

MAX_TEXT_BYTES: Final = 60_000
MAX_JSON_BYTES: Final = 1_000_000
MAX_THROWS: Final = 1_000
"""Scattered boxes, for each seed, in all worlds together: looking for their places takes a second at most."""


def open_pack(
    files: Mapping[str, bytes],
    *,
    name: str = "",
    manifest: Manifest | None = None,
    publishers: tuple[str, ...] = (),
) -> Pack:
    """Return the pack that these files make; `name` is the pack's own file name, for errors.

    Without a manifest one is made. Raises FileRejectedError with the file as its place.
    """
    if len(files) > MAX_FILES:
        raise FileRejectedError(name, "", "too_many_files")
    for path in files:
        if is_junk(path):
            raise FileRejectedError(name, printable(path), "file_junk")
        if not is_safe(path):
            raise FileRejectedError(name, printable(path), "name_unsafe")
        if not is_expected(path):
            raise FileRejectedError(name, path, "file_unexpected")
    clash = first_clash(files)
    if clash is not None:
        raise FileRejectedError(name, clash, "name_twice")
    ordered = dict(sorted(files.items()))
    _bound_effort(ordered, name)
    values = {path: _read(path, data, name) for path, data in ordered.items()}
    info: PackInfo = _value(values, "pack.json", name)
    lessons = tuple(_lesson(values, lesson_id, name) for lesson_id in info.lessons)
    _require_files(files, info, lessons, name)
    worlds = {path: value for path, value in values.items() if path.startswith("worlds/")}
    _require_worlds(lessons, worlds, name)
    if manifest is None:
        manifest = make_manifest(info.id, info.version, ordered)
    elif (manifest.id, manifest.version) != (info.id, info.version):
        raise FileRejectedError(name, "pack.json", "manifest_for_other_pack")
    return Pack(
        info=info,
        lessons=lessons,
        worlds=MappingProxyType(worlds),
        files=MappingProxyType(ordered),
        manifest=manifest,
        publishers=publishers,
    )


def _bound_effort(files: Mapping[str, bytes], name: str) -> None:
    """Raise FileRejectedError for what would keep a computer busy for more than seconds."""
    path = too_much_text(_of_kind(files, "md", MAX_TEXT_BYTES))
    if path is not None:
        raise FileRejectedError(name, path, "texts_too_large")
    path = too_much_drawing(_of_kind(files, "svg", MAX_SVG_BYTES))
    if path is not None:
        raise FileRejectedError(name, path, "pictures_too_complex")


def _of_kind(files: Mapping[str, bytes], kind: str, most: int) -> dict[str, bytes]:
    """Return the files with this extension, without those whose size alone is refused later."""
    return {path: data for path, data in files.items() if extension(path) == kind and len(data) <= most}


def _value(values: Mapping[str, Any], path: str, name: str) -> Any:
    if path not in values:
        raise FileRejectedError(name, path, "file_missing")
    return values[path]


def _lesson(values: Mapping[str, Any], lesson_id: str, name: str) -> Lesson:
    path = f"lessons/{lesson_id}/lesson.json"
    lesson: Lesson = _value(values, path, name)
    if lesson.id != lesson_id:
        raise FileRejectedError(name, f"{path} $.id", "id_differs_from_folder")
    return lesson


def _require_files(files: Container[str], info: PackInfo, lessons: tuple[Lesson, ...], name: str) -> None:
    """Raise FileRejectedError unless everything is there that something refers to."""
    if info.cover not in files:
        raise FileRejectedError(name, f"pack.json $.cover {info.cover}", "reference_missing")
    for lesson in lessons:
        for index, step in enumerate(lesson.steps):
            place = f"lessons/{lesson.id}/lesson.json $.steps[{index}]"
            for language in info.languages:
                paths = [text_path(lesson.id, step, one) for one in info.chain(language)]
                if not any(path in files for path in paths):
                    about = (language, paths[0])
                    raise FileRejectedError(name, f"{place}.text", "step_text_missing", *about)
            for path in step.files():
                if path not in files:
                    raise FileRejectedError(name, f"{place} {path}", "reference_missing")


def _require_worlds(lessons: tuple[Lesson, ...], worlds: Mapping[str, World], name: str) -> None:
    """Raise FileRejectedError for boxes without room, or a code step that its worlds can't judge."""
    left = MAX_THROWS
    for path, world in worlds.items():
        if isinstance(world, DriveWorld):
            left -= world.throws()
            try:
                if left < 0:
                    raise ValueError("the pack's worlds scatter too many boxes")
                world.require_room()
            except ValueError as error:
                raise FileRejectedError(name, f"{path} $.scatter: {error}", "json_shape") from error
    for lesson in lessons:
        for index, step in enumerate(lesson.steps):
            if isinstance(step, CodeStep):
                try:
                    step.require_worlds([worlds[path] for path in step.worlds()])
                except ValueError as error:
                    place = f"lessons/{lesson.id}/lesson.json $.steps[{index}]: {error}"
                    raise FileRejectedError(name, printable(place, 300), "json_shape") from error


def _read(path: str, data: bytes, name: str) -> Any:
    """Return what a JSON file says, in its shape, and None for any other file, once it is acceptable."""
    match extension(path):
        case "json":
            return _decode(path, data, name)
        case "md" | "py":
            _check_text(path, data, name)
        case _:
            reason = media.fault(path, data)
            if reason is not None:
                raise FileRejectedError(name, path, reason)
    return None


def shape(path: str) -> Any:
    """Return the type that a JSON file of a pack has; anything that is JSON where Blockly writes it."""
    match path.split("/"):
        case ["pack.json"]:
            return PackInfo
        case ["lessons", _, "lesson.json"]:
            return Lesson
        case ["worlds", _]:
            return World
        case ["i18n", _]:
            return dict[str, str]
        case ["teacher", "rubric.json"]:
            return Rubric
        case ["teacher", "exemplars", *_]:
            return Exemplar
        case _:
            return Any


def _check_text(path: str, data: bytes, name: str) -> None:
    if len(data) > (MAX_SOURCE_BYTES if extension(path) == "py" else MAX_TEXT_BYTES):
        raise FileRejectedError(name, path, "file_too_large")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise FileRejectedError(name, path, "text_not_utf8") from error
    if not text.strip():
        raise FileRejectedError(name, path, "text_empty")
    line = first_active(text) if extension(path) == "md" else None
    if line is not None:
        raise FileRejectedError(name, f"{path} line {line}", "text_active")


def _decode(path: str, data: bytes, name: str) -> Any:
    if len(data) > MAX_JSON_BYTES:
        raise FileRejectedError(name, path, "file_too_large")
    if begins_invisibly(data):
        raise FileRejectedError(name, path, "json_bom")
    try:
        return msgspec.json.decode(data, type=shape(path))
    except msgspec.ValidationError as error:
        place, rule = shape_fault(error, shape(path))
        raise FileRejectedError(name, f"{path} {place}", "json_shape", *rule) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        reason = "text_not_utf8" if isinstance(error, UnicodeDecodeError) else "json_unreadable"
        raise FileRejectedError(name, f"{path} {line_and_column(data, error)}", reason) from error
    except RecursionError as error:
        raise FileRejectedError(name, path, "json_unreadable") from error
