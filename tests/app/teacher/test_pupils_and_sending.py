"""A real class list comes in, and work goes out, by clicks."""

import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pyrage
import pytest
from pyrage.x25519 import Identity
from PySide6.QtWidgets import QFileDialog

from classroom.link.messages import StepAddress
from classroom.sync.recovery import load_age_key

HEADER = ("ر.ت", "الرمز", "النسب", "الإسم", "النوع", "تاريخ الإزدياد", "مكان الازدياد")
LABELS = (
    ("المؤسسة", "مدرسة تينمل"),
    ("المستوى", "السادس ابتدائي عام"),
    ("القسم", "6APG-1"),
    ("السنة الدراسية", "2026/2027"),
)


@pytest.fixture
def class_list(tmp_path: Path) -> Callable[[int], str]:
    """Give a writer of Massar class lists with so many synthetic pupils."""

    def write(pupils: int) -> str:
        book = openpyxl.Workbook()
        sheet = book.active
        for row, (label, value) in enumerate(LABELS, start=3):
            sheet.cell(row, 2, label)
            sheet.cell(row, 4, value)
        for column, text in enumerate(HEADER, start=2):
            sheet.cell(10, column, text)
        for number in range(1, pupils + 1):
            row = (number, f"Z{number:09}", "العلوي", f"أمينة {number}", "أنثى", "2015-01-01", "")
            for column, value in enumerate(row, start=2):
                sheet.cell(10 + number, column, value)
        path = tmp_path / f"ListEleve_{pupils}.xlsx"
        book.save(path)
        return str(path)

    return write


def choose(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    """Stand in for the system's file dialog, which has no window here."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_: (path, "")))


def test_the_first_list_sets_everything_up(teacher, class_list, monkeypatch) -> None:
    choose(monkeypatch, class_list(3))
    teacher.wait(teacher.pages.home_page.setup.isVisible)
    teacher.click("setup_import")
    teacher.wait(teacher.pages.home_page.open.isVisible)
    roster = teacher.pages.roster.roster
    assert (roster.school.name, roster.chosen.label, len(roster.pupils)) == ("مدرسة تينمل", "6APG-1", 3)


def test_a_newer_list_says_what_it_would_change_before_it_does(teacher, class_list, monkeypatch) -> None:
    choose(monkeypatch, class_list(3))
    teacher.click("setup_import")
    teacher.wait(teacher.pages.home_page.open.isVisible)
    before = {pupil.massar_code: pupil.id for pupil in teacher.pages.roster.roster.pupils}
    teacher.click("rail_pupils")
    choose(monkeypatch, class_list(5))
    teacher.click("pupils_import")
    teacher.wait(teacher.pages.pupils_page.agree.isVisible)
    assert len(teacher.pages.roster.roster.pupils) == 3
    teacher.click("import_agree")
    teacher.wait(lambda: teacher.pages.pupils_model.rowCount() == 5)
    after = {pupil.massar_code: pupil.id for pupil in teacher.pages.roster.roster.pupils}
    assert before.items() <= after.items()


def test_pupils_who_miss_on_a_newer_list_are_counted_and_stay(teacher, class_list, monkeypatch) -> None:
    choose(monkeypatch, class_list(5))
    teacher.click("setup_import")
    teacher.wait(teacher.pages.home_page.open.isVisible)
    teacher.click("rail_pupils")
    choose(monkeypatch, class_list(3))
    teacher.click("pupils_import")
    teacher.wait(teacher.pages.pupils_page.agree.isVisible)
    teacher.pages.settings.set_language("en")
    told = teacher.pages.pupils_page.plan_text
    teacher.wait(lambda: "not on this list: 2" in told.text())
    teacher.click("import_agree")
    teacher.wait(lambda: teacher.pages.pupils_model.rowCount() == 5)


def test_a_file_that_is_no_list_changes_nothing_and_says_so(teacher, tmp_path, monkeypatch) -> None:
    path = tmp_path / "letter.xlsx"
    path.write_bytes(b"Dear all")
    choose(monkeypatch, str(path))
    teacher.click("setup_import")
    teacher.wait(teacher.window.fault_line.isVisible)
    assert "letter.xlsx" in teacher.window.fault_line.text()
    assert teacher.pages.roster.roster.chosen is None
    teacher.click("fault_close")
    assert not teacher.window.fault_line.isVisible()


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """A district with a receiver in its own process; gives a maker of a school's enrolment file."""
    district = tmp_path / "district"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    processes: list[subprocess.Popen[str]] = []

    def enrol(school: str) -> str:
        command = [sys.executable, "-m", "app", "coordinator", "init", "--name", "DP Fquih Ben Salah"]
        command += ["--school", f"{school}:Tinmel", "--receiver", f"http://127.0.0.1:{port}", "--json"]
        subprocess.run([*command, "--data", str(district)], check=True, capture_output=True)
        key = next(district.rglob("receiver.pem"))
        command = [sys.executable, "-m", "app", "receiver", "--data", str(tmp_path / "inbox"), "--port", port]
        process = subprocess.Popen([*command, "--key", str(key)], stdout=subprocess.PIPE, text=True)
        processes.append(process)
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["listening"]
        return str(next(path for path in district.rglob("*") if path.is_file() and school in path.name))

    yield enrol
    for process in processes:
        process.terminate()
        process.communicate(timeout=20)


def test_work_is_sent_to_the_district_and_its_receipt_is_shown(
    teacher, tablets, receiver, monkeypatch, tmp_path
) -> None:
    teacher.set_up()
    choose(monkeypatch, receiver(teacher.pages.roster.roster.school.code))
    teacher.click("rail_sync")
    teacher.click("sync_enrol")
    teacher.wait(teacher.pages.sync_page.send.isEnabled)
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(stick)))
    teacher.click("sync_key")
    teacher.wait(lambda: str(stick) in teacher.pages.sync_page.key_text.text())
    (kept,) = stick.iterdir()
    key = load_age_key(kept)

    teacher.click("rail_home")
    tablet = tablets.join(teacher.open_class())
    teacher.wait(lambda: teacher.pages.seats.rowCount() == 1)
    tablet.sit(teacher.pupils[0])
    card = next(card for card in teacher.program.services.shelf.cards if card.pack == "robot-souk")
    teacher.program.live.push(card.pack, card.version)
    teacher.wait(lambda: teacher.pages.board.pushed is not None)
    step = card.lessons[0].steps[0]
    at = StepAddress(pack=card.pack, version=card.version, lesson=card.lessons[0].id, step=step.id)
    content = b'{"format": "tinmel-attempt/1", "kind": "read", "claim": {"passed": true}}'
    tablet.hand_in(at, content, teacher.pupils[0])

    teacher.click("rail_sync")
    teacher.click("sync_send")
    teacher.wait(lambda: [batch.state for batch in teacher.pages.sync.view.batches] == ["stored"])
    assert teacher.pages.sync_page.waiting.number() == "0"
    (sealed,) = (tmp_path / "inbox").rglob("*.tinmel")
    assert pyrage.decrypt(sealed.read_bytes(), [Identity.from_str(key.identity)])
    assert not teacher.window.fault_line.isVisible()
