"""YAML from strangers: plain mappings and lists; no aliases (they can grow without end), no tags."""

from typing import Any, Final

import yaml

from lessons.errors import FileRejectedError
from lessons.importing.text.source_text import at, read_text

MAX_YAML_BYTES: Final = 100_000


class _Loader(yaml.SafeLoader):
    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]  # so are its stubs
        if isinstance(event, yaml.AliasEvent) or getattr(event, "tag", None) is not None:
            raise yaml.MarkedYAMLError(problem="an alias or a tag", problem_mark=event.start_mark)
        return super().compose_node(parent, index)


# Dates, numbers and "yes" stay the texts that they are.
_Loader.yaml_implicit_resolvers = {}


def read_mapping(data: bytes, name: str, place: str) -> dict[str, Any]:
    """Return a YAML file's mapping, every value in it a text, list or mapping.

    Raises FileRejectedError("yaml_unreadable") for anything else, with the line where it is known.
    """
    if len(data) > MAX_YAML_BYTES:
        raise FileRejectedError(name, place, "source_too_large")
    text = read_text(data, name, place)
    try:
        value = yaml.load(text, Loader=_Loader)  # noqa: S506 a SafeLoader that knows still less
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        spot = place if mark is None else at(mark.line + 1, place)
        raise FileRejectedError(name, spot, "yaml_unreadable") from error
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        raise FileRejectedError(name, place, "yaml_unreadable") from error
    if not isinstance(value, dict):
        raise FileRejectedError(name, place, "yaml_unreadable")
    return {str(key): one for key, one in value.items()}
