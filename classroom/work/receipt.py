"""The receipt that pupils see: three pictures and a code that stand for the hash of what they handed in.

The page computes the same from the bytes that it sent, so a receipt for other work is noticed.
"""

import hashlib
from typing import Final

from classroom.link.pictures import pictures_of

_CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def pupil_receipt(sha256_hex: str) -> tuple[tuple[str, str, str], str]:
    """Return three picture ids and a code such as "7K2-MQ4" for the SHA-256 of an attempt.

    From SHA-256("tinmel-receipt/1\\n" ‖ the 32 raw bytes): the top five bits of bytes 0 to 2 choose the
    pictures; bytes 3 to 6, read as one row of bits, five at a time, choose the characters (Crockford's
    base 32: no I, L, O, U).
    """
    digest = hashlib.sha256(b"tinmel-receipt/1\n" + bytes.fromhex(sha256_hex)).digest()
    bits = int.from_bytes(digest[3:7])
    code = "".join(_CROCKFORD[bits >> shift & 31] for shift in range(27, 1, -5))
    return pictures_of(digest), f"{code[:3]}-{code[3:]}"
