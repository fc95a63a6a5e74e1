"""The dots of a tile: one a step, or a bar where the steps are too many for dots."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from app.widgets.look import Look
from app.widgets.mirrored import Mirror


def paint_dots(
    painter: QPainter,
    mirror: Mirror,
    look: Look,
    middle: float,
    start: float,
    done: int,
    index: int,
    steps: int,
    stuck: bool,
) -> None:
    """Paint done steps filled, the step in hand as a ring (filled when stuck), the rest as hairlines."""
    room = mirror.width - start - 14
    pitch = min(18.0, room / steps)
    radius = min(6.5, pitch * 0.36)
    for step in range(steps):
        centre = QPointF(mirror.x(start + radius + step * pitch), mirror.top + middle)
        current = step == index and done < steps
        if current and stuck:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("saffron_fill"))
            painter.drawEllipse(centre, radius, radius)
        elif current:
            painter.setPen(QPen(look.colour("blue"), min(3.0, radius * 0.45)))
            painter.setBrush(look.colour("card"))
            painter.drawEllipse(centre, radius - 1, radius - 1)
        elif step < done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("mint"))
            painter.drawEllipse(centre, radius, radius)
        else:
            painter.setPen(QPen(look.colour("ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius - 1, radius - 1)
