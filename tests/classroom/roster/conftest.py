"""Workbooks shaped like Massar's class lists, with synthetic pupils."""

from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest

HEADER = ("ر.ت", "الرمز", "النسب", "الإسم", "النوع", "تاريخ الإزدياد", "مكان الازدياد")
ROWS = (
    (1, "Z000000001", "العلوي", "أمينة", "أنثى", "2016-05-12", "Fquih Ben Salah"),
    (2, "Z000000002", "بناني", "يوسف", "ذكر", "2015-11-30", "Fquih Ben Salah"),
    (3, "Z000000003", "أيت حمو", "تودة", "أنثى", 42502, "Ighil"),
)

Writer = Callable[..., Path]


@pytest.fixture
def write_list(tmp_path: Path) -> Writer:
    """Give a writer of class lists: labels in rows 5 to 8, header in row 10, as exports have them now."""

    def write(
        rows: Sequence[Sequence[object]] = ROWS,
        *,
        header: Sequence[str] = HEADER,
        labels: dict[str, str] | None = None,
        first_row: int = 10,
        first_column: int = 2,
        name: str = "ListEleve_20260915.xlsx",
        sheets: int = 1,
    ) -> Path:
        book = openpyxl.Workbook()
        for number in range(sheets):
            sheet = book.active if number == 0 else book.create_sheet(f"Feuil{number + 1}")
            sheet.sheet_view.rightToLeft = True
            sheet.cell(2, 4, "لائحة التلاميذ")
            values = {
                "المؤسسة": "مدرسة تينمل",
                "المستوى": "السادس ابتدائي عام",
                "القسم": f"6APG-{number + 1}",
                "السنة الدراسية": "2026/2027",
            } | (labels or {})
            for at, (label, value) in enumerate(values.items()):
                sheet.cell(first_row - 4 + at // 2, first_column + 3 * (at % 2), label)
                sheet.cell(first_row - 4 + at // 2, first_column + 3 * (at % 2) + 2, value or None)
            for at, text in enumerate(header):
                sheet.cell(first_row, first_column + at, text)
            for down, row in enumerate(rows, start=1):
                for at, value in enumerate(row):
                    sheet.cell(first_row + down, first_column + at, value)
        path = tmp_path / name
        book.save(path)
        return path

    return write
