"""Which packs may be installed beside those that are known: one owner an id, one content a version. Pure."""

from collections.abc import Iterable, Sequence
from typing import Final

from classroom.store.records.lesson_hour import PackRecord
from lessons.errors import FileRejectedError
from lessons.identifiers import precedence
from lessons.pack import Pack

BUILT_IN_PUBLISHER: Final = "tinmel"
"""Owns what came with the program. Nobody else's pack takes the place of one."""


def admit(pack: Pack, known: Iterable[PackRecord], name: str) -> str:
    """Return whose pack this is, or raise FileRejectedError(name, place, reason); removed packs are known.

    Whoever owns the id stays its owner, whoever else signs with them. A new one belongs to the first of its
    publishers by the alphabet: in which order a computer came to know them is no matter.

    "publisher_differs": the id belongs to whoever published it here first. Who wants to mend the pack of
    somebody else gives the mended one an id of its own.
    "version_exists": this version is known with other content. A fix is a new version: work was answered
    under the old one, and no two tablets may call two things by one name.
    """
    same = sorted((one for one in known if one.pack == pack.info.id), key=lambda one: one.added_ms)
    owner = same[0].publisher if same else pack.publishers[0]
    if owner not in pack.publishers:
        raise FileRejectedError(name, f"{pack.info.id} ({owner})", "publisher_differs")
    for record in same:
        if record.version == pack.info.version and record.manifest_sha256 != pack.manifest.sha256():
            raise FileRejectedError(name, f"{pack.info.id} {pack.info.version}", "version_exists")
    return owner


def newest_first(records: Iterable[PackRecord]) -> list[PackRecord]:
    """Return records by pack, the newest version of each first."""
    by_version = sorted(records, key=lambda one: precedence(one.version), reverse=True)
    return sorted(by_version, key=lambda one: one.pack)


def newer_than(pack: str, version: str, known: Sequence[PackRecord]) -> str:
    """Return the newest version of a pack that is here and comes after this one, else ""."""
    versions = [one.version for one in known if one.pack == pack and one.removed_ms is None]
    newest = max((*versions, version), key=precedence)
    return newest if newest != version else ""
