"""`tinmel pack check`: what an author should mend before a class sees it."""

import json
from collections.abc import Iterator
from pathlib import Path

from app.pack.console import say
from app.pack.folder import open_path
from app.pack.sentences import found, located, rejected, sentence_of, why
from lessons.errors import FileRejectedError
from lessons.lint.check import check_pack
from lessons.lint.finding import Finding
from lessons.publisher import TrustStore

Verdict = FileRejectedError | list[Finding]


def check(paths: list[Path], trust: TrustStore | None, *, as_json: bool = False) -> int:
    """Say what is wrong with each pack; 0 when nothing is, 2 when something is."""
    verdicts = [(str(path), _verdict(path, trust)) for path in paths]
    if as_json:
        rows = [row for path, verdict in verdicts for row in _rows(path, verdict)]
        for line in json.dumps(rows, indent=1).splitlines():
            say(line)
    else:
        for path, verdict in verdicts:
            _tell(path, verdict)
    return 2 if any(_faulty(verdict) for _, verdict in verdicts) else 0


def _verdict(path: Path, trust: TrustStore | None) -> Verdict:
    try:
        return check_pack(open_path(path, trust))
    except FileRejectedError as error:
        return error


def _faulty(verdict: Verdict) -> bool:
    return isinstance(verdict, FileRejectedError) or any(one.severity == "error" for one in verdict)


def _tell(path: str, verdict: Verdict) -> None:
    if isinstance(verdict, FileRejectedError):
        say(f"error: {rejected(verdict)}")
        return
    for finding in verdict:
        say(found(path, finding))
    errors = sum(finding.severity == "error" for finding in verdict)
    say(f"{path}: {errors} errors, {len(verdict) - errors} notes")


def _rows(path: str, verdict: Verdict) -> Iterator[dict[str, str]]:
    """Yield what a machine reads: file, place inside it, stable code, severity and sentence."""
    if isinstance(verdict, FileRejectedError):
        file, place = located(verdict)
        yield {
            "file": file,
            "place": place,
            "reason": verdict.reason,
            "severity": "error",
            "sentence": why(verdict),
        }
        return
    for finding in verdict:
        yield {
            "file": "/".join(part for part in (path, finding.path) if part),
            "place": finding.place,
            "reason": finding.reason,
            "severity": finding.severity,
            "sentence": sentence_of(finding),
        }
