"""Files of tests/vectors that Python writes and the page's tests read too."""

import json
import sys
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parents[1] / "vectors"


def read(name: str) -> Any:
    """Return what a file holds."""
    return json.loads((FOLDER / name).read_text("utf-8"))


def as_read(value: Any) -> Any:
    """Return a value as it would be read back."""
    return json.loads(json.dumps(value))


def write(name: str, value: dict[str, Any]) -> None:
    """Write a file, each case on a line of its own."""
    parts = [f"{json.dumps(key)}: {_lines(one)}" for key, one in value.items()]
    text = "{" + ",\n".join(parts) + "}\n"
    (FOLDER / name).write_text(text, "utf-8", newline="\n")
    sys.stdout.write(f"{name}: {len(text)} bytes\n")


def _lines(value: Any) -> str:
    if not isinstance(value, list):
        return json.dumps(value)
    return "[\n" + ",\n".join(json.dumps(one, separators=(",", ":")) for one in value) + "\n]"
