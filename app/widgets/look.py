"""What every painted part asks: the colours, icons and pictures of the theme in force."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from app.widgets.icons import MIRRORED, recoloured
from app.widgets.theme import DARK, LIGHT, Tokens


class Look(QObject):
    """One for a window, passed to whoever paints.

    Signals:
        changed: theme or direction changed; painted parts paint again.
    """

    changed = Signal()

    def __init__(self, dark: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dark = dark
        self._pixmaps: dict[tuple[str, ...], QPixmap] = {}
        self._sources: dict[str, str] = {}

    @property
    def dark(self) -> bool:
        """True in the dark theme."""
        return self._dark

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return DARK if self._dark else LIGHT

    def set_dark(self, dark: bool) -> None:
        """Change the theme."""
        self._dark = dark
        self._pixmaps.clear()
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        """Return the colour that a token names."""
        return QColor(str(getattr(self.tokens, token)))

    def pixmap(self, icon: str, token: str, size: int) -> QPixmap:
        """Return an icon of resources/icons, in a token's colour, mirrored where it must be."""
        colour = str(getattr(self.tokens, token))
        mirrored = icon in MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        key = ("icon", icon, colour, str(size), str(mirrored))
        if key not in self._pixmaps:
            source = recoloured(self._source("icons", icon), colour)
            self._pixmaps[key] = _drawn(source, size, mirrored)
        return self._pixmaps[key]

    def icon(self, name: str, token: str, size: int = 24, disabled: str = "grey") -> QIcon:
        """Return an icon for a button, with its disabled state."""
        made = QIcon(self.pixmap(name, token, size))
        made.addPixmap(self.pixmap(name, disabled, size), QIcon.Mode.Disabled)
        return made

    def picture(self, name: str, size: int) -> QPixmap:
        """Return a picture of resources/pictures; an unknown name gives an empty one."""
        key = ("picture", name, str(size))
        if key not in self._pixmaps:
            self._pixmaps[key] = _drawn(self._source("pictures", name), size, mirrored=False)
        return self._pixmaps[key]

    def brand(self, name: str, height: int) -> QPixmap:
        """Return a picture of resources/brand at this height."""
        source = self._source("brand", name)
        key = ("brand", name, str(height))
        if key not in self._pixmaps:
            size = QSvgRenderer(source.encode()).defaultSize()
            width = round(height * size.width() / max(1, size.height()))
            self._pixmaps[key] = _drawn(source, QSize(width, height), mirrored=False)
        return self._pixmaps[key]

    def _source(self, folder: str, name: str) -> str:
        key = f"{folder}/{name}"
        if key not in self._sources:
            path = resources.folder() / folder / f"{name}.svg"
            self._sources[key] = path.read_text("utf-8") if path.is_file() else ""
        return self._sources[key]


def _drawn(source: str, size: QSize | int, mirrored: bool) -> QPixmap:
    """Return SVG text as a pixmap of this logical size, sharp on the densest screen there is."""
    shape = QSize(size, size) if isinstance(size, int) else size
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    pixmap = QPixmap(shape * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    if source:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirrored:
            painter.translate(shape.width(), 0)
            painter.scale(-1, 1)
        QSvgRenderer(source.encode()).render(painter, QRectF(0, 0, shape.width(), shape.height()))
        painter.end()
    return pixmap
