"""Jobs that plan and write the import of a class list."""

from collections.abc import Callable, Iterable

from sqlalchemy.orm import Session

from classroom.roster.class_list import ClassList
from classroom.roster.enrolment import EnrolmentPlan, plan_enrolment
from classroom.roster.school import ClassGroup
from classroom.store.roster_store import RosterStore


def read_plan(
    session: Session, found: ClassList, new_id: Callable[[], str], class_id: str | None = None
) -> EnrolmentPlan:
    """Return the plan for a list on this database; one job, nothing is written.

    Without a `class_id` the list goes into the class of its label and school year, or into a new one.
    A multi-grade class is imported list by list into the same `class_id`. Raises NotFoundError.
    """
    store = RosterStore(session)
    if class_id is not None:
        group: ClassGroup | None = store.class_group(class_id)
    else:
        same = (found.label, found.school_year)
        group = next((one for one in store.classes() if (one.label, one.school_year) == same), None)
    return plan_enrolment(
        found,
        group=group,
        enrolled=store.pupils(group.id) if group is not None else (),
        known=store.pupils_by_code(row.massar_code for row in found.pupils if row.massar_code),
        new_id=new_id,
    )


def apply_enrolment(
    session: Session, plan: EnrolmentPlan, *, at_ms: int, leaving: Iterable[str] = ()
) -> ClassGroup:
    """Write a plan, and take the pupils out whose ids a person chose from `plan.missing`; one job."""
    store = RosterStore(session)
    store.add_class(plan.group)
    store.add_pupils(plan.group.id, plan.listed)
    store.remove_pupils(plan.group.id, leaving, at_ms)
    return plan.group
