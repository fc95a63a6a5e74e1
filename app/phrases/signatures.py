"""The sentences for what is signed wrongly."""

from app.phrases.language import Translate


def signature_refused(reason: str, translate: Translate) -> str | None:
    """Return the sentence for a reason of SignatureRefusedError, None for one that is not known."""
    match reason:
        case "format":
            return translate(
                "Sentences",
                "This is no signed document, or it was cut short. Ask for it again from its sender.",
            )
        case "payload_type":
            return translate(
                "Sentences", "This is signed, but it is another kind of document. Choose the right file."
            )
        case "signature":
            return translate(
                "Sentences",
                "The signature is false: it was changed on its way. Ask for it again from its sender.",
            )
        case "chain":
            return translate(
                "Sentences", "This is signed by nobody whom your district enrolled. Nothing was changed."
            )
        case "expired":
            return translate(
                "Sentences",
                "The enrolment behind this signature has run out. Ask your district for a new one.",
            )
        case _:
            return None
