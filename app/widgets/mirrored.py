"""Painting in reading direction: places are told from the start edge, and land mirrored for Arabic."""

from PySide6.QtCore import QPointF, QRectF, Qt


class Mirror:
    """Turns (start, top, width, height) inside a box into real places."""

    def __init__(self, box: QRectF, right_to_left: bool) -> None:
        self._box = box
        self._right_to_left = right_to_left
        self.width = box.width()
        self.height = box.height()
        self.top = box.top()
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute
        self.start = (right if right_to_left else left) | absolute
        self.end = (left if right_to_left else right) | absolute

    def x(self, start: float) -> float:
        """Return where a distance from the start edge is."""
        return self._box.right() - start if self._right_to_left else self._box.left() + start

    def rect(self, start: float, top: float, width: float, height: float) -> QRectF:
        """Return a box whose start edge is `start` away from ours."""
        left = self._box.right() - start - width if self._right_to_left else self._box.left() + start
        return QRectF(left, self._box.top() + top, width, height)

    def inside(self, place: QRectF, side: float) -> QPointF:
        """Return the top left corner of a square of `side` in the middle of `place`."""
        return QPointF(place.center().x() - side / 2, place.center().y() - side / 2)
