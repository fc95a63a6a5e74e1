"""The window's way to the sentences of app/phrases: in the teacher's language, safe in both directions."""

import re

from PySide6.QtCore import QCoreApplication

from app import phrases
from app.phrases.packs import pack_rejected
from lessons.errors import TinmelError


def sentence(error: TinmelError) -> str:
    """Return what to tell the teacher about an error."""
    return phrases.sentence(error, _translate)


def refusal(reason: str) -> str:
    """Return what to tell the teacher about a code of classroom/link/refusals.py."""
    return phrases.refusal(reason, _translate)


def pack_fault(reason: str) -> str:
    """Return what keeps a pack from being sent, where the pack itself is named already."""
    return pack_rejected(reason, _translate) or ""


def _translate(context: str, text: str) -> str:
    """Translate, and isolate what will be filled in: a Latin file name may stand in an Arabic sentence."""
    return re.sub(r"\{\w+\}", "\u2068\\g<0>\u2069", QCoreApplication.translate(context, text))
