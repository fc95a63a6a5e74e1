"""However a pack is spoilt, it is refused in an orderly way, or it is still exactly the same pack."""

import json
from datetime import timedelta
from typing import Any, Final

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lessons.archive import build_pack, read_pack
from lessons.content import open_pack
from lessons.delivery import pupil_files
from lessons.errors import FileRejectedError
from lessons.lint.check import check_pack
from tests.lessons.small_pack import small_pack
from tests.lessons.zips import END, ENTRY, HEADER, Lies, honest, zipped

SOURCE: Final = small_pack()
FILES: Final = honest(SOURCE)
ARCHIVE: Final = build_pack(SOURCE)
JSON_FILES: Final = sorted(path for path in SOURCE if path.endswith(".json"))

slowly = settings(deadline=timedelta(seconds=20), suppress_health_check=list(HealthCheck))

NUMBERS = st.sampled_from(
    [0, 1, 2, 8, 22, 46, 0xFFFF, 0x10000, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF]
) | st.integers(0, 20_000)
PATHS = st.sampled_from(sorted(FILES))
BYTES = st.binary(max_size=40) | st.sampled_from(
    [b"PK\1\2", b"PK\3\4", b"PK\5\6", ARCHIVE[-22:], ARCHIVE[:60]]
)
JUNK = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(
        [
            "",
            "../x",
            "ar",
            "a" * 5000,
            "pack.json",
            "worlds/w.json",
            "media/a.png",
            "code",
            "gate",
            2**53,
            10**40,
        ]
    )
)
VALUES = st.recursive(
    JUNK,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "fr", "kind", "fact", "texts"]) | st.text(max_size=5), inner, max_size=4
        )
    ),
    max_leaves=12,
)


def refused_or_the_same(data: bytes) -> None:
    try:
        pack = read_pack(data, name="x.tmpack")
    except FileRejectedError as error:
        assert error.path == "x.tmpack" and error.reason and error.place.isprintable()
    else:
        assert pack.files == SOURCE


@settings(slowly, max_examples=160)
@given(st.data())
def test_an_archive_with_other_bytes_is_refused_or_still_the_same(data: st.DataObject) -> None:
    spoilt = bytearray(ARCHIVE)
    for _ in range(data.draw(st.integers(1, 4))):
        low = data.draw(st.sampled_from([0, len(spoilt) - 22, len(spoilt) * 2 // 3]))
        at = data.draw(st.integers(max(0, low), len(spoilt)))
        new, length = data.draw(BYTES), data.draw(st.sampled_from([0, 1, 4, 300]))
        spoilt[at : at + length] = new
    refused_or_the_same(bytes(spoilt))


@settings(slowly, max_examples=100)
@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    refused_or_the_same(data)
    refused_or_the_same(ARCHIVE + data)


@settings(slowly, max_examples=130)
@given(
    header=st.dictionaries(
        PATHS, st.dictionaries(st.sampled_from(HEADER[2:]), NUMBERS, max_size=2), max_size=2
    ),
    entry=st.dictionaries(
        PATHS, st.dictionaries(st.sampled_from(ENTRY[3:]), NUMBERS, max_size=2), max_size=2
    ),
    end=st.dictionaries(st.sampled_from(END[1:]), NUMBERS, max_size=1),
    names=st.dictionaries(PATHS, BYTES, max_size=1),
    deflated=st.frozensets(PATHS, max_size=9),
    content=st.dictionaries(PATHS, BYTES, max_size=1),
    outside=st.tuples(BYTES, BYTES, BYTES, BYTES) | st.just((b"", b"", b"", b"")),
    extra=BYTES,
)
def test_an_archive_that_lies_is_refused_or_still_the_same(
    header: Any, entry: Any, end: Any, names: Any, deflated: Any, content: Any, outside: Any, extra: bytes
) -> None:
    before, between, in_directory, behind = outside
    lies = Lies(
        header=header,
        entry=cut(entry),
        end=cut({"": end})[""],
        names=names,
        deflated=deflated,
        content=content,
        before=before,
        between=between,
        in_directory=in_directory,
        behind=behind,
        extra=extra,
    )
    lies.header = cut(header)
    refused_or_the_same(zipped(FILES, lies))


def cut(said: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """Return the fields with numbers that fit into them."""
    wide = {"checksum", "packed", "size", "attributes", "offset", "directory_size", "directory_at"}
    return {
        path: {name: number if name in wide else number & 0xFFFF for name, number in fields.items()}
        for path, fields in said.items()
    }


def opened_or_refused(files: dict[str, bytes]) -> None:
    """Whatever can be opened can be checked and delivered too."""
    try:
        pack = open_pack(files, name="x")
    except FileRejectedError as error:
        assert error.path == "x" and error.reason and error.place.isprintable()
    else:
        check_pack(pack)
        pupil_files(pack)


@settings(slowly, max_examples=110)
@given(st.sampled_from(JSON_FILES), VALUES)
def test_any_json_in_a_files_place_is_refused_or_works(path: str, value: Any) -> None:
    opened_or_refused(SOURCE | {path: json.dumps(value).encode()})


@settings(slowly, max_examples=260)
@given(st.data())
def test_json_that_is_spoilt_is_refused_or_works(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(JSON_FILES) | st.just("lessons/one/lesson.json"))
    spoilt = altered(json.loads(SOURCE[path]), data)
    opened_or_refused(SOURCE | {path: json.dumps(spoilt).encode()})


def altered(value: Any, data: st.DataObject) -> Any:
    """Replace one place somewhere inside a JSON value by a neighbour or junk, double it or drop it."""
    deeper = data.draw(st.integers(0, 9)) > 0
    if deeper and isinstance(value, dict) and value:
        key = data.draw(st.sampled_from(sorted(value)))
        match data.draw(st.integers(0, 12)):
            case 0:
                return {name: one for name, one in value.items() if name != key}
            case 1:
                return value | {key: data.draw(st.sampled_from([value[one] for one in sorted(value)]))}
            case _:
                return value | {key: altered(value[key], data)}
    if deeper and isinstance(value, list) and value:
        at = data.draw(st.integers(0, len(value) - 1))
        if data.draw(st.integers(0, 9)) == 0:
            return [*value, value[at]]
        return [*value[:at], altered(value[at], data), *value[at + 1 :]]
    return data.draw(VALUES)


@settings(slowly, max_examples=120)
@given(
    st.sampled_from(["md", "py", "svg", "png", "jpg", "webp", "ogg", "m4a", "mp3", "webm", "mp4"]), st.data()
)
def test_any_bytes_in_a_files_place_are_refused_or_work(kind: str, data: st.DataObject) -> None:
    folder = {"md": "teacher", "py": "starters"}.get(kind, "media")
    starts = [
        b"",
        SOURCE["media/a.png"],
        SOURCE["media/cover.svg"],
        b"\xff\xd8\xff",
        b"RIFF\0\0\0\0WEBPVP8X",
        b"ID3",
    ]
    content = data.draw(st.sampled_from(starts)) + data.draw(
        st.binary(max_size=80) | st.text().map(str.encode)
    )
    opened_or_refused(SOURCE | {f"{folder}/x.{kind}": content})


@settings(slowly, max_examples=120)
@given(st.dictionaries(st.text(max_size=30) | PATHS, st.binary(max_size=20), max_size=6))
def test_any_names_are_refused_or_work(files: dict[str, bytes]) -> None:
    opened_or_refused(files)
    opened_or_refused({**SOURCE, **files})
