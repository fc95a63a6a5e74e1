"""HPKE against RFC 9180, and tests/vectors/link.json: one truth for Python and for the page.

The reference below is written on primitives only, proved by the RFC's own numbers, and then
seals what the product must open. `python tests/classroom/link/test_vectors.py` writes the file anew.
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from classroom.errors import FrameRefusedError, JoinRefusedError
from classroom.link.channel import Opener, Sealer, decode_from_class, decode_from_tablet
from classroom.link.keys import ClassKey, challenge_of, frame_keys, hello_info, seal_hello
from classroom.link.messages import (
    Alive,
    AliveEcho,
    BeginHandIn,
    CardRead,
    Chunk,
    Claim,
    Hello,
    Message,
    PicturesRead,
    PupilCard,
    Seated,
    ShowCard,
    ShowPictures,
    StepAddress,
)
from classroom.link.pictures import PICTURES, link_pictures, pictures_of
from classroom.link.ticket import Address, JoinLink, Ticket
from classroom.work.receipt import pupil_receipt

VECTORS = Path(__file__).parents[2] / "vectors" / "link.json"

# ------------------------------------------------------------------ HPKE on primitives (RFC 9180)


def extract(salt: bytes, key: bytes) -> bytes:
    return hmac.new(salt or bytes(32), key, hashlib.sha256).digest()


def expand(key: bytes, info: bytes, length: int) -> bytes:
    out, block, number = b"", b"", 1
    while len(out) < length:
        block = hmac.new(key, block + info + bytes([number]), hashlib.sha256).digest()
        out, number = out + block, number + 1
    return out[:length]


KEM_SUITE = b"KEM" + (0x0020).to_bytes(2, "big")
HPKE_SUITE = b"HPKE" + b"".join(part.to_bytes(2, "big") for part in (0x0020, 0x0001, 0x0003))


def labeled_extract(suite: bytes, salt: bytes, label: bytes, key: bytes) -> bytes:
    return extract(salt, b"HPKE-v1" + suite + label + key)


def labeled_expand(suite: bytes, key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return expand(key, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


@dataclass(frozen=True)
class ReferenceSender:
    """What a base-mode sender holds after its set-up, from a chosen ephemeral key."""

    enc: bytes
    shared_secret: bytes
    key: bytes
    base_nonce: bytes
    exporter_secret: bytes

    @staticmethod
    def setup(ephemeral: bytes, recipient: bytes, info: bytes) -> "ReferenceSender":
        private = X25519PrivateKey.from_private_bytes(ephemeral)
        enc = private.public_key().public_bytes_raw()
        dh = private.exchange(X25519PublicKey.from_public_bytes(recipient))
        eae = labeled_extract(KEM_SUITE, b"", b"eae_prk", dh)
        shared = labeled_expand(KEM_SUITE, eae, b"shared_secret", enc + recipient, 32)
        context = (
            b"\0"
            + labeled_extract(HPKE_SUITE, b"", b"psk_id_hash", b"")
            + labeled_extract(HPKE_SUITE, b"", b"info_hash", info)
        )
        secret = labeled_extract(HPKE_SUITE, shared, b"secret", b"")
        return ReferenceSender(
            enc=enc,
            shared_secret=shared,
            key=labeled_expand(HPKE_SUITE, secret, b"key", context, 32),
            base_nonce=labeled_expand(HPKE_SUITE, secret, b"base_nonce", context, 12),
            exporter_secret=labeled_expand(HPKE_SUITE, secret, b"exp", context, 32),
        )

    def seal(self, plain: bytes, aad: bytes = b"", sequence: int = 0) -> bytes:
        nonce = bytes(a ^ b for a, b in zip(self.base_nonce, sequence.to_bytes(12, "big"), strict=True))
        return ChaCha20Poly1305(self.key).encrypt(nonce, plain, aad)


RFC_A_2_1 = {
    "info": "4f6465206f6e2061204772656369616e2055726e",
    "skEm": "f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600",
    "skRm": "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb",
    "pkRm": "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a",
    "enc": "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a",
    "shared_secret": "0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7",
    "key": "ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91",
    "base_nonce": "5c4d98150661b848853b547f",
    "exporter_secret": "a3b010d4994890e2c6968a36f64470d3c824c8f5029942feb11e7a74b2921922",
    "pt": "4265617574792069732074727574682c20747275746820626561757479",
    "aad": "436f756e742d30",
    "ct": "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
}
"""RFC 9180, appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode."""


def rfc(name: str) -> bytes:
    return bytes.fromhex(RFC_A_2_1[name])


def test_the_reference_gives_every_number_of_rfc_9180_a_2_1() -> None:
    sender = ReferenceSender.setup(rfc("skEm"), rfc("pkRm"), rfc("info"))
    got = {name: getattr(sender, name).hex() for name in ReferenceSender.__dataclass_fields__}
    assert got == {name: RFC_A_2_1[name] for name in got}
    assert sender.seal(rfc("pt"), rfc("aad")).hex() == RFC_A_2_1["ct"]


def test_our_suite_opens_what_the_reference_seals_to_the_rfc_key() -> None:
    sender = ReferenceSender.setup(rfc("skEm"), rfc("pkRm"), rfc("info"))
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    private = X25519PrivateKey.from_private_bytes(rfc("skRm"))
    assert suite.decrypt(sender.enc + sender.seal(rfc("pt")), private, rfc("info")) == rfc("pt")


# ------------------------------------------------------------------ the vectors of our own wire

CLASS_PRIVATE = bytes(range(1, 33))
EPHEMERAL = bytes(range(101, 133))
SESSION = bytes(range(16))
SECRET = bytes(range(200, 216))
NONCE = bytes(range(32, 64))
CHALLENGE = challenge_of(NONCE)
RANDOM = bytes(range(64, 96))
AT = StepAddress(pack="robot-souk", version="1.0.0", lesson="first-steps", step="three-oranges")
WORK = b'{"format":"tinmel-attempt/1","kind":"read","claim":{"passed":true}}'


def worked_link() -> JoinLink:
    ticket = Ticket(SESSION, SECRET, (Address("10.0.0.7", 8420), Address("192.168.137.1", 8421)))
    return JoinLink(Address("192.168.8.2", 8420), ClassKey(CLASS_PRIVATE).public, ticket)


def worked_hello() -> Hello:
    return Hello(
        protocol=1,
        device="00112233445566778899aabbccddeeff",
        random=RANDOM,
        agent="simulated vectors",
        ticket=worked_link().ticket.encode(),
    )


def worked_messages() -> tuple[list[Message], list[Message]]:
    digest = hashlib.sha256(WORK).hexdigest()
    pupil = PupilCard(id="0a" * 16, name="آمنة Azoulay ⵜⵉⵏⵎⵍ", picture="gazelle", level="5", taken=True)
    tablet: list[Message] = [
        Alive(sent_ms=1_000, battery_percent=80),
        Claim(pupils=["0a" * 16, "0b" * 16]),
        BeginHandIn(
            attempt="c0" * 16,
            at=AT,
            authors=["0a" * 16, "0b" * 16],
            size_bytes=len(WORK),
            sha256=digest,
            made_ms=900,
            elapsed_ms=100,
        ),
        Chunk(attempt="c0" * 16, offset=0, data=WORK),
        ShowPictures(pupil="0a" * 16, pictures=["camel", "bee", "whale"]),
        ShowCard(card="TINMEL-4F7K-9Q2M"),
    ]
    return tablet, [
        AliveEcho(sent_ms=1_000, now_ms=2_000),
        Seated(pupils=[pupil]),
        PicturesRead(pupil="0a" * 16),
        CardRead(pupil="0b" * 16),
    ]


def make_vectors() -> dict[str, Any]:
    """Everything that a second implementation must reproduce byte for byte; bytes in hex."""
    link, hello = worked_link(), worked_hello()
    info = hello_info(SESSION, CHALLENGE)
    sender = ReferenceSender.setup(EPHEMERAL, link.class_key, info)
    plain = msgspec.json.encode(hello)
    keys = frame_keys(RANDOM, CHALLENGE)
    from_tablet, from_class = worked_messages()
    return {
        "link": {
            "url": link.encode(),
            "address": str(link.address),
            "class_key": link.class_key.hex(),
            "session": SESSION.hex(),
            "secret": SECRET.hex(),
            "others": [str(other) for other in link.ticket.others],
            "ticket": link.ticket.encode().hex(),
        },
        "rfc9180_a_2_1": RFC_A_2_1,
        "hello": {
            "class_private": CLASS_PRIVATE.hex(),
            "nonce": NONCE.hex(),
            "ephemeral_private": EPHEMERAL.hex(),
            "challenge": CHALLENGE.hex(),
            "info": info.hex(),
            "json": plain.decode(),
            "sealed": (sender.enc + sender.seal(plain)).hex(),
        },
        "keys": {
            "random": RANDOM.hex(),
            "challenge": CHALLENGE.hex(),
            "to_class": keys.to_class.hex(),
            "to_tablet": keys.to_tablet.hex(),
        },
        "frames": {
            "to_class": seal_all(keys.to_class, from_tablet),
            "to_tablet": seal_all(keys.to_tablet, from_class),
        },
        "pictures": [
            {
                "class_key": link.class_key.hex(),
                "enc": enc.hex(),
                "nonce": nonce.hex(),
                "pictures": list(link_pictures(link.class_key, enc, nonce)),
            }
            for enc, nonce in ((sender.enc, NONCE), (sender.enc, bytes(32)), (bytes([255]) * 32, NONCE))
        ],
        "receipts": [
            {"sha256": digest, "pictures": list(pictures), "code": code}
            for digest in (hashlib.sha256(bytes([number])).hexdigest() for number in range(4))
            for pictures, code in [pupil_receipt(digest)]
        ],
    }


def seal_all(key: bytes, some: list[Message]) -> list[dict[str, str]]:
    sealer = Sealer(key)
    return [
        {"json": msgspec.json.encode(message).decode(), "frame": sealer.seal(message).hex()}
        for message in some
    ]


@pytest.fixture(scope="module")
def vectors() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(VECTORS.read_text("utf-8"))
    return loaded


def test_the_file_is_what_the_code_makes_today(vectors: dict[str, Any]) -> None:
    assert vectors == make_vectors()


def test_the_class_opens_the_hello_that_the_reference_sealed(vectors: dict[str, Any]) -> None:
    sealed = bytes.fromhex(vectors["hello"]["sealed"])
    assert ClassKey(CLASS_PRIVATE).open_hello(sealed, SESSION, CHALLENGE) == worked_hello()


@pytest.mark.parametrize("what", ["session", "challenge", "one bit", "cut short", "class key", "empty"])
def test_a_hello_for_anything_else_stays_shut(what: str, vectors: dict[str, Any]) -> None:
    sealed = bytes.fromhex(vectors["hello"]["sealed"])
    key, session, challenge = ClassKey(CLASS_PRIVATE), SESSION, CHALLENGE
    match what:
        case "session":
            session = bytes(16)
        case "challenge":
            challenge = bytes(32)
        case "one bit":
            sealed = sealed[:-1] + bytes([sealed[-1] ^ 1])
        case "cut short":
            sealed = sealed[:40]
        case "class key":
            key = ClassKey()
        case _:
            sealed = b""
    with pytest.raises(JoinRefusedError) as refused:
        key.open_hello(sealed, session, challenge)
    assert refused.value.reason == "hello_invalid"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"protocol": 2}, "protocol_unknown"),
        ({"random": bytes(31)}, "hello_invalid"),
        ({"code": "123456"}, "hello_invalid"),
        ({"ticket": None}, "hello_invalid"),
    ],
)
def test_a_hello_with_wrong_content_is_refused(change: dict[str, Any], reason: str) -> None:
    key = ClassKey()
    hello = msgspec.structs.replace(worked_hello(), **change)
    sealed = seal_hello(hello, key.public, SESSION, CHALLENGE)
    with pytest.raises(JoinRefusedError) as refused:
        key.open_hello(sealed, SESSION, CHALLENGE)
    assert refused.value.reason == reason


def test_frames_open_to_the_messages_they_were_made_of(vectors: dict[str, Any]) -> None:
    keys = frame_keys(RANDOM, CHALLENGE)
    from_tablet, from_class = worked_messages()
    to_class, to_tablet = Opener(keys.to_class), Opener(keys.to_tablet)
    frames = vectors["frames"]
    opened = [decode_from_tablet(to_class.open(bytes.fromhex(one["frame"]))) for one in frames["to_class"]]
    assert opened == from_tablet
    answers = [decode_from_class(to_tablet.open(bytes.fromhex(one["frame"]))) for one in frames["to_tablet"]]
    assert answers == from_class


@pytest.mark.parametrize(
    ("frame", "reason"),
    [
        ("replay", "frame_counter"),
        ("gap", "frame_counter"),
        ("one bit", "frame_tag"),
        ("other direction", "frame_tag"),
        ("cut short", "frame_tag"),
        ("oversize", "frame_too_large"),
    ],
)
def test_a_frame_that_is_not_the_next_one_is_refused(frame: str, reason: str) -> None:
    keys = frame_keys(RANDOM, CHALLENGE)
    sealer, opener = Sealer(keys.to_class), Opener(keys.to_class)
    first, second, third = (sealer.seal(Alive(sent_ms=number)) for number in range(3))
    opener.open(first)
    wrong = {
        "replay": first,
        "gap": third,
        "one bit": second[:-1] + bytes([second[-1] ^ 1]),
        "other direction": second[:8] + Sealer(keys.to_tablet).seal(Alive(sent_ms=1))[8:],
        "cut short": second[:20],
        "oversize": second + bytes(262_144),
    }[frame]
    with pytest.raises(FrameRefusedError) as refused:
        opener.open(wrong)
    assert refused.value.reason == reason


def test_a_join_link_survives_its_text() -> None:
    assert JoinLink.decode(worked_link().encode()) == worked_link()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "http://192.168.8.2:8420/",
        "https://192.168.8.2:8420/#a.b",
        "http://999.168.8.2:8420/#AAAA.AAAA",
        "http://192.168.8.2:0/#" + worked_link().encode().split("#")[1],
        worked_link().encode()[:-1],
        worked_link().encode().replace("#", "#A"),
    ],
)
def test_any_other_text_is_no_join_link(text: str) -> None:
    with pytest.raises(JoinRefusedError) as refused:
        JoinLink.decode(text)
    assert refused.value.reason == "ticket_wrong"


def test_five_bits_choose_a_picture() -> None:
    assert pictures_of(bytes([0, 255, 8])) == ("bear", "whale", "bee")


def test_every_picture_is_drawn() -> None:
    drawn = sorted(path.stem for path in (Path(__file__).parents[3] / "resources" / "pictures").glob("*.svg"))
    assert sorted(PICTURES) == list(PICTURES) == drawn


if __name__ == "__main__":
    VECTORS.write_text(json.dumps(make_vectors(), indent=1, ensure_ascii=False) + "\n", "utf-8")
