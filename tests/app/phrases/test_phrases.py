"""Every error that our code can make has a sentence of its own; none of them shows a code."""

import pytest

from app.phrases import refusal, sentence
from classroom.errors import (
    DemoNumbersError,
    FileRejectedError,
    FrameRefusedError,
    InvalidValueError,
    JoinRefusedError,
    NetworkUnreachableError,
    NotEnrolledError,
    NotFoundError,
    PackKeptError,
    PortUnavailableError,
    RequestRefusedError,
    SignatureRefusedError,
    StoreError,
    TinmelError,
    UploadRefusedError,
)
from classroom.link import refusals
from tests.app.phrases.reasons import PLACE_OF_CODE, raised

MAKERS = {
    "FileRejectedError": lambda code: FileRejectedError("/stick/list.xlsx", "Feuil1!القسم", code),
    "FrameRefusedError": FrameRefusedError,
    "InvalidValueError": lambda code: InvalidValueError(code, "12"),
    "JoinRefusedError": JoinRefusedError,
    "NotFoundError": lambda code: NotFoundError(code, "robot-souk"),
    "RequestRefusedError": RequestRefusedError,
    "SignatureRefusedError": SignatureRefusedError,
    "StoreError": StoreError,
    "UploadRefusal": lambda code: UploadRefusedError(code, "b1"),
    "UploadRefusedError": lambda code: UploadRefusedError(code, "b1"),
}
HANDED_ON = {
    ("FileRejectedError", "?error.reason"): ("chain", "expired"),  # of a signature
    ("RequestRefusedError", "?error.reason"): (),  # of another RequestRefusedError
    ("JoinRefusedError", "?client.close_reason"): (),  # what a class said: codes of refusals.py
    ("JoinRefusedError", "?str()"): (),  # the same
    ("UploadRefusedError", "?code"): (),  # what a receiver said: an UploadRefusal
    ("UploadRefusedError", "http_…"): ("http_404",),
    ("UploadRefusal", "admission_…"): tuple(f"admission_{code}" for code in raised("SignatureRefusedError")),
}
"""Codes that come from elsewhere, each with what is to be said besides."""


def made() -> list[TinmelError]:
    errors: list[TinmelError] = [
        PortUnavailableError((8420, 8421)),
        NetworkUnreachableError("192.168.8.9"),
        NotEnrolledError(),
        DemoNumbersError(7, 3),
        PackKeptError("souk", "1.0.0", "in_use"),
        PackKeptError("souk", "1.0.0", "built_in"),
    ]
    for kind in PLACE_OF_CODE:
        for code in raised(kind):
            errors += [MAKERS[kind](one) for one in HANDED_ON.get((kind, code), (code,))]
    return errors


def shown(error: TinmelError) -> str:
    return ":".join(str(part) for part in (type(error).__name__, *error.args))


def test_the_collector_sees_the_sources() -> None:
    assert len(raised("FileRejectedError")) > 60
    assert {"disk_full", "locked", "newer_schema", "unreachable"} <= raised("StoreError").keys()
    assert {"invitation_old", "class_full"} <= raised("JoinRefusedError").keys()
    unread = {(kind, code) for kind in PLACE_OF_CODE for code in raised(kind) if code[0] == "?"}
    assert unread == {key for key in HANDED_ON if key[1][0] == "?"}


@pytest.mark.parametrize("error", made(), ids=shown)
def test_an_error_has_a_sentence_of_its_own(error: TinmelError) -> None:
    words = sentence(error)
    assert not words.startswith(("That did not work", "A tablet asked for something")), words
    assert words[-1] in ".?" or words.endswith(("coordinator enrol", "coordinator init"))
    assert "{" not in words
    assert "_" not in words.replace("`_`", "")


def test_each_code_of_the_link_has_its_sentence() -> None:
    codes = [value for name, value in vars(refusals).items() if name.isupper() and isinstance(value, str)]
    assert len(codes) > 20
    assert [code for code in codes if "can't be done" in refusal(code)] == []


def test_what_a_newer_tinmel_says_is_named() -> None:
    assert refusal("from_tomorrow") == "A tablet asked for something that can't be done (from_tomorrow)."
    assert sentence(StoreError("from_tomorrow")) == "That did not work (store: from_tomorrow)."


def test_a_sentence_names_the_file_and_not_its_folder() -> None:
    words = sentence(FileRejectedError("C:\\stick\\list.xlsx", "Feuil1!القسم", "label_missing"))
    assert "list.xlsx" in words and "القسم" in words
    assert "stick" not in words and "Feuil1" not in words


def test_a_file_without_a_name_is_this_file() -> None:
    assert sentence(FileRejectedError("", "b1", "other_file")).startswith("This file is a receipt")


def test_the_place_inside_a_pack_comes_before_what_is_wrong_there() -> None:
    error = FileRejectedError("/stick/souk.tmpack", "pack.json $.ages", "json_shape")
    assert sentence(error) == "souk.tmpack: pack.json $.ages: This file is not as the format asks."
