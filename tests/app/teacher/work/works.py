"""Hand-ins to look at: a step of each kind and an answer to it."""

import json
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage

from app.demo.replies import reply
from app.teacher.packs import StepCard
from app.teacher.work.claim import read_claim
from app.teacher.work.hand_in import HandIn
from app.teacher.work.opened import OpenedWork, read_opened
from classroom.work.attempt import Attempt, StepKey
from classroom.work.recheck import Recheck
from lessons.steps.kinds import Step, kind_of

PROGRAM: Final = "forward()\n"


def attempt(number: int = 1, step: str = "s") -> Attempt:
    return Attempt(
        id=f"{number:032x}", at=StepKey(pack="p", version="1.0.0", lesson="l", step=step), authors=("a",),
        sha256="", size_bytes=1, made_ms=1, received_ms=number, device="d", session="s",
    )  # fmt: skip


def artefact(kind: str, *, passed: bool | None = True, stars: int = 2, **said: Any) -> bytes:
    claim = {} if passed is None else {"passed": passed, "stars": stars}
    return json.dumps({"format": "tinmel-attempt/1", "kind": kind, "claim": claim, **said}).encode()


def handed_in(content: bytes, number: int = 1) -> HandIn:
    return HandIn(attempt=attempt(number), pupils=(), claim=read_claim(content), number=1)


def right(step: Step) -> dict[str, Any]:
    """The fields of a right answer."""
    return {"python": PROGRAM} if kind_of(step) == "code" else reply(step, right=True)


def opened(step: Step, said: dict[str, Any], **claim: Any) -> tuple[HandIn, OpenedWork, StepCard]:
    """A hand-in of an answer to a step, as the list has it, and as it is once it was read."""
    content, card = artefact(kind_of(step), **said, **claim), StepCard(step=step)
    hand_in = handed_in(content)
    return hand_in, read_opened(hand_in.id, content, card), card


def photo(width: int, height: int, form: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#3d45b8"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, form)
    return bytes(buffer.data().data())


def rechecked(hand_in: HandIn, **found: Any) -> HandIn:
    """The same hand-in, run again here: it passed and all agrees, unless `found` says otherwise."""
    fields: dict[str, Any] = {
        "id": "r", "attempt": hand_in.id, "engine": "v8", "passed": True, "stars": 3, "maximum": 3,
        "claim_agrees": True, "trace_agrees": True, "fault": "", "facts": "", "out": "", "state": "",
        "checked_ms": 1,
    }  # fmt: skip
    return replace(hand_in, recheck=Recheck(**(fields | found)))
