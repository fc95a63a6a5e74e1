"""A hand-in as the list shows it."""

from dataclasses import dataclass, replace

from app.teacher.work.answer import ShownAnswer
from classroom.roster.pupil import Pupil
from classroom.work.attempt import Attempt
from classroom.work.mark import Mark


@dataclass(frozen=True, kw_only=True)
class HandIn:
    """One attempt, its authors by name, and how far the teacher is with it."""

    attempt: Attempt
    pupils: tuple[Pupil, ...]
    answer: ShownAnswer
    number: int
    """1 for the first hand-in of this step by these pupils, 2 for the next, and so on."""
    mark: Mark | None = None
    returned: bool = False

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
        """False for what was only read: nobody marks it, though a teacher may."""
        return self.answer.kind != "read"

    def proposed(self, maximum: float) -> float | None:
        """Return the score that follows from what the tablet says, out of `maximum`; nobody decided on it.

        None once it is marked, for what was only read, and where the tablet did not judge.
        """
        if self.mark is not None or self.answer.passed is None or not self.wants_mark:
            return None
        claimed = float(self.answer.stars) if self.answer.kind == "code" else maximum
        return min(maximum, claimed) if self.answer.passed else 0.0

    def marked(self, mark: Mark) -> "HandIn":
        """Return it with a newer mark."""
        return replace(self, mark=mark)
