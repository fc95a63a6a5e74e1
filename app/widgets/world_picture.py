"""A small picture of a robot's world, or of what was drawn or printed. Never mirrored; knows no lesson."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.fonts import FIXED_FAMILIES
from app.widgets.look import Look

Point = tuple[float, float]
Rectangle = tuple[float, float, float, float]
"""x, y, width, height."""

TOKENS: Final = {"blue": "blue", "clay": "clay", "mint": "mint", "saffron": "saffron_fill", "night": "ink"}
"""What the pens of a world are called → the window's colours."""
TURNS: Final = {"e": 0.0, "s": 90.0, "w": 180.0, "n": 270.0}


@dataclass(frozen=True, kw_only=True)
class Body:
    """A robot: its middle, its radius, and where it looks: degrees clockwise from the right."""

    at: Point
    radius: float
    heading: float
    crashed: bool = False


@dataclass(frozen=True, kw_only=True)
class Cells:
    """A grid; all places are columns and rows."""

    width: int
    height: int
    walls: tuple[tuple[int, int], ...] = ()
    goal: tuple[int, int] | None = None
    items: tuple[tuple[int, int], ...] = ()
    wanted: tuple[tuple[int, int, str], ...] = ()
    """Cells that should get a colour."""
    painted: tuple[tuple[int, int, str], ...] = ()
    robot: Body | None = None


@dataclass(frozen=True, kw_only=True)
class Plane:
    """A floor or a sheet of paper."""

    width: float
    height: float
    bands: tuple[tuple[tuple[Point, ...], float], ...] = ()
    """Dark lines on the floor, and how wide they are."""
    boxes: tuple[Rectangle, ...] = ()
    stations: tuple[Rectangle, ...] = ()
    goal: Rectangle | None = None
    dots: tuple[Point, ...] = ()
    strokes: tuple[tuple[float, float, float, float, str], ...] = ()
    trail: tuple[Point, ...] = ()
    robot: Body | None = None


@dataclass(frozen=True, kw_only=True)
class Lines:
    """What was printed; the last lines."""

    lines: tuple[str, ...]


Drawing = Cells | Plane | Lines


class WorldPicture(QWidget):
    """As large as it may be, in its own proportions; hidden while there is nothing to show."""

    def __init__(self, look: Look, most: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._most = most
        self._picture: Drawing | None = None
        self.setObjectName("world_picture")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self.hide()

    @property
    def picture(self) -> Drawing | None:
        """What is shown."""
        return self._picture

    def show_picture(self, picture: Drawing | None, words: str = "") -> None:
        """Show a picture; `words` say for a screen reader what it is of."""
        self.setAccessibleName(words)
        if picture != self._picture:
            self._picture = picture
            self.updateGeometry()
            self.update()
        self.setVisible(picture is not None)

    def sizeHint(self) -> QSize:
        match self._picture:
            case Cells(width=width, height=height) | Plane(width=width, height=height):
                scale = min(self._most.width() / max(width, 1), self._most.height() / max(height, 1))
                return QSize(self._most.width(), round(height * scale))
            case Lines(lines=lines):
                height = 16 + round(_fixed().lineSpacing() * max(1, len(lines)))
                return QSize(self._most.width(), min(height, self._most.height()))
            case None:
                return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match self._picture:
            case Cells():
                _Painting(painter, self._look, self.rect().toRectF(), self._picture).paint_cells(
                    self._picture
                )
            case Plane():
                _Painting(painter, self._look, self.rect().toRectF(), self._picture).paint_plane(
                    self._picture
                )
            case Lines():
                self._paint_lines(painter, self._picture)
        painter.end()

    def _paint_lines(self, painter: QPainter, picture: Lines) -> None:
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.setBrush(self._look.colour("disc"))
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(self._look.colour("ink"))
        metrics = _fixed()
        painter.setFont(_fixed_font())
        room = box.adjusted(8, 8, -8, -8)
        for number, line in enumerate(picture.lines):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            place = QRectF(
                room.left(), room.top() + number * metrics.lineSpacing(), room.width(), metrics.height()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, shown)


class _Painting:
    """One picture on its way to the screen: the painter is moved and scaled to the world's own units."""

    def __init__(self, painter: QPainter, look: Look, room: QRectF, picture: Cells | Plane) -> None:
        self._painter, self._look = painter, look
        self._unit = min(room.width() / max(picture.width, 1), room.height() / max(picture.height, 1))
        size = QPointF(picture.width * self._unit, picture.height * self._unit)
        painter.translate((room.width() - size.x()) / 2, (room.height() - size.y()) / 2)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("sand"))
        painter.drawRect(QRectF(0, 0, size.x(), size.y()))
        painter.setClipRect(QRectF(0, 0, size.x(), size.y()))
        painter.scale(self._unit, self._unit)

    def paint_cells(self, picture: Cells) -> None:
        painter = self._painter
        self._pen("line", 1)
        for x in range(1, picture.width):
            painter.drawLine(QPointF(x, 0), QPointF(x, picture.height))
        for y in range(1, picture.height):
            painter.drawLine(QPointF(0, y), QPointF(picture.width, y))
        for x, y, colour in picture.wanted:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._pen(TOKENS.get(colour, "grey"), 1.5, dashed=True)
            painter.drawRect(QRectF(x + 0.15, y + 0.15, 0.7, 0.7))
        painter.setPen(Qt.PenStyle.NoPen)
        for x, y, colour in picture.painted:
            painter.setBrush(self._look.colour(TOKENS.get(colour, "grey")))
            painter.drawRect(QRectF(x + 0.06, y + 0.06, 0.88, 0.88))
        painter.setBrush(self._look.colour("ring"))
        for x, y in picture.walls:
            painter.drawRect(QRectF(x, y, 1, 1))
        if picture.goal is not None:
            self._goal(QRectF(picture.goal[0] + 0.12, picture.goal[1] + 0.12, 0.76, 0.76))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("saffron_fill"))
        for x, y in picture.items:
            painter.drawEllipse(QPointF(x + 0.5, y + 0.5), 0.22, 0.22)
        self._robot(picture.robot)

    def paint_plane(self, picture: Plane) -> None:
        painter = self._painter
        for points, width in picture.bands:
            self._pen("grey", width * self._unit)
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
        painter.setPen(Qt.PenStyle.NoPen)
        for places, token in ((picture.stations, "saffron_soft"), (picture.boxes, "ring")):
            painter.setBrush(self._look.colour(token))
            for place in places:
                painter.drawRect(QRectF(*place))
        if picture.goal is not None:
            self._goal(QRectF(*picture.goal))
        for x, y in picture.dots:
            self._pen("grey", 4)
            painter.drawPoint(QPointF(x, y))
        for x, y, to_x, to_y, colour in picture.strokes:
            self._pen(TOKENS.get(colour, "ink"), 2)
            painter.drawLine(QPointF(x, y), QPointF(to_x, to_y))
        if picture.trail:
            self._pen("blue", 1.5)
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in picture.trail]))
        self._robot(picture.robot)

    def _goal(self, place: QRectF) -> None:
        self._pen("mint", 2)
        self._painter.setBrush(self._look.colour("mint_soft"))
        self._painter.drawRect(place)

    def _robot(self, robot: Body | None) -> None:
        if robot is None:
            return
        painter = self._painter
        painter.save()
        painter.translate(*robot.at)
        painter.rotate(robot.heading)
        radius = max(robot.radius, 4 / self._unit)  # never too small to be seen
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("red" if robot.crashed else "blue"))
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        painter.setBrush(self._look.colour("card"))
        nose = [QPointF(radius * x, radius * y) for x, y in ((0.8, 0), (0.05, -0.5), (0.05, 0.5))]
        painter.drawPolygon(QPolygonF(nose))
        painter.restore()

    def _pen(self, token: str, width: float, *, dashed: bool = False) -> None:
        """Take a pen of so many pixels, whatever the world's unit is."""
        pen = QPen(self._look.colour(token), width)
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setStyle(Qt.PenStyle.DotLine)
        self._painter.setPen(pen)


def _fixed_font() -> QFont:
    font = QFont()
    font.setFamilies(FIXED_FAMILIES)
    font.setPixelSize(13)
    return font


def _fixed() -> QFontMetricsF:
    return QFontMetricsF(_fixed_font())
