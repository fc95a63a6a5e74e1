"""A signed pack of programs: blocks, Python and both, in every kind of world; for journeys and pictures.

`SOLUTIONS` has a program for each step that passes it, as pupils would type it.
"""

import json
from pathlib import Path
from typing import Any

import resources
from lessons.archive import build_pack
from lessons.content import open_pack
from lessons.pack import Pack
from lessons.signature import KeySigner
from tests.every_kind import LANGUAGES, PUBLISHER, PUBLISHER_KEY, Step, texts

__all__ = ["LESSON", "PACK", "PUBLISHER", "SOLUTIONS", "STEPS", "VERSION", "load", "source", "write"]

PACK, VERSION, LESSON = "programs", "1.0.0", "programs"

World = dict[str, Any]


def check(check_id: str, fact: str, op: str, value: object, *fail: str, stars: int = 1) -> Step:
    """Return a check with its sentence in four languages."""
    return {"id": check_id, "fact": fact, "op": op, "value": value, "stars": stars, "fail": texts(*fail)}


def code(step_id: str, titles: dict[str, str], **fields: object) -> Step:
    """Return a step of kind code."""
    return {"id": step_id, "kind": "code", "titles": titles, "hidden_worlds": [], "starter": None} | fields


def world(kind: str, **fields: object) -> World:
    """Return a world of a kind."""
    return {"format": "tinmel-world/1", "kind": kind} | fields


def _street(oranges: list[int]) -> World:
    items = [{"at": [x, 1], "kind": "orange"} for x in oranges]
    start = {"at": [0, 1], "dir": "e"}
    return world("grid", width=6, height=3, walls=[[2, 0], [3, 2]], items=items, goal=[5, 1], start=start)


WORLDS: dict[str, World] = {
    "street": _street([1, 2, 3]),
    "street-of-others": _street([2, 4]),
    "room": world("console"),
    "sums": world("console", calls=[{"call": "aire", "args": [3, 4], "returns": 12}]),
    "shop": world("console", answers=["3", "7"], expect=["21"]),
    "floor": world(
        "drive",
        width=1200,
        height=800,
        start={"at": [200, 400], "heading": 0},
        lines=[{"points": [[200, 400], [1000, 400]], "width": 20}],
        boxes=[{"at": [560, 80], "size": [90, 90]}],
        goal={"at": [900, 300], "size": [200, 200]},
        seconds=20,
    ),
    "sheet": world(
        "canvas",
        width=400,
        height=300,
        start={"at": [120, 220], "heading": 0},
        dots=[[120, 220], [260, 220], [260, 80], [120, 80]],
    ),
}
_ORANGES = check(
    "oranges",
    "items_left",
    "eq",
    0,
    "Some oranges still lie there.",
    "Il reste des oranges.",
    "بقي بعض البرتقال.",
    "ⵇⵇⵉⵎⵏⵜ ⴽⵔⴰ ⵏ ⵜⵍⵉⵎⵓⵏⵉⵏ.",
)
_GOAL = check(
    "goal",
    "at_goal",
    "eq",
    True,
    "The robot is not at the goal yet.",
    "Le robot n’est pas encore à l’arrivée.",
    "الروبوت لم يصل بعد إلى الهدف.",
    "ⵓⵔ ⵜⴰ ⵉⵍⴽⵉⵎ ⵓⵔⵓⴱⵓ.",
)

STEPS: list[Step] = [
    code(
        "blocks-to-python",
        texts("The oranges", "Les oranges", "البرتقالات", "ⵜⵉⵍⵉⵎⵓⵏⵉⵏ"),
        language="both",
        world="worlds/street.json",
        hidden_worlds=["worlds/street-of-others.json"],
        toolbox=["robot", "loops", "decisions"],
        checks=[_ORANGES, _GOAL],
    ),
    code(
        "typed-walk",
        texts("The street", "La rue", "الشارع", "ⴰⵖⴰⵔⴰⵙ"),
        language="python",
        world="worlds/street.json",
        toolbox=["robot"],
        starter="starters/walk.py",
        checks=[_ORANGES, _GOAL],
        hints=[
            {
                "id": "loop",
                "strength": 1,
                "texts": texts("Use a loop.", "Utilise une boucle.", "استعمل حلقة.", "ⵙⵎⵔⵙ ⵜⴰⵜⵓⵍⵙⵜ."),
            }
        ],
    ),
    code(
        "greeting",
        texts("Say hello", "Dire bonjour", "قل مرحبا", "ⵉⵏⵉ ⴰⵣⵓⵍ"),
        language="python",
        world="worlds/room.json",
        toolbox=["text"],
        starter="starters/greeting.py",
        checks=[
            check(
                "asked",
                "asked",
                "ge",
                1,
                "The program asks nothing yet.",
                "Le programme ne demande encore rien.",
                "البرنامج لا يسأل شيئًا بعد.",
                "ⵓⵔ ⵜⴰ ⵉⵙⵇⵙⴰ ⵓⵖⴰⵡⴰⵙ.",
            )
        ],
    ),
    code(
        "area",
        texts("A function", "Une fonction", "دالة", "ⵜⴰⵡⵓⵔⵉ"),
        language="python",
        world="worlds/sums.json",
        toolbox=["functions"],
        starter="starters/area.py",
        checks=[
            check(
                "cases",
                "cases_right",
                "ge",
                1,
                "aire(3, 4) is not 12 yet.",
                "aire(3, 4) ne donne pas encore 12.",
                "aire(3, 4) لا تعطي 12 بعد.",
                "aire(3, 4) ⵓⵔ ⵜⴰ ⵉⴳⵉ 12.",
            )
        ],
    ),
    code(
        "shop",
        texts("The shop", "L’épicerie", "الدكان", "ⵜⴰⵃⴰⵏⵓⵜ"),
        language="both",
        world="worlds/shop.json",
        toolbox=["text", "numbers", "variables"],
        checks=[
            check(
                "total",
                "as_expected",
                "eq",
                True,
                "It should print 21.",
                "Il devrait afficher 21.",
                "يجب أن يطبع 21.",
                "ⵉⵇⵇⴰⵏ ⴰⴷ ⵢⴰⵔⴰ 21.",
            )
        ],
    ),
    code(
        "to-the-depot",
        texts("To the depot", "Jusqu’au dépôt", "إلى المستودع", "ⴰⵔ ⴰⵎⵣⴷⴰⵢ"),
        language="python",
        world="worlds/floor.json",
        toolbox=["wheels", "loops"],
        starter="starters/drive.py",
        checks=[_GOAL],
    ),
    code(
        "square",
        texts("A square", "Un carré", "مربع", "ⴰⵎⴽⴽⵓⵥ"),
        language="both",
        world="worlds/sheet.json",
        toolbox=["drawing", "loops"],
        checks=[
            check(
                "dots",
                "dots_left",
                "eq",
                0,
                "Some dots are not joined.",
                "Il reste des points à relier.",
                "بقيت نقط لم تُوصل.",
                "ⵇⵇⵉⵎⵏⵜ ⴽⵔⴰ ⵏ ⵜⵏⵇⵇⵉⴹⵉⵏ.",
            )
        ],
    ),
]

STARTERS = {
    "walk.py": "from robot import *\n\nforward()\npick()\n",
    "greeting.py": 'print("Azul")\n',
    "area.py": "def aire(longueur, largeur):\n    return 0\n",
    "drive.py": "from robot import *\n\nmotors(50, 50)\nwait(1)\n",
}
SOLUTIONS = {
    "blocks-to-python": "from robot import *\n\n"
    "while not at_goal():\n    forward()\n    if item_here():\n        pick()\n",
    "typed-walk": "from robot import *\n\n"
    "for i in range(3):\n    forward()\n    pick()\nforward()\nforward()\n",
    "greeting": 'prénom = input("Ton prénom ? ")\nprint("Bonjour", prénom)\n',
    "area": "def aire(longueur, largeur):\n    return longueur * largeur\n",
    "shop": "combien = int(input())\nprix = int(input())\nprint(combien * prix)\n",
    "to-the-depot": "from robot import *\n\nmotors(100, 100)\nwhile not at_goal():\n    wait(0.1)\nstop()\n",
    "square": "from robot import *\n\nfor i in range(4):\n    forward(140)\n    turn_left(90)\n",
}
"""Python that earns every star, by step."""

_TASKS: dict[str, dict[str, str]] = {
    "blocks-to-python": texts(
        "Pick up every orange, then go to the **gate**.",
        "Ramasse toutes les oranges puis va au **portail**.",
        "اجمع كل البرتقالات ثم اذهب إلى **الباب**.",
        "ⵙⵎⵓⵏ ⴰⴽⴽⵯ ⵜⵉⵍⵉⵎⵓⵏⵉⵏ, ⴷⴷⵓ ⵖⵔ **ⵜⴰⴳⴳⵓⵔⵜ**.",
    ),
    "typed-walk": texts(
        "Finish the program: three oranges, then the gate.",
        "Termine le programme : trois oranges, puis le portail.",
        "أكمل البرنامج: ثلاث برتقالات، ثم الباب.",
        "ⵙⵎⴷ ⴰⵙⴽⵯⴼⵍ: ⴽⵕⴰⴹⵜ ⵜⵍⵉⵎⵓⵏⵉⵏ, ⴷⴼⴼⵉⵔⵙ ⵜⴰⴳⴳⵓⵔⵜ.",
    ),
    "greeting": texts(
        "Ask for a name with `input()`, then say hello.",
        "Demande un prénom avec `input()`, puis dis bonjour.",
        "اسأل عن اسم باستعمال `input()` ثم قل مرحبا.",
        "ⵙⵇⵙⴰ ⵅⴼ ⵢⴰⵏ ⵢⵉⵙⵎ ⵙ `input()`, ⵉⵏⵉ ⴰⵣⵓⵍ.",
    ),
    "area": texts(
        "`aire(3, 4)` should give 12.",
        "`aire(3, 4)` doit donner 12.",
        "يجب أن تعطي `aire(3, 4)` العدد 12.",
        "`aire(3, 4)` ⵉⵇⵇⴰⵏ ⴰⴷ ⵢⴳ 12.",
    ),
    "shop": texts(
        "Read how many and the price; print what it costs.",
        "Lis combien et le prix ; affiche ce que ça coûte.",
        "اقرأ العدد والثمن، ثم اطبع المجموع.",
        "ⵖⵔ ⵎⵛⵜⴰ ⴷ ⵡⴰⵜⵉⴳ; ⴰⵔⴰ ⵎⴰⴷ ⵉⵙⴽⴰⵔ.",
    ),
    "to-the-depot": texts(
        "Drive along the line to the depot.",
        "Roule le long de la ligne jusqu’au dépôt.",
        "سر على طول الخط حتى المستودع.",
        "ⴷⴷⵓ ⵅⴼ ⵉⵣⵔⵉⵔⵉⴳ ⴰⵔ ⴰⵎⵣⴷⴰⵢ.",
    ),
    "square": texts(
        "Join the four dots: a square of 140.",
        "Relie les quatre points : un carré de 140.",
        "صِل النقط الأربع: مربع ضلعه 140.",
        "ⵣⴷⵉ ⴽⴽⵓⵥⵜ ⵜⵏⵇⵇⵉⴹⵉⵏ: ⴰⵎⴽⴽⵓⵥ ⵏ 140.",
    ),
}


def source() -> dict[str, bytes]:
    """Return the pack's files by path."""
    title = texts("Programs", "Programmes", "برامج", "ⵉⵙⴽⵯⴼⵍⵏ")
    info = {
        "format": "tinmel-pack/1",
        "id": PACK,
        "version": VERSION,
        "titles": title,
        "summaries": title,
        "languages": LANGUAGES,
        "ages": [10, 14],
        "subject": "test",
        "minutes": 40,
        "licence": "CC-BY-4.0",
        "authors": ["Tinmel"],
        "skills": ["programs"],
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
    values = {"pack.json": info, f"lessons/{LESSON}/lesson.json": lesson}
    values |= {f"worlds/{name}.json": value for name, value in WORLDS.items()}
    files = {path: json.dumps(value).encode() for path, value in values.items()}
    files |= {f"starters/{name}": text.encode() for name, text in STARTERS.items()}
    files |= {
        f"lessons/{LESSON}/{step}.{language}.md": f"{task}\n".encode()
        for step, said in _TASKS.items()
        for language, task in said.items()
    }
    return files | {"media/bee.svg": (resources.folder() / "pictures" / "bee.svg").read_bytes()}


def load() -> Pack:
    """Return the pack, opened."""
    return open_pack(source(), name=PACK)


def write(folder: Path) -> Path:
    """Write the pack as a signed archive into a folder; return the file."""
    path = folder / f"{PACK}.tmpack"
    path.write_bytes(build_pack(source(), KeySigner(PUBLISHER_KEY), name=PACK))
    return path
