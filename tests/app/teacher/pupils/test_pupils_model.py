"""The class list as Qt sees it, and the school year."""

from datetime import date

import pytest
from pytestqt.modeltest import ModelTester

from app.teacher.pupils.pupils_model import PupilsModel
from app.teacher.pupils.school_year import school_year
from classroom.roster.synthetic import synthetic_pupils


def test_the_model_is_sound_for_any_class(qtmodeltester: ModelTester) -> None:
    model = PupilsModel()
    for count in (0, 40, 3):
        model.replace(synthetic_pupils(count))
        assert model.rowCount() == count
        qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2026, 8, 1), "2026/2027"), (date(2027, 7, 31), "2026/2027"), (date(2026, 7, 31), "2025/2026")],
)
def test_the_school_year_turns_in_august(day: date, year: str) -> None:
    assert school_year(day) == year
