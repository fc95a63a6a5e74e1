"""Numbers as they are written, read and typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from app.widgets.ages import size
from app.widgets.number_box import NumberBox
from app.widgets.numbers import number_text


@pytest.fixture(autouse=True)
def _locale_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "half", "many"),
    [("fr_MA", "2,5", "1234,5"), ("ar_MA", "2,5", "1234,5"), ("en_GB", "2.5", "1234.5")],
)
def test_a_number_is_written_as_the_country_does_without_needless_digits(
    locale: str, half: str, many: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert (number_text(3), number_text(2.5), number_text(1234.5)) == ("3", half, many)


def test_a_size_has_the_comma_of_its_language() -> None:
    QLocale.setDefault(QLocale("fr_MA"))
    assert [size(size_bytes) for size_bytes in (400, 740_000, 1_730_000, 2_000_000)] == [
        "1 KB", "740 KB", "1,7 MB", "2 MB"
    ]  # fmt: skip


@pytest.mark.parametrize("typed", ["2.5", "2,5"])
def test_point_and_comma_both_mean_a_half(qtbot: QtBot, typed: str) -> None:
    QLocale.setDefault(QLocale("fr_MA"))
    box = NumberBox("box", may_be_empty=True)
    qtbot.addWidget(box)
    box.show_number(None)
    qtbot.keyClicks(box, typed)
    assert box.number() == 2.5


def test_an_empty_box_is_no_nought(qtbot: QtBot) -> None:
    box = NumberBox("box", may_be_empty=True)
    qtbot.addWidget(box)
    box.show_number(None)
    assert (box.number(), box.text()) == (None, "")
    box.interpretText()
    assert box.number() is None, "leaving the box decides nothing"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.number() == 0
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.number() == 0
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.number() == 0.5
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert box.number() is None


@pytest.mark.parametrize("typed", ["-1", "7", "x"])
def test_what_is_no_mark_cannot_be_typed(qtbot: QtBot, typed: str) -> None:
    box = NumberBox("box", may_be_empty=True)
    box.setMaximum(5)
    qtbot.addWidget(box)
    box.show_number(None)
    qtbot.keyClicks(box, typed)
    assert box.number() in (None, 1.0)
