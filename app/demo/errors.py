"""What can go wrong with a demo by a person's hand."""

from lessons.errors import InvalidInputError


class DemoNumbersError(InvalidInputError):
    """So many pupils can't sit at so many tablets: one to three sit at each, and two tablets are agents."""

    code = "demo_numbers"

    def __init__(self, pupils: int, tablets: int) -> None:
        super().__init__(pupils, tablets)
        self.pupils = pupils
        self.tablets = tablets
