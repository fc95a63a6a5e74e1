"""Pictures draw and do nothing else."""

import time

import pytest

from lessons.svg import MAX_DEPTH, MAX_SVG_BYTES, fault

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'


def test_a_plain_drawing_passes() -> None:
    body = '<g id="a"><path d="M0 0h9"/></g><g fill="url(#sun)"><use href="#a"/><use href="#none"/></g>'
    assert fault(f"{HEAD}{body}</svg>".encode()) is None
    assert fault(f'<?xml version="1.0" encoding="UTF-8"?>\n{HEAD}{body}</svg>'.encode()) is None


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        '<path onload="x()" d=""/>',
        '<path ONCLICK="x()" d=""/>',
        '<image href="http://example.org/x.png"/>',
        '<use href="http://example.org/x.svg#a"/>',
        '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="data:image/svg+xml,x"/>',
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
        "<style>@import 'http://example.org/x.css'</style>",
        '<rect style="fill:url(http://example.org/x)"/>',
        '<rect fill="url(http://example.org/x)"/>',
        '<rect fill="url(#a) url(http://example.org/x)"/>',
        '<rect fill="url( http://example.org/x)"/>',
        r'<rect fill="u\72l(http://example.org/x)"/>',
        "<rect cursor=\"image-set('http://example.org/x' 1x)\"/>",
        '<g xml:base="http://example.org/"><use href="#a"/></g>',
        '<animate attributeName="href" to="javascript:x()"/>',
        '<a href="#x"><rect/></a>',
        "<text>words belong into the languages' files</text>",
    ],
)
def test_what_acts_or_fetches_is_refused(body: str) -> None:
    assert fault(f"{HEAD}{body}</svg>".encode()) == "picture_active"


def test_entities_are_refused_before_they_grow() -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + HEAD + "<title>&b;</title></svg>"
    assert fault(bomb.encode()) == "picture_active"
    assert fault(bomb.encode("utf-16")) in ("picture_active", "picture_unreadable")


@pytest.mark.parametrize(
    "body",
    [
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b">' + '<use href="#a"/>' * 200 + "</g>",
        '<path id="u0" d=""/>'
        + "".join(f'<g id="u{n + 1}">' + f'<use href="#u{n}"/>' * 10 + "</g>" for n in range(8)),
        "<g>" * (MAX_DEPTH + 1) + "</g>" * (MAX_DEPTH + 1),
        "<g>" * 10_000 + "</g>" * 10_000,
    ],
    ids=["itself", "each-other", "ten-of-ten", "deep", "very-deep"],
)
def test_a_drawing_that_grows_without_end_is_refused(body: str) -> None:
    assert fault(f"{HEAD}{body}</svg>".encode()) == "picture_too_large"


TENS = '<path id="u0" d=""/>' + "".join(
    f'<g id="u{n + 1}">' + f'<use href="#u{n}"/>' * 10 + "</g>" for n in range(5)
)


@pytest.mark.parametrize(
    "body",
    [
        TENS + '<path id="u2" d=""/>',
        TENS.replace('href="#u', 'href="#%75'),
        TENS.replace("<use href", '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="#u0" href'),
        '<clipPath id="c0"><path d=""/></clipPath>'
        + "".join(
            f'<clipPath id="c{n + 1}">' + f'<path clip-path="url(#c{n})" d=""/>' * 10 + "</clipPath>"
            for n in range(5)
        ),
    ],
    ids=["id-twice", "escaped", "two-references", "clips-of-clips"],
)
def test_growth_is_seen_however_a_browser_reads_it(body: str) -> None:
    assert fault(f"{HEAD}{body}</svg>".encode()) == "picture_too_large"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-7", "ISO-2022-JP", "latin-1"])
def test_a_declared_encoding_that_a_browser_would_believe_is_refused(encoding: str) -> None:
    assert fault(f'<?xml version="1.0" encoding="{encoding}"?>{HEAD}</svg>'.encode()) == "picture_unreadable"
    assert fault(f"<?xml version='1.0' encoding='{encoding}'?>{HEAD}</svg>".encode()) == "picture_unreadable"


@pytest.mark.parametrize("data", [b"", b"<svg", b"<html/>", b"\xff\xfe<", b"<svg/>"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert fault(data) in ("picture_unreadable", "picture_active")


def test_a_huge_picture_is_refused() -> None:
    assert fault(b" " * (MAX_SVG_BYTES + 1)) == "picture_too_large"


def test_a_drawing_of_many_references_costs_no_seconds() -> None:
    body = '<g id="a">' + '<use href="#b"/>' * 1500 + "</g>" + '<g id="b"/>' * 4000
    began = time.process_time()
    assert fault(f"{HEAD}{body}</svg>".encode()) == "picture_too_large"
    assert time.process_time() - began < 0.5
