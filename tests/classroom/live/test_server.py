"""What anybody on the network may fetch, and nothing else."""

import json
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from classroom.link.ticket import JoinLink, from_base64url
from classroom.live.student_page import StudentPage, content_type

School = Any


async def get(school: School, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    async with (
        aiohttp.ClientSession() as http,
        http.get(school.http.rstrip("/") + path, headers=headers, allow_redirects=False) as answer,
    ):
        return answer.status, dict(answer.headers), await answer.read()


async def test_the_class_tells_its_key_to_anybody_and_caches_nothing(school: School) -> None:
    status, headers, body = await get(school, "/class")
    told = json.loads(body)
    link = JoinLink.decode(school.url)
    assert (status, headers["Cache-Control"], told["protocol"]) == (200, "no-store", 1)
    assert from_base64url(told["key"]) == link.class_key
    assert told["session"] == link.ticket.session.hex() == school.opened.session
    assert told["label"] == "5APG-1"
    assert school.opened.join.code not in body.decode()


async def test_health_answers(school: School) -> None:
    status, _, body = await get(school, "/health")
    assert status == 200 and json.loads(body)["protocol"] == 1


async def test_blobs_are_immutable_and_come_in_parts(school: School) -> None:
    data = bytes(range(256)) * 1_000
    name = school.blobs.add(data)
    status, headers, body = await get(school, f"/blob/{name}")
    assert (status, body) == (200, data)
    assert "immutable" in headers["Cache-Control"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    status, headers, body = await get(school, f"/blob/{name}", Range="bytes=100000-100009")
    assert (status, body) == (206, data[100_000:100_010])
    assert headers["Content-Range"] == "bytes 100000-100009/256000"
    status, _, _ = await get(school, f"/blob/{name}", Range="bytes=999999-")
    assert status == 416


async def test_a_page_from_another_address_of_the_class_may_fetch_blobs_and_nothing_else(
    school: School,
) -> None:
    name = school.blobs.add(b"a picture")
    origin = "http://192.168.8.2:8420"
    for more in ({}, {"Range": "bytes=2-"}):
        _, headers, _ = await get(school, f"/blob/{name}", Origin=origin, **more)
        assert headers["Access-Control-Allow-Origin"] == "*"
    for path in ("/class", "/health"):
        _, headers, _ = await get(school, path, Origin=origin)
        assert "Access-Control-Allow-Origin" not in headers
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "range",
    }
    async with aiohttp.ClientSession() as http:
        async with http.options(f"{school.http.rstrip('/')}/blob/{name}", headers=asked) as answer:
            assert (answer.status, answer.headers["Access-Control-Allow-Headers"]) == (204, "Range")
            assert answer.headers["Access-Control-Allow-Origin"] == "*"
        async with http.options(f"{school.http.rstrip('/')}/class", headers=asked) as answer:
            assert answer.status == 405


async def test_a_damaged_blob_is_never_served(school: School) -> None:
    name = school.blobs.add(b"right")
    assert (await get(school, f"/blob/{name}"))[0] == 200
    school.blobs.path(name).write_bytes(b"wrong, and longer")
    assert (await get(school, f"/blob/{name}"))[0] == 404
    school.blobs.add(b"right")
    assert (await get(school, f"/blob/{name}"))[2] == b"right"


@pytest.mark.parametrize(
    "path",
    [
        "/blob/" + "0" * 64,
        "/blob/..%2fopen-session.json",
        "/app/x/..%2f..%2f..%2fetc%2fpasswd",
        "/app/../open-session.json",
        "/open-session.json",
        "/school.sqlite",
        "/link",
    ],
)
async def test_nothing_else_is_served(school: School, path: str) -> None:
    status, _, body = await get(school, path)
    assert status in (400, 404)
    assert b"secret" not in body and b"SQLite" not in body


@pytest.fixture
def page(tmp_path: Path) -> StudentPage:
    folder = tmp_path / "student"
    (folder / "b1" / "assets").mkdir(parents=True)
    (folder / "build.json").write_text('{"build": "b1"}')
    (folder / "b1" / "index.html").write_text("<!doctype html>")
    (folder / "b1" / "assets" / "app.js").write_text("1")
    (folder / "secret.txt").write_text("secret")
    return StudentPage(folder)


def test_the_page_is_found_under_its_build_only(page: StudentPage) -> None:
    assert page.build == "b1"
    assert page.path("b1", "index.html") and page.path("b1", "assets/app.js")
    assert page.path("b2", "index.html") is None
    assert page.path("b1", "../secret.txt") is None


def test_a_page_that_was_never_built_is_said_to_be_so(tmp_path: Path) -> None:
    assert StudentPage(tmp_path).build is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("m.wasm", "application/wasm"),
    ],
)
def test_files_of_the_page_have_a_type_that_no_registry_changes(name: str, kind: str) -> None:
    assert content_type(name) == kind


async def test_the_root_leads_to_the_page(
    quiet_school: School, page: StudentPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("classroom.live.running_class.StudentPage", lambda: page)
    school = quiet_school
    await school.open()
    status, headers, _ = await get(school, "/")
    assert (status, headers["Location"]) == (302, "/app/b1/index.html")
    assert headers["Cache-Control"] == "no-store"
    status, headers, body = await get(school, "/app/b1/index.html")
    assert (status, body) == (200, b"<!doctype html>")
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert (await get(school, "/app/b1/missing.js"))[0] == 404
