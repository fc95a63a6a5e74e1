"""However a pack is spoilt, it is refused in an orderly way, or it is still exactly the same pack."""

import json
import random
from typing import Any

from lessons.archive import build_pack, read_pack
from lessons.content import open_pack
from lessons.errors import FileRejectedError
from lessons.lint import languages, programs

JUNK: tuple[Any, ...] = (
    None, True, -1, 0, 7, 10**30, 1.5, "", "x", "../x", "ar", "a" * 5000, [], {}, [[]], [None],
    {"fact": "x"}, ["ar", "ar"], {"fr": ""}, "\ud83d\ude00", "teacher/rubric.json", "worlds/mats.json",
)  # fmt: skip


def spoilt(data: bytes, dice: random.Random) -> bytes:
    """Change a few bytes; half of the time where the archive's own structure is."""
    out = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        low = len(out) - 6_000 if dice.random() < 0.5 else 0
        at = dice.randrange(max(0, low), len(out))
        match dice.randrange(5):
            case 0:
                out[at] ^= 1 << dice.randrange(8)
            case 1:
                out[at : at + dice.randint(1, 8)] = dice.randbytes(dice.randint(1, 8))
            case 2:
                del out[at : at + dice.randint(1, 300)]
            case 3:
                out[at:at] = out[at : at + dice.randint(1, 300)]
            case _:
                out[at : at + 4] = dice.choice((b"\xff\xff\xff\xff", bytes(4), b"PK\x01\x02", b"PK\x05\x06"))
    return bytes(out)


def test_a_spoilt_archive_is_refused_or_still_the_same(source: dict[str, bytes]) -> None:
    dice = random.Random(8)
    data, refused = build_pack(source), 0
    for _ in range(500):
        try:
            pack = read_pack(spoilt(data, dice))
        except FileRejectedError:
            refused += 1
        else:
            assert pack.files == source
    assert refused > 300


def altered(value: Any, dice: random.Random) -> Any:
    """Replace one place somewhere inside a JSON value by junk, or drop it."""
    if isinstance(value, dict) and value and dice.random() < 0.85:
        key = dice.choice(list(value))
        if dice.random() < 0.1:
            return {name: one for name, one in value.items() if name != key}
        return value | {key: altered(value[key], dice)}
    if isinstance(value, list) and value and dice.random() < 0.85:
        at = dice.randrange(len(value))
        return [*value[:at], altered(value[at], dice), *value[at + 1 :]]
    return dice.choice(JUNK)


def test_spoilt_content_is_refused_or_makes_a_pack_that_works(source: dict[str, bytes]) -> None:
    dice = random.Random(9)
    plain = [path for path in source if path.endswith(".json")]
    refused = 0
    for _ in range(400):
        path = dice.choice(plain)
        text = json.dumps(altered(json.loads(source[path]), dice))
        try:
            pack = open_pack(source | {path: text.encode()})
        except FileRejectedError:
            refused += 1
        else:
            list(programs.check(pack))
            list(languages.check(pack))
    assert 100 < refused < 400
