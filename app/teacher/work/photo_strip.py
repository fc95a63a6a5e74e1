"""Photos side by side; touch one, and it opens large beside the window."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.widgets.card import emptied
from app.widgets.labels import Label
from app.widgets.look import Look

THUMBNAIL: Final = QSize(180, 135)
ALONE: Final = QSize(300, 225)
"""A single photo has the place of two."""


class PhotoStrip(QWidget):
    """Up to three thumbnails; one that can't be shown is a sentence in its place."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work_photos")
        self._look = look
        self._pictures: tuple[QImage | None, ...] = ()
        self._large: PhotoWindow | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def show_pictures(self, pictures: Sequence[QImage | None]) -> None:
        """Show these instead; a large one that is open goes."""
        self._pictures = tuple(pictures)
        self.setVisible(bool(pictures))
        self._close_large()
        emptied(self._row)
        for place, picture in enumerate(pictures):
            self._row.addWidget(self._broken() if picture is None else self._thumbnail(place, picture))
        self._row.addStretch(1)

    def _thumbnail(self, place: int, picture: QImage) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"work_photo_{place}")
        button.setProperty("kind", "photo")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        size, ratio = ALONE if len(self._pictures) == 1 else THUMBNAIL, self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(
            picture.scaled(
                size * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        pixmap.setDevicePixelRatio(ratio)
        button.setIcon(QIcon(pixmap))
        button.setIconSize(pixmap.deviceIndependentSize().toSize())
        words = self.tr("Look at photo {n}").format(n=place + 1)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self._open(picture))
        return button

    def _broken(self) -> Label:
        words = Label("text", wrap=True)
        words.setText(self.tr("This photo can't be shown. It is kept as it came."))
        words.setMinimumWidth(THUMBNAIL.width())
        return words

    def _open(self, picture: QImage) -> None:
        self._close_large()
        self._large = PhotoWindow(picture, self.tr("Photo"), self)
        self._large.show()

    def _close_large(self) -> None:
        if self._large is not None:
            self._large.close()
            self._large.deleteLater()
            self._large = None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.show_pictures(self._pictures)
        super().changeEvent(event)


class PhotoWindow(QDialog):
    """One photo as large as its window; never modal, for a class may be running."""

    def __init__(self, picture: QImage, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("photo_window")
        self.setWindowTitle(title)
        self._picture = QPixmap.fromImage(picture)
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMinimumSize(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        screen = self.screen().availableSize()
        self.resize(self._picture.size().boundedTo(screen * 0.85).expandedTo(QSize(320, 240)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._label.setPixmap(
            self._picture.scaled(
                self.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        super().resizeEvent(event)
