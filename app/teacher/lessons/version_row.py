"""One version of a pack: where it is from, what the tablets have of it, send it, take it away."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.teacher.packs import PackCard, in_language
from app.teacher.sentences import pack_fault
from app.widgets.ages import size
from app.widgets.buttons import Button, Kind
from app.widgets.labels import Label
from app.widgets.look import Look


@dataclass(frozen=True, kw_only=True)
class OnTablets:
    """What the open class has; a page without a class has nothing."""

    running: bool = False
    open: tuple[str, str] | None = None
    """Pack and version that were pushed last: the tablets show it."""
    versions: tuple[tuple[str, str], ...] = ()
    """The version of each pack that the tablets hold."""

    def version_of(self, pack: str) -> str:
        """Return the version of a pack that the tablets hold, else ""."""
        return dict(self.versions).get(pack, "")


class VersionRow(QWidget):
    """Signals:
    push_requested: send it to the tablets.
    removal_asked: the person wants it gone, and is asked whether they mean it.
    removal_agreed, removal_declined: the answer.
    """

    push_requested = Signal()
    removal_asked = Signal()
    removal_agreed = Signal()
    removal_declined = Signal()

    def __init__(self, look: Look, card: PackCard, *, newest: bool, on_tablets: OnTablets) -> None:
        """`newest`: it is the one that a teacher would send."""
        super().__init__()
        self._look = look
        self._card = card
        self._title = ""
        self._newest = newest
        self._on_tablets = on_tablets
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._column.addLayout(self._row)

    def show_version(self, language: str) -> None:
        """Show what it is and what can be done."""
        self._title = in_language(self._card.titles, language) or self._card.pack
        version = Label("strong" if self._newest else "text")
        version.setText(self.tr("Version {n}").format(n=f"\u2066{self._card.version}\u2069"))
        facts = Label("small")
        facts.setText("  ·  ".join((self._origin(language), size(self._card.size_bytes))))
        self._row.addWidget(version)
        self._row.addWidget(facts)
        self._row.addStretch(1)
        if self._card.installed:
            self._row.addWidget(self._remove_button())
        if self._card.fault is None:
            self._row.addWidget(self._push_button())
        state, tone = self._state()
        if state:
            line = Label("small", wrap=True)
            line.setProperty("pill", tone)
            line.setText(state)
            self._column.insertWidget(0, line)

    def ask(self) -> None:
        """Ask in place whether it is to go."""
        text = Label("strong", wrap=True)
        text.setText(
            self.tr("Remove version {n} from this computer? What pupils handed in stays.").format(
                n=f"\u2066{self._card.version}\u2069"
            )
        )
        keep = Button(self._look, "plain", "", "pack_keep")
        keep.set_words(self.tr("Keep it"))
        keep.clicked.connect(self.removal_declined)
        remove = Button(self._look, "danger", "trash", "pack_remove_agreed")
        remove.set_words(self.tr("Remove"))
        remove.clicked.connect(self.removal_agreed)
        self._row.addWidget(text, 1)
        self._row.addWidget(keep)
        self._row.addWidget(remove)

    def _origin(self, language: str) -> str:
        if not self._card.installed:
            return self.tr("came with Tinmel")
        return in_language(self._card.publisher_names, language) or self._card.publisher

    def _state(self) -> tuple[str, str]:
        """Return why it can't be sent, or what it would change on the tablets, and the colour of that."""
        card, held = self._card, self._on_tablets.version_of(self._card.pack)
        if card.fault is not None:
            return pack_fault(card.fault.reason), "red"
        if not self._on_tablets.running or not self._newest or held in ("", card.version):
            return "", ""
        words = self.tr("The tablets have version {n}: send this one, and they change over.")
        return words.format(n=f"\u2066{held}\u2069"), "saffron"

    def _about(self, words: str) -> str:
        """Return what a button does, and with which pack: read out, each row is told from the next."""
        return f"{words}: \u2068{self._title}\u2069 \u2066{self._card.version}\u2069"

    def _push_button(self) -> Button:
        card = self._card
        shown = self._on_tablets.running and self._on_tablets.open == (card.pack, card.version)
        kind: Kind = "main" if self._newest and not shown else "plain"
        name = f"lesson_{card.pack}" if self._newest else f"lesson_{card.pack}_{card.version}"
        button = Button(self._look, kind, "check" if shown else "upload", name)
        words = self.tr("On the tablets") if shown else self.tr("Send to the tablets")
        button.set_words(words, self._about(words))
        button.setEnabled(self._on_tablets.running and not shown)
        button.clicked.connect(self.push_requested)
        return button

    def _remove_button(self) -> Button:
        button = Button(self._look, "round", "trash", f"pack_remove_{self._card.pack}_{self._card.version}")
        button.set_words(self._about(self.tr("Remove")))
        button.clicked.connect(self.removal_asked)
        return button
