"""A pack with steps of many kinds, signed by a publisher of its own; journeys and pictures of screens use it.

A new kind is one more entry in STEPS. The steps stand in the order in which the lesson shows them.
"""

import json
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import resources
from lessons.archive import build_pack
from lessons.content import open_pack
from lessons.pack import Pack
from lessons.publisher import Publisher
from lessons.signature import KeySigner

PACK, VERSION, LESSON = "every-kind", "1.0.0", "quiz"
LANGUAGES = ("en", "fr", "ar", "zgh")
PICTURES = ("bee", "sheep", "goat", "rooster")
GROWN = {
    "bean-1": '<ellipse cx="160" cy="172" rx="22" ry="14" fill="#bd7c00"/>',
    "bean-2": '<path d="M160 172c-2 22 10 34 2 58" stroke="#e4dccd" stroke-width="7" fill="none"/>'
    '<ellipse cx="160" cy="172" rx="24" ry="15" fill="#bd7c00"/>',
    "bean-3": '<path d="M160 150c-2 40 10 60 2 82" stroke="#e4dccd" stroke-width="7" fill="none"/>'
    '<path d="M160 168c6-40-4-64 0-96" stroke="#1f6b45" stroke-width="8" fill="none"/>'
    '<path d="M160 84c-40 4-58-16-62-42 36-2 60 14 62 42zm0-8c34 2 52-14 58-38-34-4-56 10-58 38z"'
    ' fill="#1f6b45"/>',
}
"""A bean that comes up, by the name of its picture."""
SILENCE = (b"\xff\xfb\x90\x00" + bytes(413)) * 40
"""One second of MP3, 128 kbit/s at 44.1 kHz."""
PUBLISHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLISHER = Publisher(
    id="test-press", names={"fr": "Presse d’essai"}, key=PUBLISHER_KEY.public_key().public_bytes_raw()
)

Step = dict[str, Any]


def texts(*said: str) -> dict[str, str]:
    """Return one text in English, French, Arabic and Tamazight; of a single one, in all four."""
    return dict(zip(LANGUAGES, said * 4 if len(said) == 1 else said, strict=False))


def item(item_id: str, *said: str, picture: str | None = None) -> Step:
    """Return something to touch."""
    return {"id": item_id, "texts": texts(*said)} | ({"picture": f"media/{picture}.svg"} if picture else {})


def fruit(number: int, at: tuple[int, int], belongs: str, **more: Any) -> Step:
    """Return one fruit on the sheet of olives and argan nuts."""
    name = texts(f"fruit {number}", f"fruit {number}", f"ثمرة {number}", f"ⴰⵎⵓⵎ {number}")
    return {"id": f"fruit-{number}", "texts": name, "at": list(at), "belongs": belongs, **more}


BECAUSE = texts("That is why.", "Voilà pourquoi.", "وهذا هو السبب.", "ⵀⴰⵜ ⵎⴰⵖ.")

STEPS: list[Step] = [
    {
        "id": "mint-tea",
        "kind": "order",
        "titles": texts("Mint tea", "Le thé à la menthe", "أتاي بالنعناع", "ⴰⵜⴰⵢ ⵙ ⵏⵏⵄⵏⴰⵄ"),
        "items": [
            item("boil", "Boil the water", "Faire bouillir l’eau", "نغلي الماء", "ⵙⵔⴽⵎ ⴰⵎⴰⵏ"),
            item("tea", "Put in the tea", "Mettre le thé", "نضع الشاي", "ⴳ ⴰⵜⴰⵢ"),
            item(
                "mint",
                "Add the mint that grandmother picked in the garden this morning",
                "Ajouter la menthe que grand-mère a cueillie ce matin au jardin",
                "نضيف النعناع الذي قطفته الجدة هذا الصباح من الحديقة",
                "ⵔⵏⵓ ⵏⵏⵄⵏⴰⵄ ⵏ ⵓⵔⵜⵉ",
            ),
            item("pour", "Pour from high above", "Verser de très haut", "نصبّ من الأعلى", "ⵙⵎⵎⵔ ⵙⴳ ⵓⴼⵍⵍⴰ"),
        ],
        "explain": texts(
            "The water must boil before the tea goes in.",
            "L’eau doit bouillir avant qu’on mette le thé.",
            "يجب أن يغلي الماء قبل وضع الشاي.",
            "ⵉⵇⵇⴰⵏ ⴰⴷ ⵔⴽⵎⵏ ⵡⴰⵎⴰⵏ ⵣⵡⴰⵔ.",
        ),
    },
    {
        "id": "three-oranges",
        "kind": "order",
        "titles": texts("Three oranges", "Trois oranges", "ثلاث برتقالات", "ⴽⵕⴰⴹⵜ ⵜⵍⵉⵎⵓⵏⵉⵏ"),
        "code": True,
        "items": [
            item("for", "for i in range(3):"),
            item("forward", "    forward()"),
            item("pick", "    pick()"),
            item("left", "turn_left()"),
            item("out", "forward()"),
        ],
        "explain": BECAUSE,
    },
    {
        "id": "what-they-give",
        "kind": "match",
        "titles": texts(
            "What animals give us", "Ce que donnent les animaux", "ماذا تعطينا الحيوانات", "ⵉⵎⵓⴷⴰⵔ"
        ),
        "left": [
            item("bee", "the bee", "l’abeille", "النحلة", "ⵜⵉⵣⵉⵣⵡⵉⵜ", picture="bee"),
            item("sheep", "the sheep", "le mouton", "الخروف", "ⵉⵣⵉⵎⵎⵔ", picture="sheep"),
            item("goat", "the goat", "la chèvre", "العنزة", "ⵜⴰⵖⴰⵟⵟ", picture="goat"),
            item("hen", "the hen", "la poule", "الدجاجة", "ⵜⴰⴼⵓⵍⵍⵓⵙⵜ", picture="rooster"),
        ],
        "right": [
            item("honey", "honey", "le miel", "العسل", "ⵜⴰⵎⵎⵏⵜ"),
            item("wool", "wool", "la laine", "الصوف", "ⵜⴰⴹⵓⵟⵟ"),
            item("milk", "milk", "le lait", "الحليب", "ⴰⵖⵓ"),
            item("egg", "eggs", "les œufs", "البيض", "ⵜⵉⴳⵍⴰⵢ"),
            item("oil", "oil", "l’huile", "الزيت", "ⵣⵣⵉⵜ"),
        ],
        "pairs": [["bee", "honey"], ["sheep", "wool"], ["goat", "milk"], ["hen", "egg"]],
        "explain": texts(
            "Oil comes from olives.", "L’huile vient des olives.", "الزيت من الزيتون.", "ⵣⵣⵉⵜ ⵙⴳ ⵓⵣⵎⵎⵓⵔ."
        ),
    },
    {
        "id": "potatoes",
        "kind": "number",
        "titles": texts("Potatoes", "Les pommes de terre", "البطاطس", "ⴱⴰⵟⴰⵟⴰ"),
        "value": 1.5,
        "units": [
            {"id": "kg", "texts": texts("kg", "kg", "كلغ", "ⴽⵖ")},
            {"id": "g", "texts": texts("g", "g", "غرام", "ⵖ"), "factor": 0.001},
            {"id": "t", "texts": texts("t", "t", "طن", "ⵟ"), "factor": 1000},
        ],
        "explain": texts(
            "500 g and 1000 g are 1500 g: 1.5 kg.",
            "500 g et 1000 g font 1500 g : 1,5 kg.",
            "500 غرام و1000 غرام هي 1500 غرام، أي 1.5 كلغ.",
            "500 ⵖ ⴷ 1000 ⵖ ⴳⴰⵏ 1,5 ⴽⵖ.",
        ),
    },
    {
        "id": "capital",
        "kind": "text",
        "titles": texts("The capital", "La capitale", "العاصمة", "ⵜⴰⵎⴰⵏⵖⵜ"),
        "accepted": {"fr": ["Rabat"], "ar": ["الرباط", "رباط"], "zgh": ["ⵕⵕⴱⴰⵟ"]},
        "explain": texts(
            "Rabat is the capital of Morocco.",
            "Rabat est la capitale du Maroc.",
            "الرباط عاصمة المغرب.",
            "ⵕⵕⴱⴰⵟ ⵜⴳⴰ ⵜⴰⵎⴰⵏⵖⵜ ⵏ ⵍⵎⵖⵔⵉⴱ.",
        ),
    },
    {
        "id": "my-market",
        "kind": "text",
        "titles": texts("My market", "Mon souk", "سوقي", "ⵙⵙⵓⵇ ⵉⵏⵓ"),
        "min_length": 20,
    },
    {
        "id": "shopping",
        "kind": "table",
        "titles": texts("Shopping", "Les courses", "المشتريات", "ⵜⵉⵙⴰⵖⵉⵏ"),
        "columns": [
            item("count", "How many", "Combien", "العدد", "ⵎⵛⵜⴰ"),
            item("price", "Price of one", "Prix d’un", "ثمن الواحد", "ⴰⵜⵉⴳ ⵏ ⵢⴰⵏ"),
            item("total", "Together", "En tout", "المجموع", "ⴰⴽⴷ"),
        ],
        "rows": [
            item("bread", "Bread", "Pain", "الخبز", "ⴰⵖⵔⵓⵎ"),
            item("milk", "Milk", "Lait", "الحليب", "ⴰⵖⵓ"),
            item("mint", "Mint", "Menthe", "النعناع", "ⵏⵏⵄⵏⴰⵄ"),
        ],
        "cells": {
            "bread.count": {"given": 4},
            "bread.price": {"given": 1.5},
            "bread.total": {"value": 6},
            "milk.count": {"given": 2},
            "milk.price": {"given": 7},
            "milk.total": {"value": 14},
            "mint.count": {"given": texts("a bunch", "une botte", "حزمة", "ⵜⴰⵇⵓⵏⵜ")},
            "mint.total": {"free": "number"},
        },
        "checks": [
            {
                "id": "budget",
                "fact": "sum.total",
                "op": "le",
                "value": 25,
                "stars": 1,
                "fail": texts(
                    "That is more than 25 dirhams.",
                    "C’est plus que 25 dirhams.",
                    "هذا أكثر من 25 درهمًا.",
                    "ⵓⴳⴰⵔ ⵏ 25 ⵏ ⵉⴷⵔⵀⵎⵏ.",
                ),
            }
        ],
        "explain": BECAUSE,
        "hints": [
            {
                "id": "times",
                "strength": 1,
                "texts": texts(
                    "Four breads cost four times as much as one.",
                    "Quatre pains coûtent quatre fois le prix d’un seul.",
                    "ثمن أربع خبزات هو ثمن خبزة واحدة أربع مرات.",
                    "ⴽⴽⵓⵥ ⵏ ⵡⴰⵖⵔⵓⵎⵏ: ⴽⴽⵓⵥ ⵏ ⵜⵡⴰⵍ ⴰⵜⵉⴳ ⵏ ⵢⴰⵏ.",
                ),
            },
            {
                "id": "bread",
                "strength": 2,
                "after": "times",
                "texts": texts(
                    "4 × 1.5 is 2 × 3.", "4 × 1,5, c’est 2 × 3.", "4 × 1.5 هي 2 × 3.", "4 × 1,5 ⵉⴳⴰ 2 × 3."
                ),
            },
            {
                "id": "cheaper",
                "strength": 3,
                "check": "budget",
                "texts": texts(
                    "Bread and milk cost 20 dirhams. How much is left for the mint?",
                    "Le pain et le lait coûtent 20 dirhams. Combien reste-t-il pour la menthe ?",
                    "ثمن الخبز والحليب 20 درهمًا. كم يبقى للنعناع؟",
                    "ⴰⵖⵔⵓⵎ ⴷ ⵓⵖⵓ: 20 ⵏ ⵉⴷⵔⵀⵎⵏ. ⵎⵛⵜⴰ ⴰⵢ ⵉⵇⵇⵉⵎⵏ ⵉ ⵏⵏⵄⵏⴰⵄ?",
                ),
            },
        ],
    },
    {
        "id": "olive-or-nut",
        "kind": "examples",
        "titles": texts(
            "Olive or argan nut?", "Olive ou noix d’argan ?", "زيتون أم أركان؟", "ⴰⵣⵎⵎⵓⵔ ⵏⵖ ⴰⵔⴳⴰⵏ?"
        ),
        "tasks": ["label", "boundary", "unfair"],
        "classes": [
            item("olive", "olive", "olive", "زيتون", "ⴰⵣⵎⵎⵓⵔ"),
            item("nut", "argan nut", "noix d’argan", "أركان", "ⴰⵔⴳⴰⵏ"),
        ],
        "axes": {
            "across": texts("length", "longueur", "الطول", "ⵜⵉⵖⵣⵉ"),
            "up": texts("weight", "poids", "الوزن", "ⵜⴰⵥⵓⵢⵜ"),
        },
        "examples": [
            fruit(1, (12, 20), "olive", said="olive"),
            fruit(2, (20, 34), "olive", said="olive"),
            fruit(3, (30, 18), "olive", said="nut"),
            fruit(4, (26, 50), "olive"),
            fruit(5, (70, 64), "nut", said="nut"),
            fruit(6, (84, 80), "nut", said="nut"),
            fruit(7, (62, 86), "nut"),
            fruit(8, (40, 38), "olive", kept_back=True),
            fruit(9, (76, 52), "nut", kept_back=True),
        ],
        "accuracy": 90,
        "explain": texts(
            "A machine learns what it is told, wrong names too.",
            "Une machine apprend ce qu’on lui dit, les erreurs aussi.",
            "الآلة تتعلّم ما نقوله لها، والأخطاء أيضًا.",
            "ⴰⵔ ⵜⵍⵎⵎⴷ ⵜⵎⴰⵛⵉⵏⵜ ⴰⵢⵏⵏⴰ ⴰⵙ ⵏⵏⵉⵏ, ⵓⵍⴰ ⵜⵉⵥⴳⴰⵍ.",
        ),
    },
    {
        "id": "read-the-blocks",
        "kind": "read",
        "titles": texts("Words of the robot", "Les mots du robot", "كلمات الروبوت", "ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵔⵓⴱⵓ"),
    },
    {
        "id": "bean",
        "kind": "watch",
        "titles": texts("The bean comes up", "La fève germe", "حبة الفول تنبت", "ⴰⵔ ⵜⵜⵎⵖⵉ ⵜⵉⴱⵉⵜ"),
        "frames": [
            {
                "picture": "media/bean-1.svg",
                "seconds": 3,
                "texts": texts(
                    "A dry bean lies in moist earth.",
                    "Une fève sèche est posée dans la terre humide.",
                    "حبة فول جافة في تربة رطبة.",
                    "ⵜⵉⴱⵉⵜ ⵉⵇⵇⵓⵔⵏ ⴳ ⵡⴰⴽⴰⵍ ⵉⴱⴷⴳⵏ.",
                ),
            },
            {
                "picture": "media/bean-2.svg",
                "seconds": 3,
                "texts": texts(
                    "After three days a root grows down and looks for water.",
                    "Trois jours plus tard, une racine descend et cherche l’eau.",
                    "بعد ثلاثة أيام ينزل جذر ويبحث عن الماء.",
                    "ⴷⴼⴼⵉⵔ ⵏ ⴽⵕⴰⴹ ⵡⵓⵙⵙⴰⵏ ⵉⴳⴳⵣ ⵓⵥⵓⵕ ⴰⴷ ⵉⵙⵉⴳⴳⵍ ⴰⵎⴰⵏ.",
                ),
            },
            {
                "picture": "media/bean-3.svg",
                "seconds": 3,
                "texts": texts(
                    "After ten days two leaves catch the light.",
                    "Au bout de dix jours, deux feuilles captent la lumière.",
                    "بعد عشرة أيام تلتقط ورقتان الضوء.",
                    "ⴷⴼⴼⵉⵔ ⵏ ⵎⵔⴰⵡ ⵡⵓⵙⵙⴰⵏ ⵙⵏⴰⵜ ⵜⴼⵔⴰⵡⵉⵏ.",
                ),
            },
        ],
        "audio": {"fr": "media/bean-fr.mp3"},
    },
    {
        "id": "my-plant",
        "kind": "photo",
        "titles": texts("My plant", "Ma plante", "نبتتي", "ⵉⵎⵖⵉ ⵉⵏⵓ"),
        "most": 2,
    },
    {
        "id": "tell-it",
        "kind": "oral",
        "titles": texts("Tell it", "Raconte", "احكِ", "ⴰⵍⵙ"),
        "minutes": 1,
    },
    {
        "id": "tell-teacher",
        "kind": "oral",
        "titles": texts("Say it", "Dis-le", "قلها", "ⵉⵏⵉ ⵜⵜ"),
        "recording": False,
    },
    {
        "id": "my-sheet",
        "kind": "paper",
        "titles": texts("On paper", "Sur papier", "على الورق", "ⵅⴼ ⵓⴽⴰⵖⴹ"),
    },
]

_TASKS = texts(
    "Read the task, then work below. **Talk about it** with whoever sits beside you.",
    "Lis la consigne, puis travaille en dessous. **Parlez-en** à deux.",
    "اقرأ المطلوب ثم اعمل في الأسفل. **تحدّثا** عنه معًا.",
    "ⵖⵔ, ⴷⴼⴼⵉⵔⵙ ⵙⵡⵓⵔⵉ ⴷⴷⴰⵡ. **ⵙⴰⵡⵍⴰⵜ** ⵅⴼ ⵓⵢⴰ.",
)

TEACHERS_WORDS = texts("Let them guess", "Laissez-les deviner", "دعوهم يخمّنون", "ⴰⴷⵊ ⵜⵏ ⴰⴷ ⵙⵙⵏⵏ")
"""They stand in the part of a text that no pupil may get."""
_ROBOT = texts(
    "The block {block:robot_forward} goes one square on, {block:robot_pick} takes what lies there.",
    "Le bloc {block:robot_forward} avance d’une case, {block:robot_pick} prend ce qui est là.",
    "القطعة {block:robot_forward} تتقدّم خانة، و{block:robot_pick} تأخذ ما هناك.",
    "ⴰⴳⵔⵔⵓⵎ {block:robot_forward}, {block:robot_pick}.",
)
_GOAT = texts("A goat", "Une chèvre", "عنزة", "ⵜⴰⵖⴰⵟⵟ")
_MORE = {
    "read-the-blocks": {
        language: f"{_ROBOT[language]}\n\n:::hint\n{BECAUSE[language]}\n:::\n\n"
        f":::teacher\n{TEACHERS_WORDS[language]}.\n:::\n\n{{block:controls_repeat_ext}}\n\n![{_GOAT[language]}](media/goat.svg)\n"
        for language in LANGUAGES
    }
}
"""What stands below the task of a step, by language."""


def source() -> dict[str, bytes]:
    """Return the pack's files by path."""
    folder = resources.folder() / "pictures"
    media = {f"media/{name}.svg": (folder / f"{name}.svg").read_bytes() for name in PICTURES}
    media |= {f"media/{name}.svg": _in_earth(drawing) for name, drawing in GROWN.items()}
    media["media/bean-fr.mp3"] = SILENCE
    tasks = {
        f"lessons/{LESSON}/{step['id']}.{language}.md": _task(step["id"], language).encode()
        for step in STEPS
        for language in LANGUAGES
    }
    title = texts("Every kind of step", "Toutes les sortes d’étapes", "كل أنواع المراحل", "ⴰⵏⴰⵡⵏ")
    info = {
        "format": "tinmel-pack/1",
        "id": PACK,
        "version": VERSION,
        "titles": title,
        "summaries": title,
        "languages": LANGUAGES,
        "ages": [8, 12],
        "subject": "test",
        "minutes": 40,
        "licence": "CC-BY-4.0",
        "authors": ["Tinmel"],
        "skills": ["everything"],
        "cover": "media/bee.svg",
        "lessons": [LESSON],
        "reviews": dict.fromkeys(LANGUAGES, "unreviewed"),
    }
    lesson = {
        "format": "tinmel-lesson/1",
        "id": LESSON,
        "titles": title,
        "minutes": 40,
        "objectives": [title],
        "steps": [{**step, "text": step["id"]} for step in STEPS],
    }
    files = {"pack.json": info, f"lessons/{LESSON}/lesson.json": lesson}
    return {path: json.dumps(value).encode() for path, value in files.items()} | tasks | media


def _in_earth(drawing: str) -> bytes:
    sky, earth = '<path d="M0 0h320v150H0z" fill="#e7e8fa"/>', '<path d="M0 150h320v90H0z" fill="#7a4a1e"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240">{sky}{earth}{drawing}</svg>'.encode()
    )


def _task(step: str, language: str) -> str:
    more = _MORE.get(step, {}).get(language, "")
    return f"{_TASKS[language]}\n\n{more}"


def load() -> Pack:
    """Return the pack, opened."""
    return open_pack(source(), name=PACK)


def write(folder: Path) -> Path:
    """Write the pack as a signed archive into a folder; return the file."""
    path = folder / f"{PACK}.tmpack"
    path.write_bytes(build_pack(source(), KeySigner(PUBLISHER_KEY), name=PACK))
    return path
