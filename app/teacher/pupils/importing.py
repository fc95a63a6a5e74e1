"""From a class list to a class: what would change first, then the change. Database thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy.orm import Session

from app.teacher.pupils.practice_class import PICTURES
from classroom.roster.class_list import ClassList, ListedPupil
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup, School
from classroom.store.roster_store import RosterStore


@dataclass(frozen=True, kw_only=True)
class ImportPlan:
    """What a file would bring; nothing is written yet."""

    lists: tuple[ClassList, ...]
    labels: tuple[str, ...]
    pupils: int
    new: int
    warnings: int


def plan_import(session: Session, lists: tuple[ClassList, ...]) -> ImportPlan:
    """Count what the lists would bring."""
    codes = [pupil.massar_code for one in lists for pupil in one.pupils if pupil.massar_code]
    known = RosterStore(session).pupils_by_code(codes)
    total = sum(len(one.pupils) for one in lists)
    return ImportPlan(
        lists=lists,
        labels=tuple(one.label for one in lists),
        pupils=total,
        new=total - len(known),
        warnings=sum(len(one.warnings) for one in lists),
    )


def carry_out(session: Session, plan: ImportPlan, school: School) -> str:
    """Keep every class of the plan, all or nothing; return the first class's id.

    A pupil whose code is known keeps id and picture; a class whose label and year are known is brought
    up to date. The school's name comes from the file only while it has none.
    """
    store = RosterStore(session)
    name = school.name or next((one.school_name for one in plan.lists if one.school_name), "")
    store.save_school(
        School(
            code=school.code,
            name=name,
            region=school.region,
            province=school.province,
            programme=school.programme,
            phase=school.phase,
        )
    )
    ids = [_keep_list(store, one) for one in plan.lists]
    return ids[0]


def _keep_list(store: RosterStore, listed: ClassList) -> str:
    same = (
        one for one in store.classes() if (one.label, one.school_year) == (listed.label, listed.school_year)
    )
    known_class = next(same, None)
    group = ClassGroup(
        id=known_class.id if known_class is not None else uuid4().hex,
        label=listed.label,
        levels=(listed.level,),
        school_year=listed.school_year,
    )
    store.add_class(group)
    known = store.pupils_by_code([one.massar_code for one in listed.pupils if one.massar_code])
    store.add_pupils(group.id, _pupils(listed, known))
    return group.id


def _pupils(listed: ClassList, known: dict[str, Pupil]) -> Sequence[Pupil]:
    return [
        _pupil(one, listed.level, PICTURES[number % len(PICTURES)], known.get(one.massar_code or ""))
        for number, one in enumerate(listed.pupils)
    ]


def _pupil(listed: ListedPupil, level: str, picture: str, known: Pupil | None) -> Pupil:
    return Pupil(
        id=known.id if known is not None else uuid4().hex,
        given_name=listed.given_name,
        family_name=listed.family_name,
        picture=known.picture if known is not None else picture,
        level=level,
        massar_code=listed.massar_code,
        sex=listed.sex,
        birth_year=listed.birth_year,
    )
