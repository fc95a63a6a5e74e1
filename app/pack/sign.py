"""`tinmel pack sign`: a publisher's signature on a built pack; nothing else of it changes."""

from pathlib import Path

from app.pack.console import say
from app.pack.folder import read_file
from app.pack.output import put
from app.pack.private_key import read_key
from app.phrases.fingerprint import fingerprint
from lessons.archive import sign_pack
from lessons.errors import FileRejectedError
from lessons.signature import KeySigner


def sign_file(file: Path, key: Path, output: Path | None) -> int:
    """Add the key's signature to those that a pack has, in place or into another file."""
    if file.is_dir():
        raise FileRejectedError(str(file), "", "folder_not_built")
    data = read_file(file)
    signer = KeySigner(read_key(key))
    signed = sign_pack(data, signer, name=str(file))
    target = output or file
    put(target, signed)
    say(f"{target}: signed by {fingerprint(signer.key_id)}")
    return 0
