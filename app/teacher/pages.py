"""All pages, models and controllers of the window, wired to each other; needs nothing below to be there."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.teacher.board.board import Board
from app.teacher.board.seats_model import SeatsModel
from app.teacher.home.page import HomePage
from app.teacher.lessons.controller import PacksController
from app.teacher.lessons.page import LessonsPage
from app.teacher.lessons.version_row import OnTablets
from app.teacher.live.controller import ANY_HOST, LiveController
from app.teacher.live.page import LivePage
from app.teacher.main_window import MainWindow
from app.teacher.packs import PackShelf
from app.teacher.pupils.controller import RosterController
from app.teacher.pupils.page import PupilsPage
from app.teacher.pupils.pupils_model import PupilsModel
from app.teacher.pupils.showing import ShowingController
from app.teacher.roster import Roster
from app.teacher.services import Services
from app.teacher.settings.controller import SettingsController
from app.teacher.settings.page import SettingsPage
from app.teacher.sync.controller import SyncController
from app.teacher.sync.page import SyncPage
from app.teacher.sync.view import SyncView
from app.teacher.wall.page import WallPage
from app.teacher.work.controller import WorkController
from app.teacher.work.hand_ins_model import HandInsModel
from app.teacher.work.page import WorkPage
from app.widgets.bridge import Bridge
from app.widgets.look import Look
from classroom.events import ClassOpened, Event, TabletRefused
from lessons.errors import TinmelError


class Pages(QObject):
    """The window and what stands behind its pages."""

    def __init__(
        self, bridge: Bridge, preferences: Path, language: str | None = None, host: str = ANY_HOST
    ) -> None:
        super().__init__()
        self.look = Look(parent=self)
        self.settings = SettingsController(self.look, preferences, language, self)
        self.settings.apply_all()
        self.board = Board()
        self.seats = SeatsModel(self.board, parent=self)
        self.hand_ins = HandInsModel(self._language, self)
        self._to_mark = 0
        self.pupils_model = PupilsModel(self)
        self.live = LiveController(bridge, lambda: self.settings.preferences.teacher, host, self)
        self.roster = RosterController(bridge, self)
        self.showing = ShowingController(bridge, self)
        self.work = WorkController(bridge, self.hand_ins, self)
        self.sync = SyncController(bridge, self)
        self.packs = PacksController(bridge, self)
        self.window = MainWindow(self.look)
        self.home_page = HomePage(self.look, self._language)
        self.live_page = LivePage(self.look, self.seats, self._language)
        self.wall_page = WallPage(self.look, self.seats)
        self.lessons_page = LessonsPage(self.look, self._language)
        self.work_page = WorkPage(self.look, self.hand_ins, self._language)
        self.pupils_page = PupilsPage(self.look, self.pupils_model)
        self.sync_page = SyncPage(self.look)
        self.settings_page = SettingsPage(self.look)
        for key, page in (
            ("home", self.home_page),
            ("live", self.live_page),
            ("wall", self.wall_page),
            ("lessons", self.lessons_page),
            ("work", self.work_page),
            ("pupils", self.pupils_page),
            ("sync", self.sync_page),
            ("settings", self.settings_page),
        ):
            self.window.add_page(key, page)
        self._wire_home()
        self._wire_class()
        self._wire_packs()
        self._wire_work()
        self._wire_rest()

    def start(self, services: Services) -> None:
        """Everything below is there now."""
        self.show_shelf(services.shelf)
        self.home_page.show_interrupted(services.interrupted)
        if services.interrupted is not None:
            self.roster.choose_class(services.interrupted)
        for controller in (self.live, self.roster, self.showing, self.work, self.sync, self.packs):
            controller.start(services)

    def give_up(self, error: TinmelError | None = None) -> None:
        """Nothing below will ever be there: say why, a bug when it is None, and offer nothing else."""
        self.home_page.show_failure(error)
        self.window.show_page("home")
        self.window.rail.setEnabled(False)

    def stop(self) -> None:
        """No timer runs and nothing is asked for any more."""
        self.seats.stop()
        self.window.clear_fault()
        self.wall_page.close_projector()
        for controller in (self.live, self.roster, self.showing, self.work, self.sync, self.packs):
            controller.stop()
        self.settings.stop()

    def apply(self, event: Event) -> None:
        """Follow one event of the class."""
        self.seats.apply(event)
        self.work.apply(event)
        self.sync.apply(event)
        if isinstance(event, ClassOpened):
            self.roster.choose_class(event.class_id)
            self.seats.refresh()
        if isinstance(event, TabletRefused):
            self.window.show_refusal(event.reason)

    def show_shelf(self, shelf: PackShelf) -> None:
        """Say which packs there are."""
        self.home_page.show_shelf(shelf)
        self.live_page.show_shelf(shelf)
        self.lessons_page.show_shelf(shelf)
        self.work_page.show_shelf(shelf)
        self.work.show_shelf(shelf)

    def show_roster(self, roster: Roster) -> None:
        """Say what is known of the school."""
        self.home_page.show_ready(True)
        self.home_page.show_roster(roster)
        self.pupils_page.show_roster(roster)
        self.settings_page.show_roster(roster)
        self.live_page.show_roster(roster.pupils)
        self.wall_page.show_roster(roster.pupils)
        self.board.pupils_total = len(roster.pupils)
        self.seats.refresh()

    def _language(self) -> str:
        return self.settings.language

    def _wire_home(self) -> None:
        home, show = self.home_page, self.window.show_page
        home.open_requested.connect(self.live.open_class)
        home.class_chosen.connect(self.roster.choose_class)
        home.board_requested.connect(lambda: show("live"))
        home.work_requested.connect(lambda: show("work"))
        home.sync_requested.connect(lambda: show("sync"))
        home.lessons_requested.connect(lambda: show("lessons"))
        home.setup.practice_requested.connect(
            lambda name, code, label: self.roster.add_practice_class(name, code, label, self._language())
        )
        home.setup.list_requested.connect(self.roster.import_at_once)
        self.live.opened.connect(lambda _: show("wall"))

    def _wire_class(self) -> None:
        live, page, show = self.live, self.live_page, self.window.show_page
        page.push_requested.connect(live.push)
        page.wall_requested.connect(lambda: show("wall"))
        page.end_requested.connect(live.end_class)
        page.invite_requested.connect(live.invite_all)
        page.admit_requested.connect(self._admit)
        page.turn_away_requested.connect(self._turn_away)
        page.seat_requested.connect(live.seat)
        page.start_requested.connect(lambda: show("home"))
        page.work_requested.connect(lambda: show("work"))
        self.wall_page.board_requested.connect(lambda: show("live"))
        self.seats.refreshed.connect(self._follow_class)

    def _wire_packs(self) -> None:
        packs, page = self.packs, self.lessons_page
        page.push_requested.connect(self.live.push)
        page.add_requested.connect(packs.add)
        page.remove_requested.connect(packs.remove)
        page.notices.trust_agreed.connect(packs.trust)
        packs.changed.connect(self.show_shelf)
        packs.busy.connect(page.show_busy)
        packs.added.connect(page.notices.show_added)
        packs.removed.connect(lambda *_: page.notices.clear())
        packs.asked.connect(page.notices.ask)
        packs.trusted.connect(page.notices.show_trusted)
        packs.failed.connect(page.notices.show_fault)

    def _wire_work(self) -> None:
        self.work_page.mark_requested.connect(self.live.mark)
        self.work_page.return_requested.connect(self.live.mark_and_return)
        self.work_page.return_unmarked_requested.connect(self.live.return_work)
        self.work_page.open_requested.connect(self.work.open)
        self.work_page.save_requested.connect(self.work.save)
        self.work.opened.connect(self.work_page.show_opened)
        self.work_page.board_requested.connect(lambda: self.window.show_page("live"))
        self.window.page_shown.connect(self.work.show_page)
        self.work.counted.connect(self._count_work)
        self.work.show_page(self.window.shown)
        self.sync.changed.connect(self._show_sync)

    def _wire_rest(self) -> None:
        self.roster.changed.connect(self.show_roster)
        self.roster.planned.connect(self.pupils_page.show_plan)
        self.pupils_page.read_requested.connect(self.roster.read_list)
        self.pupils_page.import_requested.connect(self.roster.import_plan)
        self.pupils_page.practice_requested.connect(self._add_practice_class)
        self._wire_showing()
        sync = self.sync_page
        sync.send_requested.connect(self.sync.send)
        sync.enrol_requested.connect(self.sync.enrol)
        sync.key_requested.connect(self.sync.keep_recovery_key)
        self.sync.key_kept.connect(sync.show_key_kept)
        sync.copy_requested.connect(self.sync.copy)
        sync.receipts_requested.connect(self.sync.import_receipts)
        self.settings_page.language_requested.connect(self.settings.set_language)
        self.settings_page.dark_requested.connect(self.settings.set_dark)
        self.settings_page.teacher_changed.connect(self.settings.set_teacher)
        self.settings_page.school_requested.connect(self.roster.save_school)
        self.window.closing.connect(self.wall_page.close_projector)
        self.settings.changed.connect(lambda _: self._show_preferences())
        self._show_preferences()
        for controller in (self.live, self.roster, self.work, self.sync):
            controller.failed.connect(self.window.show_fault)
        self.live.fault_gone.connect(self.window.clear_fault)
        self.roster.changed.connect(lambda _: self.window.clear_fault())

    def _wire_showing(self) -> None:
        page, showing = self.pupils_page, self.showing
        page.asking_requested.connect(showing.ask_pictures)
        page.pupil_chosen.connect(showing.open)
        page.panel.pictures_requested.connect(showing.renew_pictures)
        page.panel.card_requested.connect(showing.renew_card)
        showing.shown.connect(page.panel.show_secrets)
        showing.asked.connect(self.roster.load)
        showing.failed.connect(self.window.show_fault)

    def _admit(self, device: str) -> None:
        self.board.forget_waiting(device)
        self.seats.refresh()
        self.live.admit(device)

    def _turn_away(self, device: str) -> None:
        self.board.forget_waiting(device)
        self.seats.refresh()
        self.live.turn_away(device)

    def _add_practice_class(self) -> None:
        taken = {group.label for group in self.roster.roster.classes}
        words = self.tr("Practice {n}")
        number = next(n for n in range(1, len(taken) + 2) if words.format(n=n) not in taken)
        self.roster.add_practice_class("", "", words.format(n=number), self._language())

    def _follow_class(self) -> None:
        self.home_page.show_running(self.board.running)
        board = self.board
        sent = tuple(board.sent.items())
        self.lessons_page.show_class(OnTablets(running=board.running, open=board.pushed, versions=sent))

    def _count_work(self, to_mark: int) -> None:
        self._to_mark = to_mark
        self._count()

    def _count(self) -> None:
        self.home_page.show_counts(self._to_mark, self.sync.view.entries_waiting)

    def _show_sync(self, view: SyncView) -> None:
        self.sync_page.show_sync(view)
        self.board.sync = view.status
        self._count()

    def _show_preferences(self) -> None:
        kept = self.settings.preferences
        self.settings_page.show_preferences(kept.language, kept.dark, kept.teacher)
