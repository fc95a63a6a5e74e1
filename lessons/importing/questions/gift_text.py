"""The texts in a GIFT file: each may begin with the name of its form, such as [markdown] or [html]."""

import re
from typing import Final, Literal

from lessons.importing.note import Note
from lessons.importing.questions.gift_escapes import show
from lessons.importing.text.html_text import TAGS, from_html
from lessons.importing.text.plain import escaped, plain
from lessons.importing.text.tidy import tidied

Form = Literal["moodle", "html", "markdown", "plain"]
MAX_FORMED: Final = 20_000
"""Characters of a text whose marks are obeyed; more is no question."""
_FORM: Final = re.compile(r"\s*\[(moodle|html|markdown|plain)\]")
_TAG: Final = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>|&(?:[a-zA-Z]{2,8}|#\d{1,6});")


class GiftText:
    """Reads texts and gathers notes on what is lost; a question's form holds for its answers too."""

    def __init__(self, line: int, form: Form = "moodle", notes: list[Note] | None = None) -> None:
        self.line = line
        self.form: Form = form
        self.notes = [] if notes is None else notes

    def markdown(self, hidden: str) -> str:
        """Return a question's text as Markdown; its form holds from here on."""
        self.form, text = self._formed(hidden)
        return self._markdown(self.form, text)

    def plain(self, hidden: str) -> str:
        """Return an answer's or a feedback's text without any marks."""
        form, text = self._formed(hidden)
        if form == "plain" or len(text) > MAX_FORMED or (form == "moodle" and not _is_html(text)):
            return " ".join(text.split())
        return plain(self._markdown(form, text))

    def _formed(self, hidden: str) -> tuple[Form, str]:
        match = _FORM.match(hidden)
        form: Form = self.form if match is None else match[1]  # type: ignore[assignment]  # as the pattern says
        return form, show(hidden if match is None else hidden[match.end() :]).strip()

    def _markdown(self, form: Form, text: str) -> str:
        if len(text) > MAX_FORMED:
            return escaped(text)
        if form == "markdown":
            said = tidied(text)
            self.notes += [Note("", self.line + line - 1, what, about) for what, about, line in said.lost]
            return said.markdown
        if form == "html" or (form == "moodle" and _is_html(text)):
            markdown, lost = from_html(text)
            self.notes += [Note("", self.line, what, about) for what, about in lost]
            return markdown
        return escaped(text)


def _is_html(text: str) -> bool:
    """Tell whether an unmarked text has tags or entities that Moodle would obey."""
    return any(match[1] is None or match[1].lower() in TAGS for match in _TAG.finditer(text))
