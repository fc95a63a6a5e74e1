"""Every error a person may be shown, as one tree.

TinmelError                            lessons/errors.py
├── InvalidInputError
│   ├── FileRejectedError(path, place, reason)
│   ├── JoinRefusedError(reason)       a tablet may not come in
│   ├── FrameRefusedError(reason)      a tablet sent something that the link can't accept
│   ├── RequestRefusedError(reason, about)   a well-formed wish that can't be granted
│   └── SignatureRefusedError(reason)  nobody we trust signed it
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
    "EnvironmentFaultError",
    "FileRejectedError",
    "FrameRefusedError",
    "InvalidInputError",
    "JoinRefusedError",
    "NetworkUnreachableError",
    "NotEnrolledError",
    "NotFoundError",
    "PortUnavailableError",
    "RequestRefusedError",
    "SignatureRefusedError",
    "StoreError",
    "TinmelError",
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
    """The database can't be used; `reason` is "disk_full", "locked", "newer_schema" or "damaged"."""

    code = "store"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
