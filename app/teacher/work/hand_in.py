"""A hand-in as the list shows it."""

from dataclasses import dataclass, replace

from app.teacher.work.claim import ONLY_LOOKED_AT, TabletClaim
from classroom.roster.pupil import Pupil
from classroom.work.attempt import Attempt
from classroom.work.mark import Mark
from classroom.work.recheck import Recheck


@dataclass(frozen=True, kw_only=True)
class HandIn:
    """One attempt, its authors by name, and how far the teacher is with it."""

    attempt: Attempt
    pupils: tuple[Pupil, ...]
    claim: TabletClaim
    number: int
    """1 for the first hand-in of this step by these pupils, 2 for the next, and so on."""
    mark: Mark | None = None
    returned: bool = False
    recheck: Recheck | None = None
    """What this computer found, once it ran the program again."""

    @property
    def id(self) -> str:
        """The attempt's id."""
        return self.attempt.id

    @property
    def names(self) -> str:
        """The pupils' given names."""
        return " + ".join(pupil.given_name for pupil in self.pupils)

    @property
    def tone(self) -> str:
        """The colour of how far the teacher is: mint when nothing is left to do."""
        if self.returned or (self.mark is None and not self.wants_mark):
            return "mint"
        return "blue" if self.mark is not None else "saffron"

    @property
    def wants_mark(self) -> bool:
        """False for what was only looked at: nobody marks it, though a teacher may."""
        return self.claim.kind not in ONLY_LOOKED_AT

    def marked(self, mark: Mark) -> "HandIn":
        """Return it with a newer mark."""
        return replace(self, mark=mark)
