"""A pack with every kind of step in four languages, made in memory."""

import io
import json
from typing import Any

from PIL import Image

from lessons import library
from lessons.content import open_pack
from lessons.language import LANGUAGES
from lessons.pack import Pack

WORDS = {"ar": "كلمة", "fr": "mot", "zgh": "ⵜⴰⴳⵓⵔⵉ", "en": "word"}


def texts(more: str) -> dict[str, str]:
    """Words in each language, with the same Latin letters in all, to find them again."""
    return {language: f"{WORDS[language]} {more}" for language in LANGUAGES}


def option(one: str, picture: str | None = None) -> dict[str, Any]:
    return {"id": one, "texts": texts(one)} | ({} if picture is None else {"picture": picture})


def step(kind: str, step_id: str | None = None, **fields: Any) -> dict[str, Any]:
    hints = [
        {"id": f"hint-{strength}", "strength": strength, "texts": texts(f"hint {strength}")}
        for strength in (1, 2, 3)
    ]
    name = step_id or kind
    return {
        "id": name,
        "kind": kind,
        "titles": texts(f"<{name}> & co"),
        "text": "text",
        "hints": hints,
        **fields,
    }


def steps() -> list[dict[str, Any]]:
    frames = [
        {"picture": f"media/p.{kind}", "texts": texts(kind), "seconds": 5} for kind in ("svg", "png", "webp")
    ]
    gate = {"id": "gate", "fact": "at_goal", "op": "eq", "value": True, "stars": 1, "fail": WORDS}
    code = {"world": "worlds/corner.json", "toolbox": ["robot", "loops", "decisions"], "checks": [gate]}
    units = [
        {"id": "dh", "texts": texts("DH")},
        {"id": "centime", "texts": texts("centime"), "factor": 0.01},
    ]
    cells = {
        "tea.what": {"given": texts("given")},
        "tea.price": {"value": 12.5, "tolerance": 0.5},
        "bread.what": {"accepted": {"fr": ["pain", "le pain"], "ar": ["خبز"]}},
        "bread.price": {"given": -3.25},
        "sum.what": {"free": "text"},
    }
    lines = [option("go"), option("take"), option("end")]
    return [
        step("read"),
        step("watch", frames=frames, audio={"fr": "media/a.ogg", "ar": "media/a.m4a"}),
        step("watch", "film", video="media/f.mp4"),
        step("watch", "web-film", video="media/f.webm"),
        step("code", language="blocks", starter="starters/stairs.json", max_blocks=9, **code),
        step("code", "python", language="python", starter="starters/first.py", **code),
        step("choice", options=[option("a", "media/p.svg"), option("b")], correct=["a"], explain=WORDS),
        step("choice", "several", options=[option(one) for one in "abc"], correct=["a", "c"], explain=WORDS),
        step("order", items=[option("x"), option("y", "media/p.jpg"), option("z")], explain=texts("why")),
        step("order", "lines", items=lines, code=True, explain=texts("why")),
        step(
            "match",
            left=[option("l1"), option("l2")],
            right=[option("r1"), option("r2", "media/p.svg"), option("r3")],
            pairs=[["l1", "r2"], ["l2", "r1"]],
            explain=texts("why"),
        ),
        step("number", value=-1234.5, tolerance=0.25, units=units, explain=texts("why")),
        step("number", "plain-number", value=7, explain=texts("why")),
        step("text", accepted={"fr": ["École", "l’école"], "ar": ["مدرسة"]}, explain=texts("why")),
        step("text", "accents", accepted={"fr": ["été"]}, strict_accents=True, explain=texts("why")),
        step("text", "open", min_length=400),
        step(
            "table",
            columns=[option("what"), option("price")],
            rows=[option("tea"), option("bread"), option("sum")],
            cells=cells,
            explain=texts("why"),
        ),
        step(
            "examples",
            tasks=["label", "boundary", "unfair"],
            classes=[option("round"), option("long", "media/p.svg")],
            axes={"across": texts("wide"), "up": texts("high")},
            examples=[
                option("e1") | {"at": [10, 10], "belongs": "round"},
                option("e2") | {"at": [20, 15], "belongs": "round", "said": "long"},
                option("e3") | {"at": [80, 70], "belongs": "long", "said": "long"},
                option("e4") | {"at": [90, 90], "belongs": "long", "kept_back": True},
            ],
            explain=texts("why"),
        ),
        step("photo", most=2),
        step("oral", minutes=3),
        step("paper", sheet=True),
        step("paper", "notebook", sheet=False),
    ]  # fmt: skip


TEXT = """# {word} <&> "quoted"

Look at {{block:robot_forward}} & `code <b>`, ![picture {{block:robot_pick}}](media/p.png)
and ![gone](media/no.png).

:::hint
Folded **hint** in the text.
:::

:::teacher
Only for teachers: secret.
:::

| {word} | n |
|:--|--:|
| a  b | 1 |

1. one
2. two
   - inside

> quote\x0b\u202e

```python
forward()  # <tag>
```

---
"""


def picture(kind: str) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (8, 8), "orange").save(made, kind)
    return made.getvalue()


def sources() -> dict[str, bytes]:
    """The files of the pack with every kind of step."""
    souk = library.source("robot-souk")
    info = json.loads(souk["pack.json"]) | {
        "id": "every-kind",
        "titles": texts("<pack> & co"),
        "lessons": ["all"],
    }
    lesson = {
        "format": "tinmel-lesson/1",
        "id": "all",
        "titles": texts("lesson"),
        "minutes": 40,
        "objectives": [texts("objective")],
        "steps": steps(),
    }
    files = {path: data for path, data in souk.items() if path.startswith(("worlds/", "starters/", "media/"))}
    exemplar = json.loads(souk["teacher/exemplars/again-and-again/four-mats.json"])
    files |= {
        "pack.json": json.dumps(info).encode(),
        "lessons/all/lesson.json": json.dumps(lesson).encode(),
        "starters/first.py": b"from robot import *\n\nforward()  # <a> & b\n",
        "media/p.svg": souk["media/cover.svg"],
        **{
            f"media/p.{kind}": picture(pil)
            for kind, pil in (("png", "PNG"), ("jpg", "JPEG"), ("webp", "WEBP"))
        },
        "media/a.ogg": b"OggS\0" + bytes(60),
        "media/a.m4a": b"\0\0\0\x18ftypM4A " + bytes(60),
        "media/f.mp4": b"\0\0\0\x18ftypisom" + bytes(60),
        "media/f.webm": b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm" + bytes(60),
        "teacher/rubric.json": souk["teacher/rubric.json"],
        "teacher/exemplars/all/code.json": json.dumps(exemplar).encode(),
        "teacher/exemplars/all/python.json": json.dumps(exemplar).encode(),
    }
    for language in LANGUAGES:
        text = TEXT.format(word=WORDS[language]).encode()
        files[f"lessons/all/text.{language}.md"] = text
        files[f"teacher/run-sheet.{language}.md"] = text
        files[f"teacher/paper.{language}.md"] = text
    return files


def every_kind_pack() -> Pack:
    return open_pack(sources(), name="every-kind")


def lean_pack() -> Pack:
    """Tamazight lacks everything, and falls back on French, then Arabic."""
    files = {path: data for path, data in sources().items() if not path.endswith(".zgh.md")}

    def without(value: Any) -> Any:
        if isinstance(value, dict):
            own = {key: without(one) for key, one in value.items()}
            return {key: one for key, one in own.items() if key != "zgh" or set(own) > set(LANGUAGES)}
        return [without(one) for one in value] if isinstance(value, list) else value

    info = json.loads(files["pack.json"])
    lean = {**without(info), "reviews": info["reviews"], "fallbacks": {"zgh": ["fr", "ar"]}}
    files["pack.json"] = json.dumps(lean).encode()
    for path in ("lessons/all/lesson.json", "teacher/rubric.json"):
        files[path] = json.dumps(without(json.loads(files[path]))).encode()
    return open_pack(files, name="leaner")
