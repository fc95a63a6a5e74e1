"""Importing a class list: first a plan that a person can see, then one transaction."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from classroom.roster.arabic import comparable
from classroom.roster.class_list import ClassList, ListedPupil, ListWarning
from classroom.roster.picture import pictures_for
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup


@dataclass(frozen=True, kw_only=True)
class PupilChange:
    """A pupil who is known already, as before and as the list has it."""

    before: Pupil
    after: Pupil


@dataclass(frozen=True, kw_only=True)
class EnrolmentPlan:
    """What an import would do. Nothing is written before `apply_enrolment`."""

    group: ClassGroup
    """The class as it will be; an imported level that it lacked is its last one."""
    new_class: bool
    new: tuple[Pupil, ...]
    changed: tuple[PupilChange, ...]
    """In the class, or known from another one, with something that the list says differently."""
    unchanged: tuple[Pupil, ...]
    missing: tuple[Pupil, ...]
    """In the class at the list's level, but not on the list: perhaps moved away. They stay unless told."""
    listed: tuple[Pupil, ...]
    """Everybody on the list as they will be, in its order."""
    warnings: tuple[ListWarning, ...]


def plan_enrolment(
    found: ClassList,
    *,
    group: ClassGroup | None,
    enrolled: Sequence[Pupil],
    known: Mapping[str, Pupil],
    new_id: Callable[[], str],
) -> EnrolmentPlan:
    """Return what importing a list into a class would change. Pure.

    `group` is the class to import into, None for a new one; `enrolled` is who is in it; `known` are
    pupils of the whole school by Massar code. A pupil is recognised by the code; without a code on
    either side, by the name within the class. What the list does not say is kept. A picture is kept
    unless somebody in the class has it.
    """
    rows = list(zip(found.pupils, _recognise(found.pupils, enrolled, known), strict=True))
    in_class = {pupil.id for pupil in enrolled}
    pictures = _pictures([before for _, before in rows], enrolled)

    new: list[Pupil] = []
    changed: list[PupilChange] = []
    unchanged: list[Pupil] = []
    listed: list[Pupil] = []
    for (row, before), picture in zip(rows, pictures, strict=True):
        after = _pupil(row, found.level, picture, before, new_id)
        listed.append(after)
        if before is None:
            new.append(after)
        elif before == after and before.id in in_class:
            unchanged.append(after)
        else:
            changed.append(PupilChange(before=before, after=after))
    on_list = {pupil.id for pupil in listed}
    return EnrolmentPlan(
        group=_group(found, group, new_id),
        new_class=group is None,
        new=tuple(new),
        changed=tuple(changed),
        unchanged=tuple(unchanged),
        missing=tuple(p for p in enrolled if p.level == found.level and p.id not in on_list),
        listed=tuple(listed),
        warnings=found.warnings,
    )


def _group(found: ClassList, group: ClassGroup | None, new_id: Callable[[], str]) -> ClassGroup:
    if group is None:
        return ClassGroup(
            id=new_id(), label=found.label, levels=(found.level,), school_year=found.school_year
        )
    if found.level in group.levels:
        return group
    return replace(group, levels=(*group.levels, found.level))


def _recognise(
    rows: Sequence[ListedPupil], enrolled: Sequence[Pupil], known: Mapping[str, Pupil]
) -> list[Pupil | None]:
    """Return who each row is, nobody twice: two namesakes without a code are two pupils."""
    by_code = {**known, **{pupil.massar_code: pupil for pupil in enrolled if pupil.massar_code is not None}}
    by_name = {(comparable(pupil.family_name), comparable(pupil.given_name)): pupil for pupil in enrolled}
    found: list[Pupil | None] = []
    for row in rows:
        pupil = by_code.get(row.massar_code) if row.massar_code is not None else None
        if pupil is None:
            namesake = by_name.get((comparable(row.family_name), comparable(row.given_name)))
            if namesake is not None and (row.massar_code is None or namesake.massar_code is None):
                pupil = namesake
        found.append(None if pupil in found else pupil)
    return found


def _pictures(recognised: Sequence[Pupil | None], enrolled: Sequence[Pupil]) -> list[str]:
    """Return a picture for each row: those who have one keep it, the others get what is left."""
    in_class = {pupil.id for pupil in enrolled}
    used = [pupil.picture for pupil in enrolled]
    kept: list[str | None] = []
    for pupil in recognised:
        if pupil is None or (pupil.id not in in_class and pupil.picture in used):
            kept.append(None)
            continue
        kept.append(pupil.picture)
        if pupil.id not in in_class:
            used.append(pupil.picture)
    fresh = pictures_for(used)
    return [picture if picture is not None else next(fresh) for picture in kept]


def _pupil(
    row: ListedPupil, level: str, picture: str, before: Pupil | None, new_id: Callable[[], str]
) -> Pupil:
    return Pupil(
        id=before.id if before is not None else new_id(),
        given_name=row.given_name,
        family_name=row.family_name,
        picture=picture,
        level=level,
        massar_code=row.massar_code or (before.massar_code if before is not None else None),
        sex=row.sex or (before.sex if before is not None else None),
        birth_year=row.birth_year or (before.birth_year if before is not None else None),
    )
