"""The one window: rail, pages, and a line for what went wrong."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.teacher.sentences import refusal, sentence
from app.widgets.fault_line import FaultLine
from app.widgets.look import Look
from app.widgets.rail import Rail
from lessons.errors import TinmelError

ENTRIES = (
    ("home", "home"),
    ("live", "live"),
    ("lessons", "lessons"),
    ("work", "work"),
    ("pupils", "pupils"),
    ("sync", "send"),
    ("settings", "settings"),
)


REFUSAL_SHOWN_MS = 15_000
"""What one tablet was refused is news, not a state: the line goes by itself."""


class MainWindow(QMainWindow):
    """Pages by key; `wall` belongs to the entry `live`.

    Signals:
        closing: the person closed the window.
        page_shown: the key of the page that came to the front.
    """

    closing = Signal()
    page_shown = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("teacher")
        self.setWindowIcon(QIcon(look.brand("tinmel", 64)))
        self.resize(1366, 768)
        self.setMinimumSize(1024, 600)
        self.rail = Rail(look, ENTRIES)
        self.fault_line = FaultLine(look)
        self._passing = QTimer(self, interval=REFUSAL_SHOWN_MS, singleShot=True)
        self._passing.timeout.connect(self.clear_fault)
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        ground = QWidget()
        ground.setObjectName("ground")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._fault_row = QVBoxLayout()
        self._fault_row.setContentsMargins(18, 0, 18, 0)
        self._fault_row.addWidget(self.fault_line)
        column.addLayout(self._fault_row)
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(ground)
        self.rail.chosen.connect(self.show_page)
        self.retranslate()

    @property
    def shown(self) -> str:
        """The key of the page in front."""
        current = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is current), "")

    def add_page(self, key: str, page: QWidget) -> None:
        """Add a page; the first one is in front."""
        self._pages[key] = page
        self._stack.addWidget(page)
        if len(self._pages) == 1:
            self.show_page(key)

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self._stack.setCurrentWidget(self._pages[key])
        self.rail.choose("live" if key == "wall" else key)
        self._pages[key].setFocus()
        self.page_shown.emit(key)

    def show_fault(self, error: TinmelError) -> None:
        """Say in one line what went wrong."""
        self._passing.stop()
        self.fault_line.show_fault(sentence(error), self.tr("Close"))

    def show_refusal(self, reason: str) -> None:
        """Say in one line what a tablet was refused; `reason` from classroom/link/refusals.py."""
        self.fault_line.show_fault(refusal(reason), self.tr("Close"))
        self._passing.start()

    def clear_fault(self) -> None:
        """It works again."""
        self._passing.stop()
        self.fault_line.clear()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.setWindowTitle("Tinmel")
        self.rail.setAccessibleName(self.tr("Pages"))
        self.rail.set_words(
            {
                "home": self.tr("Home"),
                "live": self.tr("In class"),
                "lessons": self.tr("Lessons"),
                "work": self.tr("Work"),
                "pupils": self.tr("Pupils"),
                "sync": self.tr("Sending"),
                "settings": self.tr("Settings"),
            }
        )
