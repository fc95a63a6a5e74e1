"""Who sits where in the demo's hour, and what each tablet does: pure, and the same for the same numbers."""

from dataclasses import dataclass

from classroom.errors import DemoNumbersError

AGENTS = 2
"""Tablets that run `tinmel tablet`; the others are browsers that scanned the QR."""
MOST_PUPILS = 60
MOST_TABLETS = 50
"""The numbers that Tinmel is designed for (DESIGN)."""


@dataclass(frozen=True, kw_only=True)
class TabletPlan:
    """One tablet's hour."""

    number: int
    """From 0; the first `AGENTS` are agents."""
    pupils: tuple[int, ...]
    """Places in the class list, the driver first."""
    hands_in_twice: bool
    """Their first try is wrong; they hand in again."""
    drops_out: bool
    """Its link breaks in the middle of a hand-in, and it comes back."""
    is_late: bool
    """It hands in when the teacher has already collected."""

    @property
    def is_agent(self) -> bool:
        return self.number < AGENTS


def plan_tablets(pupils: int, tablets: int) -> list[TabletPlan]:
    """Seat all pupils, one to three at a tablet, as evenly as ones, twos and threes allow."""
    if not (AGENTS + 2 <= tablets <= MOST_TABLETS and tablets <= pupils <= min(3 * tablets, MOST_PUPILS)):
        raise DemoNumbersError(pupils, tablets)
    sizes = [pupils // tablets + (number < pupils % tablets) for number in range(tablets)]
    # An even class still shows all three cases: one child alone, and three at another tablet.
    if sizes[-1] == 2 == sizes[-2]:
        sizes[-1], sizes[-2] = 1, 3
    plans: list[TabletPlan] = []
    seated = 0
    for number, size in enumerate(sizes):
        plans.append(
            TabletPlan(
                number=number,
                pupils=tuple(range(seated, seated + size)),
                hands_in_twice=number % 4 == 1,
                drops_out=number == AGENTS,
                is_late=number == AGENTS + 1,
            )
        )
        seated += size
    return plans
