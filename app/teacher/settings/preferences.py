"""What this computer's teacher likes: kept in one small file, never in the database or a batch."""

import json
import locale
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("ar", "fr", "zgh", "en")


@dataclass(frozen=True, kw_only=True)
class Preferences:
    """Interface language and theme."""

    language: str = "fr"
    dark: bool = False
    teacher: str = ""
    """The name under which marks are given."""


def system_language() -> str:
    """Return the machine's language where we have it, else French."""
    name = (locale.getlocale()[0] or "").lower()
    return next(
        (language for language in LANGUAGES if name.startswith((f"{language}_", f"{language}-"))), "fr"
    )


def load_preferences(path: Path) -> Preferences:
    """Return what was kept; an absent or damaged file gives the machine's language and the light theme."""
    try:
        said = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Preferences(language=system_language())
    if not isinstance(said, dict):
        return Preferences(language=system_language())
    language = said.get("language")
    return Preferences(
        language=language if language in LANGUAGES else system_language(),
        dark=said.get("dark") is True,
        teacher=said["teacher"] if isinstance(said.get("teacher"), str) else "",
    )


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Keep them; a disk that can't be written loses the wish, not the class."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(".half")
        half.write_text(json.dumps(asdict(preferences), ensure_ascii=False, indent=1), "utf-8")
        half.replace(path)
    except OSError:
        return
