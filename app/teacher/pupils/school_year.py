"""The school year as Massar writes it. Pure."""

from datetime import date


def school_year(today: date) -> str:
    """Return "2026/2027" for every day from 1 August 2026 to 31 July 2027."""
    first = today.year if today.month >= 8 else today.year - 1
    return f"{first}/{first + 1}"
