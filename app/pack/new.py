"""`tinmel pack new`: a small whole pack to change into one's own; its source is resources/pack_template/."""

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Final, cast

from app.pack.console import say
from app.pack.output import put_folder
from classroom.errors import InvalidValueError
from lessons.content import open_pack
from lessons.identifiers import IDENTIFIER_PATTERN
from lessons.language import LANGUAGES, Language, Texts
from lessons.script import fits, language_of

MAX_ID: Final = 64
MAX_TITLE: Final = 200
LATIN: Final[tuple[Language, ...]] = ("fr", "en")
_LANGUAGE: Final = re.compile(r"\.(ar|fr|zgh|en)\.md$")


def new(folder: Path, pack_id: str | None, languages: str, titles: list[str]) -> int:
    """Write the pack's folder, which must be empty or not there."""
    chosen, identifier = _languages(languages), pack_identifier(pack_id, folder)
    named = dict(_title(title, chosen) for title in titles)
    source = {
        path: _fitted(path, data, chosen, identifier, named)
        for path, data in _template()
        if (match := _LANGUAGE.search(path)) is None or match[1] in chosen
    }
    open_pack(source, name=str(folder))
    put_folder(folder, source)
    say(f"{folder}: the pack {identifier}, {len(source)} files, in {', '.join(chosen)}")
    say(f"Begin with {folder / 'teacher' / f'run-sheet.{chosen[0]}.md'}: it tells what is where.")
    say(f"Then: tinmel pack check {folder}")
    return 0


def pack_identifier(given: str | None, folder: Path) -> str:
    """Return the id of a new pack: as given, or the folder's name as one. InvalidValueError("pack_id")."""
    name = folder.absolute().name if given is None else given
    identifier = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-") if given is None else name
    if len(identifier) > MAX_ID or not re.fullmatch(IDENTIFIER_PATTERN, identifier, re.ASCII):
        raise InvalidValueError("pack_id", name)
    return identifier


def _languages(listed: str) -> tuple[Language, ...]:
    chosen = tuple(dict.fromkeys(one.strip() for one in listed.split(",") if one.strip()))
    for one in chosen or ("",):
        if one not in LANGUAGES:
            raise InvalidValueError("language", one)
    return cast("tuple[Language, ...]", chosen)


def _title(given: str, chosen: tuple[Language, ...]) -> tuple[Language, str]:
    """Return the language and the title of `fr=L’eau` and the like, or find the language by the script.

    InvalidValueError("pack_title") when it is none of these languages.
    """
    said = next((language for language in LANGUAGES if given.startswith(f"{language}=")), None)
    title = given.removeprefix(f"{said}=").strip()
    possible = [one for one in chosen if one == said or (said is None and fits(title, one))]
    if not possible or not 0 < len(title) <= MAX_TITLE:
        raise InvalidValueError("pack_title", given)
    mostly = language_of(title) or next((one for one in possible if one in LATIN), None)
    return (mostly if mostly in possible else possible[0]), title


def _template() -> Iterator[tuple[str, bytes]]:
    yield from _below(files("resources").joinpath("pack_template"), "")


def _below(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.name.startswith((".", "__")):
            continue
        if entry.is_dir():
            yield from _below(entry, f"{prefix}{entry.name}/")
        else:
            yield f"{prefix}{entry.name}", entry.read_bytes()


def _fitted(path: str, data: bytes, chosen: tuple[Language, ...], identifier: str, titles: Texts) -> bytes:
    """Return a file of the template as this pack needs it."""
    if not path.endswith(".json"):
        return data
    value = _only(json.loads(data), chosen)
    if path == "pack.json":
        value |= {"id": identifier, "languages": list(chosen)}
        value["titles"] |= titles
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _only(value: Any, chosen: tuple[Language, ...]) -> Any:
    """Return a JSON value whose texts are only in these languages, in their order."""
    match value:
        case list():
            return [_only(one, chosen) for one in value]
        case dict() if value and set(value) <= set(LANGUAGES):
            return {language: value[language] for language in chosen}
        case dict():
            return {name: _only(one, chosen) for name, one in value.items()}
        case _:
            return value
