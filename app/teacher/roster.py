"""What the window knows of school, classes and pupils."""

from dataclasses import dataclass

from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup, School


@dataclass(frozen=True, kw_only=True)
class Roster:
    """The school at one moment."""

    school: School | None = None
    classes: tuple[ClassGroup, ...] = ()
    chosen: ClassGroup | None = None
    pupils: tuple[Pupil, ...] = ()
    """Who is in the chosen class."""
