"""`make screens`: every screen of the window and every page of the tablets, in each language, as PNG."""

import sys
from pathlib import Path

from tests.screens import pages, window
from tests.screens.gallery import write_gallery

if __name__ == "__main__":
    out = Path(sys.argv[1])
    drawn = [*window.draw(out / "window"), *pages.draw(out / "tablet")]
    gallery = write_gallery(out, drawn)
    sys.stdout.write(f"{len(drawn)} pictures; {gallery} shows them all\n")
