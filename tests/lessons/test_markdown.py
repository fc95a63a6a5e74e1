"""Texts come out clean, in their language's direction, and code never turns round."""

import time
from html.parser import HTMLParser

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lessons.directives import Audience, BlockName, Directive
from lessons.markdown import blocks_of, directives_of, first_raw_html, links_of, pictures_of, render

BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "pre", "div"}
INLINE = {"strong", "em", "br", "code", "img", "span"}
TABLES = {"table", "thead", "tbody", "tr", "th", "td"}
ALLOWED = BLOCKS | INLINE | TABLES | {"details", "summary", "aside"}
ATTRIBUTES = {
    *(("lang", one) for one in ("ar", "fr", "zgh", "en")),
    *(("dir", one) for one in ("ltr", "rtl")),
    *(("class", one) for one in ("hint", "teacher", "block")),
    *(("align", one) for one in ("left", "center", "right")),
}


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


def test_a_hint_is_folded_under_the_word_of_the_language() -> None:
    assert render(":::hint\nLook **up**.\n:::\n\nGo.", "fr") == (
        '<div lang="fr" dir="ltr">\n<details class="hint">\n<summary>Indice</summary>'
        "<p>Look <strong>up</strong>.</p>\n</details>\n<p>Go.</p>\n</div>\n"
    )
    assert "<summary>تلميح</summary>" in render(":::hint\nx\n:::", "ar")


def test_what_is_for_the_teacher_reaches_no_pupil() -> None:
    text = "a\n:::teacher\nsecret\n:::hint\nsecret too\n:::\nstill secret\n:::\nb"
    assert "secret" not in render(text, "en")
    assert "<p>b</p>" in render(text, "en")
    html = render(text, "en", audience="teacher")
    assert '<aside class="teacher">\n<p>secret</p>' in html
    assert html.count("secret") == 3


@pytest.mark.parametrize(
    "text",
    [
        ":::teacher\nsecret",
        "- item\n  :::teacher\n  secret",
        "> :::teacher\n> secret\n\nafter",
        ":::teacher\n```\n:::\n```\nsecret\n:::",
        ":::teacher\n:::unknown\nx\n:::\nsecret\n:::",
        ":::teacher\n- a\n\n      :::\n\nsecret\n:::",
        "\u200f:::teacher\u200f\nsecret\n:::",
        ":::hint\n" * 50 + ":::teacher\nsecret\n:::",
        "text\n::: teacher\nsecret\n:::\n",
    ],
)
def test_a_teachers_part_never_ends_too_early(text: str) -> None:
    assert "secret" not in render(text, "en")
    assert "secret" in render(text, "en", audience="teacher")


def test_colons_in_code_are_code() -> None:
    text = "```\n:::hint\n:::\n:::teacher\n```\n\n    :::hint\n\n`:::hint`"
    html = render(text, "en")
    assert "<details" not in html
    assert ":::teacher" in html
    assert directives_of(text) == []


MISSPELT = [
    ":::TEACHER\nsecret\n:::\nafter",
    "::::teacher\nsecret\n:::\nafter",
    "::teacher\nsecret\n:::\nafter",
    ":::teacher now\nsecret\n:::\nafter",
    ":::teachers\nsecret\n:::\nafter",
    ":::taecher\nsecret\n:::\nafter",
    ":::t\u0435acher\nsecret\n:::\nafter",
    ":::{.teacher}\nsecret\n:::\nafter",
    "\\:::teacher\nsecret\n:::\nafter",
    "&#58;::teacher\nsecret\n:::\nafter",
    "    :::teacher\n    secret\n    :::",
    "\t:::teacher\n\nsecret\n:::\nafter",
    ":::tea\u200bcher\nsecret\n:::\nafter",
    ":\u200b::teacher\nsecret\n:::\nafter",
    "\u2060:::\u00adteacher\nsecret\n:::\nafter",
    "\uff1a\uff1a\uff1ateacher\nsecret\n\uff1a\uff1a\uff1a\nafter",
    ":::\uff54eacher\nsecret\n:::\nafter",
    "words\u2028:::teacher\u2028secret\u2028:::",
    "words\x0b:::teacher\x0bsecret",
    "words\r:::Teacher\rsecret\r:::\rafter",
    "| a | b |\n|---|---|\n| x | :::teacher secret |\n| secret | y |\n",
    "| a |\n|---|\n| :::teacher |\n\nsecret\n\n:::\nafter",
    "words :::teacher secret",
    "# :::teacher\nsecret",
    "> :::teacher\n\nsecret",
    "> :::teacher\n> secret\n\nsecret\n:::\nafter",
    "- :::teacher\n\nsecret",
    "1. a\n   :::teacher\n   secret\n\nsecret\n\nsecret",
    "> - :::Teacher\n>   secret\n\nsecret",
    "> ```\n> :::teacher\n> secret\n> ```\nsecret",
    "```\n:::teacher\nsecret\n:::",
    "    ```\n    :::teacher\n    secret\n    ```\nsecret",
    ":::Teacher\n:::hint\nx\n:::\nsecret\n:::\nafter",
    ":::teacher\n\uff1a\uff1a\uff1ateacher\nsecret\n:::\nsecret\n:::\nafter",
    ":::teacher\n\n    :::teacher\n\nsecret\n:::\nsecret\n:::\nafter",
    "- a\n  \uff1a\uff1a\uff1aTeacher\n\nsecret\n:::\n   :::teacher\nsecret\n:::",
    ":::tEaCher\n[x]: /secret\nsecret\n:::\nafter ![a][x]",
]


@pytest.mark.parametrize("text", MISSPELT)
def test_a_teachers_part_is_hidden_however_it_was_typed(text: str) -> None:
    html = render(text, "en")
    assert "secret" not in html
    assert "eacher" not in html
    assert "secret" in render(text, "en", audience="teacher")
    assert ("after" in text) == ("after" in html) or "\uff1a\nafter" in text
    assert directives_of(text)


def test_a_misspelt_teachers_part_is_told_with_its_line() -> None:
    text = "a\n\n    :::Teacher\n\n| x |\n|---|\n| :::teacher |\n\n> b\n:::teachers\n:::\n"
    assert directives_of(text) == [
        Directive(3, ":::Teacher", known=False),
        Directive(7, "| :::teacher |", known=False),
        Directive(10, "teachers", known=False),
    ]


def test_what_only_has_colons_or_speaks_of_teachers_is_shown() -> None:
    text = (
        "Ask: the teacher.\n\n|:--:|:--:|\n|---|---|\n\n12:30 :: 14:00\n\n:::warning\nx\n:::\n\nTeacher: yes"
    )
    html = render(text, "en")
    for shown in ("the teacher", "14:00", ":::warning", "Teacher: yes"):
        assert shown in html


@pytest.mark.parametrize("sign", ["::abcdefgh\n", ":", "&#58;", "::\u00e9\n"])
def test_a_text_full_of_colons_costs_no_seconds(sign: str) -> None:
    began = time.process_time()
    render((sign * 60_000)[:60_000], "en")
    assert time.process_time() - began < 2


INVISIBLE = st.sampled_from(
    ["", "", "", "\u200b", "\u200f", "\u2060", "\u00ad", "\ufeff", "\u202e", " ", "\x01"]
)
COLONS = st.sampled_from(
    [":::", "::::", "\uff1a\uff1a\uff1a", "\ufe55::", ":\u200b::", "::\u2236", "&#58;::", "\\:::"]
)
NAMES = st.sampled_from(
    [
        "teacher",
        "TEACHER",
        "Teacher",
        "teachers",
        "teacer",
        "taecher",
        "t\u00e9acher",
        "\uff54eacher",
        "teacher now",
    ]
)
FRONTS = st.sampled_from(
    ["", "> ", "- ", "1. ", "    ", "\t", "> - ", "| x | ", "words\u2028", "words ", "# ", "  "]
)

BETWEEN = st.sampled_from(["- a", "> b", "", ":::hint\nc\n:::", "> :::", "    :::", "```\n:::\n```", "d"])


@settings(deadline=None)
@given(
    FRONTS, COLONS, NAMES, st.lists(INVISIBLE, min_size=3, max_size=3),
    st.lists(BETWEEN, max_size=4),
)  # fmt: skip
def test_no_way_of_typing_it_shows_a_teachers_part(
    front: str, colons: str, name: str, signs: list[str], between: list[str]
) -> None:
    middle = len(name) // 2
    mark = f"{front}{signs[0]}{colons}{signs[1]}{name[:middle]}{signs[2]}{name[middle:]}"
    text = "\n".join(["before", "", mark, *between, "", "secret", "", ":::", "", "after"])
    html = render(text, "en")
    assert "secret" not in html
    assert "before" in html
    assert [one.line for one in directives_of(text) if one.line == mark.count("\n") + 3]


def test_directives_are_told_with_their_lines() -> None:
    text = "a\n:::hint\nx\n:::\n\n- b\n  :::warning\n  c\n  :::\n\n:::\n\n:::Hint\n:::\n:::teacher\n"
    assert directives_of(text) == [
        Directive(2, "hint", known=True),
        Directive(7, "warning", known=False),
        Directive(11, "", known=False),
        Directive(13, "Hint", known=False),
        Directive(15, "teacher", known=True, closed=False),
    ]
    html = render(text, "en")
    assert ":::warning" in html
    assert "<p>:::Hint</p>" in html


def test_a_block_is_named_in_the_language_of_the_text() -> None:
    pill = '<span class="block" data-block="robot_forward">{}</span>'
    for language, name in (("ar", "تقدّم"), ("fr", "avancer"), ("zgh", "ⴷⴷⵓ ⵙ ⴷⴰⵜ"), ("en", "go forward")):
        assert pill.format(name) in render("a {block:robot_forward} b", language)
    assert pill.format("avancer") in render("| {block:robot_forward} |\n|---|\n", "fr")
    assert 'alt="avancer"' in render("![{block:robot_forward}](x)", "fr")


def test_blocks_are_told_with_their_lines_and_unknown_ones_are_plain_text() -> None:
    text = "a\nb {block:robot_pick}\n{block:fly}\n\n> {block:<script>}\n\n`{block:robot_pick}`"
    assert blocks_of(text) == [
        BlockName(2, "robot_pick", True),
        BlockName(3, "fly", False),
        BlockName(5, "<script>", False),
    ]
    html = render(text, "en")
    assert "{block:fly}" in html
    assert "{block:&lt;script&gt;}" in html
    assert html.count("<span") == 1


def test_nothing_turns_the_direction_of_a_text_or_breaks_xml() -> None:
    assert "<p>abc</p>" in render("a\u202eb\x01\x0b\x7f\ufffe\u202cc", "en")
    assert "<p>a b</p>" in render("a&#x202e; b", "en")
    assert '<code dir="ltr">ab</code>' in render("`a\u202eb`", "en")


HOSTILE = st.sampled_from(
    [
        *(
            ":::",
            ":::hint\n",
            ":::teacher\n",
            ":::x\n",
            "\n:::\n",
            "::::",
            "{block:",
            "{block:robot_pick}",
            "}",
        ),
        *("{block:<script>}", '{block:"onload=x}', "<script>", "<img src=x onerror=y>", "<!--", "<![CDATA["),
        *(
            "[x](javascript:y)",
            "[x](data:text/html,y)",
            "![x](data:image/svg+xml,y)",
            "<http://x.y>",
            "<a@b.c>",
        ),
        *(
            "&lt;b&gt;",
            "&#60;script&#62;",
            "&#0;",
            "&#x202e;",
            "&NewLine;",
            "\u202e",
            "\u2066",
            "\x00",
            "\x1b",
        ),
        *(
            "```",
            "~~~",
            "    ",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "> ",
            "| a |\n|---|\n",
            "# ",
            "`",
            "*",
            "_",
            "\\",
            "\t",
        ),
        *("[x]: javascript:y 'z'", "[x][x]", "![", "](", '"', "'", "<", ">", "&", "مرحبا", "ⴰⵣⵓⵍ", "a"),
    ]
)


@settings(deadline=None)
@given(
    st.lists(HOSTILE | st.text(max_size=6), max_size=40).map("".join), st.sampled_from(["pupil", "teacher"])
)
@example(":::hint\n" * 2_000, "teacher")
@example("- :::hint\n" * 500, "pupil")
@example("> " * 500 + ":::hint", "pupil")
@example("{block:robot_pick}" * 500, "pupil")
@example("![" * 500, "pupil")
def test_whatever_the_text_only_what_is_allowed_comes_out(text: str, audience: Audience) -> None:
    html = render(text, "ar", {"media/a.svg": "/blob/a"}, audience)
    tags = Tags()
    tags.feed(html)
    assert tags.names <= ALLOWED
    rest = {pair for pair in tags.attributes - ATTRIBUTES if pair[0] not in ("alt", "start")}
    assert rest <= {("src", ""), ("src", "/blob/a"), ("data-block", "robot_pick")}
    assert not set(html) & set("\u202a\u202b\u202c\u202d\u202e\x00\x1b")
    directives_of(text)
    blocks_of(text)
    # a browser finds the tags as they were written: none is opened twice, left open, or moved elsewhere
    html5lib.HTMLParser(strict=True).parseFragment(html)
