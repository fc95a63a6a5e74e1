"""Texts come out clean, in their language's direction, and code never turns round."""

from html.parser import HTMLParser

import pytest

from lessons.markdown import first_raw_html, links_of, pictures_of, render


class Tags(HTMLParser):
    """What a browser would see as tags and attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.names = set[str]()
        self.attributes = set[tuple[str, str | None]]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes.update(attrs)


def test_a_text_carries_its_language_and_direction() -> None:
    assert render("مرحبا", "ar") == '<div lang="ar" dir="rtl">\n<p>مرحبا</p>\n</div>\n'
    assert render("Azul", "zgh").startswith('<div lang="zgh" dir="ltr">')


def test_tables_headings_lists_and_quotes_are_rendered() -> None:
    html = render("# T\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n- x\n\n> q\n\n**b** *e*", "fr")
    for piece in ("<h1>T</h1>", "<table>", '<td align="right">2</td>', "<li>x</li>", "<blockquote>"):
        assert piece in html
    assert "style" not in html


def test_code_runs_left_to_right_in_every_language() -> None:
    html = render("`forward()`\n\n```python\nforward()\n```\n\n    pick()\n", "ar")
    assert '<code dir="ltr">forward()</code>' in html
    assert html.count("<pre") == html.count('<pre dir="ltr">') == 2


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,x)",
        "![x](javascript:alert(1))",
        "![x](http://example.org/x.png)",
        '<iframe src="http://example.org"></iframe>',
        "<a href='http://example.org' onclick='x()'>x</a>",
        "[x](http://example.org 'onmouseover=alert(1)')",
        "`<script>`",
        "| <b onclick=x()> |\n|---|\n",
        '```"><script>alert(1)</script>\nx\n```',
    ],
)
def test_nothing_active_survives(text: str) -> None:
    tags = Tags()
    tags.feed(render(text, "en"))
    assert tags.names <= {"div", "p", "img", "code", "pre", "table", "thead", "tbody", "tr", "th", "td"}
    assert tags.attributes <= {("lang", "en"), ("dir", "ltr"), ("src", ""), ("alt", "x")}


def test_raw_html_is_shown_as_text_and_found_by_the_lint() -> None:
    assert "&lt;b&gt;" in render("a <b>c</b>", "en")
    assert first_raw_html("a\n\nb <b>c</b>\n") == 3
    assert first_raw_html("<div>\nx\n</div>") == 1
    assert first_raw_html("1 < 2 and `<b>`") is None


def test_pictures_point_to_public_files_and_others_vanish() -> None:
    text = "![orange](media/orange.svg) ![no](media/other.svg)"
    html = render(text, "en", {"media/orange.svg": "/blob/abc"})
    assert '<img src="/blob/abc" alt="orange">' in html
    assert "other.svg" not in html
    assert pictures_of(text) == ["media/orange.svg", "media/other.svg"]


def test_links_lose_their_target_and_keep_their_words() -> None:
    assert render("[Ighil](https://example.org)", "fr").count("Ighil") == 1
    assert links_of("[Ighil](https://example.org)") == ["https://example.org"]
