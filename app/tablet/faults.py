"""What the operating system says of a disk, as something a person can act on."""

import errno
from typing import Final

from classroom.errors import StoreError

_FULL: Final = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def disk_fault(error: OSError) -> StoreError:
    """Return the StoreError that an operating system's error on one of our files means."""
    return StoreError("disk_full" if error.errno in _FULL else "unwritable")
