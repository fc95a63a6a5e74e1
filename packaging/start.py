"""The bundle's entry point; PyInstaller wants a script, not a module."""

import ctypes
import multiprocessing
import sys
from pathlib import Path

GRAPHICS = (
    *("libmd.so.0", "libbsd.so.0", "libXau.so.6", "libXdmcp.so.6", "libxcb.so.1", "libX11.so.6"),
    *("libGLdispatch.so.0", "libGLX.so.0", "libOpenGL.so.0", "libGL.so.1", "libEGL.so.1"),
)
"""In the order in which they need each other."""


def lend_graphics() -> None:
    """Lend the bundle's graphics libraries to a Linux machine that has none.

    Qt is linked to them, also where it draws without a display. A machine's own always come first,
    because they belong to its graphics card; which is why PyInstaller does not bundle them by itself.
    """
    if sys.platform != "linux":
        return
    lent = Path(getattr(sys, "_MEIPASS", ".")) / "graphics"
    for name in GRAPHICS:
        try:
            ctypes.CDLL(name, ctypes.RTLD_GLOBAL)
        except OSError:
            if (lent / name).exists():
                ctypes.CDLL(str(lent / name), ctypes.RTLD_GLOBAL)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    lend_graphics()
    from app.__main__ import main

    sys.exit(main())
