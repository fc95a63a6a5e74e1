"""What came of the last file: a refusal, news, or a question; one line in place, never a dialog."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.phrases.fingerprint import fingerprint
from app.teacher.packs import PackAdded, in_language
from app.teacher.sentences import sentence
from app.widgets.buttons import Button
from app.widgets.card import Card
from app.widgets.fault_line import FaultLine
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look
from lessons.errors import TinmelError

if TYPE_CHECKING:
    from lessons.publisher import Publisher


class PackNotices(QWidget):
    """At most one of them shows.

    Signals:
        trust_agreed: the Publisher that the teacher said yes to.
    """

    trust_agreed = Signal(object)

    def __init__(self, look: Look, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._error: TinmelError | None = None
        self._news: PackAdded | Publisher | None = None
        self._question: Publisher | None = None
        self.fault = FaultLine(look)
        self.fault.setObjectName("lessons_fault")
        self.fault.dismissed.connect(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fault)
        column.addWidget(self._news_card())
        column.addWidget(self._question_card())
        self.clear()

    def _news_card(self) -> Card:
        self.news = Card("row", "mint", 8)
        self.news_text = Label("strong", wrap=True)
        self.close_news = Button(self._look, "round", "close", "lessons_news_close")
        self.close_news.clicked.connect(self.clear)
        self.news.body.addWidget(Symbol(self._look, "check", "mint", 22))
        self.news.body.addWidget(self.news_text, 1)
        self.news.body.addWidget(self.close_news)
        return self.news

    def _question_card(self) -> Card:
        self.question = Card("row", "blue", 16)
        words = QVBoxLayout()
        words.setSpacing(6)
        self.question_text = Label("strong", wrap=True)
        self.fingerprint_text = Label("text", wrap=True)
        self.fingerprint = Label("strong", wrap=True)
        for label in (self.question_text, self.fingerprint_text, self.fingerprint):
            words.addWidget(label)
        self.agree = Button(self._look, "main", "check", "publisher_agree")
        self.decline = Button(self._look, "plain", "", "publisher_decline")
        self.agree.clicked.connect(self._agree)
        self.decline.clicked.connect(self.clear)
        self.question.body.addWidget(Symbol(self._look, "lock", "blue", 28))
        self.question.body.addLayout(words, 1)
        self.question.body.addWidget(self.decline)
        self.question.body.addWidget(self.agree)
        return self.question

    def clear(self) -> None:
        """Nothing is to be said any more."""
        self._say(None, None, None)

    def show_fault(self, error: TinmelError) -> None:
        """Say why a file was refused, and where in it."""
        self._say(error, None, None)

    def show_added(self, added: PackAdded) -> None:
        """Say that a pack is here now."""
        self._say(None, added, None)

    def show_trusted(self, publisher: "Publisher") -> None:
        """Say that a publisher's packs are taken from now on, or no longer."""
        self._say(None, publisher, None)

    def ask(self, publisher: "Publisher") -> None:
        """Ask whether to trust a publisher, or to withdraw a key."""
        self._say(None, None, publisher)

    def _say(
        self, error: TinmelError | None, news: "PackAdded | Publisher | None", question: "Publisher | None"
    ) -> None:
        self._error, self._news, self._question = error, news, question
        self.news.setVisible(news is not None)
        self.question.setVisible(question is not None)
        self.setVisible(any(said is not None for said in (error, news, question)))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        if self._error is not None:
            self.fault.show_fault(sentence(self._error), self.tr("Close"))
        else:
            self.fault.clear()
        self.close_news.set_words(self.tr("Close"))
        self.news_text.setText(self._news_words())
        self.decline.set_words(self.tr("Not now"))
        if self._question is not None:
            self._word_question(self._question)

    def _news_words(self) -> str:
        match self._news:
            case None:
                return ""
            case PackAdded(card=card, was_here=was_here, newer=newer):
                words = self.tr("{title}, version {n}, was here already.") if was_here else ""
                words = words or self.tr("{title}, version {n}, is here now.")
                if newer:
                    words += " " + self.tr("A newer version is here: {newer}.")
                title = in_language(card.titles, self._language()) or card.pack
                return words.format(
                    title=f"\u2068{title}\u2069",
                    n=f"\u2066{card.version}\u2069",
                    newer=f"\u2066{newer}\u2069",
                )
            case publisher:
                words = (
                    self.tr("The key of {name} is withdrawn. Its packs are no longer sent.")
                    if publisher.revoked
                    else self.tr("Packs from {name} are taken from now on.")
                )
                return words.format(name=self._name(publisher))

    def _word_question(self, publisher: "Publisher") -> None:
        name = self._name(publisher)
        if publisher.revoked:
            question = self.tr("{name} withdraws this key. Send its packs to tablets no more?")
            self.agree.set_words(self.tr("Withdraw the key"))
        else:
            question = self.tr("Take lesson packs from {name}?")
            self.agree.set_words(self.tr("Trust this publisher"))
        self.question_text.setText(question.format(name=name))
        self.fingerprint_text.setText(
            self.tr("Compare this number with the one that the publisher gave you on paper or by telephone:")
        )
        self.fingerprint.setText(f"\u2066{fingerprint(publisher.key_id)}\u2069")

    def _name(self, publisher: "Publisher") -> str:
        names = {str(language): name for language, name in publisher.names.items()}
        shown = in_language(names, self._language())
        return f"\u2068{shown}\u2069 (\u2066{publisher.id}\u2069)" if shown else f"\u2066{publisher.id}\u2069"

    def _agree(self) -> None:
        publisher = self._question
        self.clear()
        if publisher is not None:
            self.trust_agreed.emit(publisher)
