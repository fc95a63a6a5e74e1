"""Keep Qt's bindings from using None up on Python 3.11.

WORKAROUND (PySide6 6.12.0, measured here): its wheel is built for Pythons whose None is immortal
(PEP 683, Python 3.12). On 3.11 every Qt call that returns None takes one reference without having
added one; after some thousand calls the interpreter dies with "none_dealloc: deallocating None".
"""

import ctypes
import sys
from typing import Final

ENOUGH: Final = sys.maxsize // 4


def hold_none() -> None:
    """Give None so many references that no program uses them up. Does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= ENOUGH:
        return
    ctypes.c_ssize_t.from_address(id(None)).value += 2 * ENOUGH
