"""The export: rows a ministry can count on, in files a spreadsheet opens safely."""

import csv
import hashlib
from pathlib import Path

import pytest

from classroom.district.csv_cell import cell
from classroom.district.export import FILES, export_csv
from tests.classroom.sync.world import CODE, PUPILS, SESSION, hex_id


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
async def tables(school, desk, tmp_path) -> Path:
    """What is exported of seven attempts, two marks of one of them, a return and a presence."""
    school.hand_in(range(7))
    school.mark(2, 6.5)
    school.mark(2, 8)
    school.give_back(2)
    school.be_present(0)
    await school.sync.enrol(desk.enrol())
    (batch,) = await school.sync.seal_batches()
    desk.intake.import_file(school.data_dir / batch.path, tmp_path / "r")
    export_csv(desk.database, tmp_path / "out")
    return tmp_path / "out"


async def test_every_attempt_is_one_row_with_its_people_and_newest_mark(tables):
    found = {row["attempt"]: row for row in rows(tables / "attempts.csv")}
    assert set(found) == {hex_id(f"attempt {number}") for number in range(7)}
    marked = found[hex_id("attempt 2")]
    assert (marked["score"], marked["maximum"]) == ("8", "10")
    assert marked["authors"] == "3"
    assert [marked[f"massar_{place}"] for place in (1, 2, 3)] == [p.massar_code for p in PUPILS[:3]]
    assert (marked["school"], marked["class"], marked["level"]) == (CODE, "6APG-1", "5AEP")
    assert (marked["pack"], marked["version"], marked["step"]) == ("robot-souk", "1.0.0", "step-2")
    assert marked["session"] == SESSION
    assert found[hex_id("attempt 0")]["score"] == ""


async def test_marks_and_presence_are_tables_of_their_own(tables):
    marks = rows(tables / "marks.csv")
    assert [(row["score"], row["counts"]) for row in sorted(marks, key=lambda row: row["score"])] == [
        ("6.5", "0"),
        ("8", "1"),
    ]
    assert {row["attempt"] for row in marks} == {hex_id("attempt 2")}
    (presence,) = rows(tables / "presence.csv")
    assert (presence["massar"], presence["session"]) == (PUPILS[0].massar_code, SESSION)
    assert presence["first_utc"] < presence["last_utc"]


async def test_no_name_and_no_word_of_a_teacher_is_exported(tables):
    text = "".join(path.read_text("utf-8") for path in tables.iterdir())
    for secret in ("Given", "Family", "Mr Teacher", "Well done", "tried again"):
        assert secret not in text


async def test_the_dictionary_explains_every_column(tables):
    explained = {(row["file"], row["column"]) for row in rows(tables / "dictionary.csv") if row["meaning"]}
    for name in FILES:
        assert {(name, column) for column in rows(tables / name)[0]} <= explained


async def test_files_begin_with_a_mark_for_excel_and_the_readme_has_their_hashes(tables):
    readme = (tables / "README.txt").read_text()
    for name in FILES:
        data = (tables / name).read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert b"\r\n" in data
        assert hashlib.sha256(data).hexdigest() in readme


async def test_an_export_again_is_the_same(tables, desk):
    before = {path.name: path.read_bytes() for path in tables.iterdir()}
    export_csv(desk.database, tables)
    assert {path.name: path.read_bytes() for path in tables.iterdir()} == before


async def test_more_rows_than_a_page_are_all_there(school, desk, tmp_path):
    school.hand_in(range(650))
    await school.sync.enrol(desk.enrol())
    for batch in await school.sync.seal_batches():
        desk.intake.import_file(school.data_dir / batch.path, tmp_path / "r")
    files = export_csv(desk.database, tmp_path / "out")
    assert files[0].rows == 650
    assert len({row["attempt"] for row in rows(tmp_path / "out" / "attempts.csv")}) == 650


def test_an_empty_district_exports_headers(desk, tmp_path):
    assert [file.rows for file in export_csv(desk.database, tmp_path)][:3] == [0, 0, 0]
    assert (tmp_path / "attempts.csv").read_text("utf-8-sig").startswith("attempt,school,")


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\ufeff=1",
        "＝1",
        "a;=1",
        "a; @x",
        "a\t-1",
        "\u00a0=1",
    ],
)
def test_no_cell_is_a_formula(text):
    made = cell(text)
    for part in made.replace("\t", ";").replace("\r", ";").split(";"):
        assert not part.strip(" \ufeff\u00a0").startswith(("=", "+", "-", "@", "＝"))
    assert made.replace("'", "") == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "1"),
        (False, "0"),
        (-3, "-3"),
        (7.0, "7"),
        (6.5, "6.5"),
        ("Salle bleue", "Salle bleue"),
    ],
)
def test_plain_values_stay_plain(value, text):
    assert cell(value) == text
