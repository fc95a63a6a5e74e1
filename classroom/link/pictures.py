"""Three pictures that stand for a digest: two people compare them across a room without reading."""

import hashlib
from typing import Final

PICTURES: Final = (
    *("bear", "bee", "butterfly", "camel", "cat", "crab", "dolphin", "donkey"),
    *("duck", "elephant", "fish", "flamingo", "fox", "frog", "gazelle", "goat"),
    *("hedgehog", "horse", "ladybird", "lion", "lizard", "owl", "parrot", "penguin"),
    *("rabbit", "rooster", "sheep", "snail", "squirrel", "stork", "turtle", "whale"),
)
"""32 ids in resources/pictures, in alphabetical order: five bits choose one. Never reorder them."""


def pictures_of(digest: bytes) -> tuple[str, str, str]:
    """Return the pictures that the top five bits of the digest's first three bytes choose."""
    first, second, third = (PICTURES[byte >> 3] for byte in digest[:3])
    return first, second, third


def link_pictures(class_key: bytes, encapsulated: bytes, nonce: bytes) -> tuple[str, str, str]:
    """Return the pictures that class and tablet both show when a tablet joins by code.

    `class_key` is the class's public key, `encapsulated` the first 32 bytes of the tablet's hello, `nonce`
    what the class revealed after it. The class is bound to its nonce by the challenge, and the tablet to
    its hello, before either knows the pictures: somebody in the middle can't search for fitting ones, but
    only try again, one link for each guess among 32,768.
    """
    return pictures_of(hashlib.sha256(b"tinmel-pictures/1\n" + class_key + encapsulated + nonce).digest())
