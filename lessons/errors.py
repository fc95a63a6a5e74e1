"""The roots of every error a person may be shown; the whole tree is drawn in classroom/errors.py.

Errors carry data, never prose: `app/phrases` turns them into sentences, for the commands and the window.
"""


class TinmelError(Exception):
    """Anything a person may be shown. `code` is stable: clients and logs rely on it."""

    code = "error"


class InvalidInputError(TinmelError):
    """A person or a file gave us something unusable."""

    code = "invalid_input"


class FileRejectedError(InvalidInputError):
    """A file can't be used. Nothing of it was kept."""

    code = "file_rejected"

    def __init__(self, path: str, place: str, reason: str, *about: str) -> None:
        """`path` names the file, `place` the spot inside it ("" if none), `reason` is a stable code.

        `about` is what else the sentence says; for "json_shape" the broken rule (lessons/json_faults.py).
        """
        super().__init__(path, place, reason, *about)
        self.path = path
        self.place = place
        self.reason = reason
        self.about = about


class NotFoundError(TinmelError):
    """It is not there, or no longer there."""

    code = "not_found"

    def __init__(self, kind: str, name: str) -> None:
        """`kind` is a noun such as "pack" or "attempt"; `name` identifies it."""
        super().__init__(kind, name)
        self.kind = kind
        self.name = name


class EnvironmentFaultError(TinmelError):
    """The machine or the network is not as needed."""

    code = "environment_fault"
