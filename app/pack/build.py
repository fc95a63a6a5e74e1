"""`tinmel pack build`: one .tmpack file of a folder; the same folder gives the same bytes everywhere."""

from pathlib import Path

from app.pack.console import say
from app.pack.folder import read_folder
from app.pack.output import put
from app.pack.private_key import read_key
from app.pack.show import files_line, hash_lines
from app.phrases.fingerprint import fingerprint
from classroom.errors import InvalidValueError
from lessons.archive import build_pack, read_pack
from lessons.errors import NotFoundError
from lessons.lint.check import check_pack
from lessons.signature import KeySigner


def build(folder: Path, output: Path | None, key: Path | None) -> int:
    """Build, and say so when the pack is not ready for a class yet. Nothing is written among the sources."""
    if not folder.is_dir():
        raise NotFoundError("folder", str(folder))
    if output is not None and output.resolve().is_relative_to(folder.resolve()):
        raise InvalidValueError("out", str(output))
    signer = None if key is None else KeySigner(read_key(key))
    data = build_pack(read_folder(folder), signer, name=str(folder))
    pack = read_pack(data, name=str(folder))
    target = output or Path(f"{pack.info.id}-{pack.info.version}.tmpack")
    put(target, data)
    signed = "unsigned" if signer is None else f"signed by {fingerprint(signer.key_id)}"
    say(f"{target}: {len(data)} bytes, {signed}")
    for line in (files_line(pack), *hash_lines(pack, data)):
        say(line)
    errors = sum(finding.severity == "error" for finding in check_pack(pack))
    if errors:
        say(f"Not ready for a class yet: {errors} errors. See: tinmel pack check {folder}")
    return 0
