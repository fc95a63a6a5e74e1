"""An invitation into a class: signed by the school, good for one tablet and one session."""

from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from classroom.errors import JoinRefusedError, SignatureRefusedError
from classroom.link.messages import PROTOCOL, Count, Id, Name
from classroom.link.refusals import PROTOCOL_UNKNOWN
from classroom.link.ticket import JoinLink
from classroom.sync import envelope
from classroom.sync.keys import SchoolKeys

PAYLOAD_TYPE: Final = "application/vnd.tinmel.invitation+json"
MAX_INVITATION_BYTES: Final = 8192

INVITATION_INVALID: Final = "invitation_invalid"
"""Not in our form, or not signed by the school it names."""
INVITATION_OTHER_DEVICE: Final = "invitation_other_device"
INVITATION_OTHER_SCHOOL: Final = "invitation_other_school"
"""This tablet belongs to another school; only that school's key invites it."""
INVITATION_OLD: Final = "invitation_old"
"""The session it invites to is over for this tablet."""


class Invitation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the school signs. `school_key` is its Ed25519 key: pinned by a tablet's first invitation."""

    protocol: int
    device: Id
    """Whom it invites; nobody else accepts it."""
    url: Annotated[str, Meta(max_length=1024)]
    """The text of the class's QR."""
    session: Id
    class_label: Name
    school_name: Name
    school_key: Annotated[bytes, Meta(min_length=32, max_length=32)]
    made_ms: Count
    """By the teacher's clock; for the record only: nothing expires by a tablet's clock (PEERS.md 12)."""

    @property
    def link(self) -> JoinLink:
        """Return the join URL, taken apart."""
        return JoinLink.decode(self.url)


def make_invitation(
    keys: SchoolKeys, *, device: str, url: str, class_label: str, school_name: str, made_ms: int
) -> bytes:
    """Return a DSSE envelope that invites one tablet into the class of a join URL."""
    invitation = Invitation(
        protocol=PROTOCOL,
        device=device,
        url=url,
        session=JoinLink.decode(url).ticket.session.hex(),
        class_label=class_label,
        school_name=school_name,
        school_key=keys.public_key,
        made_ms=made_ms,
    )
    return keys.sign(PAYLOAD_TYPE, msgspec.json.encode(invitation))


def open_invitation(signed: bytes, *, device: str, pinned_key: bytes | None) -> Invitation:
    """Return what the envelope says, once it is proved to be for `device` and by the pinned school.

    Without a pinned key, the school that the invitation names must have signed it (trust on first use).
    Raises JoinRefusedError with one of the codes above, or PROTOCOL_UNKNOWN.
    """
    if len(signed) > MAX_INVITATION_BYTES:
        raise JoinRefusedError(INVITATION_INVALID)
    try:
        payload = envelope.read_unverified(signed, PAYLOAD_TYPE)
        claimed = msgspec.json.decode(payload, type=Invitation)
        envelope.verify(signed, claimed.school_key, PAYLOAD_TYPE)
        link = claimed.link
    except (SignatureRefusedError, msgspec.MsgspecError, ValueError, JoinRefusedError) as error:
        raise JoinRefusedError(INVITATION_INVALID) from error
    if claimed.protocol != PROTOCOL:
        raise JoinRefusedError(PROTOCOL_UNKNOWN)
    if link.ticket.session.hex() != claimed.session:
        raise JoinRefusedError(INVITATION_INVALID)
    if claimed.device != device:
        raise JoinRefusedError(INVITATION_OTHER_DEVICE)
    if pinned_key is not None and claimed.school_key != pinned_key:
        raise JoinRefusedError(INVITATION_OTHER_SCHOOL)
    return claimed
