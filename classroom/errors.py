"""Every error a person may be shown, as one tree.

TinmelError                            lessons/errors.py
├── InvalidInputError
│   ├── FileRejectedError(path, place, reason)
│   ├── JoinRefusedError(reason)       a tablet may not come in
│   ├── FrameRefusedError(reason)      a tablet sent something that the link can't accept
│   ├── RequestRefusedError(reason, about)   a well-formed wish that can't be granted
│   ├── SignatureRefusedError(reason)  nobody we trust signed it
│   ├── InvalidValueError(field, value)      a person typed something that can't be used
│   ├── UploadRefusedError(reason, batch)    the receiver will not take a batch
│   └── PackKeptError(pack, version, reason) a pack can't be taken away now
├── NotFoundError(kind, name)
└── EnvironmentFaultError
    ├── PortUnavailableError(ports)    every candidate port is taken
    ├── NetworkUnreachableError(address)
    ├── NotEnrolledError()             this school has no enrolment yet; nothing leaves it
    └── StoreError(reason)             disk full, file locked, newer schema
"""

from lessons.errors import (
    EnvironmentFaultError,
    FileRejectedError,
    InvalidInputError,
    NotFoundError,
    TinmelError,
)

__all__ = [
    "DemoNumbersError",
    "EnvironmentFaultError",
    "FileRejectedError",
    "FrameRefusedError",
    "InvalidInputError",
    "InvalidValueError",
    "JoinRefusedError",
    "NetworkUnreachableError",
    "NotEnrolledError",
    "NotFoundError",
    "PackKeptError",
    "PortUnavailableError",
    "RequestRefusedError",
    "SignatureRefusedError",
    "StoreError",
    "TinmelError",
    "UploadRefusedError",
]


class JoinRefusedError(InvalidInputError):
    """A tablet may not come in; `reason` is one of the codes in classroom/link/refusals.py."""

    code = "join_refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class FrameRefusedError(InvalidInputError):
    """A frame can't be accepted and its connection ends; `reason` as in classroom/link/refusals.py."""

    code = "frame_refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class RequestRefusedError(InvalidInputError):
    """A well-formed request that can't be granted; the connection goes on."""

    code = "request_refused"

    def __init__(self, reason: str, about: str = "") -> None:
        """`reason` as in classroom/link/refusals.py; `about` is the id of what was asked for."""
        super().__init__(reason, about)
        self.reason = reason
        self.about = about


class SignatureRefusedError(InvalidInputError):
    """No trusted key signed it; `reason` is "format", "payload_type", "signature", "chain" or "expired"."""

    code = "signature_refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class InvalidValueError(InvalidInputError):
    """Something a person typed, or a signed document says, can't be used; nothing was changed."""

    code = "invalid_value"

    def __init__(self, field: str, value: str = "") -> None:
        """`field` is a stable name such as "school_code"; `value` is never a secret."""
        super().__init__(field, value)
        self.field = field
        self.value = value


class UploadRefusedError(InvalidInputError):
    """The receiver answered, and will not take this batch as it is; trying again would not help."""

    code = "upload_refused"

    def __init__(self, reason: str, batch: str) -> None:
        """`reason` is the receiver's code, or "http_<status>" from a server that has none."""
        super().__init__(reason, batch)
        self.reason = reason
        self.batch = batch


class PackKeptError(InvalidInputError):
    """A pack stays on this computer; nothing was changed.

    `reason` is "in_use" (a class that is open or was interrupted has it) or "built_in".
    """

    code = "pack_kept"

    def __init__(self, pack: str, version: str, reason: str) -> None:
        super().__init__(pack, version, reason)
        self.pack = pack
        self.version = version
        self.reason = reason


class PortUnavailableError(EnvironmentFaultError):
    """Every candidate port is taken by another program."""

    code = "port_unavailable"

    def __init__(self, ports: tuple[int, ...]) -> None:
        super().__init__(ports)
        self.ports = ports


class NetworkUnreachableError(EnvironmentFaultError):
    """Nobody answers at that address."""

    code = "network_unreachable"

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class NotEnrolledError(EnvironmentFaultError):
    """The school has no enrolment from its district yet, so nothing may leave it."""

    code = "not_enrolled"


class StoreError(EnvironmentFaultError):
    """The database can't be used.

    `reason` is "disk_full", "locked", "newer_schema", "damaged", "foreign" (a database of another
    program), "unwritable" (no right to write there), "unreadable" (the disk fails) or "unreachable"
    (a database server that doesn't answer).
    """

    code = "store"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class DemoNumbersError(InvalidInputError):
    """So many pupils can't sit at so many tablets: one to three sit at each, and two tablets are agents."""

    code = "demo_numbers"

    def __init__(self, pupils: int, tablets: int) -> None:
        super().__init__(pupils, tablets)
        self.pupils = pupils
        self.tablets = tablets
