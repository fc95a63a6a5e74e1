"""A pack with one lesson and a step of every kind, as small as the format allows, clean for the lint."""

import json
from typing import Any, Final

from tests.lessons.steps.shapes import SHAPES

LESSON: Final = "lessons/one/lesson.json"
EXEMPLAR: Final = "teacher/exemplars/one/code.json"
WORLD: Final = {
    "format": "tinmel-world/1", "kind": "grid", "width": 3, "height": 1, "walls": [], "items": [],
    "goal": [2, 0], "start": {"at": [0, 0], "dir": "e"},
}  # fmt: skip
SVG: Final = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'
_PNG: Final = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010100000000376ef9240000000a49444154789c636800000082008177cd72b6"
    "0000000049454e44ae426082"
)


def words(text: str) -> dict[str, str]:
    """Return a text in the pack's languages; Arabic says the same of everything."""
    return {"fr": text, "ar": "كلمة"}


def _both(value: Any) -> Any:
    """Return a step's shape with every text that is only French in Arabic too."""
    if isinstance(value, dict) and value.keys() == {"fr"} and isinstance(value["fr"], str):
        return {**value, "ar": f"كلمة {value['fr']}"}
    if isinstance(value, dict):
        return {name: _both(one) for name, one in value.items()}
    return [_both(one) for one in value] if isinstance(value, list) else value


def steps() -> list[dict[str, Any]]:
    """Return a step of each kind; its id and its text are its kind."""
    made = [
        _both({"id": kind, "kind": kind, "titles": {"fr": f"Pas {kind}"}, "text": kind, **shape})
        for kind, shape in SHAPES.items()
    ]
    code = next(step for step in made if step["kind"] == "code")
    code["hints"] = [{"id": f"h{n}", "strength": n, "texts": words("Regarde.")} for n in (1, 2, 3)]
    return made


def small_pack() -> dict[str, bytes]:
    """Return the pack's files, a copy to spoil."""
    forward = {"type": "robot_forward", "next": {"block": {"type": "robot_forward"}}}
    plain: dict[str, Any] = {
        "pack.json": {
            "format": "tinmel-pack/1", "id": "small", "version": "1.0.0", "titles": words("Petit"),
            "summaries": words("Un petit paquet."), "languages": ["fr", "ar"], "ages": [8, 12],
            "subject": "tests", "minutes": 40, "licence": "Apache-2.0", "authors": ["Tinmel"], "skills": [],
            "cover": "media/cover.svg", "lessons": ["one"], "reviews": {"fr": "reviewed", "ar": "reviewed"},
        },
        LESSON: {
            "format": "tinmel-lesson/1", "id": "one", "titles": words("Une"), "minutes": 40,
            "objectives": [words("Avancer.")], "steps": steps(),
        },
        "worlds/w.json": WORLD,
        EXEMPLAR: {
            "format": "tinmel-exemplar/1", "blocks": {"blocks": {"blocks": [forward]}},
            "python": "forward()\nforward()\n", "actions": ["forward", "forward"],
        },
        "teacher/rubric.json": {
            "format": "tinmel-rubric/1",
            "criteria": [
                {
                    "id": "walks", "titles": words("Avance"),
                    "levels": [{"score": 0, "texts": words("Non")}, {"score": 1, "texts": words("Oui")}],
                }
            ],
        },
    }  # fmt: skip
    texts = {
        f"lessons/one/{step['text']}.{language}.md": text
        for step in steps()
        for language, text in (("fr", b"# Bonjour\n"), ("ar", "# سلام\n".encode()))
    }
    pages = {
        f"teacher/{page}.{language}.md": text
        for page in ("run-sheet", "paper")
        for language, text in (("fr", b"# Fiche\n"), ("ar", "# ورقة\n".encode()))
    }
    files = {path: json.dumps(value, ensure_ascii=False).encode() for path, value in plain.items()}
    return {**files, **texts, **pages, "media/cover.svg": SVG, "media/a.png": _PNG}
