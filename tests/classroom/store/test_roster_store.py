"""Schools, classes of many levels, and pupils, on a real database."""

import pytest

from classroom.errors import NotFoundError
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup, School
from classroom.store.database import Database
from classroom.store.roster_store import RosterStore

CLASS = "c" * 32
MIXED = ClassGroup(id=CLASS, label="Salle bleue", levels=("1APG", "2APG", "3APG"), school_year="2026/2027")


def pupil(number: int, level: str, code: str | None = None) -> Pupil:
    return Pupil(
        id=f"{number:032x}",
        given_name=f"Given {number}",
        family_name=f"Family {number}",
        picture="cat",
        level=level,
        massar_code=code,
        sex="f",
        birth_year=2018,
    )


def test_there_is_no_school_until_one_is_set_up_and_then_one_only(database: Database) -> None:
    assert database.submit(lambda s: RosterStore(s).school()).result(5) is None
    for name in ("First name", "Right name"):
        school = School(code="01234A", name=name, region="05", province="255", programme="p", phase="2")
        database.submit(lambda s, school=school: RosterStore(s).save_school(school)).result(5)
    assert database.submit(lambda s: RosterStore(s).school()).result(5) == school


def test_a_class_keeps_its_levels_in_teaching_order(database: Database) -> None:
    older = ClassGroup(id="b" * 32, label="1APG-1", levels=("1APG",), school_year="2025/2026")
    for group in (older, MIXED):
        database.submit(lambda s, group=group: RosterStore(s).add_class(group)).result(5)
    assert database.submit(lambda s: RosterStore(s).classes()).result(5) == [MIXED, older]


def test_a_class_whose_id_is_known_is_brought_up_to_date(database: Database) -> None:
    changed = ClassGroup(id=CLASS, label="Salle verte", levels=("3APG", "2APG"), school_year="2026/2027")
    for group in (MIXED, changed):
        database.submit(lambda s, group=group: RosterStore(s).add_class(group)).result(5)
    assert database.submit(lambda s: RosterStore(s).classes()).result(5) == [changed]


def test_pupils_come_by_level_and_then_as_on_the_class_list(database: Database) -> None:
    listed = [pupil(4, "2APG"), pupil(1, "1APG"), pupil(3, "2APG"), pupil(2, "3APG")]
    database.submit(lambda s: RosterStore(s).add_class(MIXED)).result(5)
    database.submit(lambda s: RosterStore(s).add_pupils(CLASS, listed)).result(5)
    found = database.submit(lambda s: RosterStore(s).pupils(CLASS)).result(5)
    assert found == [listed[1], listed[0], listed[2], listed[3]]


def test_a_pupil_who_is_enrolled_again_keeps_the_place_and_takes_the_new_level(database: Database) -> None:
    database.submit(lambda s: RosterStore(s).add_class(MIXED)).result(5)
    database.submit(lambda s: RosterStore(s).add_pupils(CLASS, [pupil(1, "1APG"), pupil(2, "1APG")])).result(
        5
    )
    database.submit(lambda s: RosterStore(s).add_pupils(CLASS, [pupil(1, "2APG"), pupil(3, "1APG")])).result(
        5
    )
    found = database.submit(lambda s: RosterStore(s).pupils(CLASS)).result(5)
    assert found == [pupil(2, "1APG"), pupil(3, "1APG"), pupil(1, "2APG")]


def test_a_pupil_who_left_is_in_no_list_but_stays_known(database: Database) -> None:
    database.submit(lambda s: RosterStore(s).add_class(MIXED)).result(5)
    database.submit(lambda s: RosterStore(s).add_pupils(CLASS, [pupil(1, "1APG", "Z000000001")])).result(5)
    database.submit(lambda s: RosterStore(s).remove_pupils(CLASS, [pupil(1, "1APG").id], 5)).result(5)
    assert database.submit(lambda s: RosterStore(s).pupils(CLASS)).result(5) == []
    known = pupil(1, "1APG", "Z000000001")
    assert database.submit(lambda s: RosterStore(s).pupil(known.id)).result(5) == known
    assert database.submit(lambda s: RosterStore(s).pupils_by_code(["Z000000001", "Z9"])).result(5) == {
        "Z000000001": known
    }


def test_a_pupil_has_the_level_of_the_newest_school_year(database: Database) -> None:
    before = ClassGroup(id="b" * 32, label="9APG", levels=("1APG",), school_year="2025/2026")
    for group, level in ((before, "1APG"), (MIXED, "2APG")):
        database.submit(lambda s, group=group: RosterStore(s).add_class(group)).result(5)
        database.submit(
            lambda s, group=group, level=level: RosterStore(s).add_pupils(group.id, [pupil(1, level)])
        ).result(5)
    assert database.submit(lambda s: RosterStore(s).pupil(pupil(1, "").id)).result(5).level == "2APG"


def test_who_is_not_there_is_said(database: Database) -> None:
    with pytest.raises(NotFoundError):
        database.submit(lambda s: RosterStore(s).pupil("f" * 32)).result(5)
    with pytest.raises(NotFoundError):
        database.submit(lambda s: RosterStore(s).class_group("f" * 32)).result(5)
    with pytest.raises(NotFoundError):
        database.submit(lambda s: RosterStore(s).add_pupils("f" * 32, [pupil(1, "1APG")])).result(5)
