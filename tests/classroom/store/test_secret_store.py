"""Pupils' three pictures: made when they are needed, kept until the teacher gives others."""

import pytest

from classroom.errors import NotFoundError
from classroom.roster.school import ClassGroup
from classroom.roster.secret_pictures import DOZEN, new_secret
from classroom.store.database import Database
from classroom.store.roster_store import RosterStore
from classroom.store.secret_store import SecretStore

PUPIL, OTHER = f"{1:032x}", f"{2:032x}"


def test_a_secret_is_three_different_pictures_of_the_dozen() -> None:
    made = {new_secret() for _ in range(2_000)}
    assert all(len(set(one)) == 3 and set(one) <= set(DOZEN) for one in made)
    assert len(DOZEN) == len(set(DOZEN)) == 12
    assert {one[0] for one in made} == {one[2] for one in made} == set(DOZEN)
    assert len(made) > 800, "one among 1,320, drawn evenly"


def test_pictures_are_made_once_and_changed_by_the_teacher_alone(in_class: Database) -> None:
    def kept(pupil: str) -> tuple[str, ...] | None:
        return in_class.submit(lambda s: SecretStore(s).pictures(pupil)).result(5)

    assert kept(PUPIL) is None
    in_class.submit(lambda s: SecretStore(s).provide([PUPIL], 1)).result(5)
    first = kept(PUPIL)
    in_class.submit(lambda s: SecretStore(s).provide([PUPIL, OTHER], 2)).result(5)
    assert kept(PUPIL) == first is not None
    others = kept(OTHER)
    in_class.submit(lambda s: SecretStore(s).renew(PUPIL, 3)).result(5)
    assert kept(PUPIL) != first
    assert kept(OTHER) == others is not None


def test_a_class_asks_for_pictures_until_it_does_not_and_a_new_list_changes_nothing(
    in_class: Database,
) -> None:
    def group() -> ClassGroup:
        return in_class.submit(lambda s: RosterStore(s).classes()).result(5)[0]

    assert not group().asks_pictures
    class_id = group().id
    in_class.submit(lambda s: SecretStore(s).ask_pictures(class_id, True)).result(5)
    again = ClassGroup(id=class_id, label="6APG-9", levels=("6APG",), school_year=group().school_year)
    in_class.submit(lambda s: RosterStore(s).add_class(again)).result(5)
    assert (group().label, group().asks_pictures) == ("6APG-9", True)
    in_class.submit(lambda s: SecretStore(s).ask_pictures(class_id, False)).result(5)
    assert not group().asks_pictures
    with pytest.raises(NotFoundError):
        in_class.submit(lambda s: SecretStore(s).ask_pictures("0" * 32, True)).result(5)
