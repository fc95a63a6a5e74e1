"""Packs for tests: a built-in one under another id or version, with files of the test's own, signed."""

import secrets

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lessons import library
from lessons.archive import build_pack
from lessons.publisher import Publisher
from lessons.signature import KeySigner

SOURCE = "my-money"


class PublisherInTest:
    """Who signs packs, and the public file that others get."""

    def __init__(self, publisher_id: str = "injaz") -> None:
        self.key = Ed25519PrivateKey.generate()
        self.publisher = Publisher(
            id=publisher_id,
            names={"fr": f"Éditeur {publisher_id}", "ar": "ناشر"},
            key=self.key.public_key().public_bytes_raw(),
        )

    def file(self, *, revoked: bool = False) -> bytes:
        """Return what `tinmel pack key` writes beside the private key."""
        return msgspec.json.encode(msgspec.structs.replace(self.publisher, revoked=revoked))

    def pack(self, pack_id: str = "water", version: str = "1.0.0", **media: bytes) -> bytes:
        """Return a signed archive."""
        return build_pack(pack_source(pack_id, version, **media), KeySigner(self.key))


def pack_source(pack_id: str, version: str, **media: bytes) -> dict[str, bytes]:
    """Return the files of a pack; `media` become media/<name>.ogg."""
    files = library.source(SOURCE)
    info = msgspec.json.decode(files["pack.json"])
    info |= {"id": pack_id, "version": version}
    files["pack.json"] = msgspec.json.encode(info)
    return files | {f"media/{name}.ogg": data for name, data in media.items()}


def sound(size_bytes: int) -> bytes:
    """Return bytes that begin as an Ogg file does; no two are alike."""
    return b"OggS\0" + secrets.token_bytes(size_bytes - 5)
