"""What a handed-in artefact says, read for showing. Pure; whatever a tablet sent, this never raises."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.teacher.packs import StepCard, in_language


@dataclass(frozen=True, kw_only=True)
class ShownAnswer:
    """`passed` and `stars` are the tablet's claim; the mark is the teacher's."""

    kind: str
    passed: bool | None
    stars: int
    python: str = ""
    chosen: tuple[str, ...] = ()


def read_shown(content: bytes) -> ShownAnswer:
    """Return what to show of an artefact; one that can't be read has the kind ""."""
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return ShownAnswer(kind="", passed=None, stars=0)
    if not isinstance(said, dict):
        return ShownAnswer(kind="", passed=None, stars=0)
    claim = said.get("claim")
    claim = claim if isinstance(claim, dict) else {}
    passed, stars = claim.get("passed"), claim.get("stars")
    chosen = said.get("chosen")
    return ShownAnswer(
        kind=_text(said.get("kind")),
        passed=passed if isinstance(passed, bool) else None,
        stars=stars if isinstance(stars, int) and not isinstance(stars, bool) else 0,
        python=_text(said.get("python")),
        chosen=tuple(one for one in chosen if isinstance(one, str)) if isinstance(chosen, list) else (),
    )


def chosen_texts(shown: ShownAnswer, step: StepCard | None, language: str) -> tuple[str, ...]:
    """Return the texts of the chosen options, or their ids while the step is unknown."""
    choices: Mapping[str, Mapping[str, str]] = step.choices if step is not None else {}
    return tuple(in_language(choices.get(one, {}), language) or one for one in shown.chosen)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
