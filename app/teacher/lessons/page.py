"""The packs that can be taught; more come by a file, from a stick or dropped here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.teacher.lessons.controller import PACK_SUFFIX, PUBLISHER_SUFFIX
from app.teacher.lessons.notices import PackNotices
from app.teacher.lessons.pack_view import PackView
from app.teacher.lessons.version_row import OnTablets
from app.teacher.packs import PackShelf
from app.widgets.buttons import Button
from app.widgets.card import emptied
from app.widgets.labels import Label
from app.widgets.look import Look


class LessonsPage(QWidget):
    """Signals:
    push_requested: pack id and version, to every tablet of the open class.
    add_requested: path of a pack's file, or a publisher's.
    remove_requested: pack id and version; the person was asked.
    """

    push_requested = Signal(str, str)
    add_requested = Signal(str)
    remove_requested = Signal(str, str)

    def __init__(self, look: Look, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._shelf = PackShelf()
        self._on_tablets = OnTablets()
        self._asking: tuple[str, str] | None = None
        self._busy = False
        self._title = Label("title")
        self._hint = Label("text")
        self.add = Button(look, "plain", "plus", "lessons_add")
        self.add.clicked.connect(self._choose)
        self.notices = PackNotices(look, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(self.notices)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(16)
        inner = QWidget()
        inner.setLayout(self._list)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        self.setAcceptDrops(True)
        self.retranslate()

    def show_shelf(self, shelf: PackShelf) -> None:
        """Say which packs there are."""
        self._shelf = shelf
        self._draw()

    def show_class(self, on_tablets: OnTablets) -> None:
        """Say what the open class has."""
        if on_tablets != self._on_tablets:
            self._on_tablets = on_tablets
            self._draw()

    def show_busy(self, busy: bool) -> None:
        """Say whether a file is looked through."""
        self._busy = busy
        self._word_add()

    def _draw(self) -> None:
        emptied(self._list)
        for pack in dict.fromkeys(card.pack for card in self._shelf.cards):
            self._list.addWidget(self._view(pack))
        self._list.addStretch(1)
        running = self._on_tablets.running
        self._hint.setText("" if running else self.tr("Open a class to send a lesson to its tablets."))

    def _view(self, pack: str) -> PackView:
        asking = self._asking[1] if self._asking is not None and self._asking[0] == pack else ""
        view = PackView(self._look, self._shelf.versions(pack), self._language(), self._on_tablets, asking)
        view.push_requested.connect(partial(self.push_requested.emit, pack))
        view.removal_asked.connect(lambda version: self._ask((pack, version)))
        view.removal_declined.connect(lambda: self._ask(None))
        view.removal_agreed.connect(lambda version: self._remove(pack, version))
        return view

    def _ask(self, asking: tuple[str, str] | None) -> None:
        self._asking = asking
        self._draw()

    def _remove(self, pack: str, version: str) -> None:
        self._ask(None)
        self.remove_requested.emit(pack, version)

    def _choose(self) -> None:
        kinds = self.tr("Lesson packs and publishers ({patterns})").format(
            patterns=f"*{PACK_SUFFIX} *{PUBLISHER_SUFFIX}"
        )
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a lesson pack"), "", kinds)
        if path:
            self.add_requested.emit(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in _files(event.mimeData()):
            self.add_requested.emit(path)
        event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Lessons"))
        self._word_add()
        self.notices.retranslate()
        self._draw()

    def _word_add(self) -> None:
        self.add.setEnabled(not self._busy)
        self.add.set_words(
            self.tr("Looking through the file…") if self._busy else self.tr("Add a pack…"),
            self.tr("Add a lesson pack or a publisher from a file. You can also drop the file on this page."),
        )


def _files(dragged: QMimeData) -> list[str]:
    """Return the files of what is dragged that could be a pack or a publisher."""
    paths = [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
    return [path for path in paths if path.lower().endswith((PACK_SUFFIX, PUBLISHER_SUFFIX))]
