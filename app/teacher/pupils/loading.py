"""Jobs on the database's thread for school, classes and pupils. Imported late: brings SQLAlchemy."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.teacher.pupils.secrets import PupilSecrets
from app.teacher.roster import Roster
from classroom.roster.card import card_text, new_card
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup, School
from classroom.store.card_store import CardStore
from classroom.store.roster_store import RosterStore
from classroom.store.secret_store import SecretStore


def load_roster(session: Session, chosen: str | None) -> Roster:
    """Return the school and its classes, with the pupils of the chosen class (the first when unknown)."""
    store = RosterStore(session)
    classes = tuple(store.classes())
    group = next((one for one in classes if one.id == chosen), classes[0] if classes else None)
    pupils = tuple(store.pupils(group.id)) if group is not None else ()
    return Roster(school=store.school(), classes=classes, chosen=group, pupils=pupils)


def load_secrets(session: Session, pupil_id: str, now_ms: int) -> PupilSecrets:
    """Return by what a pupil shows who they are; whoever has no pictures yet gets some."""
    store = SecretStore(session)
    store.provide([pupil_id], now_ms)
    card = CardStore(session).card(pupil_id)
    token = None if card is None else card.token
    return PupilSecrets(
        pupil=pupil_id,
        pictures=store.pictures(pupil_id) or (),
        card=None if token is None else card_text(token),
    )


def renew_pictures(session: Session, pupil_id: str, now_ms: int) -> PupilSecrets:
    """Give a pupil other pictures."""
    SecretStore(session).renew(pupil_id, now_ms)
    return load_secrets(session, pupil_id, now_ms)


def renew_card(session: Session, pupil_id: str, now_ms: int) -> PupilSecrets:
    """Make a pupil's card; the one before is good no more."""
    CardStore(session).issue(new_card(pupil_id, now_ms))
    return load_secrets(session, pupil_id, now_ms)


def keep_class(session: Session, school: School, group: ClassGroup, pupils: Sequence[Pupil]) -> None:
    """Keep a school with a class and its pupils, all or nothing."""
    store = RosterStore(session)
    store.save_school(school)
    store.add_class(group)
    store.add_pupils(group.id, pupils)
