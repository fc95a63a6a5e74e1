"""Sealed frames: counter ‖ ChaCha20-Poly1305(JSON of one message), one key for each direction."""

from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from classroom.errors import FrameRefusedError
from classroom.link.messages import MAX_FRAME_BYTES, FromClass, FromTablet, Message
from classroom.link.refusals import FRAME_COUNTER, FRAME_TAG, FRAME_TOO_LARGE, MESSAGE_INVALID

COUNTER_BYTES: Final = 8
TAG_BYTES: Final = 16

_ENCODER: Final = msgspec.json.Encoder()
_FROM_TABLET: Final[msgspec.json.Decoder[FromTablet]] = msgspec.json.Decoder(FromTablet)
_FROM_CLASS: Final[msgspec.json.Decoder[FromClass]] = msgspec.json.Decoder(FromClass)


class Sealer:
    """The sending end of one direction."""

    def __init__(self, key: bytes) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._counter = 0

    def seal(self, message: Message) -> bytes:
        """Return the next frame. Frames must be sent in the order in which they were sealed.

        Raises FrameRefusedError(FRAME_TOO_LARGE), and then uses up no counter.
        """
        plain = _ENCODER.encode(message)
        if len(plain) + COUNTER_BYTES + TAG_BYTES > MAX_FRAME_BYTES:
            raise FrameRefusedError(FRAME_TOO_LARGE)
        counter = self._counter.to_bytes(COUNTER_BYTES, "big")
        self._counter += 1
        return counter + self._cipher.encrypt(b"\0\0\0\0" + counter, plain, counter)


class Opener:
    """The receiving end of one direction. After a FrameRefusedError the link must be closed."""

    def __init__(self, key: bytes) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._counter = 0

    def open(self, frame: bytes) -> bytes:
        """Return the plaintext of the next frame.

        Raises FrameRefusedError: FRAME_TOO_LARGE, FRAME_COUNTER (a gap or a replay) or FRAME_TAG.
        """
        if len(frame) > MAX_FRAME_BYTES:
            raise FrameRefusedError(FRAME_TOO_LARGE)
        if len(frame) < COUNTER_BYTES + TAG_BYTES:
            raise FrameRefusedError(FRAME_TAG)
        counter = frame[:COUNTER_BYTES]
        if counter != self._counter.to_bytes(COUNTER_BYTES, "big"):
            raise FrameRefusedError(FRAME_COUNTER)
        try:
            plain = self._cipher.decrypt(b"\0\0\0\0" + counter, memoryview(frame)[COUNTER_BYTES:], counter)
        except InvalidTag as error:
            raise FrameRefusedError(FRAME_TAG) from error
        self._counter += 1
        return plain


def decode_from_tablet(plain: bytes) -> FromTablet:
    """Read a tablet's message. Raises FrameRefusedError(MESSAGE_INVALID)."""
    try:
        return _FROM_TABLET.decode(plain)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise FrameRefusedError(MESSAGE_INVALID) from error


def decode_from_class(plain: bytes) -> FromClass:
    """Read the class's message. Raises FrameRefusedError(MESSAGE_INVALID)."""
    try:
        return _FROM_CLASS.decode(plain)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise FrameRefusedError(MESSAGE_INVALID) from error
