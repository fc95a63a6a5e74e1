"""Makes the .qm files that Qt reads from our .ts files: `python -m app.translations_build`."""

import subprocess
import sys
from pathlib import Path

import PySide6

import resources


def build(folder: Path | None = None) -> list[Path]:
    """Compile every .ts of resources/translations that is newer than its .qm; return all .qm files.

    Raises subprocess.CalledProcessError when a .ts is damaged.
    """
    folder = folder or resources.folder() / "translations"
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime <= source.stat().st_mtime:
            command = [str(_tool("lrelease")), "-silent", str(source), "-qm", str(target)]
            subprocess.run(command, check=True, capture_output=True)
        made.append(target)
    return made


def _tool(name: str) -> Path:
    """Return one of Qt's translation tools, which come with PySide6."""
    folder = Path(PySide6.__file__).parent
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


if __name__ == "__main__":
    for path in build():
        sys.stdout.write(f"{path}\n")
