"""An import is a plan first; what it would do is what it does."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from classroom.errors import FileRejectedError
from classroom.link.pictures import PICTURES
from classroom.roster.class_list import ClassList, ListedPupil, read_class_lists
from classroom.roster.enrolment import EnrolmentPlan, plan_enrolment
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.roster.synthetic import synthetic_class, synthetic_pupils
from classroom.store.database import Database
from classroom.store.enrolling import apply_enrolment, read_plan
from classroom.store.roster_store import RosterStore

Writer = Callable[..., Path]

GROUP = ClassGroup(id="c" * 32, label="6APG-1", levels=("5APG", "6APG"), school_year="2026/2027")
AMINA = Pupil(
    id="a" * 32,
    given_name="أمينة",
    family_name="العلوي",
    picture="cat",
    level="6APG",
    massar_code="Z000000001",
    sex="f",
    birth_year=2015,
)
YOUSSEF = replace(
    AMINA, id="b" * 32, given_name="يوسف", family_name="بناني", picture="bee", massar_code="Z000000002"
)


def row_of(pupil: Pupil, **changes: object) -> ListedPupil:
    fields: dict[str, object] = {
        "massar_code": pupil.massar_code,
        "family_name": pupil.family_name,
        "given_name": pupil.given_name,
        "sex": pupil.sex,
        "birth_year": pupil.birth_year,
    }
    return ListedPupil(**(fields | changes))  # type: ignore[arg-type]


def class_list(*pupils: ListedPupil, level: str = "6APG", label: str = "6APG-1") -> ClassList:
    return ClassList(school_name="", level=level, label=label, school_year="2026/2027", pupils=pupils)


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{next(numbers):032x}"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "school.db")
    opened.start()
    yield opened
    opened.close()


def plan(
    found: ClassList,
    new_id: Callable[[], str],
    enrolled: tuple[Pupil, ...] = (AMINA, YOUSSEF),
    known: tuple[Pupil, ...] = (),
) -> EnrolmentPlan:
    by_code = {pupil.massar_code: pupil for pupil in known if pupil.massar_code is not None}
    return plan_enrolment(found, group=GROUP, enrolled=enrolled, known=by_code, new_id=new_id)


def test_the_same_list_again_changes_nothing(new_id: Callable[[], str]) -> None:
    made = plan(class_list(row_of(AMINA), row_of(YOUSSEF)), new_id)
    assert made.unchanged == (AMINA, YOUSSEF)
    assert (made.new, made.changed, made.missing, made.new_class) == ((), (), (), False)
    assert made.group == GROUP


def test_a_corrected_name_is_a_change_of_the_same_pupil(new_id: Callable[[], str]) -> None:
    made = plan(class_list(row_of(AMINA, given_name="أمينة الزهراء"), row_of(YOUSSEF)), new_id)
    (change,) = made.changed
    assert change.before == AMINA
    assert change.after == replace(AMINA, given_name="أمينة الزهراء")


def test_what_the_list_does_not_say_is_kept(new_id: Callable[[], str]) -> None:
    made = plan(class_list(row_of(AMINA, sex=None, birth_year=None), row_of(YOUSSEF)), new_id)
    assert made.unchanged == (AMINA, YOUSSEF)


def test_who_is_not_on_the_list_is_missing_only_at_the_list_s_level(new_id: Callable[[], str]) -> None:
    younger = replace(YOUSSEF, id="e" * 32, level="5APG", massar_code="Z000000005")
    made = plan(class_list(row_of(AMINA)), new_id, enrolled=(AMINA, YOUSSEF, younger))
    assert made.missing == (YOUSSEF,)


@pytest.mark.parametrize("code", [None, "Z000000009"])
def test_a_pupil_known_without_a_code_is_recognised_by_name_however_it_is_spelled(
    new_id: Callable[[], str], code: str | None
) -> None:
    without = replace(AMINA, massar_code=None)
    made = plan(class_list(row_of(AMINA, massar_code=code, given_name="امينه")), new_id, enrolled=(without,))
    assert [pupil.id for pupil in made.listed] == [AMINA.id]
    assert made.listed[0].massar_code == code


def test_namesakes_with_different_codes_are_two_pupils(new_id: Callable[[], str]) -> None:
    made = plan(class_list(row_of(AMINA), row_of(AMINA, massar_code="Z000000009")), new_id, enrolled=(AMINA,))
    assert made.unchanged == (AMINA,)
    assert [pupil.massar_code for pupil in made.new] == ["Z000000009"]


@pytest.mark.parametrize("first_code", [None, AMINA.massar_code])
def test_namesakes_without_codes_are_two_pupils(new_id: Callable[[], str], first_code: str | None) -> None:
    without = row_of(AMINA, massar_code=None)
    made = plan(class_list(row_of(AMINA, massar_code=first_code), without), new_id, enrolled=(AMINA,))
    assert len({pupil.id for pupil in made.listed}) == 2
    assert made.listed[0].id == AMINA.id


def test_a_pupil_of_another_class_comes_with_the_same_id_and_picture(new_id: Callable[[], str]) -> None:
    moved = replace(AMINA, picture="owl", level="5APG")
    made = plan(class_list(row_of(AMINA)), new_id, enrolled=(), known=(moved,))
    assert made.listed == (replace(moved, level="6APG"),)
    assert made.new == ()


def test_a_pupil_whose_picture_is_taken_gets_another(new_id: Callable[[], str]) -> None:
    moved = replace(AMINA, picture=YOUSSEF.picture)
    made = plan(class_list(row_of(AMINA)), new_id, enrolled=(YOUSSEF,), known=(moved,))
    assert made.listed[0].picture != YOUSSEF.picture
    assert made.listed[0].id == AMINA.id


def test_a_new_level_is_taught_last(new_id: Callable[[], str]) -> None:
    made = plan(class_list(row_of(AMINA), level="4APG"), new_id)
    assert made.group.levels == ("5APG", "6APG", "4APG")


@pytest.mark.parametrize("known", [0, 10, 25])
def test_no_two_of_up_to_32_pupils_share_a_picture_and_known_ones_keep_theirs(
    new_id: Callable[[], str], known: int
) -> None:
    pupils = synthetic_pupils(32, seed=3)
    earlier = tuple(replace(pupil, picture=PICTURES[at]) for at, pupil in enumerate(pupils[:known]))
    found = class_list(*(row_of(pupil) for pupil in reversed(pupils)))
    made = plan(found, new_id, enrolled=(), known=earlier)
    assert {pupil.picture for pupil in made.listed} == set(PICTURES)
    now = {pupil.id: pupil.picture for pupil in made.listed}
    assert all(now[pupil.id] == pupil.picture for pupil in earlier)


def test_beyond_32_pupils_pictures_repeat_evenly(new_id: Callable[[], str]) -> None:
    found = class_list(*(row_of(pupil) for pupil in synthetic_pupils(50)))
    pictures = [pupil.picture for pupil in plan(found, new_id, enrolled=()).listed]
    uses = [pictures.count(picture) for picture in PICTURES]
    assert (min(uses), max(uses), sum(uses)) == (1, 2, 50)


def test_a_massar_file_becomes_a_class(
    database: Database, write_list: Writer, new_id: Callable[[], str]
) -> None:
    (found,) = read_class_lists(write_list())
    made = database.submit(lambda s: read_plan(s, found, new_id)).result(5)
    assert made.new_class
    assert database.submit(lambda s: RosterStore(s).classes()).result(5) == [], "a plan writes nothing"
    group = database.submit(lambda s: apply_enrolment(s, made, at_ms=5)).result(5)
    assert database.submit(lambda s: RosterStore(s).pupils(group.id)).result(5) == list(made.listed)
    assert group.levels == ("السادس ابتدائي عام",)

    again = database.submit(lambda s: read_plan(s, found, new_id)).result(5)
    assert (again.new_class, again.unchanged) == (False, made.listed)


def test_a_multi_grade_class_is_imported_list_by_list(database: Database, new_id: Callable[[], str]) -> None:
    database.submit(lambda s: RosterStore(s).add_class(GROUP)).result(5)
    younger = synthetic_pupils(3, levels=("5APG",), seed=5)
    for found in (
        class_list(row_of(AMINA), row_of(YOUSSEF)),
        class_list(*(row_of(pupil) for pupil in younger), level="5APG", label="5APG-1"),
    ):
        made = database.submit(lambda s, found=found: read_plan(s, found, new_id, GROUP.id)).result(5)
        assert made.missing == ()
        database.submit(lambda s, made=made: apply_enrolment(s, made, at_ms=5)).result(5)
    pupils = database.submit(lambda s: RosterStore(s).pupils(GROUP.id)).result(5)
    assert [pupil.level for pupil in pupils] == ["5APG"] * 3 + ["6APG"] * 2
    assert len({pupil.picture for pupil in pupils}) == 5


def test_only_whom_a_person_chose_leaves(database: Database, new_id: Callable[[], str]) -> None:
    full = class_list(row_of(AMINA), row_of(YOUSSEF))
    made = database.submit(lambda s: read_plan(s, full, new_id)).result(5)
    group = database.submit(lambda s: apply_enrolment(s, made, at_ms=5)).result(5)
    shorter = database.submit(lambda s: read_plan(s, class_list(row_of(AMINA)), new_id)).result(5)
    (missing,) = shorter.missing
    for leaving, left in (((), 2), ((missing.id,), 1)):
        database.submit(lambda s, ids=leaving: apply_enrolment(s, shorter, at_ms=6, leaving=ids)).result(5)
        assert len(database.submit(lambda s: RosterStore(s).pupils(group.id)).result(5)) == left


def test_a_refused_file_changes_nothing(database: Database, tmp_path: Path) -> None:
    made = synthetic_class(5)
    database.submit(lambda s: RosterStore(s).add_class(made.group)).result(5)
    database.submit(lambda s: RosterStore(s).add_pupils(made.group.id, made.pupils)).result(5)
    (tmp_path / "list.xlsx").write_bytes(b"no list")
    with pytest.raises(FileRejectedError):
        read_class_lists(tmp_path / "list.xlsx")
    assert len(database.submit(lambda s: RosterStore(s).pupils(made.group.id)).result(5)) == 5
