"""The first minute: name the school and the class, and bring its pupils."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.widgets.buttons import Button
from app.widgets.card import Card
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look


class SetupPanel(QWidget):
    """Signals:
    list_requested: school name, school code, path of a class list.
    practice_requested: school name, school code, class label.
    """

    list_requested = Signal(str, str, str)
    practice_requested = Signal(str, str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        outer = QVBoxLayout(self)
        outer.setSpacing(16)
        outer.addStretch(2)
        self._mark = QLabel()
        self._mark.setPixmap(look.brand("tinmel", 72))
        self._title = Label("title")
        self._lead = Label("text")
        middle = Qt.AlignmentFlag.AlignHCenter
        outer.addWidget(self._mark, 0, middle)
        outer.addWidget(self._title, 0, middle)
        outer.addWidget(self._lead, 0, middle)
        outer.addWidget(self._fields(), 0, middle)
        ways = QHBoxLayout()
        ways.setSpacing(16)
        self.practice, self._practice_text = self._way(ways, "play", "main", "setup_practice")
        self.list, self._list_text = self._way(ways, "folder", "plain", "setup_import")
        holder = QWidget()
        holder.setLayout(ways)
        holder.setFixedWidth(720)
        holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        ways.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(holder, 0, middle)
        outer.addStretch(3)
        self.practice.clicked.connect(self._practise)
        self.list.clicked.connect(self._choose_list)
        self.retranslate()

    def _fields(self) -> Card:
        card = Card("column", "card", 20)
        card.setFixedWidth(720)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        self.school = QLineEdit()
        self.code = QLineEdit()
        self.label = QLineEdit()
        self._labels = [Label("field"), Label("field"), Label("field")]
        fields = ((self.school, "setup_school"), (self.code, "setup_code"), (self.label, "setup_label"))
        for column, (field, name) in enumerate(fields):
            field.setObjectName(name)
            grid.addWidget(self._labels[column], 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 3 if column == 0 else 2)
        self.code.setMaxLength(8)
        card.body.addLayout(grid)
        return card

    def _way(self, row: QHBoxLayout, icon: str, kind: str, name: str) -> tuple[Button, Label]:
        card = Card("column", "card", 20)
        card.body.addWidget(Symbol(self._look, "star" if kind == "main" else "pupils", "blue", 28))
        text = Label("text", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setMinimumHeight(48)
        card.body.addWidget(text)
        button = Button(self._look, "main" if kind == "main" else "plain", icon, name)
        card.body.addWidget(button)
        row.addWidget(card, 1)
        return button, text

    def _said(self) -> tuple[str, str, str]:
        label = self.label.text().strip() or self.label.placeholderText()
        return self.school.text().strip(), self.code.text().strip().upper(), label

    def _practise(self) -> None:
        self.practice_requested.emit(*self._said())

    def _choose_list(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose the class list"), "", self.tr("Class lists (*.xlsx *.xls)")
        )
        if path:
            name, code, _ = self._said()
            self.list_requested.emit(name, code, path)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Welcome to Tinmel"))
        self._lead.setText(self.tr("Ready in a minute, without Internet. You can change all of this later."))
        words = (self.tr("School"), self.tr("School code, if you know it"), self.tr("Class"))
        for label, field, word in zip(self._labels, (self.school, self.code, self.label), words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        self.school.setPlaceholderText(self.tr("Name of the school"))
        self.code.setPlaceholderText("12345A")
        self.label.setPlaceholderText("6APG-1")
        self._practice_text.setText(
            self.tr("Try everything with pretended pupils. You can bring the real list later.")
        )
        self.practice.set_words(self.tr("Start with a practice class"))
        self._list_text.setText(
            self.tr("The list from Massar (ListEleve….xlsx) brings school, class and pupils.")
        )
        self.list.set_words(self.tr("Open a class list…"))
