"""Generates the pupils' page's view of the wire: `python -m classroom.link.typescript > messages.ts`."""

import inspect
import sys
import types
import typing
from typing import Any, Final, get_args, get_origin, get_type_hints

import msgspec

from classroom.link import channel, keys, messages, pictures, refusals, ticket
from classroom.link.messages import FromClass, FromTablet, Hello, PackOffer, PupilCard, StepAddress

_HEAD: Final = (
    "// Generated from classroom/link by `python -m classroom.link.typescript`. Change it there, not here.\n"
)
_CONSTANTS: Final = (
    (
        messages,
        (
            *("PROTOCOL", "MAX_FRAME_BYTES", "CHUNK_BYTES", "SECRET_PICTURES", "MAX_STATE_CHARACTERS"),
            "MAX_ARTEFACT_BYTES",
        ),
    ),
    (keys, ("CHALLENGE_BYTES", "RANDOM_BYTES", "ENCAPSULATED_BYTES")),
    (channel, ("COUNTER_BYTES", "TAG_BYTES")),
    (ticket, ("TICKET_VERSION", "KEY_BYTES", "SESSION_BYTES", "SECRET_BYTES", "ADDRESS_BYTES")),
)


def generate() -> str:
    """Return messages.ts: constants, refusal codes, picture ids, interfaces and two tagged unions."""
    shapes = (StepAddress, PupilCard, PackOffer)
    tablet, classes = get_args(FromTablet), get_args(FromClass)
    blocks = [
        _HEAD,
        "".join(_constant(name, getattr(module, name)) for module, names in _CONSTANTS for name in names),
        "".join(
            _constant(name, value)
            for name, value in vars(refusals).items()
            if name.startswith("CLOSE_") and isinstance(value, int)
        ),
        _refusals(),
        _pictures(),
        "/** Bytes as standard base64 with padding. */\nexport type Base64 = string;\n",
        *(_interface(shape) for shape in (*shapes, Hello, *tablet, *classes)),
        _union("FromTablet", "Every message that a tablet sends in a sealed frame.", tablet),
        _union("FromClass", "Every message that the class sends in a sealed frame.", classes),
    ]
    return "\n".join(blocks)


def _constant(name: str, value: object) -> str:
    return f"export const {name} = {value};\n"


def _refusals() -> str:
    codes = [value for name, value in vars(refusals).items() if name.isupper() and isinstance(value, str)]
    lines = "".join(f'  "{code}",\n' for code in codes)
    return (
        "/** Every stable code with which the class refuses something. */\n"
        f"export const REFUSALS = [\n{lines}] as const;\n"
        "export type Refusal = (typeof REFUSALS)[number];\n"
    )


def _pictures() -> str:
    lines = "".join(f'  "{picture}",\n' for picture in pictures.PICTURES)
    return (
        "/** Picture ids in the order in which five bits of a digest choose them. */\n"
        f"export const PICTURES = [\n{lines}] as const;\n"
    )


def _interface(struct: type[msgspec.Struct]) -> str:
    tag = struct.__struct_config__.tag
    lines = [f'  type: "{tag}";\n'] if tag is not None else []
    hints = get_type_hints(struct)
    for field in msgspec.structs.fields(struct):
        optional = "" if field.required else "?"
        lines.append(f"  {field.name}{optional}: {_type(hints[field.name])};\n")
    doc = inspect.cleandoc(struct.__doc__ or "").replace("\n", "\n * ").replace("\n * \n", "\n *\n")
    comment = f"/**\n * {doc}\n */\n" if "\n" in doc else f"/** {doc} */\n"
    return f"{comment}export interface {struct.__name__} {{\n{''.join(lines)}}}\n"


def _type(hint: Any) -> str:
    origin = get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return " | ".join(_type(part) for part in get_args(hint))
    if origin is typing.Literal:
        return " | ".join(f'"{value}"' for value in get_args(hint))
    if origin is list:
        return f"{_type(get_args(hint)[0])}[]"
    if origin is dict:
        return f"Record<string, {_type(get_args(hint)[1])}>"
    if inspect.isclass(hint) and issubclass(hint, msgspec.Struct):
        return hint.__name__
    plain = {str: "string", int: "number", float: "number", bool: "boolean", bytes: "Base64"}
    return plain.get(hint, "null")


def _union(name: str, doc: str, members: tuple[type[msgspec.Struct], ...]) -> str:
    lines = "".join(f"  | {member.__name__}\n" for member in members)
    return f"/** {doc} */\nexport type {name} =\n{lines.rstrip()};\n"


if __name__ == "__main__":
    sys.stdout.write(generate())
