"""A file that a person chose, often on a stick: read once, and never more of it than there may be."""

from pathlib import Path

from classroom.errors import FileRejectedError


def read_file(path: Path, most_bytes: int) -> bytes:
    """Return the bytes of a file, one more than `most_bytes` at most: what is too large shows by that.

    Raises FileRejectedError("missing" or "unreadable").
    """
    try:
        with path.open("rb") as file:
            return file.read(most_bytes + 1)
    except FileNotFoundError as error:
        raise FileRejectedError(str(path), "", "missing") from error
    except OSError as error:
        raise FileRejectedError(str(path), "", "unreadable") from error
