"""By what a pupil shows who they are."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PupilSecrets:
    """For the teacher's eyes."""

    pupil: str
    pictures: tuple[str, ...]
    """Three, in their order."""
    card: str | None
    """What stands on the card; None when the pupil has none."""
