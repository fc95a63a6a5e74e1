"""The class's TCP port: the first free one of a known list."""

import errno
import socket
import sys
from collections.abc import Sequence
from typing import Final

from classroom.errors import InvalidValueError, PortUnavailableError

CANDIDATE_PORTS: Final = (8420, 8421, 8422, 8423, 8424, 8425, 8426, 8427, 18420, 28420, 38420)
"""All below 49152: above it Windows reserves ports at random (localsend #2884)."""

_TAKEN: Final = {errno.EADDRINUSE, errno.EACCES}


def listen(host: str, ports: Sequence[int] = CANDIDATE_PORTS) -> socket.socket:
    """Return a listening socket on the first free port.

    Raises PortUnavailableError, or InvalidValueError("host") for an address that is not this computer's.
    """
    for port in ports:
        listening = _listen(host, port)
        if listening is not None:
            return listening
    raise PortUnavailableError(tuple(ports))


def _listen(host: str, port: int) -> socket.socket | None:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        # SO_REUSEADDR only skips TIME_WAIT on Linux; on Windows and macOS it lets two programs share a port.
        if sys.platform == "linux":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if sys.platform == "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        listening.bind((host, port))
        listening.listen(256)
        listening.setblocking(False)
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRNOTAVAIL or getattr(error, "winerror", None) == 10049:
            raise InvalidValueError("host", host) from error
        if error.errno in _TAKEN or getattr(error, "winerror", None) in (10013, 10048):
            return None
        raise
    except BaseException:
        listening.close()
        raise
    return listening
