"""The school, its classes and its pupils."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup, School
from classroom.store.tables.class_group import ClassGroupRow
from classroom.store.tables.class_level import ClassLevelRow
from classroom.store.tables.enrolment import EnrolmentRow
from classroom.store.tables.pupil import PupilRow
from classroom.store.tables.school import SchoolRow


class RosterStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save_school(self, school: School) -> None:
        """Keep the one school of this computer, replacing what was known of it."""
        self._session.merge(
            SchoolRow(
                id=1,
                code=school.code,
                name=school.name,
                region=school.region,
                province=school.province,
                programme=school.programme,
                phase=school.phase,
            )
        )

    def school(self) -> School | None:
        """Return the school, or None before it was set up."""
        row = self._session.get(SchoolRow, 1)
        if row is None:
            return None
        return School(
            code=row.code,
            name=row.name,
            region=row.region,
            province=row.province,
            programme=row.programme,
            phase=row.phase,
        )

    def add_class(self, group: ClassGroup) -> None:
        """Keep a class, or its new label and levels when its id is known; what it asks stays."""
        known = self._session.get(ClassGroupRow, group.id)
        if known is None:
            self._session.add(
                ClassGroupRow(
                    id=group.id,
                    label=group.label,
                    school_year=group.school_year,
                    asks_pictures=group.asks_pictures,
                )
            )
        else:
            known.label, known.school_year = group.label, group.school_year
            for row in self._session.scalars(select(ClassLevelRow).filter_by(class_id=group.id)):
                self._session.delete(row)
        self._session.flush()
        self._session.add_all(
            ClassLevelRow(class_id=group.id, position=position, level=level)
            for position, level in enumerate(group.levels)
        )

    def classes(self) -> list[ClassGroup]:
        """Return every class, the newest school year first, then by label."""
        rows = self._session.scalars(
            select(ClassGroupRow).order_by(ClassGroupRow.school_year.desc(), ClassGroupRow.label)
        ).all()
        return self._class_groups(rows)

    def class_group(self, class_id: str) -> ClassGroup:
        """Return a class. Raises NotFoundError."""
        row = self._session.get(ClassGroupRow, class_id)
        if row is None:
            raise NotFoundError("class", class_id)
        return self._class_groups([row])[0]

    def add_pupils(self, class_id: str, pupils: Sequence[Pupil]) -> None:
        """Enrol pupils in a class, each at its level, after those who are in it, in the given order.

        A pupil whose id is known is brought up to date; one who is in the class keeps the place in it.
        Raises NotFoundError when there is no such class.
        """
        self.class_group(class_id)
        last = select(func.coalesce(func.max(EnrolmentRow.position), -1)).filter_by(class_id=class_id)
        position = self._session.execute(last).scalar_one()
        for pupil in pupils:
            self._save_pupil(pupil)
            enrolment = self._session.get(EnrolmentRow, (class_id, pupil.id))
            if enrolment is None:
                position += 1
                enrolment = EnrolmentRow(class_id=class_id, pupil_id=pupil.id, position=position)
                self._session.add(enrolment)
            enrolment.level, enrolment.left_ms = pupil.level, None
        self._session.flush()

    def remove_pupils(self, class_id: str, pupil_ids: Iterable[str], left_ms: int) -> None:
        """Take pupils out of a class. They and their work stay known."""
        self._session.execute(
            update(EnrolmentRow)
            .where(EnrolmentRow.class_id == class_id, EnrolmentRow.pupil_id.in_(list(pupil_ids)))
            .values(left_ms=left_ms)
        )

    def pupils(self, class_id: str) -> list[Pupil]:
        """Return who is in a class: by level in teaching order, then as on the class list."""
        rows = self._session.execute(
            select(PupilRow, EnrolmentRow.level)
            .join(EnrolmentRow, EnrolmentRow.pupil_id == PupilRow.id)
            .outerjoin(
                ClassLevelRow,
                (ClassLevelRow.class_id == EnrolmentRow.class_id)
                & (ClassLevelRow.level == EnrolmentRow.level),
            )
            .where(EnrolmentRow.class_id == class_id, EnrolmentRow.left_ms.is_(None))
            .order_by(func.coalesce(ClassLevelRow.position, 99), EnrolmentRow.position)
        )
        return [_pupil(row, level) for row, level in rows]

    def pupil(self, pupil_id: str) -> Pupil:
        """Return a pupil, at the level of the newest school year. Raises NotFoundError."""
        found = self._pupils_where(PupilRow.id == pupil_id)
        if not found:
            raise NotFoundError("pupil", pupil_id)
        return found[0]

    def pupils_by_id(self, pupil_ids: Iterable[str]) -> dict[str, Pupil]:
        """Return those of these pupils that are known, some hundreds at most, as `pupil` does."""
        return {pupil.id: pupil for pupil in self._pupils_where(PupilRow.id.in_(list(pupil_ids)))}

    def pupils_by_code(self, massar_codes: Iterable[str]) -> dict[str, Pupil]:
        """Return the pupils of this school that carry one of these Massar codes, whatever their class."""
        found = self._pupils_where(PupilRow.massar_code.in_(list(massar_codes)))
        return {pupil.massar_code: pupil for pupil in found if pupil.massar_code is not None}

    def _pupils_where(self, condition: ColumnElement[bool]) -> list[Pupil]:
        rows = self._session.execute(
            select(PupilRow, EnrolmentRow.level)
            .outerjoin(EnrolmentRow, EnrolmentRow.pupil_id == PupilRow.id)
            .outerjoin(ClassGroupRow, ClassGroupRow.id == EnrolmentRow.class_id)
            .where(condition)
            .order_by(
                EnrolmentRow.left_ms.is_(None).desc(), ClassGroupRow.school_year.desc(), ClassGroupRow.label
            )
        )
        newest: dict[str, Pupil] = {}
        for row, level in rows:
            newest.setdefault(row.id, _pupil(row, level or ""))
        return list(newest.values())

    def _save_pupil(self, pupil: Pupil) -> None:
        self._session.merge(
            PupilRow(
                id=pupil.id,
                given_name=pupil.given_name,
                family_name=pupil.family_name,
                picture=pupil.picture,
                massar_code=pupil.massar_code,
                sex=pupil.sex,
                birth_year=pupil.birth_year,
            )
        )
        self._session.flush()

    def _class_groups(self, rows: Sequence[ClassGroupRow]) -> list[ClassGroup]:
        levels: dict[str, list[str]] = {row.id: [] for row in rows}
        for level in self._session.scalars(
            select(ClassLevelRow)
            .where(ClassLevelRow.class_id.in_(list(levels)))
            .order_by(ClassLevelRow.class_id, ClassLevelRow.position)
        ):
            levels[level.class_id].append(level.level)
        return [
            ClassGroup(
                id=row.id,
                label=row.label,
                levels=tuple(levels[row.id]),
                school_year=row.school_year,
                asks_pictures=row.asks_pictures,
            )
            for row in rows
        ]


def _pupil(row: PupilRow, level: str) -> Pupil:
    return Pupil(
        id=row.id,
        given_name=row.given_name,
        family_name=row.family_name,
        picture=row.picture,
        level=level,
        massar_code=row.massar_code,
        sex=row.sex,
        birth_year=row.birth_year,
    )
