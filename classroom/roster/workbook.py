"""Whether a workbook is safe to open: the reader is fast, but one stray cell makes it ask for all memory.

A value in the last cell of a sheet (XFD1048576) makes calamine 0.9 allocate 512 GiB and abort the
process, and with it a class in session. So the extent of each sheet is measured first, by streaming.
"""

import re
import zipfile
from io import BytesIO
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate

MAX_UNPACKED_BYTES: Final = 50 * 1024 * 1024
MAX_CELLS: Final = 500_000
"""Of the rectangle that holds every value of a sheet. A list of a whole school has some 10,000."""

_OLE_MAGIC: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def fault_of_workbook(data: bytes) -> str | None:
    """Return why these bytes are no workbook to open, or None when they are one.

    "not_a_workbook", "old_format" (.xls, or protected by a password) or "too_large".
    """
    if data.startswith(_OLE_MAGIC):
        return "old_format"
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            if "xl/workbook.xml" not in archive.namelist():
                return "not_a_workbook"
            if sum(member.file_size for member in members) > MAX_UNPACKED_BYTES:
                return "too_large"
            cells = (_cells(archive.read(member)) for member in members if member.filename.endswith(".xml"))
            return "too_large" if any(count > MAX_CELLS for count in cells) else None
    except (zipfile.BadZipFile, ExpatError, ValueError, EOFError, NotImplementedError, RuntimeError):
        return "not_a_workbook"


def _cells(xml: bytes) -> int:
    """Return how many cells the rectangle holds that spans every value of a sheet; 0 for another part."""
    extent = _Extent()
    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = extent.start
    parser.Parse(xml, True)
    return extent.rows * extent.columns


class _Extent:
    """Follows a sheet's elements: `<row r="3"><c r="B3"><v>…`; `r` may be missing and then counts on."""

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self._row = self._column = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(" ")[2]:
            case "row":
                self._row = int(attributes.get("r", self._row + 1))
                self._column = 0
            case "c" if "r" in attributes:
                found = _REFERENCE.fullmatch(attributes["r"])
                if found is None:
                    raise ValueError(attributes["r"])
                self._column, self._row = _column_number(found[1]), int(found[2])
            case "c":
                self._column += 1
            case "v" | "is" | "f":
                self.rows = max(self.rows, self._row)
                self.columns = max(self.columns, self._column)
            case _:
                pass


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
