"""Pictures that pupils took, made ready to be looked at; a broken one is told, and nothing else happens."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from lessons.steps.captured import Photo

LONGEST_SIDE: Final = 1600
"""More than a school's screen or projector shows; three of them take 20 MB."""
MOST_PIXELS: Final = 60_000_000
"""What a decoder may be asked for; tablets' cameras stay below."""


def decoded(photo: Photo) -> QImage | None:
    """Return the picture, upright and at most 1600 pixels long, or None. Takes a while; any thread.

    Only the decoder of the type that the answer names is asked: the bytes can't choose another one.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(photo.data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(photo.type.removeprefix("image/").encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    most = QSize(LONGEST_SIDE, LONGEST_SIDE)
    if size.width() > LONGEST_SIDE or size.height() > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
