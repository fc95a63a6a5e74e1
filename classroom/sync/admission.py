"""The pass a school shows a receiver before it sends a file: who it is, and which file, signed.

It travels in tus's Upload-Metadata under "admission"; a tus server that knows nothing of it ignores it.
"""

from datetime import datetime
from typing import Annotated, Final

import msgspec

from classroom.errors import SignatureRefusedError
from classroom.sync import chains, envelope
from classroom.sync.batch import FILE_NAME
from classroom.sync.chains import SchoolCertificate
from classroom.sync.keys import SchoolKeys
from classroom.sync.manifest import Sha256, canonical

FORMAT: Final = "tinmel-admission/1"
PAYLOAD_TYPE: Final = "application/vnd.tinmel.admission+json"
MAX_ADMISSION_BYTES: Final = 6 * 1024


class Admission(msgspec.Struct, frozen=True, kw_only=True):
    """`file` is the batch's file name, which holds school and batch id too."""

    file: str
    sha256: Sha256
    size_bytes: Annotated[int, msgspec.Meta(ge=1)]
    chain: tuple[bytes, ...]
    format: str = FORMAT

    @property
    def batch(self) -> str:
        """The batch's id."""
        found = FILE_NAME.fullmatch(self.file)
        assert found is not None
        return found["id"]


def sign_admission(admission: Admission, keys: SchoolKeys) -> bytes:
    """Return the pass as a DSSE envelope."""
    return keys.sign(PAYLOAD_TYPE, canonical(msgspec.to_builtins(admission)))


def open_admission(signed: bytes, root: bytes, now: datetime) -> tuple[Admission, SchoolCertificate]:
    """Return a pass of a school that the district `root` enrolled; SignatureRefusedError otherwise."""
    if len(signed) > MAX_ADMISSION_BYTES:
        raise SignatureRefusedError("format")
    claimed = _decode(envelope.read_unverified(signed, PAYLOAD_TYPE))
    school = chains.verify_school(list(claimed.chain), root, now)
    admission = _decode(envelope.verify(signed, school.public_key, PAYLOAD_TYPE).payload)
    name = FILE_NAME.fullmatch(admission.file)
    if admission.format != FORMAT or name is None:
        raise SignatureRefusedError("format")
    if name["school"] != school.school:
        raise SignatureRefusedError("chain")
    return admission, school


def _decode(payload: bytes) -> Admission:
    try:
        return msgspec.json.decode(payload, type=Admission)
    except (ValueError, RecursionError) as error:
        raise SignatureRefusedError("format") from error
