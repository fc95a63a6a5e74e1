"""A picture of the screen as a plain grey map (PGM), which needs no image library to read."""

import re
from pathlib import Path

_HEADER = re.compile(rb"P5\s+(\d+)\s+(\d+)\s+255\s")


def read_picture(path: Path) -> memoryview:
    """Return the grey values, row by row, as a view of shape (height, width). Raises ValueError."""
    data = path.read_bytes()
    header = _HEADER.match(data)
    if header is None:
        raise ValueError("not a grey map")
    width, height = int(header[1]), int(header[2])
    return memoryview(data)[header.end() :].cast("B", (height, width))
