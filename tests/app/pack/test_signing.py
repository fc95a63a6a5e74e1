"""Keys, signatures of several publishers, and the list of those who are trusted."""

import io
import json
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from app.pack.private_key import read_key
from classroom.errors import InvalidValueError
from lessons import library
from lessons.archive import read_pack
from lessons.errors import FileRejectedError, NotFoundError
from lessons.publisher import Publisher, read_trust

TinmelPack = Callable[..., int]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A built pack that nobody signed."""
    file = tmp_path / "my-money.tmpack"
    file.write_bytes(library.build("my-money"))
    return file


def make(tinmel_pack: TinmelPack, folder: Path, name: str) -> Path:
    assert tinmel_pack("key", folder / f"{name}.pem", "--id", name, "--name", f"fr={name.title()}") == 0
    return folder / f"{name}.pem"


def entries(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def trust(tinmel_pack: TinmelPack, store: Path, *keys: Path) -> Path:
    for key in keys:
        assert tinmel_pack("trust", store, "add", f"{key}.publisher.json") == 0
    return store


def test_a_key_is_private_and_its_public_part_is_for_others(
    tinmel_pack: TinmelPack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--id", "injaz", "--name", "fr=Injaz Al-Maghrib", "--name", "ar=إنجاز المغرب")
    assert tinmel_pack("key", tmp_path / "injaz.pem", *words) == 0
    assert stat.S_IMODE((tmp_path / "injaz.pem").stat().st_mode) == 0o600
    public = json.loads((tmp_path / "injaz.pem.publisher.json").read_text("utf-8"))
    assert (public["id"], public["names"]["ar"]) == ("injaz", "إنجاز المغرب")
    out = capsys.readouterr().out
    key_id = Publisher(
        id="injaz", names={"fr": "x"}, key=read_key(tmp_path / "injaz.pem").public_key().public_bytes_raw()
    ).key_id
    assert key_id[:4] + " " + key_id[4:8] in out
    assert "no passphrase" in out


def test_nothing_is_overwritten(tinmel_pack: TinmelPack, tmp_path: Path) -> None:
    key = make(tinmel_pack, tmp_path, "injaz")
    before = key.read_bytes()
    with pytest.raises(InvalidValueError, match="taken"):
        make(tinmel_pack, tmp_path, "injaz")
    key.unlink()
    with pytest.raises(InvalidValueError, match="taken"):
        make(tinmel_pack, tmp_path, "injaz")
    assert not key.exists() and before


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (("--id", "Injaz Maroc", "--name", "fr=x"), "publisher_id"),
        (("--id", "tinmel", "--name", "fr=Tinmel"), "publisher_reserved"),
        (("--id", "injaz", "--name", "Injaz"), "publisher_name"),
        (("--id", "injaz", "--name", "de=Injaz"), "publisher_name"),
        (("--id", "injaz", "--name", "fr= "), "publisher_name"),
    ],
)
def test_an_id_or_name_that_is_none_is_refused(
    tinmel_pack: TinmelPack, tmp_path: Path, words: tuple[str, ...], field: str
) -> None:
    with pytest.raises(InvalidValueError, match=field):
        tinmel_pack("key", tmp_path / "k.pem", *words)
    assert not list(tmp_path.glob("k.pem*"))


def test_a_passphrase_locks_the_key(
    tinmel_pack: TinmelPack, tmp_path: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TINMEL_PASSPHRASE", "olive douce")
    key = make(tinmel_pack, tmp_path, "injaz")
    assert b"ENCRYPTED" in key.read_bytes()
    assert load_pem_private_key(key.read_bytes(), b"olive douce")
    assert tinmel_pack("sign", pack, "--key", key) == 0
    monkeypatch.setenv("TINMEL_PASSPHRASE", "autre")
    with pytest.raises(FileRejectedError, match="key_passphrase"):
        tinmel_pack("sign", pack, "--key", key)
    monkeypatch.delenv("TINMEL_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    with pytest.raises(FileRejectedError, match="key_locked"):
        tinmel_pack("sign", pack, "--key", key)


def test_a_new_passphrase_is_typed_twice(
    tinmel_pack: TinmelPack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["one", "two", "", "", "same", "same"])
    monkeypatch.setattr("getpass.getpass", lambda _question: next(typed))
    words = ("key", tmp_path / "k.pem", "--id", "k", "--name", "fr=K", "--passphrase")
    for _ in range(2):
        with pytest.raises(InvalidValueError, match="passphrase"):
            tinmel_pack(*words)
        assert not list(tmp_path.glob("k.pem*"))
    assert tinmel_pack(*words) == 0
    assert b"ENCRYPTED" in (tmp_path / "k.pem").read_bytes()


@pytest.mark.parametrize(
    "content", [b"", b"no key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"]
)
def test_what_is_no_key_is_refused(
    tinmel_pack: TinmelPack, tmp_path: Path, pack: Path, content: bytes
) -> None:
    (tmp_path / "k.pem").write_bytes(content)
    with pytest.raises(FileRejectedError, match="key"):
        tinmel_pack("sign", pack, "--key", tmp_path / "k.pem")
    with pytest.raises(NotFoundError):
        tinmel_pack("sign", pack, "--key", tmp_path / "none.pem")


def test_a_second_publisher_signs_the_same_content(
    tinmel_pack: TinmelPack, tmp_path: Path, pack: Path
) -> None:
    injaz, ministry = make(tinmel_pack, tmp_path, "injaz"), make(tinmel_pack, tmp_path, "ministry")
    unsigned = entries(pack)
    one, both = tmp_path / "one.tmpack", tmp_path / "both.tmpack"
    assert tinmel_pack("sign", pack, "--key", injaz, "-o", one) == 0
    assert tinmel_pack("sign", one, "--key", ministry, "-o", both) == 0
    signed = entries(both)
    assert len(json.loads(signed.pop("SIGNATURE.json"))["signatures"]) == 2
    assert signed == unsigned
    assert pack.read_bytes() == library.build("my-money")

    for key in (injaz, ministry):
        store = read_trust(trust(tinmel_pack, tmp_path / f"{key.stem}.json", key).read_bytes())
        assert read_pack(both.read_bytes(), store).publishers == (key.stem,)
    with pytest.raises(FileRejectedError, match="publisher_unknown"):
        read_pack(one.read_bytes(), read_trust((tmp_path / "ministry.json").read_bytes()))


def test_signing_again_or_in_another_order_makes_the_same_bytes(
    tinmel_pack: TinmelPack, tmp_path: Path, pack: Path
) -> None:
    keys = [make(tinmel_pack, tmp_path, name) for name in ("injaz", "ministry")]
    files = [tmp_path / "a.tmpack", tmp_path / "b.tmpack"]
    for file, order in zip(files, (keys, keys[::-1]), strict=True):
        file.write_bytes(pack.read_bytes())
        for key in (*order, order[0]):
            assert tinmel_pack("sign", file, "--key", key) == 0
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_key_that_others_may_open_is_said(
    tinmel_pack: TinmelPack, tmp_path: Path, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = make(tinmel_pack, tmp_path, "injaz")
    assert tinmel_pack("sign", pack, "--key", key) == 0
    assert "Warning" not in capsys.readouterr().out
    key.chmod(0o644)
    assert tinmel_pack("sign", pack, "--key", key) == 0
    assert f"chmod 600 {key}" in capsys.readouterr().out


def test_eight_signatures_are_enough(tinmel_pack: TinmelPack, tmp_path: Path, pack: Path) -> None:
    for number in range(8):
        assert tinmel_pack("sign", pack, "--key", make(tinmel_pack, tmp_path, f"k{number}")) == 0
    with pytest.raises(FileRejectedError, match="too_many_signatures"):
        tinmel_pack("sign", pack, "--key", make(tinmel_pack, tmp_path, "k8"))


def test_a_broken_pack_is_not_signed(tinmel_pack: TinmelPack, tmp_path: Path, pack: Path) -> None:
    key = make(tinmel_pack, tmp_path, "injaz")
    pack.write_bytes(pack.read_bytes()[:-40])
    before = pack.read_bytes()
    with pytest.raises(FileRejectedError):
        tinmel_pack("sign", pack, "--key", key)
    assert pack.read_bytes() == before


def test_build_signs_too(tinmel_pack: TinmelPack, tmp_path: Path, pack: Path) -> None:
    key = make(tinmel_pack, tmp_path, "injaz")
    assert tinmel_pack("new", tmp_path / "p") == 0
    assert tinmel_pack("build", tmp_path / "p", "-o", tmp_path / "p.tmpack", "--key", key) == 0
    assert tinmel_pack("build", tmp_path / "p", "-o", tmp_path / "q.tmpack") == 0
    assert tinmel_pack("sign", tmp_path / "q.tmpack", "--key", key) == 0
    assert (tmp_path / "p.tmpack").read_bytes() == (tmp_path / "q.tmpack").read_bytes()


def test_show_names_every_signer(
    tinmel_pack: TinmelPack, tmp_path: Path, pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    injaz, other = make(tinmel_pack, tmp_path, "injaz"), make(tinmel_pack, tmp_path, "other")
    store = trust(tinmel_pack, tmp_path / "trust.json", injaz)
    assert tinmel_pack("show", pack, "--trust", store) == 2
    assert "Signed by nobody" in capsys.readouterr().out
    for key in (injaz, other):
        assert tinmel_pack("sign", pack, "--key", key) == 0
    capsys.readouterr()
    assert tinmel_pack("show", pack) == 0
    out = capsys.readouterr().out
    assert out.count("Signed by a key: ") == 2 and "No signature was verified" in out
    assert tinmel_pack("show", pack, "--trust", store) == 0
    out = capsys.readouterr().out
    assert "Signed by injaz (Injaz): " in out and "Signed by somebody who is not in the list: " in out
    assert "Verified: injaz vouches for it" in out
    assert tinmel_pack("trust", store, "revoke", "injaz") == 0
    assert tinmel_pack("show", pack, "--trust", store) == 2
    assert "whose key was WITHDRAWN" in capsys.readouterr().out


def test_a_list_is_made_changed_and_shown(
    tinmel_pack: TinmelPack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    injaz, ministry = make(tinmel_pack, tmp_path, "injaz"), make(tinmel_pack, tmp_path, "ministry")
    (tmp_path / "data").mkdir()
    trust(tinmel_pack, tmp_path / "data", injaz, ministry, injaz)
    store = tmp_path / "data" / "publishers.json"
    assert [one.id for one in read_trust(store.read_bytes()).publishers] == ["ministry", "injaz"]
    key_id = read_trust(store.read_bytes()).publishers[1].key_id
    assert tinmel_pack("trust", tmp_path / "data", "revoke", key_id[:8].upper()) == 0
    capsys.readouterr()
    assert tinmel_pack("trust", store, "list") == 0
    out = capsys.readouterr().out
    assert "ministry: Ministry, trusted" in out and "injaz: Injaz, WITHDRAWN" in out
    assert [file.name for file in (tmp_path / "data").glob("[!.]*")] == ["publishers.json"]


def test_a_key_has_one_owner_and_stays_withdrawn(tinmel_pack: TinmelPack, tmp_path: Path) -> None:
    injaz = make(tinmel_pack, tmp_path, "injaz")
    store = trust(tinmel_pack, tmp_path / "trust.json", injaz)
    public = tmp_path / "injaz.pem.publisher.json"
    other = tmp_path / "other.json"
    other.write_text(public.read_text("utf-8").replace('"injaz"', '"impostor"'), "utf-8")
    before = store.read_bytes()
    with pytest.raises(FileRejectedError, match="publisher_key_taken") as caught:
        tinmel_pack("trust", store, "add", other)
    assert caught.value.place == "injaz"
    assert store.read_bytes() == before
    public.unlink()
    injaz.rename(tmp_path / "old.pem")
    new = make(tinmel_pack, tmp_path, "injaz")
    with pytest.raises(FileRejectedError, match="publisher_id_taken"):
        tinmel_pack("trust", store, "add", public)
    assert tinmel_pack("trust", store, "revoke", "injaz") == 0
    trust(tinmel_pack, store, new)
    assert [one.revoked for one in read_trust(store.read_bytes()).publishers] == [True, False]
    public.write_bytes(other.read_bytes().replace(b'"impostor"', b'"injaz"'))
    with pytest.raises(FileRejectedError, match="publisher_key_revoked"):
        tinmel_pack("trust", store, "add", public)


def test_what_is_not_there_is_said(tinmel_pack: TinmelPack, tmp_path: Path) -> None:
    store = trust(tinmel_pack, tmp_path / "trust.json", make(tinmel_pack, tmp_path, "injaz"))
    with pytest.raises(NotFoundError, match="publisher"):
        tinmel_pack("trust", store, "revoke", "nobody")
    with pytest.raises(NotFoundError):
        tinmel_pack("trust", tmp_path / "none.json", "list")
    with pytest.raises(NotFoundError):
        tinmel_pack("trust", store, "add", tmp_path / "none.json")
    for content in (b"{", b"[1]", b'{"id": "x", "names": {}, "key": "AA=="}', os.urandom(200_000)):
        (tmp_path / "bad.json").write_bytes(content)
        with pytest.raises(FileRejectedError, match="publisher_unreadable"):
            tinmel_pack("trust", store, "add", tmp_path / "bad.json")
    store.write_bytes(b"{")
    with pytest.raises(FileRejectedError, match="trust_invalid"):
        tinmel_pack("trust", store, "list")
