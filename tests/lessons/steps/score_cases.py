"""What answers earn, written by hand: the cases of tests/vectors/scores.json.

A case is what was typed or touched, the points it earns, and whether the step is passed.
"""

from collections.abc import Iterator
from typing import Any, Final

Plain = dict[str, Any]

EXPLAIN: Final = {"fr": "Parce que.", "ar": "لأن."}


def step(kind: str, **fields: Any) -> Plain:
    return {"kind": kind, "id": f"a-{kind}", "titles": {"fr": "Pas"}, "text": "pas", **fields}


def things(*ids: str) -> list[Plain]:
    return [{"id": one, "texts": {"fr": one}} for one in ids]


def units(*named: tuple[str, float, Plain]) -> list[Plain]:
    return [{"id": one, "texts": texts, "factor": factor} for one, factor, texts in named]


ONE_OF_FOUR: Final = step(
    "choice", options=things("water", "bread", "game", "cap"), correct=["bread"], explain=EXPLAIN
)
TWO_OF_FOUR: Final = ONE_OF_FOUR | {"correct": ["water", "bread"]}
CHOICES: Final[list[tuple[Plain, list[str], float]]] = [
    (ONE_OF_FOUR, ["bread"], 1),
    (ONE_OF_FOUR, ["cap"], 0),
    (ONE_OF_FOUR, [], 0),
    (ONE_OF_FOUR, ["bread", "cap"], 0),
    (TWO_OF_FOUR, ["water", "bread"], 1),
    (TWO_OF_FOUR, ["bread", "water", "bread"], 1),
    (TWO_OF_FOUR, ["water"], 0.5),
    (TWO_OF_FOUR, ["water", "game"], 0),
    (TWO_OF_FOUR, ["water", "bread", "game"], 0.5),
    (TWO_OF_FOUR, ["game", "cap"], 0),
    (TWO_OF_FOUR, ["camel"], 0),
    (TWO_OF_FOUR, ["water", "bread", "game", "cap"], 0),
]

FOUR: Final = step("order", items=things("a", "b", "c", "d"), explain=EXPLAIN)
FIVE: Final = step("order", items=things("a", "b", "c", "d", "e"), explain=EXPLAIN)
TWO: Final = step("order", items=things("a", "b"), explain=EXPLAIN)
LINES: Final = step(
    "order",
    code=True,
    items=[
        {"id": "go1", "texts": {"fr": "forward()"}},
        {"id": "pick", "texts": {"fr": "pick()"}},
        {"id": "go2", "texts": {"fr": "forward()"}},
        {"id": "turn", "texts": {"fr": "turn_left()"}},
    ],
    explain=EXPLAIN,
)
SAME_WORDS: Final = step(
    "order",
    items=[
        {"id": "one", "texts": {"fr": "une graine"}, "picture": "media/seed.svg"},
        {"id": "two", "texts": {"fr": "une graine"}, "picture": "media/sprout.svg"},
        {"id": "three", "texts": {"fr": "une plante"}},
    ],
    explain=EXPLAIN,
)
ORDERS: Final[list[tuple[Plain, str, float]]] = [
    (FOUR, "a b c d", 1),
    (FOUR, "b a c d", 2 / 3),
    (FOUR, "b c d a", 2 / 3),
    (FOUR, "d a b c", 2 / 3),
    (FOUR, "a c b d", 2 / 3),
    (FOUR, "b a d c", 1 / 3),
    (FOUR, "c d a b", 1 / 3),
    (FOUR, "d c b a", 0),
    (FIVE, "a b c d e", 1),
    (FIVE, "e a b c d", 0.75),
    (FIVE, "a d b e c", 0.5),
    (FIVE, "e d c b a", 0),
    (TWO, "a b", 1),
    (TWO, "b a", 0),
    # Two lines that look the same may be exchanged: a child can't tell them apart.
    (LINES, "go2 pick go1 turn", 1),
    (LINES, "go1 go2 pick turn", 2 / 3),
    (LINES, "turn go2 pick go1", 2 / 3),
    (LINES, "turn pick go1 go2", 1 / 3),
    # The same words with another picture are something else.
    (SAME_WORDS, "two one three", 0.5),
    (SAME_WORDS, "one two three", 1),
]

ANIMALS: Final = step(
    "match",
    left=things("cow", "hen", "bee"),
    right=things("milk", "egg", "honey", "wool"),
    pairs=[["cow", "milk"], ["hen", "egg"], ["bee", "honey"]],
    explain=EXPLAIN,
)
NEEDS: Final = step(
    "match",
    left=things("water", "bread", "game", "sweets"),
    right=things("need", "wish"),
    pairs=[["water", "need"], ["bread", "need"], ["game", "wish"], ["sweets", "wish"]],
    explain=EXPLAIN,
)
MATCHES: Final[list[tuple[Plain, str, float]]] = [
    (ANIMALS, "cow-milk hen-egg bee-honey", 1),
    (ANIMALS, "bee-honey cow-milk hen-egg", 1),
    (ANIMALS, "cow-milk hen-honey bee-egg", 1 / 3),
    (ANIMALS, "cow-milk hen-egg", 2 / 3),
    (ANIMALS, "cow-milk hen-egg bee-wool", 2 / 3),
    (ANIMALS, "cow-wool", 0),
    (ANIMALS, "", 0),
    (ANIMALS, "milk-cow", 0),
    (ANIMALS, "cow-camel hen-egg", 1 / 3),
    (ANIMALS, "cow-milk hen-milk bee-milk", 1 / 3),
    (NEEDS, "water-need bread-need game-wish sweets-wish", 1),
    (NEEDS, "water-need bread-need game-need sweets-need", 0.5),
    (NEEDS, "water-wish bread-wish game-need sweets-need", 0),
]

THIRTY: Final = step("number", value=30, explain=EXPLAIN)
MINUS_FOUR: Final = step("number", value=-4, explain=EXPLAIN)
THOUSANDS: Final = step("number", value=12500, explain=EXPLAIN)
MILLION: Final = step("number", value=1250000, explain=EXPLAIN)
HALVES: Final = step("number", value=2.5, explain=EXPLAIN)
CENTIMES: Final = step("number", value=1234.5, explain=EXPLAIN)
ZERO: Final = step("number", value=0, explain=EXPLAIN)
THIRD: Final = step("number", value=0.3, explain=EXPLAIN)
ABOUT_PI: Final = step("number", value=3.14, tolerance=0.01, explain=EXPLAIN)
MONEY: Final = step(
    "number",
    value=25,
    units=units(("dh", 1, {"fr": "DH", "ar": "درهم", "zgh": "ⴰⴷⵔⵀⵎ", "en": "dirhams"})),
    explain=EXPLAIN,
)
WAY: Final = step(
    "number",
    value=2.5,
    units=units(
        ("km", 1, {"fr": "km", "ar": "كم", "zgh": "ⴽⵎ"}), ("m", 0.001, {"fr": "m", "ar": "متر", "zgh": "ⵎ"})
    ),
    explain=EXPLAIN,
)
FIELD: Final = step(
    "number",
    value=120,
    tolerance=5,
    units=units(
        ("m2", 1, {"fr": "m²", "ar": "م²"}), ("m", 1, {"fr": "m", "ar": "م"}), ("percent", 1, {"fr": "%"})
    ),
    explain=EXPLAIN,
)
HEAT: Final = step("number", value=-3.5, units=units(("c", 1, {"fr": "°C", "ar": "°م"})), explain=EXPLAIN)
NUMBERS: Final[list[tuple[Plain, str, str | None, float]]] = [
    (THIRTY, "30", None, 1),
    (THIRTY, " 30 ", None, 1),
    (THIRTY, "٣٠", None, 1),
    (THIRTY, "۳۰", None, 1),
    (THIRTY, "3٠", None, 1),
    (THIRTY, "030", None, 1),
    (THIRTY, "30,0", None, 1),
    (THIRTY, "٣٠٫٠٠", None, 1),
    (THIRTY, "30.", None, 1),
    (THIRTY, "+30", None, 1),
    (THIRTY, "\u200f٣٠\u200e", None, 1),
    (THIRTY, "\u202b30\u202c", None, 1),
    (THIRTY, "31", None, 0),
    (THIRTY, "-30", None, 0),
    (THIRTY, "3 0", None, 0),
    (THIRTY, "trente", None, 0),
    (THIRTY, "", None, 0),
    (THIRTY, " ", None, 0),
    (THIRTY, "30 DH", None, 0),
    (THIRTY, "DH 30", None, 0),
    (THIRTY, "5 + 25", None, 0),
    (THIRTY, "3e1", None, 0),
    (THIRTY, "0x1e", None, 0),
    (THIRTY, "30²", None, 0),
    (THIRTY, "³⁰", None, 0),
    (THIRTY, "३०", None, 0),
    (THIRTY, "30", "dh", 1),
    (THIRTY, "Infinity", None, 0),
    (THIRTY, "30-", None, 0),
    (MINUS_FOUR, "-4", None, 1),
    (MINUS_FOUR, "\u22124", None, 1),
    (MINUS_FOUR, "- 4", None, 1),
    (MINUS_FOUR, "\u200f-٤", None, 1),
    (MINUS_FOUR, "4", None, 0),
    (MINUS_FOUR, "--4", None, 0),
    (ZERO, "0", None, 1),
    (ZERO, "-0", None, 1),
    (ZERO, "٠", None, 1),
    (ZERO, ",", None, 0),
    (ZERO, "-", None, 0),
    (THOUSANDS, "12500", None, 1),
    (THOUSANDS, "12 500", None, 1),
    (THOUSANDS, "12\u00a0500", None, 1),
    (THOUSANDS, "12\u202f500", None, 1),
    (THOUSANDS, "١٢٬٥٠٠", None, 1),
    (THOUSANDS, "12.500,0", None, 1),
    (THOUSANDS, "12,500.0", None, 1),
    (THOUSANDS, "١٢٬٥٠٠٫٠", None, 1),
    # One sign alone is the decimal one, in every language.
    (THOUSANDS, "12.500", None, 0),
    (THOUSANDS, "12,500", None, 0),
    (THOUSANDS, "125 00", None, 0),
    (THOUSANDS, "1 2500", None, 0),
    (THOUSANDS, "12 500 ", None, 1),
    (MILLION, "1 250 000", None, 1),
    (MILLION, "1.250.000", None, 1),
    (MILLION, "1,250,000", None, 1),
    (MILLION, "1.250.000,0", None, 1),
    (MILLION, "1 250.000", None, 0),
    (MILLION, "1 250\u00a0000", None, 1),
    (MILLION, "1 250٬000", None, 0),
    (MILLION, "1.250,000.0", None, 0),
    (HALVES, "2,5", None, 1),
    (HALVES, "2.5", None, 1),
    (HALVES, "٢٫٥", None, 1),
    (HALVES, "٢،٥", None, 1),
    (HALVES, "٢,٥", None, 1),
    (HALVES, "2,50", None, 1),
    (HALVES, "2,,5", None, 0),
    (HALVES, "2,5,0", None, 0),
    (HALVES, "2 ,5", None, 0),
    (HALVES, "2½", None, 0),
    (HALVES, "5/2", None, 0),
    (HALVES, "25", None, 0),
    (CENTIMES, "1234,5", None, 1),
    (CENTIMES, "1 234,50", None, 1),
    (CENTIMES, "1.234,5", None, 1),
    (CENTIMES, "1,234.5", None, 1),
    (CENTIMES, "١٬٢٣٤٫٥", None, 1),
    (CENTIMES, "12.34,5", None, 0),
    (CENTIMES, "1,234,5", None, 0),
    (THIRD, "0,3", None, 1),
    (THIRD, ",3", None, 1),
    (THIRD, ".30", None, 1),
    (THIRD, "0.3000000001", None, 1),
    (THIRD, "0.30000001", None, 0),
    (ABOUT_PI, "3,15", None, 1),
    (ABOUT_PI, "3,13", None, 1),
    (ABOUT_PI, "3,1416", None, 1),
    (ABOUT_PI, "3,151", None, 0),
    (ABOUT_PI, "3", None, 0),
    (MONEY, "25", None, 1),
    (MONEY, "25", "dh", 1),
    (MONEY, "25 DH", None, 1),
    (MONEY, "25dh", None, 1),
    (MONEY, "25 Dh.", None, 1),
    (MONEY, "٢٥ درهم", None, 1),
    (MONEY, "٢٥ دِرهم", None, 1),
    (MONEY, "25 ⴰⴷⵔⵀⵎ", None, 1),
    (MONEY, "25 Dirhams", "dh", 1),
    (MONEY, "25 euros", None, 0),
    (MONEY, "25", "euro", 0.5),
    (MONEY, "26 DH", None, 0),
    (WAY, "2,5", "km", 1),
    (WAY, "2500", "m", 1),
    (WAY, "2 500 m", None, 1),
    (WAY, "٢٫٥ كم", None, 1),
    (WAY, "٢٥٠٠ متر", None, 1),
    (WAY, "2,5 ⴽⵎ", None, 1),
    # What is written behind the number counts, not what was chosen beside it.
    (WAY, "2,5 km", "m", 1),
    (WAY, "2,5 m", "km", 0.5),
    (WAY, "2,5", "m", 0.5),
    (WAY, "2500", "km", 0.5),
    (WAY, "2,5", None, 0.5),
    (WAY, "2500", None, 0.5),
    (WAY, "250", "m", 0),
    (WAY, "250", None, 0),
    (FIELD, "118 m²", None, 1),
    (FIELD, "118 m2", None, 1),
    (FIELD, "١٢٥ م²", None, 1),
    (FIELD, "126 m²", None, 0),
    (FIELD, "120 %", None, 1),
    (FIELD, "120", None, 0.5),
    (HEAT, "-3,5 °C", None, 1),
    (HEAT, "−3,5°c", None, 1),
    (HEAT, "-٣٫٥", None, 1),
    (HEAT, "3,5 °C", None, 0),
]

WATER: Final = step(
    "text",
    accepted={"fr": ["l’eau", "eau"], "ar": ["الماء", "ماء"], "zgh": ["ⴰⵎⴰⵏ"], "en": ["water"]},
    explain=EXPLAIN,
)
SCHOOL: Final = step(
    "text",
    accepted={"fr": ["l’école", "école"], "ar": ["المدرسة", "مدرسة"], "zgh": ["ⵜⵉⵏⵎⵍ"], "en": ["school"]},
    explain=EXPLAIN,
)
STRICT: Final = SCHOOL | {"strict_accents": True}
RESPONSIBLE: Final = step("text", accepted={"ar": ["مسؤول", "قراءة", "أسئلة"]}, explain=EXPLAIN)
HEART: Final = step("text", accepted={"fr": ["cœur", "Lætitia"]}, explain=EXPLAIN)
SHEEP: Final = step("text", accepted={"fr": ["5 moutons"], "ar": ["٥ خرفان"]}, explain=EXPLAIN)
TONGUE: Final = step("text", accepted={"zgh": ["ⴰⴳⵯⵎⴰⵔ", "ⵜⴰⵎⴰⵣⵉⵖⵜ"]}, explain=EXPLAIN)
TEXTS: Final[list[tuple[Plain, str, float]]] = [
    (WATER, "eau", 1),
    (WATER, "Eau", 1),
    (WATER, "L'eau", 1),
    (WATER, "l’ eau !", 1),
    (WATER, "  EAU.  ", 1),
    (WATER, "l´eau", 1),
    (WATER, "ماء", 1),
    (WATER, "الماء", 1),
    (WATER, "المَاءُ", 1),
    (WATER, "المـــاء", 1),
    (WATER, "\u200fالماء\u200f", 1),
    (WATER, "الماء؟", 1),
    (WATER, "ﺍﻟﻤﺎﺀ", 1),
    (WATER, "ⴰⵎⴰⵏ", 1),
    (WATER, "water", 1),
    (WATER, "ｗａｔｅｒ", 1),
    (WATER, "watter", 0.5),
    (WATER, "wate", 0.5),
    (WATER, "wtaer", 0.5),
    (WATER, "waler", 0.5),
    (WATER, "awatr", 0),
    (WATER, "tea", 0),
    # Four letters: another letter is another word.
    (WATER, "ea", 0),
    (WATER, "ⴰⵎⴰ", 0),
    (WATER, "", 0),
    (WATER, "?!", 0),
    (WATER, "💧", 0),
    (SCHOOL, "école", 1),
    (SCHOOL, "ecole", 1),
    (SCHOOL, "e\u0301cole", 1),
    (SCHOOL, "ÉCOLE", 1),
    (SCHOOL, "L' École", 1),
    (SCHOOL, "ècole", 1),
    (SCHOOL, "ecol", 0.5),
    (SCHOOL, "l ecolle", 0.5),
    (SCHOOL, "lecole", 0.5),
    (SCHOOL, "المدرسه", 1),
    (SCHOOL, "مدرسة", 1),
    (SCHOOL, "مَدْرَسَة", 1),
    (SCHOOL, "مدرس", 0.5),
    (SCHOOL, "مدارس", 0),
    (SCHOOL, "ⵜⵉⵏⵎⵍ", 1),
    (SCHOOL, "ⵜⵉⵏⵎⵉⵍ", 0.5),
    (SCHOOL, "ⵜⵉⵏⵍⵎ", 0.5),
    (STRICT, "école", 1),
    (STRICT, "ÉCOLE", 1),
    (STRICT, "e\u0301cole", 1),
    (STRICT, "ecole", 0.5),
    (STRICT, "المدرسه", 1),
    (STRICT, "اَلمدرسة", 1),
    (RESPONSIBLE, "مسوول", 1),
    (RESPONSIBLE, "مسؤول", 1),
    (RESPONSIBLE, "مسئول", 0.5),
    (RESPONSIBLE, "قراءه", 1),
    (RESPONSIBLE, "قراة", 0.5),
    (RESPONSIBLE, "اسيله", 1),
    (RESPONSIBLE, "إسئلة", 1),
    (HEART, "coeur", 1),
    (HEART, "CŒUR", 1),
    (HEART, "cœur", 1),
    (HEART, "cour", 0.5),
    (HEART, "laetitia", 1),
    (SHEEP, "5 moutons", 1),
    (SHEEP, "٥ moutons", 1),
    (SHEEP, "5  Moutons", 1),
    (SHEEP, "5 mouton", 0.5),
    (SHEEP, "6 moutons", 0),
    (SHEEP, "moutons", 0),
    (SHEEP, "5 خرفان", 1),
    (TONGUE, "ⴰⴳⵎⴰⵔ", 1),
    (TONGUE, "ⴰⴳⵯⵎⴰⵔ", 1),
    (TONGUE, "ⴰⴳⵡⵎⴰⵔ", 0.5),
    (TONGUE, "ⵜⴰⵎⴰⵣⵉⵖⵜ.", 1),
    (TONGUE, "ⵜⴰⵎⴰⵣⵖⵉⵜ", 0.5),
]
SHEET: Final = step(
    "examples",
    tasks=["label", "boundary", "unfair"],
    classes=things("olive", "nut"),
    axes={"across": EXPLAIN, "up": EXPLAIN},
    examples=[
        {"id": one, "texts": {"fr": one}, "at": at, "belongs": belongs, **more}
        for one, at, belongs, more in (
            ("a", [10, 10], "olive", {}),
            ("b", [20, 30], "olive", {"said": "olive"}),
            ("c", [30, 20], "olive", {"said": "nut"}),
            ("d", [70, 80], "nut", {}),
            ("e", [90, 60], "nut", {"said": "nut"}),
            ("f", [80, 90], "nut", {"said": "olive"}),
            ("g", [40, 45], "olive", {"kept_back": True}),
            ("h", [55, 60], "nut", {"kept_back": True}),
        )
    ],
    accuracy=100,
    explain=EXPLAIN,
)
_FAIR: Final = [
    {name: value for name, value in one.items() if name != "said"} | {"said": one["belongs"]}
    for one in SHEET["examples"]
]
ONLY_LINE: Final = SHEET | {"tasks": ["boundary"], "examples": _FAIR, "accuracy": 80}
NAMED: Final = {"a": "olive", "d": "nut"}
HALVED: Final = [0, 100, 100, 0]
SHEETS: Final[list[tuple[Plain, Plain, float]]] = [
    (SHEET, {"labels": NAMED, "line": HALVED, "unfair": ["c", "f"]}, 1),
    (SHEET, {"labels": NAMED, "line": [100, 0, 0, 100], "unfair": ["f", "c", "c"]}, 1),
    (SHEET, {"labels": NAMED | {"b": "nut"}, "line": HALVED, "unfair": ["c", "f"]}, 1),
    (SHEET, {"labels": {"a": "olive"}, "line": HALVED, "unfair": ["c", "f"]}, 2.5 / 3),
    (SHEET, {"labels": {"a": "nut", "d": "camel"}, "line": HALVED, "unfair": ["c", "f"]}, 2 / 3),
    (SHEET, {"labels": NAMED, "line": HALVED, "unfair": ["c"]}, 2.5 / 3),
    (SHEET, {"labels": NAMED, "line": HALVED, "unfair": ["c", "a"]}, 2 / 3),
    (SHEET, {"labels": NAMED, "line": HALVED, "unfair": ["a", "b", "c", "d", "e", "f"]}, 2 / 3),
    (SHEET, {"labels": NAMED, "unfair": ["c", "f"]}, 2 / 3),
    (SHEET, {"labels": NAMED, "line": [50, 50, 50, 50], "unfair": ["c", "f"]}, 2 / 3),
    (SHEET, {}, 0),
    (ONLY_LINE, {"line": HALVED}, 1),
    (ONLY_LINE, {"line": [50, 0, 50, 100]}, 1),
    (ONLY_LINE, {"line": [0, 100, 100, 1]}, 1),
    # Three of four of the one side, all of the other: 87 of a hundred.
    (ONLY_LINE, {"line": [35, 0, 35, 100]}, 1),
    (ONLY_LINE, {"line": [25, 0, 25, 100]}, 75 / 80),
    (ONLY_LINE, {"line": [0, 0, 100, 0]}, 50 / 80),
    # What lies on the boundary is on its left, whichever way it runs.
    (ONLY_LINE, {"line": [40, 0, 40, 100]}, 1),
    (ONLY_LINE, {"line": [40, 100, 40, 0]}, 1),
    (ONLY_LINE, {"line": [20, 100, 20, 0]}, 62 / 80),
    (ONLY_LINE, {"line": [20, 0, 20, 100]}, 75 / 80),
    (ONLY_LINE, {}, 0),
]
OPEN: Final = step("text")
LONGER: Final = step("text", min_length=5)
OPEN_TEXTS: Final[list[tuple[Plain, str, bool]]] = [
    (OPEN, "Je garde 5 DH.", True),
    (OPEN, "أوفّر", True),
    (OPEN, " \n\u00a0", False),
    (OPEN, "", False),
    (LONGER, "oui", False),
    (LONGER, "  oui  ", False),
    (LONGER, "أوفّر", True),
    (LONGER, "ⴰⵎⴰⵏ", False),
    (LONGER, "💧💧💧💧💧", True),
    (LONGER, "💧💧💧", False),
]


def check(name: str, fact: str, op: str, value: Any, **fields: Any) -> Plain:
    return {"id": name, "fact": fact, "op": op, "value": value, "fail": EXPLAIN, **fields}


BUDGET: Final = step(
    "table",
    columns=[*things("what", "price")],
    rows=[*things("water", "books", "way", "rest")],
    cells={
        "water.what": {"given": {"fr": "Eau", "ar": "ماء"}},
        "water.price": {"given": 40},
        "books.what": {"given": {"fr": "Cahiers", "ar": "دفاتر"}},
        "books.price": {"value": 15},
        "way.what": {"accepted": {"fr": ["trajet", "le trajet"], "ar": ["السفر"]}},
        "way.price": {"value": 25.5, "tolerance": 0.5},
        "rest.price": {"free": "number"},
    },
    checks=[
        check("fits", "sum.price", "le", 100, stars=1),
        check("some", "cell.rest.price", "gt", 0, stars=2, required=False, needs=["fits"]),
    ],
)
RIGHT: Final = {
    "books.price": "15", "way.what": "trajet", "way.price": "25,5", "rest.price": "10",
}  # fmt: skip
SUMS: Final = step(
    "table",
    columns=things("n"),
    rows=things("a", "b", "c"),
    cells={"a.n": {"given": 0.1}, "b.n": {"value": 0.2}, "c.n": {"free": "number"}},
    checks=[check("all", "sum.n", "eq", 0.6, stars=1)],
    explain=EXPLAIN,
)
DIARY: Final = step(
    "table",
    columns=things("did", "minutes"),
    rows=things("monday"),
    cells={"monday.did": {"free": "text"}, "monday.minutes": {"free": "number"}},
)
TABLES: Final[list[tuple[Plain, Plain, float, bool]]] = [
    (BUDGET, RIGHT, 6, True),
    (BUDGET, RIGHT | {"books.price": "١٥", "way.what": "السّفر", "way.price": "٢٦"}, 6, True),
    (BUDGET, RIGHT | {"way.what": "Le trajet."}, 6, True),
    (BUDGET, RIGHT | {"way.what": "trajets"}, 5, False),
    (BUDGET, RIGHT | {"way.price": "26,1"}, 5, False),
    (BUDGET, RIGHT | {"rest.price": "0"}, 4, True),
    (BUDGET, RIGHT | {"rest.price": "30"}, 3, False),
    (BUDGET, RIGHT | {"rest.price": ""}, 4, False),
    (BUDGET, RIGHT | {"rest.price": "dix"}, 4, False),
    (BUDGET, RIGHT | {"books.price": "15 DH"}, 5, False),
    (BUDGET, RIGHT | {"books.price": "60", "way.price": ""}, 1, False),
    (BUDGET, {}, 1, False),
    (BUDGET, RIGHT | {"water.price": "4000", "no.where": "1"}, 6, True),
    (SUMS, {"b.n": "0,2", "c.n": "0.3"}, 2, True),
    (SUMS, {"b.n": "0,2", "c.n": "٠٫٤"}, 1, False),
    (SUMS, {"b.n": "0,3", "c.n": "0,2"}, 1, False),
    (SUMS, {"c.n": "0,5"}, 1, False),
    (SUMS, {}, 0, False),
]
DIARIES: Final[list[tuple[Plain, Plain, bool]]] = [
    (DIARY, {"monday.did": "Devoirs", "monday.minutes": "20"}, True),
    (DIARY, {"monday.did": "Devoirs", "monday.minutes": "vingt"}, False),
    (DIARY, {"monday.did": " \u00a0", "monday.minutes": "٢٠"}, False),
    (DIARY, {}, False),
]


def cases() -> Iterator[Plain]:
    """Yield every case as the page's tests read it; the answers claim the contrary of what is right."""
    for one, chosen, points in CHOICES:
        yield _case(one, {"chosen": chosen}, points)
    for one, order, points in ORDERS:
        yield _case(one, {"order": order.split()}, points)
    for one, said, points in MATCHES:
        yield _case(one, {"pairs": [pair.split("-") for pair in said.split()]}, points)
    for one, text, unit, points in NUMBERS:
        yield _case(one, {"text": text, "unit": unit}, points)
    for one, text, points in TEXTS:
        yield _case(one, {"text": text}, points)
    for one, said, points in SHEETS:
        yield _case(one, said, points)
    for one, text, passed in OPEN_TEXTS:
        yield _case(one, {"text": text}, 0, passed=passed, basis="teacher")
    for one, cells, points, passed in TABLES:
        yield _case(one, {"cells": cells}, points, passed=passed, maximum=6 if one is BUDGET else 2)
    for one, cells, passed in DIARIES:
        yield _case(one, {"cells": cells}, 0, passed=passed, basis="teacher")


def _case(
    one: Plain,
    said: Plain,
    points: float,
    *,
    maximum: int = 1,
    passed: bool | None = None,
    basis: str = "checked",
) -> Plain:
    passed = points == maximum if passed is None else passed
    claim = {"passed": not passed, "stars": 0}
    return {
        "kind": one["kind"],
        "step": one,
        "answer": {"format": "tinmel-attempt/1", "kind": one["kind"], "claim": claim, **said},
        "score": points,
        "maximum": maximum,
        "passed": passed,
        "basis": basis,
    }
