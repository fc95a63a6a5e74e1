"""How long ago, in words; never "now" for what is stale (LOOK)."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.widgets.numbers import number_text

translate = QCoreApplication.translate
_RIGHT_TO_LEFT_MARK = "\u200f"


def age(since_ms: int, now_ms: int) -> str:
    """Return "12 s ago", "4 min ago" or "2 h ago"; both times are UTC milliseconds."""
    seconds = max(0, (now_ms - since_ms) // 1000)
    if seconds < 60:
        return translate("Ages", "{n} s ago").format(n=seconds)
    if seconds < 3600:
        return translate("Ages", "{n} min ago").format(n=seconds // 60)
    if seconds < 86_400:
        return translate("Ages", "{n} h ago").format(n=seconds // 3600)
    return translate("Ages", "{n} d ago").format(n=seconds // 86_400)


def minutes(since_ms: int, now_ms: int) -> str:
    """Return how many minutes have gone: "23 min"."""
    return translate("Ages", "{n} min").format(n=max(0, (now_ms - since_ms) // 60_000))


def clock(since_ms: int, now_ms: int) -> str:
    """Return a running time as "1:40"; digits and colon in every language."""
    seconds = max(0, (now_ms - since_ms) // 1000)
    return f"{seconds // 60}:{seconds % 60:02d}"


def date(at: QDateTime) -> str:
    """Return a day as the teacher's country writes it, safe inside a sentence of either direction."""
    day = QLocale().toString(at.date(), QLocale.FormatType.ShortFormat)
    # Qt's Arabic dates hold marks for text from right to left; isolated, they would tear the numbers apart.
    return f"\u2066{day.replace(_RIGHT_TO_LEFT_MARK, '')}\u2069"


def size(size_bytes: int) -> str:
    """Return a file size as a teacher reads it: "740 KB", "4.2 MB", "4,2 Mo"."""
    if size_bytes < 1_000_000:
        return translate("Ages", "{n} KB").format(n=max(1, round(size_bytes / 1000)))
    return translate("Ages", "{n} MB").format(n=number_text(round(size_bytes / 1_000_000, 1)))
