"""The demo's district: its keys, its receiver in a process of its own, its import and its export."""

import csv
import socket
from pathlib import Path
from typing import Any

from app.demo.agents import LOOPBACK
from app.demo.processes import Program, own_command, run_to_end
from classroom.roster.school import School


class District:
    """A coordinator's folder and a receiver's."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "district"
        self.export_folder = folder / "export"
        self._receiver_data = folder / "receiver"
        self._log = folder / "district.log"
        self._receiver: Program | None = None
        self.inbox = self._receiver_data / "inbox"

    def found(self, school: School) -> Path:
        """Make the keys, start the receiver, and return the school's enrolment file."""
        port = _free_port()
        made = self._coordinator(
            "init",
            "--name",
            "Fquih Ben Salah",
            "--receiver",
            f"http://{LOOPBACK}:{port}",
            "--school",
            f"{school.code}:{school.name}",
        )
        self._receiver = Program(
            "receiver",
            own_command(
                "receiver",
                "--data",
                str(self._receiver_data),
                "--key",
                made["receiver_key"],
                "--port",
                str(port),
            ),
            self._log,
        )
        self._receiver.wait_for("listening")
        return Path(made["enrolments"][school.code])

    def take_in(self) -> dict[str, Any]:
        """Import what the receiver holds."""
        return self._coordinator("import", str(self.inbox))

    def export(self) -> list[dict[str, str]]:
        """Write the tables and return the rows of the one of attempts."""
        answer = self._coordinator("export", "--format", "csv", "--out", str(self.export_folder))
        with Path(answer["paths"]["attempts.csv"]).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def end(self) -> None:
        """Stop the receiver."""
        if self._receiver is not None:
            self._receiver.end()

    def _coordinator(self, action: str, *words: str) -> dict[str, Any]:
        command = own_command("coordinator", action, "--data", str(self.data), "--json", *words)
        return run_to_end(f"coordinator {action}", command, self._log)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port
