"""Jobs on the database's thread for school, classes and pupils. Imported late: brings SQLAlchemy."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.teacher.roster import Roster
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup, School
from classroom.store.roster_store import RosterStore


def load_roster(session: Session, chosen: str | None) -> Roster:
    """Return the school and its classes, with the pupils of the chosen class (the first when unknown)."""
    store = RosterStore(session)
    classes = tuple(store.classes())
    group = next((one for one in classes if one.id == chosen), classes[0] if classes else None)
    pupils = tuple(store.pupils(group.id)) if group is not None else ()
    return Roster(school=store.school(), classes=classes, chosen=group, pupils=pupils)


def keep_class(session: Session, school: School, group: ClassGroup, pupils: Sequence[Pupil]) -> None:
    """Keep a school with a class and its pupils, all or nothing."""
    store = RosterStore(session)
    store.save_school(school)
    store.add_class(group)
    store.add_pupils(group.id, pupils)
