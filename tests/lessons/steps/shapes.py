"""A small valid step of each kind, to spoil."""

from typing import Any, Final

import msgspec

from lessons.steps.kinds import Step

WORDS: Final = {"fr": "Mot", "ar": "كلمة"}
HEAD: Final = {"id": "s", "titles": {"fr": "Pas"}, "text": "pas"}


def options(*ids: str) -> list[dict[str, Any]]:
    return [{"id": one, "texts": {"fr": one}} for one in ids]


SHAPES: Final[dict[str, dict[str, Any]]] = {
    "read": {},
    "watch": {"frames": [{"picture": "media/a.png", "texts": WORDS, "seconds": 5}]},
    "code": {
        "language": "blocks",
        "world": "worlds/w.json",
        "toolbox": ["robot"],
        "checks": [{"id": "gate", "fact": "at_goal", "op": "eq", "value": True, "stars": 1, "fail": WORDS}],
    },
    "choice": {"options": options("a", "b"), "correct": ["a"], "explain": WORDS},
    "order": {"items": options("a", "b", "c"), "explain": WORDS},
    "match": {
        "left": options("a", "b"),
        "right": options("x", "y", "z"),
        "pairs": [["a", "x"], ["b", "y"]],
        "explain": WORDS,
    },
    "number": {
        "value": 2.5,
        "units": [
            {"id": "km", "texts": {"fr": "km"}},
            {"id": "m", "texts": {"fr": "m"}, "factor": 0.001},
        ],
        "explain": WORDS,
    },
    "text": {"accepted": {"fr": ["école"], "zgh": ["ⵜⵉⵏⵎⵍ"]}, "explain": WORDS},
    "table": {
        "columns": options("what", "price"),
        "rows": options("tea", "sum"),
        "cells": {
            "tea.what": {"given": WORDS},
            "tea.price": {"value": 12},
            "sum.what": {"accepted": {"fr": ["somme"]}},
            "sum.price": {"free": "number"},
        },
        "checks": [{"id": "fits", "fact": "sum.price", "op": "le", "value": 20, "stars": 1, "fail": WORDS}],
    },
    "examples": {
        "tasks": ["label", "boundary", "unfair"],
        "classes": options("olive", "nut"),
        "axes": {"across": WORDS, "up": WORDS},
        "examples": [
            {"id": "a", "texts": WORDS, "at": [10, 20], "belongs": "olive"},
            {"id": "b", "texts": WORDS, "at": [20, 10], "belongs": "olive", "said": "nut"},
            {"id": "c", "texts": WORDS, "at": [80, 70], "belongs": "nut", "said": "nut"},
            {"id": "d", "texts": WORDS, "at": [90, 90], "belongs": "nut", "kept_back": True},
        ],
        "explain": WORDS,
    },
    "photo": {},
    "oral": {},
    "paper": {},
}


def made(kind: str, **changes: Any) -> Step:
    """Return a step of this kind, with some fields changed; raises msgspec.ValidationError."""
    return msgspec.convert({**HEAD, "kind": kind, **SHAPES[kind], **changes}, Step)  # type: ignore[no-any-return]
