"""Massar's class lists are read by what they say, not by where they say it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from classroom.errors import FileRejectedError
from classroom.roster.class_list import ListedPupil, ListWarning, read_class_lists

Writer = Callable[..., Path]

AMINA = ListedPupil(
    massar_code="Z000000001", family_name="العلوي", given_name="أمينة", sex="f", birth_year=2016
)


def test_a_list_is_read_with_its_school_level_class_and_pupils(write_list: Writer) -> None:
    (found,) = read_class_lists(write_list())
    assert (found.school_name, found.level, found.label, found.school_year) == (
        "مدرسة تينمل",
        "السادس ابتدائي عام",
        "6APG-1",
        "2026/2027",
    )
    assert found.pupils == (
        AMINA,
        ListedPupil(
            massar_code="Z000000002", family_name="بناني", given_name="يوسف", sex="m", birth_year=2015
        ),
        ListedPupil(
            massar_code="Z000000003", family_name="أيت حمو", given_name="تودة", sex="f", birth_year=2016
        ),
    )
    assert found.warnings == ()


def test_birth_dates_and_birthplaces_are_nowhere_in_what_was_read(write_list: Writer) -> None:
    read = repr(read_class_lists(write_list()))
    assert not any(kept in read for kept in ("05-12", "42502", "Fquih", "Ighil"))


@pytest.mark.parametrize(("first_row", "first_column"), [(10, 2), (10, 1), (7, 5), (16, 3)])
def test_it_does_not_matter_where_the_table_stands(
    write_list: Writer, first_row: int, first_column: int
) -> None:
    (found,) = read_class_lists(write_list(first_row=first_row, first_column=first_column))
    assert found.pupils[0] == AMINA
    assert found.label == "6APG-1"


@pytest.mark.parametrize(
    "header",
    [
        ("ر.ت", "الرمز", "النَّسَب", "الاسم", "النوع", "تاريخ الازدياد", "مكان الإزدياد"),
        ("ر.ت", "الرّمز", "النســـب", " الإسم ", "النوع", "تاريخ الإزدياد", "مكان الازدياد"),
        ("ر.ت", "الرمز", "\u200fالنسب", "الأسم", "الجنس", "تاريخ الميلاد", ""),
    ],
)
def test_headers_are_known_in_every_spelling(write_list: Writer, header: tuple[str, ...]) -> None:
    (found,) = read_class_lists(write_list(header=header))
    assert found.pupils[0] == AMINA


def test_columns_are_bound_by_their_header_not_by_their_letter(write_list: Writer) -> None:
    header = ("مكان الازدياد", "الإسم", "الرمز", "ر.ت", "النسب", "تاريخ الإزدياد", "النوع")
    row = ("Ighil", "أمينة", "Z000000001", 1, "العلوي", "2016-05-12", "أنثى")
    (found,) = read_class_lists(write_list([row], header=header))
    assert found.pupils == (AMINA,)


@pytest.mark.parametrize(
    ("birth", "year"),
    [
        ("2016-05-12", 2016),
        ("12-05-2016", 2016),
        ("12/05/2016", 2016),
        ("٢٠١٦-٠٥-١٢", 2016),
        ("2016-05-12 00:00:00", 2016),
        (date(2016, 5, 12), 2016),
        (42502, 2016),
        ("42502", 2016),
        (2016, 2016),
        ("", None),
        (None, None),
    ],
)
def test_a_birth_date_in_any_form_becomes_its_year(
    write_list: Writer, birth: object, year: int | None
) -> None:
    row = (1, "Z000000001", "العلوي", "أمينة", "أنثى", birth, "")
    (found,) = read_class_lists(write_list([row]))
    assert found.pupils[0].birth_year == year
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("row", "reason", "value"),
    [
        ((1, "Z12", "العلوي", "أمينة", "أنثى", "2016-05-12"), "code_form", "Z12"),
        ((1, None, "العلوي", "أمينة", "أنثى", "2016-05-12"), "code_missing", "أمينة العلوي"),
        ((1, "Z000000001", "العلوي", "أمينة", "F", "2016-05-12"), "sex_unknown", "F"),
        ((1, "Z000000001", "العلوي", "أمينة", "أنثى", "in May"), "birth_unknown", ""),
        ((1, "Z000000001", "العلوي", "أمينة", "أنثى", "1016-05-12"), "birth_unknown", ""),
    ],
)
def test_what_looks_wrong_is_a_warning_with_its_place_and_the_pupil_stays(
    write_list: Writer, row: tuple[object, ...], reason: str, value: str
) -> None:
    (found,) = read_class_lists(write_list([row]))
    assert found.warnings == (ListWarning(place="Sheet!11", reason=reason, value=value),)
    assert found.pupils[0].given_name == "أمينة"


@pytest.mark.parametrize("code", ["z000000001", " Z000000001 ", "Z٠٠٠٠٠٠٠٠١", "Z000 000 001"])
def test_codes_are_normalised(write_list: Writer, code: str) -> None:
    (found,) = read_class_lists(write_list([(1, code, "العلوي", "أمينة", "أنثى", "2016-05-12")]))
    assert found.pupils == (AMINA,)
    assert found.warnings == ()


def test_a_pupil_who_is_listed_twice_counts_once(write_list: Writer) -> None:
    row = (1, "Z000000001", "العلوي", "أمينة", "أنثى", "2016-05-12")
    (found,) = read_class_lists(write_list([row, (2, *row[1:])]))
    assert found.pupils == (AMINA,)
    assert [warning.reason for warning in found.warnings] == ["code_repeated"]


def test_numbered_but_empty_rows_and_footers_are_nobody(write_list: Writer) -> None:
    rows = [
        (1, "Z000000001", "العلوي", "أمينة", "أنثى", "2016-05-12"),
        (2, None, None, None, None, None),
        (None, None, None, None, None, None),
        (None, "المجموع", None, None, None, 1),
    ]
    (found,) = read_class_lists(write_list(rows))
    assert found.pupils == (AMINA,)
    assert found.warnings == ()


def test_several_sheets_are_several_classes_and_other_sheets_are_passed_over(write_list: Writer) -> None:
    path = write_list(sheets=2)
    book = openpyxl.load_workbook(path)
    book.create_sheet("Notes")["B3"] = "الرمز"
    book.save(path)
    assert [found.label for found in read_class_lists(path)] == ["6APG-1", "6APG-2"]


@pytest.mark.parametrize("label", ["القسم : 6APG-1", "القسم: 6APG-1", "القِسم :6APG-1"])
def test_a_label_may_hold_its_value_in_the_same_cell(write_list: Writer, label: str) -> None:
    path = write_list(labels={"القسم": ""})
    book = openpyxl.load_workbook(path)
    for row in book.active.iter_rows():
        for cell in row:
            if cell.value == "القسم":
                cell.value = label
    book.save(path)
    assert read_class_lists(path)[0].label == "6APG-1"


def test_a_free_label_survives_as_it_was_written(write_list: Writer) -> None:
    (found,) = read_class_lists(write_list(labels={"القسم": "Salle bleue", "السنة الدراسية": "٢٠٢٦-٢٠٢٧"}))
    assert (found.label, found.school_year) == ("Salle bleue", "2026/2027")


@pytest.mark.parametrize("label", ["القسم", "المستوى", "السنة الدراسية"])
def test_a_list_that_does_not_say_its_class_is_refused(write_list: Writer, label: str) -> None:
    with pytest.raises(FileRejectedError) as refused:
        read_class_lists(write_list(labels={label: ""}))
    assert (refused.value.reason, refused.value.place) == ("label_missing", f"Sheet!{label}")


def test_a_sheet_that_is_no_class_list_is_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (("ID", "رقم التلميذ", "إسم التلميذ"), (1, "Z000000001", "أمينة العلوي")):
        book.active.append(row)
    book.save(tmp_path / "export_notesCC.xlsx")
    assert _refusal(tmp_path / "export_notesCC.xlsx") == "no_class_list"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "missing"),
        (b"", "not_a_workbook"),
        (b"Name;Code\nAmina;Z000000001\n", "not_a_workbook"),
        (b"PK\x03\x04 cut short", "not_a_workbook"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "old_format"),
    ],
)
def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "ListEleve.xlsx"
    if content is not None:
        path.write_bytes(content)
    assert _refusal(path) == reason


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9])
def test_a_workbook_that_is_cut_short_is_refused(write_list: Writer, cut: float) -> None:
    path = write_list()
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * cut)])
    assert _refusal(path) == "not_a_workbook"


@pytest.mark.parametrize("cell", ["XFD1048576", "A1048576"])
def test_a_stray_value_far_away_does_not_take_all_memory(write_list: Writer, cell: str) -> None:
    path = write_list()
    book = openpyxl.load_workbook(path)
    book.active[cell] = "stray"
    book.save(path)
    assert _refusal(path) == "too_large"


def _refusal(path: Path) -> str:
    with pytest.raises(FileRejectedError) as refused:
        read_class_lists(path)
    assert refused.value.path == str(path)
    return refused.value.reason
