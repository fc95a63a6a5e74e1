"""The page of lessons: packs and publishers come by a file, a fix by a new version."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.phrases.fingerprint import fingerprint
from app.teacher.bootstrap import TeacherOptions, TeacherProgram
from app.teacher.sentences import pack_fault, sentence
from classroom.errors import FileRejectedError, PackKeptError
from classroom.link.messages import PackOffered
from tests.app.teacher.conftest import LOOPBACK, TIMEOUT_MS, ProgramInTest, Tablets
from tests.packs import PublisherInTest, sound


class Stick:
    """Files that a person brings, and the window that they bring them to."""

    def __init__(self, folder: Path, teacher: ProgramInTest, patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.teacher = teacher
        self.page = teacher.pages.lessons_page
        self.notices = self.page.notices
        self._patch = patch

    def add(self, name: str, data: bytes) -> None:
        """By the button and the dialog."""
        path = self.folder / name
        path.write_bytes(data)
        self._patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        self.teacher.wait(self.page.add.isEnabled)
        self.teacher.click("lessons_add")
        self.teacher.wait(self.page.add.isEnabled)

    def drop(self, name: str, data: bytes) -> None:
        path = self.folder / name
        path.write_bytes(data)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/x.tmpack")])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self.page.dropEvent(QDropEvent(QPoint(9, 9), copy, mime, left, none))
        self.teacher.wait(self.page.add.isEnabled)

    def trust(self, publisher: PublisherInTest, *, revoked: bool = False) -> None:
        self.add("who.publisher.json", publisher.file(revoked=revoked))
        self.teacher.wait(self.notices.question.isVisible)
        self.teacher.click("publisher_agree")
        self.teacher.wait(self.notices.news.isVisible)

    def packs(self) -> list[tuple[str, str]]:
        built_in = {card.pack for card in self.teacher.program.services.shelf.cards}  # type: ignore[union-attr]
        return [(card.pack, card.version) for card in self.page._shelf.cards if card.pack not in built_in]


@pytest.fixture
def stick(teacher: ProgramInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stick:
    teacher.set_up()
    teacher.click("rail_lessons")
    return Stick(tmp_path, teacher, monkeypatch)


def test_a_publisher_is_asked_about_in_place_before_its_packs_are_taken(stick: Stick) -> None:
    injaz, notices = PublisherInTest(), stick.notices
    stick.add("water.tmpack", injaz.pack())
    assert notices.fault.text() == sentence(
        FileRejectedError("water.tmpack", "SIGNATURE.json", "publisher_unknown")
    )
    stick.add("who.publisher.json", injaz.file())
    stick.teacher.wait(notices.question.isVisible)
    assert not notices.fault.isVisible()
    shown = notices.fingerprint.text().strip("\u2066\u2069")
    assert shown == fingerprint(injaz.publisher.key_id)
    assert [len(group) for group in shown.split()] == [4] * 16
    assert "injaz" in notices.question_text.text()
    stick.teacher.click("publisher_decline")
    assert not notices.isVisible()
    stick.add("water.tmpack", injaz.pack())
    assert notices.fault.isVisible(), "nobody said yes"
    stick.trust(injaz)
    stick.drop("water.tmpack", injaz.pack())
    stick.teacher.wait(lambda: stick.packs() == [("water", "1.0.0")])
    assert "1.0.0" in notices.news_text.text()
    menu = stick.teacher.pages.live_page.pack_menu()
    assert "push_water" in [action.objectName() for action in menu.actions()]
    menu.deleteLater()


def test_a_refused_file_is_one_line_and_changes_nothing(stick: Stick) -> None:
    injaz = PublisherInTest()
    stick.trust(injaz)
    stick.add("water.tmpack", injaz.pack())
    stick.add("other.tmpack", injaz.pack(changed=sound(100)))
    words = stick.notices.fault.text()
    assert words == sentence(FileRejectedError("other.tmpack", "water 1.0.0", "version_exists"))
    stick.add("half.tmpack", injaz.pack("air")[:9000])
    assert "half.tmpack" in stick.notices.fault.text()
    stick.add("who.publisher.json", b"{}")
    assert "who.publisher.json" in stick.notices.fault.text()
    assert stick.packs() == [("water", "1.0.0")]
    stick.add("again.tmpack", injaz.pack())
    assert stick.notices.news.isVisible() and not stick.notices.fault.isVisible()


def test_a_fix_goes_to_the_tablets_by_the_teachers_push_alone(stick: Stick, tablets: Tablets) -> None:
    teacher, injaz = stick.teacher, PublisherInTest()
    stick.trust(injaz)
    stick.add("water.tmpack", injaz.pack())
    teacher.click("rail_home")
    tablet = tablets.join(teacher.open_class())
    teacher.click("rail_lessons")
    teacher.click("lesson_water")
    assert tablet.expect(PackOffered).offer.version == "1.0.0"
    stick.add("water.tmpack", injaz.pack(version="1.0.1"))
    teacher.wait(lambda: stick.packs() == [("water", "1.0.1"), ("water", "1.0.0")])
    assert teacher.pages.board.sent == {"water": "1.0.0"}
    teacher.click("lesson_water")
    assert tablet.expect(PackOffered).offer.version == "1.0.1"
    teacher.wait(lambda: teacher.pages.board.sent == {"water": "1.0.1"})
    teacher.click("pack_remove_water_1.0.0")
    teacher.click("pack_remove_agreed")
    in_use = sentence(PackKeptError("water", "1.0.0", "in_use"))
    teacher.wait(lambda: stick.notices.fault.text() == in_use)
    teacher.do(teacher.program.services.classroom.end_class())  # type: ignore[union-attr]
    teacher.click("pack_remove_water_1.0.0")
    teacher.click("pack_keep")
    assert len(stick.packs()) == 2
    teacher.click("pack_remove_water_1.0.0")
    teacher.click("pack_remove_agreed")
    teacher.wait(lambda: stick.packs() == [("water", "1.0.1")])


def test_a_withdrawn_key_and_a_damaged_file_are_said_where_the_pack_stands(
    stick: Stick, qtbot: QtBot, tmp_path: Path
) -> None:
    teacher, injaz, other = stick.teacher, PublisherInTest(), PublisherInTest("ministry")
    stick.trust(injaz)
    stick.trust(other)
    stick.add("water.tmpack", injaz.pack())
    stick.add("air.tmpack", other.pack("air"))
    stick.trust(injaz, revoked=True)
    teacher.wait(lambda: stick.page._shelf.versions("water")[0].fault is not None)
    offered = [card.pack for card in teacher.pages.home_page._shelf.offered]
    assert "water" not in offered and "air" in offered
    teacher.program.stop()
    archive = max((tmp_path / "data" / "packs").glob("*"), key=lambda path: path.stat().st_mtime_ns)
    archive.write_bytes(archive.read_bytes()[:-5])
    options = TeacherOptions(language="fr", host=LOOPBACK, address=LOOPBACK, interfaces=(LOOPBACK,))
    again = TeacherProgram(tmp_path / "data", options)
    try:
        with qtbot.waitSignal(again.ready, timeout=TIMEOUT_MS):
            again.start()
        shelf = again.pages.lessons_page
        qtbot.waitUntil(lambda: bool(shelf._shelf.versions("air")), timeout=TIMEOUT_MS)
        faults = {pack: shelf._shelf.versions(pack)[0].fault for pack in ("air", "water")}
        assert {pack: fault and fault.reason for pack, fault in faults.items()} == {
            "air": "pack_spoilt",
            "water": "publisher_revoked",
        }
        assert pack_fault("pack_spoilt") in shelf.notices.fault.text()
        assert len(again.pages.home_page._shelf.offered) == len(again.services.shelf.offered)  # type: ignore[union-attr]
    finally:
        again.stop()
        again.window.deleteLater()
