"""The sentences for JSON that is not as the format asks: each rule of lessons/json_faults.py."""

from collections.abc import Sequence

from app.phrases.language import Translate


def shape_rejected(about: Sequence[str], translate: Translate) -> str | None:
    """Return the sentence for a broken rule, by its code and what it names; None for any other."""
    match about:
        case ["field_missing", name]:
            return translate("Sentences", "The field “{name}” is missing.").format(name=name)
        case ["field_unknown", name]:
            return translate("Sentences", "There is no field “{name}” here.").format(name=name)
        case ["field_unknown", name, near]:
            said = translate("Sentences", "There is no field “{name}” here. Is “{near}” meant?")
            return said.format(name=name, near=near)
        case ["word_unknown", word, *known]:
            said = translate("Sentences", "“{word}” is not known here. Known are: {known}.")
            return said.format(word=word, known=", ".join(known) or "…")
        case ["type_wrong", wanted, found]:
            said = translate("Sentences", "Needed here: {wanted}. Found: {found}.")
            return said.format(wanted=_types(wanted, translate), found=_types(found, translate))
        case [code, *names]:
            said = _name(code, translate) or _bound(code, translate) or ""
            return said.format(n=names[0] if names else "") or None
        case _:
            return None


def _name(code: str, translate: Translate) -> str | None:
    match code:
        case "identifier":
            return translate(
                "Sentences", "Only lower-case letters a–z, digits and single hyphens, like robot-souk."
            )
        case "version":
            return translate("Sentences", "A version is three numbers, like 1.0.0.")
        case "picture_name":
            return translate("Sentences", "A picture is named like media/cover.svg; also .png, .jpg, .webp.")
        case "sound_name":
            return translate("Sentences", "A sound is named like media/story.ogg; also .m4a, .mp3.")
        case "film_name":
            return translate("Sentences", "A film is named like media/film.webm; also .mp4.")
        case "world_name":
            return translate("Sentences", "A world is named like worlds/souk.json.")
        case "starter_name":
            return translate("Sentences", "A starter is named like starters/walk.json; also .py.")
        case "letters_wrong":
            return translate("Sentences", "This text has signs that are not allowed here.")
        case _:
            return None


def _bound(code: str, translate: Translate) -> str | None:
    match code:
        case "letters_least":
            return translate("Sentences", "This text is too short; the least is {n}.")
        case "letters_most":
            return translate("Sentences", "This text is too long: at most {n} letters and signs.")
        case "entries_least":
            return translate("Sentences", "There is too little in here; the least is {n}.")
        case "entries_most":
            return translate("Sentences", "There is too much in here; the most is {n}.")
        case "number_least":
            return translate("Sentences", "This number is too small; the least is {n}.")
        case "number_most":
            return translate("Sentences", "This number is too large; the most is {n}.")
        case "number_wild":
            return translate("Sentences", "This number is larger than computers can count.")
        case _:
            return None


def _types(names: str, translate: Translate) -> str:
    return " / ".join(_type(name, translate) for name in names.split(" | "))


def _type(name: str, translate: Translate) -> str:
    match name:
        case "str":
            return translate("Sentences", "a text in quotation marks")
        case "int":
            return translate("Sentences", "a whole number")
        case "float":
            return translate("Sentences", "a number")
        case "bool":
            return translate("Sentences", "true or false")
        case "object":
            return translate("Sentences", "names with values, in curly braces")
        case "array":
            return translate("Sentences", "a list, in square brackets")
        case _:
            return name
