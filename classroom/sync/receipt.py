"""Receipts: what became of a batch, signed. An HTTP 2xx is none.

"stored" comes from a receiver the district certified (or the district), "verified" and "imported"
from the district alone. The signer's certificate stands inside, so that one file proves itself.
"""

from datetime import datetime
from typing import Annotated, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from classroom.errors import SignatureRefusedError
from classroom.store.records.district import RejectedItem
from classroom.sync import chains, envelope
from classroom.sync.manifest import canonical

FORMAT: Final = "tinmel-receipt/1"
PAYLOAD_TYPE: Final = "application/vnd.tinmel.receipt+json"
STATES: Final = ("stored", "verified", "imported")
MAX_RECEIPT_BYTES: Final = 4 * 1024 * 1024


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """Every item of the manifest that is neither in `duplicates` nor `rejected` was accepted."""

    format: str
    state: str
    school: str
    batch: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}\\Z")]
    file_sha256: str
    size_bytes: int
    manifest_sha256: str
    """Empty in "stored": a receiver can't look inside."""
    at_ms: int
    certificate: bytes
    accepted: int = 0
    duplicates: tuple[int, ...] = ()
    """Places in the manifest."""
    rejected: tuple[RejectedItem, ...] = ()


def sign_receipt(receipt: Receipt, key: Ed25519PrivateKey) -> bytes:
    """Return the receipt as one DSSE envelope; `receipt.certificate` must be that key's."""
    return envelope.sign(PAYLOAD_TYPE, canonical(msgspec.to_builtins(receipt)), [key])


def open_receipt(signed: bytes, root: bytes, now: datetime | None) -> Receipt:
    """Return a receipt that the district `root` stands for.

    Raises SignatureRefusedError: "format", "payload_type", "signature", "chain" or "expired".
    """
    claimed = read_claim(signed)
    receipt = _decode(envelope.verify(signed, _signer(claimed, root, now), PAYLOAD_TYPE).payload)
    if receipt.format != FORMAT or receipt.state not in STATES:
        raise SignatureRefusedError("format")
    return receipt


def read_claim(signed: bytes) -> Receipt:
    """Return what a receipt says, whoever signed it; SignatureRefusedError: "format" or "payload_type"."""
    if len(signed) > MAX_RECEIPT_BYTES:
        raise SignatureRefusedError("format")
    return _decode(envelope.read_unverified(signed, PAYLOAD_TYPE))


def _signer(claimed: Receipt, root: bytes, now: datetime | None) -> bytes:
    if claimed.certificate == root:
        return chains.verify_district(root)
    if claimed.state != "stored":
        raise SignatureRefusedError("chain")
    return chains.verify_receiver(claimed.certificate, root, now)


def _decode(payload: bytes) -> Receipt:
    try:
        return msgspec.json.decode(payload, type=Receipt)
    except (ValueError, RecursionError) as error:
        raise SignatureRefusedError("format") from error
