"""From class lists to classes: what would change first, then the change. Jobs on the database's thread."""

import time
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy.orm import Session

from classroom.roster.class_list import ClassList
from classroom.roster.school import School
from classroom.store.enrolling import apply_enrolment, read_plan
from classroom.store.roster_store import RosterStore


@dataclass(frozen=True, kw_only=True)
class ImportPlan:
    """What a file would bring; nothing is written yet."""

    lists: tuple[ClassList, ...]
    labels: tuple[str, ...]
    pupils: int
    new: int
    changed: int
    missing: int
    """In a class but not on its list; they stay."""
    warnings: int


def plan_import(session: Session, lists: tuple[ClassList, ...]) -> ImportPlan:
    """Count what the lists would bring."""
    plans = [read_plan(session, found, _new_id) for found in lists]
    return ImportPlan(
        lists=lists,
        labels=tuple(dict.fromkeys(found.label for found in lists)),
        pupils=sum(len(plan.listed) for plan in plans),
        new=sum(len(plan.new) for plan in plans),
        changed=sum(len(plan.changed) for plan in plans),
        missing=sum(len(plan.missing) for plan in plans),
        warnings=sum(len(plan.warnings) for plan in plans),
    )


def carry_out(session: Session, plan: ImportPlan, school: School) -> str:
    """Keep every class of the lists, all or nothing; return the first class's id.

    Lists are planned again one after the other, since two sheets may be of the same class. The school's
    name comes from the file only while it has none.
    """
    name = school.name or next((found.school_name for found in plan.lists if found.school_name), "")
    RosterStore(session).save_school(
        School(
            code=school.code,
            name=name,
            region=school.region,
            province=school.province,
            programme=school.programme,
            phase=school.phase,
        )
    )
    now_ms = time.time_ns() // 1_000_000
    groups = [
        apply_enrolment(session, read_plan(session, found, _new_id), at_ms=now_ms) for found in plan.lists
    ]
    return groups[0].id


def _new_id() -> str:
    return uuid4().hex
