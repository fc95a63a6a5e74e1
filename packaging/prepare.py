"""Make this folder ready: `python3 packaging/prepare.py run|test|bundle|client`. Needs only Python 3.11.

Each step leaves a stamp in .venv/.prepared/, so that the second time costs a hash of some files.
What only a superuser may install is installed when we may; otherwise the one line to type is printed.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
STAMPS = VENV / ".prepared"
NODE_AT_LEAST = (22, 12)
"""Vite 8, Vitest 5 and Blockly 13 ask for it."""

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libzstd.so.1": "libzstd1",
}
"""What Qt opens on Linux, and the Debian package it is in."""

TEST_LIBRARIES = {"libatomic.so.1": "libatomic1"}
"""What Playwright's driver opens."""

TEST_TOOLS = ("age", "zstd", "epubcheck", "firefox-esr")
"""What anybody opens a batch with, or tells a sound EPUB by, and so a test does; and the second browser."""


def main(purpose: str) -> None:
    """Prepare for one of "run", "test", "bundle" and "client"; end with a sentence and code 1 if we can't."""
    if sys.version_info < (3, 11):  # noqa: UP036 an older Python may well be the one that runs this
        stop(f"Tinmel needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if sys.platform == "linux":
        libraries = QT_LIBRARIES | (TEST_LIBRARIES if purpose == "test" else {})
        missing = [package for library, package in libraries.items() if not loads(library)]
        if purpose == "test" and not any(
            map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))
        ):
            missing.append("chromium")
        if purpose == "test":
            missing += [tool for tool in TEST_TOOLS if not shutil.which(tool)]
        if purpose == "bundle" and not shutil.which("objdump"):
            missing.append("binutils")
        install_system(missing)
    make_venv()
    packages = {"test": "requirements-test.txt", "bundle": "requirements-bundle.txt"}
    install(packages.get(purpose, "requirements.txt"))
    install_tinmel()
    build_client()
    build_translations()


def make_venv() -> None:
    """Make .venv once; Debian keeps what `venv` needs in a package of its own."""
    if PYTHON.exists() and (BIN / ("pip.exe" if WINDOWS else "pip")).exists():
        return
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        install_system(["python3-venv"])
    say("making .venv")
    run([sys.executable, "-m", "venv", "--clear", str(VENV)])


def install(requirements: str) -> None:
    """Install one locked requirements file, every file checked against its hash."""
    path = ROOT / requirements
    stamp = "python-" + requirements
    wanted = digest([path], sysconfig.get_python_version())
    if fresh(stamp, wanted):
        return
    say(f"installing {requirements}")
    run([str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes",
         "--requirement", str(path)])  # fmt: skip
    mark(stamp, wanted)


def install_tinmel() -> None:
    """Put the `tinmel` command into .venv, running from this folder."""
    wanted = digest([ROOT / "pyproject.toml"], str(ROOT))
    if fresh("tinmel", wanted):
        return
    run([str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--no-build-isolation", "--editable", str(ROOT)])  # fmt: skip
    mark("tinmel", wanted)


def build_client() -> None:
    """Build the pupils' page into resources/student/ when its sources changed."""
    client = ROOT / "app" / "student"
    sources = [
        path for path in sorted(client.rglob("*")) if path.is_file() and "node_modules" not in path.parts
    ]
    drawings = [
        path
        for name in ("pictures", "icons", "sprites", "brand")
        for path in (ROOT / "resources" / name).glob("*.svg")
    ]
    words = (ROOT / "resources").glob("*.json")
    modules = (ROOT / "resources" / "python").glob("*.py")
    wanted = digest([*sources, *sorted(drawings), *sorted(words), *sorted(modules)])
    built = ROOT / "resources" / "student" / "build.json"
    if built.exists() and fresh("client", wanted):
        return
    npm, environment = node()
    lock = digest([client / "package-lock.json"])
    if not (client / "node_modules").is_dir() or not fresh("npm", lock):
        say("installing the page's packages")
        run(
            [*npm, "ci", "--no-audit", "--no-fund", "--loglevel", "error"],
            cwd=client,
            environment=environment,
        )
        mark("npm", lock)
    say("building the pupils' page")
    run([*npm, "run", "--silent", "build"], cwd=client, environment=environment)
    mark("client", wanted)


def node() -> tuple[list[str], dict[str, str]]:
    """Return the npm command and its environment; Node comes from a wheel where the machine's is too old."""
    environment = dict(os.environ)
    found = shutil.which("node")
    if found and shutil.which("npm") and node_version(found) >= NODE_AT_LEAST:
        return [str(shutil.which("npm"))], environment
    install("requirements-node.txt")
    environment["PATH"] = str(BIN) + os.pathsep + environment["PATH"]
    return [str(BIN / ("npm.cmd" if WINDOWS else "npm"))], environment


def node_version(executable: str) -> tuple[int, ...]:
    """Return the version of a Node executable, (0,) if it doesn't say."""
    answer = subprocess.run([executable, "--version"], capture_output=True, text=True, check=False).stdout
    try:
        return tuple(int(part) for part in answer.strip().lstrip("v").split(".")[:2])
    except ValueError:
        return (0,)


def build_translations() -> None:
    """Compile the window's translations; Qt reads .qm files."""
    folder = ROOT / "resources" / "translations"
    sources = sorted(folder.glob("*.ts"))
    wanted = digest(sources)
    if fresh("translations", wanted) and all(path.with_suffix(".qm").exists() for path in sources):
        return
    run([str(PYTHON), str(ROOT / "packaging" / "translations.py"), "build"])
    mark("translations", wanted)


def install_system(packages: list[str]) -> None:
    """Install Debian packages when we may; otherwise say the one line to type and stop."""
    if not packages:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not shutil.which("apt-get"):
        stop("Some system libraries are missing. On Debian they are called: " + " ".join(packages))
    if os.geteuid() != 0:
        stop("Some system packages are missing. Type this line, then start again:\n\n  sudo " + line + "\n")
    say("installing system packages: " + " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = subprocess.run(
        ["apt-get", "-qq", "update"], env=environment, capture_output=True, text=True, check=False
    )
    done = subprocess.run(line.split(), env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        stop(quiet.stderr + done.stderr + "\nThis could not be installed:\n\n  " + line)


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def digest(paths: Iterable[Path], *more: str) -> str:
    """Return one hash over the names and contents of files, and over further strings."""
    total = hashlib.sha256("\0".join(more).encode())
    for path in paths:
        total.update(
            str(path.relative_to(ROOT)).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest()
        )
    return total.hexdigest()


def fresh(step: str, wanted: str) -> bool:
    """Tell whether a step was done for just these inputs."""
    stamp = STAMPS / f"{step}.json"
    return stamp.exists() and json.loads(stamp.read_text()) == wanted


def mark(step: str, done: str) -> None:
    """Remember what a step was done for."""
    STAMPS.mkdir(parents=True, exist_ok=True)
    (STAMPS / f"{step}.json").write_text(json.dumps(done))


def run(command: list[str], *, cwd: Path = ROOT, environment: dict[str, str] | None = None) -> None:
    """Run a command; its own words say what is wrong when it fails."""
    try:
        subprocess.run(command, cwd=cwd, env=environment, check=True)
    except subprocess.CalledProcessError as error:
        stop(f"This did not work (code {error.returncode}): {' '.join(command)}")


def say(text: str) -> None:
    sys.stderr.write(f"tinmel: {text}\n")


def stop(text: str) -> None:
    sys.stderr.write(f"tinmel: {text}\n")
    sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "run")
