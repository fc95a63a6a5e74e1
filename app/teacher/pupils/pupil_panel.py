"""One pupil in hand: the three pictures, and the card, by which they show who they are."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.teacher.pupils.secrets import PupilSecrets
from app.widgets.buttons import Button
from app.widgets.card import Card, emptied
from app.widgets.labels import Label, Picture
from app.widgets.look import Look
from app.widgets.qr_view import QrView
from classroom.roster.pupil import Pupil

QR_SIDE = 150


class PupilPanel(Card):
    """Signals:
    pictures_requested: the id of a pupil who shall get other pictures.
    card_requested: the id of a pupil who shall get a card; the one before is good no more.
    closed: the person is done with this pupil.
    """

    pictures_requested = Signal(str)
    card_requested = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("column", "card", 16, parent)
        self.setObjectName("pupil_panel")
        self.setFixedWidth(312)
        self._look = look
        self._pupil: Pupil | None = None
        self._secrets: PupilSecrets | None = None
        self._name = Label("heading", wrap=True)
        self._close = Button(look, "round", "close", "pupil_close")
        self._close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._pictures_title = Label("field")
        self._three = QHBoxLayout()
        # As on the tablets, where the three stand from left to right in every language.
        self._three_host = QWidget()
        self._three_host.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._three_host.setLayout(self._three)
        self._three.setContentsMargins(0, 0, 0, 0)
        self.new_pictures = Button(look, "plain", "sync", "pupil_new_pictures")
        self.body.addWidget(self._pictures_title)
        self.body.addWidget(self._three_host)
        self.body.addWidget(self.new_pictures)
        self._card_title = Label("field")
        self.qr = QrView()
        self.qr.setFixedSize(QR_SIDE, QR_SIDE)
        self.card_words = Label("figure")
        self.card_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card_words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.new_card = Button(look, "plain", "qr", "pupil_new_card")
        self.body.addWidget(self._card_title)
        self.body.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.card_words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.new_card)
        self._ask_line(look)
        self.body.addStretch(1)
        self.new_pictures.clicked.connect(self._renew_pictures)
        self.new_card.clicked.connect(self._renew_card)
        self.retranslate()

    def _ask_line(self, look: Look) -> None:
        """A card that is good stops for ever: ask first, in place."""
        self.ask = Card("column", "saffron", 12)
        self._ask_words = Label("small", wrap=True)
        self.agree = Button(look, "danger", "", "pupil_card_agree")
        self.keep = Button(look, "plain", "", "pupil_card_keep")
        for part in (self._ask_words, self.agree, self.keep):
            self.ask.body.addWidget(part)
        self.body.addWidget(self.ask)
        self.agree.clicked.connect(self._agree)
        self.keep.clicked.connect(self._keep)
        self.ask.hide()

    def show_pupil(self, pupil: Pupil) -> None:
        """Show a pupil; what they show comes a moment later."""
        self._pupil, self._secrets = pupil, None
        self._follow()

    def show_secrets(self, secrets: PupilSecrets) -> None:
        """Show by what the pupil in hand shows who they are; another one's come too late."""
        if self._pupil is not None and secrets.pupil == self._pupil.id:
            self._secrets = secrets
            self._follow()

    def _follow(self) -> None:
        pupil, secrets = self._pupil, self._secrets
        self._name.setText("" if pupil is None else f"{pupil.given_name} {pupil.family_name}")
        emptied(self._three)
        for number, name in enumerate(secrets.pictures if secrets is not None else (), start=1):
            self._three.addLayout(self._numbered(number, name))
        self._three.addStretch(1)
        card = secrets.card if secrets is not None else None
        self.qr.set_text(card or "")
        self.card_words.setText(card or "")
        self.new_pictures.setEnabled(secrets is not None)
        self.new_card.setEnabled(secrets is not None)
        self._keep()
        self._name_buttons()

    def _numbered(self, number: int, name: str) -> QVBoxLayout:
        column = QVBoxLayout()
        picture = Picture(self._look, name, 64)
        picture.setAccessibleName(name)
        count = Label("small")
        count.setText(str(number))
        column.addWidget(picture)
        column.addWidget(count, 0, Qt.AlignmentFlag.AlignHCenter)
        return column

    def _renew_pictures(self) -> None:
        if self._pupil is not None:
            self.new_pictures.setEnabled(False)
            self.pictures_requested.emit(self._pupil.id)

    def _renew_card(self) -> None:
        if self._secrets is not None and self._secrets.card is not None:
            self._show_card(asking=True)
        else:
            self._agree()

    def _agree(self) -> None:
        self._keep()
        if self._pupil is not None:
            self.new_card.setEnabled(False)
            self.card_requested.emit(self._pupil.id)

    def _keep(self) -> None:
        self._show_card(asking=False)

    def _show_card(self, *, asking: bool) -> None:
        """The question stands where the card stood."""
        has_card = self._secrets is not None and self._secrets.card is not None
        self.ask.setVisible(asking)
        self.new_card.setHidden(asking)
        self.qr.setVisible(has_card and not asking)
        self.card_words.setVisible(has_card)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _name_buttons(self) -> None:
        has_card = self._secrets is not None and self._secrets.card is not None
        self.new_card.set_words(self.tr("New card") if has_card else self.tr("Make a card"))

    def retranslate(self) -> None:
        """Set the words."""
        self._close.set_words(self.tr("Close"))
        self._pictures_title.setText(self.tr("Three pictures, in this order"))
        self.new_pictures.set_words(self.tr("New pictures"))
        self._card_title.setText(self.tr("Card"))
        self._ask_words.setText(self.tr("The card there is now will not be good any more."))
        self.agree.set_words(self.tr("New card"))
        self.keep.set_words(self.tr("Keep it"))
        self.qr.setAccessibleName(self.tr("QR code of the card"))
        self._name_buttons()
