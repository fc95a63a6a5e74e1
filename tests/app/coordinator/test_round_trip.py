"""From the school's ledger to the district's tables: real commands, real processes, real sockets."""

import asyncio
import csv
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from classroom.sync.tus import Patience
from tests.app.coordinator.gate import Gate
from tests.classroom.sync.world import CODE, School, hex_id, open_school
from tests.waiting import wait_until

MOST_HEADER_BYTES = 100_000
"""What the requests of a resumed upload may take beside its bytes."""


def tinmel(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def answer(*arguments: object) -> dict:
    done = tinmel(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def column(path: str, name: str) -> set[str]:
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return {row[name] for row in csv.DictReader(file)}


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    school = open_school(tmp_path / "school")
    yield school
    school.close()


class Receiver:
    """`tinmel receiver` in its own process, for a district that is made first."""

    def __init__(self, folder: Path, port: int, known_as: str | None = None) -> None:
        """`known_as` is the address that schools are told."""
        self.url = f"http://127.0.0.1:{port}"
        self.data = folder / "receiver"
        about = ("--name", "DP", "--school", f"{CODE}:École", "--receiver", known_as or self.url)
        made = answer("coordinator", "init", *about, "--data", folder / "district")
        options = ("--data", str(self.data), "--key", made["receiver_key"], "--port", str(port))
        self._command = [sys.executable, "-m", "app", "receiver", *options]

    def start(self) -> None:
        self._process = subprocess.Popen(
            self._command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        assert json.loads(self._process.stdout.readline()) == {"listening": self.url}

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        self._process.send_signal(how)
        code = self._process.wait(20)
        assert self._process.stdout is not None
        self._process.stdout.close()
        return code

    def has_bytes(self) -> int:
        """Return how much of unfinished uploads is on its disk."""
        return sum(path.stat().st_size for path in (self.data / "uploads").glob("[!.]*.part"))


@pytest.fixture
def receiver(tmp_path: Path, unused_tcp_port: int) -> Iterator[Receiver]:
    receiver = Receiver(tmp_path, unused_tcp_port)
    receiver.start()
    yield receiver
    assert receiver.stop() == 0


async def test_what_was_handed_in_is_exported_to_the_item(tmp_path, school, receiver):
    district, inbox = tmp_path / "district", tmp_path / "receiver" / "inbox"
    school.hand_in(range(40))
    school.mark(3, 9)
    school.give_back(3)
    school.be_present(1)
    enrolment = await school.sync.enrol(district / "enrolments" / f"{CODE}.json")
    assert enrolment.document.receiver == receiver.url
    (batch,) = await school.sync.seal_batches()
    (batch,) = await school.sync.send()
    assert batch.state == "stored"
    imported = answer("coordinator", "import", inbox, "--data", district)
    assert (imported["imported"], imported["accepted"], imported["rejected"]) == (1, 43, 0)
    (batch,) = await school.sync.send()
    assert batch.state == "imported"
    out = ("--format", "csv", "--out", tmp_path / "out")
    exported = answer("coordinator", "export", *out, "--data", district)
    assert exported["rows"] == {"attempts.csv": 40, "marks.csv": 1, "presence.csv": 1, "dictionary.csv": 43}
    assert column(exported["paths"]["attempts.csv"], "attempt") == {hex_id(f"attempt {n}") for n in range(40)}
    again = answer("coordinator", "import", inbox, "--data", district)
    assert (again["imported"], again["duplicate"]) == (0, 1)
    (standing,) = answer("coordinator", "schools", "--data", district)["schools"]
    assert (standing["code"], standing["attempts"], standing["gaps"]) == (CODE, 40, [])


async def test_a_receiver_killed_in_the_middle_costs_no_byte_that_it_had(tmp_path, unused_tcp_port):
    school = open_school(tmp_path / "patient", Patience(tries=500, first_s=0.02, longest_s=0.05))
    school.hand_in(range(4), size=1_100_000)
    async with Gate(unused_tcp_port, first_bytes=500_000) as gate:
        receiver = Receiver(tmp_path, unused_tcp_port, known_as=gate.url)
        receiver.start()
        try:
            await school.sync.enrol(tmp_path / "district" / "enrolments" / f"{CODE}.json")
            await school.sync.seal_batches()
            sending = asyncio.create_task(school.sync.send())
            await asyncio.to_thread(wait_until, lambda: receiver.has_bytes() > 450_000, within_s=30)
            receiver.stop(signal.SIGKILL)
            had = receiver.has_bytes()
            gate.open()
            receiver.start()
            (batch,) = await sending
        finally:
            receiver.stop()
            school.close()
    assert batch.state == "stored"
    assert gate.passed_since_open < batch.size_bytes - had + MOST_HEADER_BYTES
    (stored,) = (receiver.data / "inbox" / CODE).iterdir()
    assert stored.read_bytes() == (tmp_path / "patient" / batch.path).read_bytes()


def test_answers_for_people_are_tables(tmp_path):
    made = tinmel(
        *("coordinator", "init", "--name", "DP", "--school", f"{CODE}:École", "--school", "00001B:Aghbar"),
        *("--receiver", "http://127.0.0.1:9", "--data", tmp_path / "d"),
    )
    assert made.returncode == 0
    assert "École" in made.stdout
    assert "check the code 00001B" in made.stdout
    more = tinmel("coordinator", "enrol", "--school", "2b:Ighil", "--data", tmp_path / "d")
    assert (tmp_path / "d" / "enrolments" / "00002B.json").exists()
    assert more.returncode == 0
    shown = tinmel("coordinator", "schools", "--data", tmp_path / "d").stdout.splitlines()
    assert [line.split()[0] for line in shown] == ["school", "00001B", "00002B", CODE]
    nothing = tinmel("coordinator", "import", tmp_path / "d" / "enrolments", "--data", tmp_path / "d")
    assert nothing.stdout.strip() == "There is no .tinmel file there."


@pytest.mark.parametrize("command", ["coordinator", "receiver"])
def test_help_is_there(command):
    assert "--data" in tinmel(command, "schools" if command == "coordinator" else "--help", "--help").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("coordinator", "init", "--name", "DP", "--receiver", "ftp://x", "--data", "{data}"),
        (
            "coordinator",
            "init",
            "--name",
            "DP",
            "--receiver",
            "http://x",
            "--school",
            "12345T",
            "--data",
            "{data}",
        ),
        ("coordinator", "schools", "--data", "{data}"),
        ("coordinator", "export", "--out", "{data}", "--data", "{data}"),
        ("receiver", "--data", "{data}", "--key", "{data}/absent.pem"),
    ],
    ids=["receiver", "school", "no district", "export", "key"],
)
def test_a_mistake_is_answered_with_a_sentence_and_changes_nothing(tmp_path, arguments):
    done = tinmel(*(argument.format(data=tmp_path / "d") for argument in arguments))
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "d").exists()


def test_a_file_that_is_no_batch_is_listed_and_explained(tmp_path):
    district = tmp_path / "d"
    answer("coordinator", "init", "--name", "DP", "--receiver", "http://127.0.0.1:9", "--data", district)
    (tmp_path / "letter.tinmel").write_text("Dear district")
    done = tinmel("coordinator", "import", tmp_path, "--data", district)
    assert done.returncode == 2
    assert "refused" in done.stdout
    assert "not_a_batch" in done.stdout
    assert "letter.tinmel" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_can_not_be_written_is_told(tmp_path):
    district = tmp_path / "d"
    answer("coordinator", "init", "--name", "DP", "--receiver", "http://127.0.0.1:9", "--data", district)
    (tmp_path / "file").write_text("in the way")
    done = tinmel("coordinator", "export", "--out", tmp_path / "file" / "out", "--data", district)
    assert done.returncode == 2
    assert "Choose another folder" in done.stderr
    assert "Traceback" not in done.stderr
