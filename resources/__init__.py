"""FILES: pictures, icons, style, fonts, translations and the built page. Found by `folder()`."""

from importlib.resources import files
from pathlib import Path


def folder() -> Path:
    """Return the folder of resources; installed, in a checkout and in a bundle it is a real one."""
    return Path(str(files(__name__)))
