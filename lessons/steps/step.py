"""What every step has, whatever its kind."""

from msgspec import Struct

from lessons import hint
from lessons.hint import Hints
from lessons.identifiers import Identifier
from lessons.language import Texts


class StepFields(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    """The fields that all kinds share; each kind is a Struct below this one, tagged with its name."""

    id: Identifier
    titles: Texts
    text: Identifier
    """The text's name: lessons/<lesson>/<text>.<language>.md."""
    hints: Hints = ()

    def __post_init__(self) -> None:
        """Raise ValueError when the hints can't be offered one after the other."""
        hint.require_sound(self.hints, self.check_ids())

    @property
    def maximum(self) -> float:
        """How many points an answer can earn; 0 when there is nothing to earn."""
        return 1

    @property
    def is_the_teachers(self) -> bool:
        """Whether no machine can tell what an answer is worth."""
        return False

    def check_ids(self) -> tuple[str, ...]:
        """Return the ids of the step's checks, for which a hint may wait."""
        return ()

    def files(self) -> tuple[str, ...]:
        """Return the paths of the files this step needs, besides its text."""
        return ()

    def texts(self) -> dict[str, Texts]:
        """Return every text that pupils read, by its place in the step."""
        hints = {f"hints[{index}].texts": one.texts for index, one in enumerate(self.hints)}
        return {"titles": self.titles, **hints}
