"""PHRASES: one sentence for every error a person may be shown; the only place where errors become words.

Each sentence says what is wrong and, where there is one, the thing to do. It stands in the sources as
`translate("Sentences", "…")`, so that Qt's lupdate finds it: the commands say it in English, the window hands
in Qt's `translate`. No Qt here.
"""

from app.phrases.errors import sentence
from app.phrases.refusals import refusal

__all__ = ["refusal", "sentence"]
