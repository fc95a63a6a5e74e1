"""A school and its classes, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class School:
    """`code` is the GRESA code (CD_ETAB); identity never depends on network, room or computer."""

    code: str
    name: str
    region: str = ""
    """Official two-digit region code, or empty while unknown."""
    province: str = ""
    programme: str = ""
    phase: str = ""


@dataclass(frozen=True, kw_only=True)
class ClassGroup:
    """A class of one school year; 96 % of multi-grade classes hold two or three levels."""

    id: str
    """32 hex digits."""
    label: str
    """The raw label, kept as it was written, for example "6APG-1" or "Salle bleue"."""
    levels: tuple[str, ...]
    """Raw level labels in teaching order, at least one."""
    school_year: str
    """As Massar writes it: "2026/2027"."""
    asks_pictures: bool = False
    """Pupils show their three pictures before they sit down (classroom/roster/secret_pictures.py)."""
