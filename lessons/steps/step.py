"""What every step has, whatever its kind."""

from msgspec import Struct

from lessons.identifiers import Identifier
from lessons.language import Texts


class StepFields(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    """The fields that all kinds share; each kind is a Struct below this one, tagged with its name."""

    id: Identifier
    titles: Texts
    text: Identifier
    """The text's name: lessons/<lesson>/<text>.<language>.md."""

    def files(self) -> tuple[str, ...]:
        """Return the paths of the files this step needs, besides its text."""
        return ()

    def texts(self) -> dict[str, Texts]:
        """Return every text that pupils read, by its place in the step."""
        return {"titles": self.titles}
