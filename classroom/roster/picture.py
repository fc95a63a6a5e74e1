"""Which picture a pupil gets: no two of a class share one while there are enough."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from classroom.link.pictures import PICTURES

_STRIDE: Final = 13
"""Coprime to 32: neighbours on a list get pictures far apart, so that bear and bee don't sit side by side."""


def pictures_for(taken: Iterable[str]) -> Iterator[str]:
    """Yield a picture for one pupil after another of a class in which `taken` are used.

    The least used comes first; beyond 32 pupils they repeat, each as often as any other.
    """
    used = Counter(picture for picture in taken if picture in PICTURES)
    order = [PICTURES[at * _STRIDE % len(PICTURES)] for at in range(len(PICTURES))]
    while True:
        picture = min(order, key=lambda candidate: used[candidate])
        used[picture] += 1
        yield picture
