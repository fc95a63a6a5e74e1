"""The sentences for what a receiver refuses; its codes are in app/receiver."""

from app.phrases.language import Translate


def upload_refused(reason: str, translate: Translate) -> str | None:
    """Return the sentence for a reason of UploadRefusedError, None for one that is not known."""
    match reason:
        case "admission_expired":
            return translate(
                "Sentences",
                "This school's enrolment has run out. Ask your district for a new enrolment file.",
            )
        case _ if reason.split("_")[0] == "admission":
            return translate(
                "Sentences",
                "The receiver does not know this school. Ask your district for a new enrolment file.",
            )
        case "quota":
            return translate(
                "Sentences",
                "The receiver has no more room for this school. Tell your district; nothing is lost here.",
            )
        case "too_big":
            return translate(
                "Sentences",
                "The receiver does not take files of this size. Carry it to your district on a stick.",
            )
        case "sha256":
            return translate(
                "Sentences",
                "The file arrived changed three times, so the receiver did not keep it. Send it again later.",
            )
        case "elsewhere":
            return translate(
                "Sentences",
                "The receiver named an address that is not your district's; nothing was sent there. "
                "Tell your district.",
            )
        case "version" | "length" | "method" | "content_type" | "metadata" | "checksum_algorithm":
            return translate(
                "Sentences",
                "The receiver has another version of Tinmel and does not understand this one. "
                "Tell your district; nothing is lost here.",
            )
        case "unknown" | "offset" | "overtaken" | "silence" | "checksum" | "disk":
            return translate(
                "Sentences", "The sending was disturbed. Send again; what has arrived is not sent twice."
            )
        case _ if reason.startswith("http_"):
            text = translate(
                "Sentences",
                "What answers at the district's address is no receiver of Tinmel (HTTP {status}). "
                "Tell your district; nothing is lost here.",
            )
            return text.format(status=reason.removeprefix("http_"))
        case _:
            return None
