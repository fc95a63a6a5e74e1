"""Every error of the tree and every refusal has a sentence of its own."""

import pytest
from pytestqt.qtbot import QtBot

from app.widgets.sentences import refusal, sentence
from classroom.errors import (
    EnvironmentFaultError,
    FileRejectedError,
    FrameRefusedError,
    InvalidInputError,
    InvalidValueError,
    JoinRefusedError,
    NetworkUnreachableError,
    NotEnrolledError,
    NotFoundError,
    PortUnavailableError,
    RequestRefusedError,
    SignatureRefusedError,
    StoreError,
    TinmelError,
    UploadRefusedError,
)
from classroom.link import refusals

ERRORS = [
    PortUnavailableError((8420, 8421)), NetworkUnreachableError("192.168.8.9"), NotEnrolledError(),
    StoreError("disk_full"), StoreError("locked"), StoreError("newer_schema"), StoreError("damaged"),
    FileRejectedError("/media/stick/list.xlsx", "Feuil1!القسم", "label_missing"),
    FileRejectedError("C:\\list.xlsx", "", "no_class_list"),
    FileRejectedError("x.json", "", "not_an_enrolment"),
    JoinRefusedError(refusals.CODE_WRONG), FrameRefusedError(refusals.FRAME_TAG),
    RequestRefusedError(refusals.PUPIL_ELSEWHERE), SignatureRefusedError("unknown"),
    InvalidValueError("code", "12"), UploadRefusedError("hash", "b1"), NotFoundError("pack", "robot-souk"),
    EnvironmentFaultError(), InvalidInputError(), TinmelError(),
]  # fmt: skip


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_is_one_sentence_with_its_data_in_it(qtbot: QtBot, error: TinmelError) -> None:
    words = sentence(error)
    assert words[-1] in ".?"
    assert "{" not in words
    assert type(error).__name__ not in words


def test_a_sentence_names_the_file_and_not_its_folder(qtbot: QtBot) -> None:
    words = sentence(FileRejectedError("/media/stick/list.xlsx", "Feuil1!القسم", "label_missing"))
    assert "list.xlsx" in words and "القسم" in words
    assert "media" not in words and "Feuil1" not in words


def test_every_reason_to_refuse_has_its_words(qtbot: QtBot) -> None:
    codes = [value for name, value in vars(refusals).items() if name.isupper() and isinstance(value, str)]
    assert len(codes) > 20
    for code in codes:
        assert refusal(code).endswith((".", "?"))
        assert "{" not in refusal(code)
