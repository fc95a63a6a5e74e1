"""`tinmel pack key`: a publisher's key, and the public part that others put into their list."""

from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.pack.console import say
from app.pack.output import put_new
from app.pack.private_key import new_passphrase, private_pem
from app.phrases.fingerprint import fingerprint
from classroom.durable_file import PRIVATE
from classroom.errors import InvalidValueError
from classroom.packs.ownership import BUILT_IN_PUBLISHER
from lessons.language import LANGUAGES, Texts
from lessons.publisher import Publisher


def make_key(file: Path, publisher_id: str, names: list[str], *, with_passphrase: bool) -> int:
    """Write the private key, and beside it FILE.publisher.json; neither is ever overwritten."""
    public_file = file.with_name(f"{file.name}.publisher.json")
    for path in (file, public_file):
        if path.exists():
            raise InvalidValueError("taken", str(path))
    key = Ed25519PrivateKey.generate()
    publisher = _publisher(publisher_id, _names(names), key.public_key().public_bytes_raw())
    passphrase = new_passphrase(asked_for=with_passphrase)
    put_new(file, private_pem(key, passphrase), PRIVATE)
    try:
        put_new(public_file, msgspec.json.format(msgspec.json.encode(publisher)) + b"\n")
    except BaseException:
        file.unlink()  # made a moment ago, and nobody knows its public part
        raise
    say(f"{file}: the private key of {publisher.id}. Give it to nobody, and keep a copy in a safe place.")
    if passphrase is None:
        say("It has no passphrase: whoever copies the file can sign. See --passphrase.")
    say(f"{public_file}: the public part. Schools take it in: tinmel pack trust FILE add {public_file.name}")
    say(f"fingerprint {fingerprint(publisher.key_id)}")
    return 0


def _publisher(publisher_id: str, names: Texts, public_key: bytes) -> Publisher:
    if publisher_id == BUILT_IN_PUBLISHER:  # no list would take it in
        raise InvalidValueError("publisher_reserved", publisher_id)
    try:
        return msgspec.convert({"id": publisher_id, "names": names, "key": public_key}, Publisher)
    except msgspec.ValidationError as error:
        raise InvalidValueError("publisher_id", publisher_id) from error


def _names(given: list[str]) -> Texts:
    """Return the names of `fr=Injaz` and the like; InvalidValueError("publisher_name")."""
    names: Texts = {}
    for one in given:
        language, equals, name = one.partition("=")
        if not equals or language not in LANGUAGES or not 0 < len(name.strip()) <= 200:
            raise InvalidValueError("publisher_name", one)
        names[language] = name.strip()
    return names
