"""The sentences for other people's material that can't become a pack."""

from app.phrases.language import Translate


def import_rejected(reason: str, translate: Translate) -> str | None:
    """Return the sentence for a reason of lessons/importing, None for any other."""
    match reason:
        case "source_too_large":
            return translate("Sentences", "This is too large to import. Part it, and import the parts.")
        case "encoding_unknown":
            return translate(
                "Sentences", "From here on this is not UTF-8. Open it in an editor and save it as UTF-8."
            )
        case "too_many_questions":
            return translate(
                "Sentences", "So many questions don't fit: a pack has at most 1,600. Part the file."
            )
        case "no_questions":
            return translate("Sentences", "No question that a pack has a place for is in this file.")
        case "gift_brace_open":
            return translate(
                "Sentences",
                "The brace that opens here is never closed. A brace that is only a sign stands behind a \\.",
            )
        case "gift_brace_closed":
            return translate(
                "Sentences",
                "The brace that closes here was never opened. "
                "A brace that is only a sign stands behind a \\.",
            )
        case "gift_answers":
            return translate("Sentences", "This question has too few answers.")
        case "gift_number":
            return translate(
                "Sentences", "This answer is no number. Write 12, 12:0.5 for give or take, or 11..13."
            )
        case "gift_pair":
            return translate("Sentences", "A pair is written: =left -> right.")
        case "aiken_question_missing":
            return translate("Sentences", "An answer stands here without a question before it.")
        case "aiken_answer_missing":
            return translate("Sentences", "This question has no line that begins with ANSWER:.")
        case "aiken_answer_unknown":
            return translate("Sentences", "The right answer named here is not among the answers.")
        case "aiken_options_missing":
            return translate(
                "Sentences", "This question needs two answers or more, lettered A), B) and so on."
            )
        case "meta_missing":
            return translate(
                "Sentences",
                "No folder of a language with a meta.yml is in here, such as fr-FR: this is no such project.",
            )
        case "yaml_unreadable":
            return translate(
                "Sentences", "This can't be read as YAML, or does more than a list of titles needs."
            )
        case "licence_missing":
            return translate(
                "Sentences",
                "Nothing says under which licence this is. Say it, such as --licence CC-BY-SA-4.0.",
            )
        case "step_missing":
            return translate("Sentences", "This step's file is missing.")
        case "too_many_steps":
            return translate("Sentences", "The project has more steps than a pack has places for.")
        case _:
            return None
