"""Keeps the list of hand-ins true to the store while somebody looks at it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.teacher.packs import PackShelf
from app.teacher.services import Services
from app.teacher.work.claim import ONLY_LOOKED_AT
from app.teacher.work.hand_in import HandIn
from app.teacher.work.hand_ins_model import HandInsModel
from app.widgets.bridge import Bridge
from classroom.events import (
    AttemptMarked,
    AttemptReceived,
    AttemptRechecked,
    AttemptReturned,
    Event,
    PupilsSeated,
)
from classroom.work.attempt import StepKey
from lessons.errors import TinmelError

MOST_SHOWN: Final = 400
"""The newest; older ones are in the store and come with a search that a later issue brings."""
SOON_MS: Final = 300


class WorkController(QObject):
    """The database has one thread, and receipts wait for it: nothing is read for a page that is not shown.

    The Work page's list comes in pages; what happens meanwhile is read by its id. The home page's number
    is counted. Both follow within 300 ms, or when their page is shown.

    Signals:
        failed: a TinmelError.
        counted: how many hand-ins have neither mark nor return.
        opened: an OpenedWork, the hand-in that was asked for.
    """

    failed = Signal(object)
    counted = Signal(int)
    opened = Signal(object)

    def __init__(self, bridge: Bridge, model: HandInsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._model = model
        self._services: Services | None = None
        self._shelf = PackShelf()
        self._shown = ""
        self._list_stale = True
        self._count_stale = True
        self._changed: dict[str, None] = {}
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.load)

    def start(self, services: Services) -> None:
        """Everything below is there now."""
        self._services = services
        self._shelf = services.shelf
        self.load()

    def stop(self) -> None:
        """No timer runs any more."""
        self._soon.stop()
        self._services = None

    def show_shelf(self, shelf: PackShelf) -> None:
        """Say which packs there are: what they have no answer for is counted anew."""
        self._shelf = shelf
        self._count_stale = True
        self.load()

    def show_page(self, page: str) -> None:
        """Say which page is in front now."""
        self._shown = page
        self.load()

    def open(self, attempt_id: str) -> None:
        """Read one hand-in whole, with its photos and a proposed score."""
        hand_in = self._model.hand_in(attempt_id)
        if self._services is None or hand_in is None:
            return
        from app.teacher.work.loading import open_work

        card = self._shelf.exact_step(hand_in.attempt.at)
        future = self._services.loop.submit(open_work(self._services.database, attempt_id, card))
        self._bridge.deliver(future, self.opened.emit, self.failed.emit)

    def save(self, path: str, data: bytes) -> None:
        """Write what was handed in to a file that the teacher named."""
        if self._services is None:
            return
        from app.teacher.work.loading import save_file

        future = self._services.loop.submit(save_file(path, data))
        self._bridge.deliver(future, None, self.failed.emit)

    def apply(self, event: Event) -> None:
        """Follow an event of the class."""
        match event:
            case AttemptReceived(attempt=attempt):
                self._changed[attempt.id] = None
            case AttemptMarked(attempt=attempt_id) | AttemptReturned(attempt=attempt_id):
                self._changed[attempt_id] = None
            case AttemptRechecked(attempt=attempt_id):
                self._changed[attempt_id] = None
                self._follow_soon()
                return
            case PupilsSeated(by_teacher=True):
                self._list_stale = True
            case _:
                return
        self._count_stale = True
        self._follow_soon()

    def _follow_soon(self) -> None:
        if self._shown in ("work", "home") and not self._soon.isActive():
            self._soon.start()

    def load(self) -> None:
        """Read what the page in front shows and is no longer true."""
        if self._services is None:
            return
        if self._shown == "work" and self._list_stale:
            self._list_stale = False
            self._changed.clear()
            self._load_page(None, 0)
        elif self._shown == "work" and self._changed:
            self._load_changed()
        elif self._shown == "home" and self._count_stale:
            self._count_stale = False
            self._count()

    def _load_page(self, before: tuple[int, str] | None, loaded: int) -> None:
        """Read a page, then the next: what others ask of the database comes in between."""
        if self._services is None:
            return
        from app.teacher.work.loading import PAGE, load_page

        def show(page: list[HandIn]) -> None:
            self._model.take(page)
            last = page[-1].attempt if page else None
            if last is not None and len(page) == PAGE and loaded + PAGE < MOST_SHOWN:
                self._load_page((last.received_ms, last.id), loaded + PAGE)

        future = self._services.database.submit(lambda session: load_page(session, before))
        self._bridge.deliver(future, show, self._fail_list)

    def _load_changed(self) -> None:
        assert self._services is not None
        from app.teacher.work.loading import PAGE, load_some

        some = list(self._changed)[:PAGE]
        for attempt_id in some:
            del self._changed[attempt_id]
        future = self._services.database.submit(lambda session: load_some(session, some))
        self._bridge.deliver(future, self._take, self._fail_list)

    def _take(self, hand_ins: list[HandIn]) -> None:
        self._model.take(hand_ins)
        self.load()

    def _fail_list(self, error: TinmelError) -> None:
        self._list_stale = True
        self.failed.emit(error)

    def _count(self) -> None:
        assert self._services is not None
        from app.teacher.work.loading import count_unjudged

        shelf = self._shelf
        self._bridge.deliver(
            self._services.database.submit(count_unjudged),
            lambda unjudged: self.counted.emit(to_mark(unjudged, shelf)),
            self.failed.emit,
        )


def to_mark(unjudged: Mapping[StepKey, int], shelf: PackShelf) -> int:
    """Return how many of these a teacher would mark: all but what is only looked at."""
    cards = {at: shelf.step(at) for at in unjudged}
    return sum(
        count
        for at, count in unjudged.items()
        if (card := cards[at]) is None or card.kind not in ONLY_LOOKED_AT
    )
