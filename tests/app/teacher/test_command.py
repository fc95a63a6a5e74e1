"""`tinmel teacher` as a process of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import wait_until


@pytest.mark.skipif(sys.platform == "win32", reason="signals as on Unix")
def test_it_ends_in_order_when_told_to(tmp_path: Path) -> None:
    data = tmp_path / "data"
    command = [sys.executable, "-m", "app", "teacher", "--data", str(data), "--language", "ar"]
    command += ["--host", "127.0.0.1", "--interface", "127.0.0.1"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        try:
            wait_until(lambda: (data / "tinmel.db").exists() or process.poll() is not None, within_s=60)
        finally:
            process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in said


def test_the_window_needs_nothing_heavy_before_it_is_shown() -> None:
    script = (
        "import sys; import app.teacher.bootstrap, app.teacher.command\n"
        "heavy = ('aiohttp', 'zeroconf', 'cryptography', 'sqlalchemy', 'msgspec', 'qrcode', 'alembic')\n"
        "sys.stdout.write(','.join(name for name in heavy if name in sys.modules))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment)
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
