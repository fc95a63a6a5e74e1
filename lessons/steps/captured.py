"""What a tablet's camera and microphone bring into an answer: the bytes themselves, base64 in the JSON."""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

MAX_PHOTOS: Final = 3
MAX_PHOTO_BYTES: Final = 1_500_000
MAX_RECORDING_BYTES: Final = 7_000_000
"""As base64 it stays below the 10 MiB that a hand-in may have."""
MAX_NOTE: Final = 400

Note = Annotated[str, Meta(max_length=MAX_NOTE)]


class Photo(Struct, frozen=True, kw_only=True):
    """A picture that the pupils took. What the bytes are is not believed: whoever shows them must cope."""

    type: Literal["image/jpeg", "image/png", "image/webp"]
    data: Annotated[bytes, Meta(min_length=1, max_length=MAX_PHOTO_BYTES)]


class Recording(Struct, frozen=True, kw_only=True):
    """What the pupils said. Which type it is the browser decides."""

    type: Literal["audio/webm", "audio/ogg", "audio/mp4", "audio/mpeg", "audio/wav"]
    data: Annotated[bytes, Meta(min_length=1, max_length=MAX_RECORDING_BYTES)]
