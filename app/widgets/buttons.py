"""Buttons that wear the theme: an icon in a token's colour, a word, and a kind the style sheet knows."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.widgets.look import Look

Kind = Literal[
    "main", "plain", "danger", "quiet", "tool", "toolmain", "tooldanger", "rail", "round", "choice"
]

SPACE = "\u2002"
"""Between icon and word; Qt leaves too little."""

ICON_TOKEN: dict[str, str] = {
    "main": "on_fill",
    "plain": "ink",
    "danger": "red",
    "quiet": "blue",
    "tool": "ink",
    "toolmain": "on_fill",
    "tooldanger": "red",
    "rail": "on_night2",
    "round": "ink2",
    "choice": "ink",
}


class Button(QToolButton):
    """One button of the program; `kind` decides its looks (resources/style/tinmel.qss)."""

    def __init__(self, look: Look, kind: Kind, icon: str, name: str, parent: QWidget | None = None) -> None:
        """`icon` is an id in resources/icons, or "" for none; `name` is the object's name for tests."""
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._kind = kind
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        under = kind in ("tool", "toolmain", "tooldanger", "rail")
        beside = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if icon else Qt.ToolButtonStyle.ToolButtonTextOnly
        )
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon if under else beside)
        if kind == "round":
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setIconSize(QSize(22, 22) if under else QSize(20, 20))
        if under and kind != "rail":
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        elif kind != "rail":
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.paint_again)
        self.toggled.connect(self.paint_again)
        self.paint_again()

    def set_words(self, text: str, tip: str = "") -> None:
        """Set the word on the button, and the longer sentence that hovers and is read out."""
        if self._kind != "round":
            beside = self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            self.setText(SPACE + text if beside else text)
        self.setAccessibleName(tip or text)
        self.setToolTip(tip or (text if self._kind == "round" else ""))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.paint_again()

    def paint_again(self) -> None:
        """Follow the theme, the direction and the checked state."""
        if not self._icon:
            return
        token = ICON_TOKEN[self._kind]
        if self._kind == "rail" and self.isChecked():
            token = "ink" if not self._look.dark else "on_night"
        self.setIcon(self._look.icon(self._icon, token, self.iconSize().width()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.paint_again()
        super().changeEvent(event)
