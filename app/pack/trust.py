"""`tinmel pack trust`: the list of publishers whose packs a computer takes."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from app.pack.console import fingerprint, say
from app.pack.folder import read_file
from app.pack.output import put
from lessons.errors import FileRejectedError, NotFoundError
from lessons.publisher import Publisher, TrustStore, read_trust

STORE: Final = "publishers.json"
"""The list in the data folder of the teacher's window."""
MAX_PUBLISHER_BYTES: Final = 64_000
SHORTEST: Final = 8
"""So many of a key id's digits name a key."""


def change_trust(file: Path, action: str, what: str | None) -> int:
    """Add, revoke or list; `file` is a list, or a data folder that has one."""
    path = file / STORE if file.is_dir() else file
    match action:
        case "add":
            return _change(path, TrustStore() if not path.exists() else _read(path), add(Path(what or "")))
        case "revoke":
            return _change(path, _read(path), revoke(what or ""))
        case _:
            return _list(_read(path))


Change = Callable[[TrustStore], tuple[tuple[Publisher, ...], list[Publisher]]]
"""From a list to the new one, and those in it that changed."""


def add(file: Path) -> Change:
    """Return the change that takes the publisher of a .publisher.json file in."""
    publisher = _publisher(file)

    def change(store: TrustStore) -> tuple[tuple[Publisher, ...], list[Publisher]]:
        rest = []
        for known in store.publishers:
            if known.key != publisher.key:
                rest.append(known)
            elif known.id != publisher.id:
                raise FileRejectedError(str(file), known.id, "publisher_key_taken")
            elif known.revoked:
                raise FileRejectedError(str(file), known.id, "publisher_key_revoked")
        return (*rest, publisher), [publisher]

    return change


def revoke(name: str) -> Change:
    """Return the change that withdraws a publisher's keys, or one key; NotFoundError when none is meant."""
    digits = name.replace(" ", "").lower()

    def meant(publisher: Publisher) -> bool:
        return publisher.id == name or (len(digits) >= SHORTEST and publisher.key_id.startswith(digits))

    def change(store: TrustStore) -> tuple[tuple[Publisher, ...], list[Publisher]]:
        changed = [one for one in store.publishers if meant(one)]
        if not changed:
            raise NotFoundError("publisher", name)
        kept = (msgspec.structs.replace(one, revoked=True) if meant(one) else one for one in store.publishers)
        publishers = tuple(kept)
        return publishers, [one for one in publishers if meant(one)]

    return change


def _change(path: Path, store: TrustStore, change: Change) -> int:
    publishers, changed = change(store)
    put(path, msgspec.json.format(msgspec.json.encode(TrustStore(publishers=publishers))) + b"\n")
    for publisher in changed:
        _tell(publisher)
        if not publisher.revoked:
            say("Compare this fingerprint with the publisher's own, by telephone or on paper.")
    return 0


def _list(store: TrustStore) -> int:
    for publisher in store.publishers:
        _tell(publisher)
    if not store.publishers:
        say("Nobody is in this list.")
    return 0


def _tell(publisher: Publisher) -> None:
    names = " / ".join(publisher.names.values())
    say(f"{publisher.id}: {names}, {'WITHDRAWN' if publisher.revoked else 'trusted'}")
    say(f"  fingerprint {fingerprint(publisher.key_id)}")


def _read(path: Path) -> TrustStore:
    return read_trust(read_file(path), str(path))


def _publisher(file: Path) -> Publisher:
    data = read_file(file)
    try:
        publisher = msgspec.json.decode(data[:MAX_PUBLISHER_BYTES], type=Publisher)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise FileRejectedError(str(file), "", "publisher_unreadable") from error
    return publisher
