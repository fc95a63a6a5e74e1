"""A pytest plugin that makes Qt not importable, so that the lower floors prove that they don't need it."""

import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType


class QtRefusingFinder(MetaPathFinder):
    """Refuses PySide6 and shiboken6 as a machine without them would."""

    def find_spec(self, fullname: str, path: object, target: ModuleType | None = None) -> ModuleSpec | None:
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)
        return None


sys.meta_path.insert(0, QtRefusingFinder())
