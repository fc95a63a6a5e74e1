"""A pupil as the class knows them: no more than the law lets a class keep."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Pupil:
    """No national id, parents, address, birthplace, photo or health exist here, on purpose (Law 09-08)."""

    id: str
    """32 hex digits, made here; the Massar code identifies outside, this one inside."""
    given_name: str
    family_name: str
    picture: str
    """An id in resources/pictures."""
    level: str
    massar_code: str | None = None
    sex: str | None = None
    """"f", "m" or unknown."""
    birth_year: int | None = None
