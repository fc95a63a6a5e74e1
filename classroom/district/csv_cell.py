"""One cell of a CSV file that a person opens in a spreadsheet."""

import re

Cell = str | int | float | bool | None

# The full-width forms count too: spreadsheets in some languages take them for the plain ones.
_FORMULA = re.compile(r"[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
# Where the list separator is a semicolon (French, Moroccan settings) a cell may end inside our text.
_SECOND_FORMULA = re.compile(r"([;\t\r\n]\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")


def cell(value: Cell) -> str:
    """Return the text of a cell; text that a spreadsheet would run as a formula gets an apostrophe.

    Numbers stay numbers, true and false become 1 and 0, nothing stays empty. Source: OWASP, CSV Injection.
    """
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case int():
            return str(value)
        case str():
            text = _SECOND_FORMULA.sub(r"\1'", value.replace("\0", ""))
            return f"'{text}" if _FORMULA.match(text) else text
