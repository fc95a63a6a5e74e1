"""`tinmel pack trust`: the list of publishers whose packs a computer takes."""

from pathlib import Path
from typing import Final

from app.pack.console import say
from app.pack.folder import read_file
from app.pack.output import writing
from app.phrases.fingerprint import fingerprint
from classroom.packs.publishers import PublisherList
from lessons.errors import NotFoundError
from lessons.publisher import Publisher, TrustStore, read_trust

STORE: Final = "publishers.json"
"""The list in the data folder of the teacher's window."""


def change_trust(file: Path, action: str, what: str) -> int:
    """Add, revoke or list; `file` is a list, or a data folder that has one."""
    path = file / STORE if file.is_dir() else file
    match action:
        case "add":
            _add(path, Path(what))
        case "revoke":
            _revoke(path, what)
        case _:
            _list(read_trust(read_file(path), str(path)))
    return 0


def _add(path: Path, file: Path) -> None:
    """Take a publisher in, by the rules of the teacher's window."""
    if not file.is_file():
        raise NotFoundError("file", str(file))
    publishers = PublisherList(path)
    publisher = publishers.read(file)
    with writing(path):
        publishers.add(publisher)
    _tell(publisher)
    if not publisher.revoked:
        say("Compare this fingerprint with the publisher's own, by telephone or on paper.")


def _revoke(path: Path, name: str) -> None:
    """Withdraw all keys of a publisher, or one key; NotFoundError when none is meant."""
    read_trust(read_file(path), str(path))  # a list that is not there is said as such
    with writing(path):
        withdrawn = PublisherList(path).revoke(name)
    for publisher in withdrawn:
        _tell(publisher)


def _list(store: TrustStore) -> None:
    for publisher in store.publishers:
        _tell(publisher)
    if not store.publishers:
        say("Nobody is in this list.")


def _tell(publisher: Publisher) -> None:
    names = " / ".join(publisher.names.values())
    say(f"{publisher.id}: {names}, {'WITHDRAWN' if publisher.revoked else 'trusted'}")
    say(f"  fingerprint {fingerprint(publisher.key_id)}")
