"""A sealed batch: opens for its recipients with age, zstd and tar; anything wrong with it is refused."""

import hashlib
import io
import shutil
import subprocess
import tarfile

import msgspec
import pyrage
import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from classroom.errors import FileRejectedError
from classroom.sync import certificates
from classroom.sync.archive import read_archive, write_archive
from classroom.sync.batch import (
    MAX_BATCH_BYTES,
    MAX_PLAIN_BYTES,
    BatchContent,
    BatchItem,
    open_batch,
    plain_batch,
    seal_batch,
)
from classroom.sync.keys import SchoolKeys
from classroom.sync.manifest import PAYLOAD_TYPE, Manifest, encode_manifest, manifest_sha256
from tests.classroom.sync.world import CODE, NOW, NOW_MS, hex_id

WORK = b"the work"
SHA256 = hashlib.sha256(WORK).hexdigest()
CONTENT = BatchContent(
    school=CODE,
    number=1,
    first=1,
    last=2,
    previous="",
    made_ms=NOW_MS,
    items=[
        BatchItem(kind="attempt", id=hex_id("a"), line=b'{"n":1}', artefact=SHA256),
        BatchItem(kind="mark", id=hex_id("m"), line=b'{"n":2}'),
    ],
    pupils=[b'{"pseudonym":"p"}'],
    artefacts={SHA256: WORK},
)


class Parties:
    """A certified school, the district's root, and an age identity that may open."""

    def __init__(self) -> None:
        district, enrolment = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        self.root = certificates.district_certificate(district, "District", NOW)
        public = enrolment.public_key().public_bytes_raw()
        middle = certificates.enrolment_certificate(district, self.root, public, CODE, NOW)
        self.keys = SchoolKeys(Ed25519PrivateKey.generate())
        self.chain = (certificates.school_certificate(enrolment, middle, self.keys.public_key), middle)
        identity = pyrage.x25519.Identity.generate()
        self.identity, self.recipient = str(identity), str(identity.to_public())

    def seal(self, content: BatchContent = CONTENT) -> bytes:
        return seal_batch(content, [self.recipient], self.keys, self.chain).data

    def files(self) -> dict[str, bytes]:
        plain, _ = plain_batch(CONTENT, [self.recipient], self.keys, self.chain)
        return read_archive(plain, 99)

    def pack(self, files: dict[str, bytes]) -> bytes:
        return self.wrap(write_archive(files))

    def wrap(self, plain: bytes) -> bytes:
        packed = zstandard.ZstdCompressor().compress(plain)
        return pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(self.recipient)])

    def re_signed(self, change) -> bytes:
        """The batch with its manifest changed by `change` and signed anew by the school."""
        _, manifest = plain_batch(CONTENT, [self.recipient], self.keys, self.chain)
        document = encode_manifest(change(manifest))
        return self.pack(self.files() | {"manifest.json": self.keys.sign(PAYLOAD_TYPE, document)})

    def refusal(self, data: bytes, identity: str | None = None, root: bytes | None = None) -> str:
        with pytest.raises(FileRejectedError) as error:
            open_batch(data, "f.tinmel", [identity or self.identity], root or self.root, NOW)
        return error.value.reason


@pytest.fixture
def parties() -> Parties:
    return Parties()


def test_a_batch_comes_back_whole(parties):
    opened = open_batch(parties.seal(), "f", [parties.identity], parties.root, NOW)
    assert opened.statements == (b'{"n":1}', b'{"n":2}')
    assert dict(opened.artefacts) == {SHA256: WORK}
    assert opened.pupils == (b'{"pseudonym":"p"}',)
    assert (opened.manifest.school, opened.manifest.first, opened.manifest.last) == (CODE, 1, 2)
    assert opened.manifest.tombstones == ()


def test_the_same_range_makes_the_same_plain_bytes_and_the_same_manifest(parties):
    first, manifest = plain_batch(CONTENT, [parties.recipient], parties.keys, parties.chain)
    assert plain_batch(CONTENT, [parties.recipient], parties.keys, parties.chain) == (first, manifest)
    sealed = seal_batch(CONTENT, [parties.recipient], parties.keys, parties.chain)
    assert sealed.manifest_sha256 == manifest_sha256(encode_manifest(manifest))
    assert sealed.file_name == f"{CODE}-1-{manifest.batch}.tinmel"


def test_the_libraries_of_age_zstd_and_tar_alone_open_it(parties):
    packed = pyrage.decrypt(parties.seal(), [pyrage.x25519.Identity.from_str(parties.identity)])
    plain = zstandard.ZstdDecompressor().decompress(packed)
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        names = archive.getnames()
        assert archive.extractfile(f"artefacts/{SHA256}").read() == WORK
    assert names == ["manifest.json", "chain.pem", "statements.jsonl", "pupils.jsonl", f"artefacts/{SHA256}"]


@pytest.mark.skipif(not all(map(shutil.which, ("age", "zstd", "tar"))), reason="age, zstd and tar")
def test_the_commands_age_zstd_and_tar_open_it(parties, tmp_path):
    (tmp_path / "key.txt").write_text(parties.identity + "\n")
    (tmp_path / "f.tinmel").write_bytes(parties.seal())
    subprocess.run(["sh", "-c", "age -d -i key.txt f.tinmel | zstd -d | tar x"], cwd=tmp_path, check=True)
    assert (tmp_path / "artefacts" / SHA256).read_bytes() == WORK


def test_every_recipient_opens_it_and_nobody_else(parties):
    second = pyrage.x25519.Identity.generate()
    data = seal_batch(CONTENT, [parties.recipient, str(second.to_public())], parties.keys, parties.chain).data
    assert open_batch(data, "f", [str(second)], parties.root, NOW).manifest.number == 1
    assert parties.refusal(data, identity=str(pyrage.x25519.Identity.generate())) == "not_for_us"


def test_every_cut_is_refused(parties):
    data = parties.seal()
    reasons = {parties.refusal(data[:end]) for end in range(0, len(data), 101)}
    assert reasons <= {"not_a_batch", "damaged"}
    assert parties.refusal(data[:-1]) == "damaged"


def test_every_changed_byte_is_refused(parties):
    data = parties.seal()
    for place in range(0, len(data), 97):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        assert parties.refusal(changed) in ("not_a_batch", "damaged", "not_for_us")


def test_something_else_is_no_batch(parties):
    assert parties.refusal(b"PK\x03\x04") == "not_a_batch"
    assert parties.refusal(b"") == "not_a_batch"


def test_what_is_too_big_is_refused_before_it_is_opened(parties):
    assert parties.refusal(b"age-encryption.org/v1\n" + bytes(MAX_BATCH_BYTES)) == "too_big"


def test_a_zstd_bomb_is_stopped_at_the_limit(parties):
    bomb = zstandard.ZstdCompressor(level=19).compress(bytes(20 * MAX_PLAIN_BYTES))
    data = pyrage.encrypt(bomb, [pyrage.x25519.Recipient.from_str(parties.recipient)])
    assert len(data) < 100_000
    assert parties.refusal(data) == "too_big"


def test_a_window_beyond_the_limit_is_refused(parties):
    parameters = zstandard.ZstdCompressionParameters(window_log=27)
    wide = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    packed = wide.compress(b"x") + wide.flush()
    data = pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(parties.recipient)])
    assert parties.refusal(data) == "archive"


def test_what_is_no_zstd_and_no_tar_is_refused(parties):
    recipient = pyrage.x25519.Recipient.from_str(parties.recipient)
    assert parties.refusal(pyrage.encrypt(b"plain", [recipient])) == "archive"
    assert parties.refusal(parties.wrap(b"no tar")) == "archive"


def test_a_name_that_leads_out_is_refused(parties):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content in {**parties.files(), "../../evil": b"x"}.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    assert parties.refusal(parties.wrap(buffer.getvalue())) == "archive"


@pytest.mark.parametrize("name", ["statements.jsonl", "pupils.jsonl", "chain.pem", f"artefacts/{SHA256}"])
def test_an_altered_file_inside_is_refused(parties, name):
    files = parties.files()
    files[name] = files[name].replace(b"1", b"2").replace(b"the", b"teh").replace(b"p", b"q")
    assert parties.refusal(parties.pack(files)) in ("hash", "chain")


@pytest.mark.parametrize("name", ["manifest.json", "statements.jsonl", "pupils.jsonl", f"artefacts/{SHA256}"])
def test_a_missing_file_is_refused(parties, name):
    files = parties.files()
    del files[name]
    assert parties.refusal(parties.pack(files)) in ("manifest", "hash")


def test_a_file_nobody_signed_for_is_refused(parties):
    assert parties.refusal(parties.pack(parties.files() | {"more.txt": b"x"})) == "hash"


def test_a_batch_signed_by_another_key_is_refused(parties):
    stranger = SchoolKeys(Ed25519PrivateKey.generate())
    _, manifest = plain_batch(CONTENT, [parties.recipient], parties.keys, parties.chain)
    forged = stranger.sign(PAYLOAD_TYPE, encode_manifest(manifest))
    assert parties.refusal(parties.pack(parties.files() | {"manifest.json": forged})) == "signature"


def test_a_school_of_another_district_is_refused(parties):
    other = Parties()
    data = seal_batch(CONTENT, [parties.recipient], other.keys, other.chain).data
    assert parties.refusal(data) == "chain"


def test_a_school_can_not_speak_for_another(parties):
    assert (
        parties.refusal(parties.re_signed(lambda m: msgspec.structs.replace(m, school="00001A"))) == "school"
    )


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"format": "tinmel-batch/9"},
        {"last": 3},
        {"number": 2},
        {"previous": "a" * 64},
        {"number": 0},
        {"batch": "../../../etc"},
        {"batch": "a" * 32 + "\n"},
        {"recipients": ()},
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(parties, change):
    def altered(manifest: Manifest) -> Manifest:
        return msgspec.structs.replace(manifest, **change)

    assert parties.refusal(parties.re_signed(altered)) == "manifest"


def test_a_manifest_that_is_not_canonical_is_refused(parties):
    _, manifest = plain_batch(CONTENT, [parties.recipient], parties.keys, parties.chain)
    loose = msgspec.json.format(encode_manifest(manifest))
    signed = parties.keys.sign(PAYLOAD_TYPE, loose)
    assert parties.refusal(parties.pack(parties.files() | {"manifest.json": signed})) == "manifest"
