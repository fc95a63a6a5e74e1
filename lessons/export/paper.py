"""paper"""

from lessons.language import Language
from lessons.pack import Pack


def paper(pack: Pack, language: Language, *, teacher: bool = False) -> bytes:
    """Return the pack in one language; for teachers with answers and their pages."""
    raise NotImplementedError
