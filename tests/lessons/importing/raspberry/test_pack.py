"""A project in the Raspberry Pi shape becomes a pack; the sample is our own."""

import struct
import zlib

import msgspec
import pytest

from lessons.content import open_pack
from lessons.errors import FileRejectedError
from lessons.importing.note import Imported
from lessons.importing.raspberry.pack import import_project, is_wanted
from lessons.language import Language
from lessons.lint.check import check_pack
from lessons.steps.choice import ChoiceStep

LICENCE = b"[by-sa](http://creativecommons.org/licenses/by-sa/4.0/) by the Raspberry Pi Foundation"
META = """---
title: {title}
description: {description}
hero_image: images/banner.png
last_tested: 2024-13-45
steps:
- title: {first}
  completion:
  - engaged
- title: Quiz
  knowledge_quiz:
    path: quiz1
    questions: 1
"""
STEP = """## {word}

--- no-print ---
--- task ---
<div style="flex: 1">
Cliquez.
<iframe src="https://scratch.example/embed" frameborder="0"></iframe>
</div>
--- /task ---
--- /no-print ---

--- print-only --- --- task ---
![Le jeu](images/game.png){{:width="300px"}}
--- /task --- --- /print-only ---

Use `say`{{:class="block3looks"}} and [the site](https://example.org/a){{:target="_blank"}}.

<p style="border-left: solid;">
<span style="color: #0faeb0">**Note**</span>: a < b, <b>bold</b>, <Your name>.
</p>

--- code ---
---
language: python
filename: main.py
line_highlights: 1, 3
---
from turtle import *
x = [a](b) # <b>
--- /code ---

```blocks3
when flag clicked <touching color (#ffff00) ?>
```

--- hints ---
--- hint ---
One.
--- /hint ---
--- hint ---
Two.
--- /hint ---
--- /hints ---

--- collapse ---
---
title: More
---
Inside.
--- /collapse ---

[[[scratch3-add-sprite]]]
"""
QUIZ = """## Quiz

--- question ---
---
legend: Question 1 of 1
---
{word}?

--- choices ---

- ( ) `Motion`{{:class="block3motion"}}

  --- feedback ---

  No, that moves.

  --- /feedback ---

- (x) {right}

--- /choices ---

--- /question ---
"""


def png(colour: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"\0" + bytes([colour]))
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def folder(name: str, word: str, right: str, colour: int = 1) -> dict[str, bytes]:
    meta = META.format(title=word, description=word, first=word)
    return {
        f"{name}/meta.yml": meta.encode(),
        f"{name}/step_1.md": STEP.format(word=word).encode(),
        f"{name}/step_2.md": b"## Quiz\n",
        f"{name}/quiz1/question_1.md": QUIZ.format(word=word, right=right).encode(),
        f"{name}/images/banner.png": png(0),
        f"{name}/images/game.png": png(colour),
    }


@pytest.fixture
def project() -> dict[str, bytes]:
    """Two languages of ours and one that packs don't have."""
    return {
        **folder("en", "Hello", "Looks"),
        **folder("fr-FR", "Bonjour", "Apparence", colour=2),
        **folder("de-DE", "Hallo", "Aussehen"),
        "LICENSE.md": LICENCE,
    }


def imported(files: dict[str, bytes], language: Language | None = None) -> Imported:
    return import_project(files, "hello", language, None, "project")


def test_a_project_becomes_a_pack_without_mistakes(project: dict[str, bytes]) -> None:
    result = imported(project)
    pack = open_pack(result.files)
    assert [one for one in check_pack(pack) if one.severity == "error"] == []
    assert (pack.info.languages, pack.info.licence) == (("en", "fr"), "CC-BY-SA-4.0")
    assert (pack.info.authors, pack.info.titles["fr"]) == (("Raspberry Pi Foundation",), "Bonjour")
    assert [step.id for step in pack.lessons[0].steps] == ["hello", "quiz", "question-1"]
    assert pack.info.cover == "media/banner.png"


def test_marks_become_our_markdown(project: dict[str, bytes]) -> None:
    text = imported(project).files["lessons/hello/hello.en.md"].decode()
    assert text == (
        "## Hello\n\n![Le jeu](media/game.png)\n\nUse `say` and the site.\n\n"
        "**Note**: a < b, **bold**, \\<Your name>.\n\n"
        "`main.py`\n\n````python\nfrom turtle import *\nx = [a](b) # <b>\n````\n\n"
        "```blocks3\nwhen flag clicked <touching color (#ffff00) ?>\n```\n\n"
        ":::hint\n\nOne.\n:::\n\n:::hint\n\nTwo.\n:::\n\n:::hint\n\n**More**\n\nInside.\n:::\n"
    )


def test_what_is_lost_is_said_with_file_and_line(project: dict[str, bytes]) -> None:
    told = {(note.file, note.line, note.what, note.about) for note in imported(project, "en").notes}
    assert told == {
        ("", 0, "language_left_out", "de-DE"),
        ("en/step_1.md", 16, "link_lost", "https://example.org/a"),
        ("en/step_1.md", 52, "ingredient_lost", "scratch3-add-sprite"),
    }


def test_without_anything_to_print_the_words_of_the_screen_stay(project: dict[str, bytes]) -> None:
    project["en/step_1.md"] = STEP.partition("--- print-only")[0].format(word="Hello").encode()
    result = imported(project, "en")
    assert result.files["lessons/hello/hello.en.md"].decode() == "## Hello\n\nCliquez.\n"
    assert ("embed_lost", 7) in [(note.what, note.line) for note in result.notes]


def test_quiz_questions_become_choices(project: dict[str, bytes]) -> None:
    pack = open_pack(imported(project).files)
    step = pack.lessons[0].steps[2]
    assert isinstance(step, ChoiceStep)
    assert [one.texts for one in step.options] == [
        {"en": "Motion", "fr": "Motion"}, {"en": "Looks", "fr": "Apparence"},
    ]  # fmt: skip
    assert step.correct == ("b",)
    assert step.explain["en"] == "Motion: No, that moves."
    assert pack.files["lessons/hello/question-1.fr.md"].decode() == "## Quiz\n\nBonjour?\n"


def test_questions_inside_a_step_become_choices(project: dict[str, bytes]) -> None:
    quiz = QUIZ.format(word="Inside", right="Looks").removeprefix("## Quiz\n")
    project["en/step_1.md"] = f"Before.\n{quiz}\nAfter.\n{quiz}".encode()
    result = imported(project, "en")
    pack = open_pack(result.files)
    assert [step.id for step in pack.lessons[0].steps] == [
        "hello", "question-1", "question-2", "quiz", "question-3",
    ]  # fmt: skip
    assert result.files["lessons/hello/hello.en.md"].decode() == "Before.\n\nAfter.\n"
    step = pack.lessons[0].steps[1]
    assert isinstance(step, ChoiceStep) and step.correct == ("b",)
    assert b"(x)" not in b"".join(result.files.values())
    assert [one for one in result.notes if one.file == "en/step_1.md"] == []


def test_choices_without_a_question_are_left_out_and_said(project: dict[str, bytes]) -> None:
    project["en/step_1.md"] = b"Before.\n\n--- choices ---\n- (x) Yes\n- ( ) No\n--- /choices ---\n"
    result = imported(project, "en")
    assert result.files["lessons/hello/hello.en.md"].decode() == "Before.\n"
    told = [(one.line, one.what) for one in result.notes if one.file == "en/step_1.md"]
    assert told == [(3, "question_left_out")]


def test_a_quiz_that_is_not_named_comes_last_and_is_said(project: dict[str, bytes]) -> None:
    for number in (2, 4):  # with a gap
        file = f"en/extra/question_{number}.md"
        project[file] = QUIZ.format(word=f"More {number}", right="Looks").encode()
    result = imported(project, "en")
    ids = [step.id for step in open_pack(result.files).lessons[0].steps]
    assert ids == ["hello", "quiz", "question-1", "question-2", "question-3"]
    told = [(one.file, one.about) for one in result.notes if one.what == "quiz_unnamed"]
    assert told == [("en/extra/question_2.md", "extra")]


def test_options_of_code_stand_in_the_text(project: dict[str, bytes]) -> None:
    code = "\n```blocks3\nsay [hi]\n```\n"
    project["en/quiz1/question_1.md"] = QUIZ.format(word="Which", right=code).encode()
    pack = open_pack(imported(project, "en").files)
    step = pack.lessons[0].steps[2]
    assert isinstance(step, ChoiceStep)
    assert [one.texts["en"] for one in step.options] == ["1", "2"]
    text = pack.files["lessons/hello/question-1.en.md"].decode()
    assert text.endswith("**1**\n\n`Motion`\n\n**2**\n\n```blocks3\nsay [hi]\n```\n")


def test_pictures_of_one_name_and_two_languages_are_two(project: dict[str, bytes]) -> None:
    files = imported(project).files
    assert (files["media/game.png"], files["media/game-fr.png"]) == (png(1), png(2))
    assert "(media/game-fr.png)" in files["lessons/hello/hello.fr.md"].decode()


def test_a_language_of_another_shape_is_left_out(project: dict[str, bytes]) -> None:
    project["fr-FR/quiz1/question_1.md"] = b"--- question ---\n\nNothing to choose\n--- /question ---\n"
    result = imported(project)
    assert open_pack(result.files).info.languages == ("en",)
    assert [note.about for note in result.notes if note.what == "language_differs"] == ["fr-FR"]
    assert not any("fr" in note.file for note in result.notes)
    assert "media/game-fr.png" not in result.files
    alone = imported(project, "fr")
    assert open_pack(alone.files).info.languages == ("fr",)
    assert ("fr-FR/quiz1/question_1.md", 1, "question_left_out") in [
        (note.file, note.line, note.what) for note in alone.notes
    ]


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("../../LICENSE.md", "picture_missing"),
        ("../fr-FR/images/game.png", "picture_missing"),
        ("/etc/passwd", "picture_missing"),
        ("%2e%2e/LICENSE.md", "picture_missing"),
        ("https://example.org/a.png", "picture_missing"),
        ("images/none.png", "picture_missing"),
        ("meta.yml", "picture_kind"),
        ("images/anim.gif", "picture_kind"),
        ("images/lie.png", "picture_unusable"),
        ("images/script.svg", "picture_unusable"),
    ],
)
def test_a_picture_that_is_none_of_the_project_stays_out(
    project: dict[str, bytes], source: str, what: str
) -> None:
    project |= {
        "en/images/anim.gif": b"GIF89a",
        "en/images/lie.png": b"<html>",
        "en/images/script.svg": b"<svg/>",
    }
    project["en/step_1.md"] = f"One\n\n![a word]({source})\n".encode()
    result = imported(project, "en")
    assert (("en/step_1.md", 3, what)) in [(note.file, note.line, note.what) for note in result.notes]
    assert result.files["lessons/hello/hello.en.md"].decode() == "One\n\n*a word*\n"
    assert {path for path in result.files if path.startswith("media/")} == {"media/banner.png"}


def test_a_large_picture_comes_along_and_is_said(project: dict[str, bytes]) -> None:
    project["en/images/game.png"] = png(1) + bytes(90_000)
    result = imported(project, "en")
    assert "picture_large" in [note.what for note in result.notes]
    found = [one.reason for one in check_pack(open_pack(result.files)) if one.severity == "error"]
    assert found == ["picture_over_budget"]


def test_a_step_without_its_file_is_said(project: dict[str, bytes]) -> None:
    del project["en/step_1.md"]
    result = imported(project, "en")
    assert ("en/step_1.md", 0, "step_missing") in [(one.file, one.line, one.what) for one in result.notes]
    for path in ("en/step_2.md", "en/quiz1/question_1.md"):
        del project[path]
    with pytest.raises(FileRejectedError, match="step_missing"):
        imported(project, "en")


def test_an_explanation_of_its_own_is_one_step() -> None:
    files = {"en/meta.yml": b"title: Loops\n", "en/collapse.md": b"Again and again.\n", "LICENSE": LICENCE}
    pack = open_pack(imported(files).files)
    assert [step.id for step in pack.lessons[0].steps] == ["loops"]


def test_forty_steps_make_a_lesson(project: dict[str, bytes]) -> None:
    listed = "".join(f"- title: Part {number}\n" for number in range(1, 91))
    files = {"en/meta.yml": f"title: Long\nsteps:\n{listed}".encode(), "LICENSE.md": LICENCE}
    files |= {f"en/step_{number}.md": b"Text\n" for number in range(1, 91)}
    pack = open_pack(imported(files).files)
    assert [(lesson.id, len(lesson.steps)) for lesson in pack.lessons] == [
        ("part-1", 30), ("part-2", 30), ("part-3", 30),
    ]  # fmt: skip


def test_marks_that_are_not_closed_are_said() -> None:
    text = b"--- code ---\nx = 1\n"
    files = {"en/meta.yml": b"title: Loops\n", "en/step_1.md": text, "LICENSE": LICENCE}
    result = imported(files)
    assert [(note.what, note.line) for note in result.notes] == [("mark_open", 2)]
    assert result.files["lessons/loops/loops.en.md"].decode() == "````\nx = 1\n\n````\n"


@pytest.mark.parametrize(
    ("path", "data", "place", "reason"),
    [
        ("en/meta.yml", b"a: &x [1]\nb: *x\n", "en/meta.yml line 2", "yaml_unreadable"),
        (
            "en/meta.yml",
            b"a: !!python/object/apply:os.system [ls]\n",
            "en/meta.yml line 1",
            "yaml_unreadable",
        ),
        ("en/meta.yml", b"title: x\n  - y: z\n", "en/meta.yml line 2", "yaml_unreadable"),
        ("en/meta.yml", b"- a list\n", "en/meta.yml", "yaml_unreadable"),
        ("en/meta.yml", b"[" * 5000, "en/meta.yml", "yaml_unreadable"),
        ("en/meta.yml", b"a: " + b"x" * 200_000, "en/meta.yml", "source_too_large"),
        ("en/meta.yml", "titre: é\n".encode("cp1252"), "en/meta.yml line 1", "encoding_unknown"),
        ("en/step_1.md", "Un\nété\n".encode("cp1252"), "en/step_1.md line 2", "encoding_unknown"),
        ("en/step_1.md", b"x" * 61_000, "en/step_1.md", "source_too_large"),
        ("en/step_1.md", b"<x> " * 14_900, "en/step_1.md", "source_too_large"),
    ],
)
def test_bad_files_are_refused_with_their_place(
    project: dict[str, bytes], path: str, data: bytes, place: str, reason: str
) -> None:
    project[path] = data
    with pytest.raises(FileRejectedError) as caught:
        imported(project)
    assert (caught.value.path, caught.value.place, caught.value.reason) == ("project", place, reason)


def test_a_folder_of_something_else_is_refused() -> None:
    with pytest.raises(FileRejectedError, match="meta_missing"):
        imported({"de-DE/meta.yml": b"title: x\n", "LICENSE": LICENCE})
    with pytest.raises(FileRejectedError, match="licence_missing"):
        imported({"en/meta.yml": b"title: x\n", "en/step_1.md": b"x\n"})


def test_only_what_is_needed_is_looked_at() -> None:
    wanted = ["en/meta.yml", "ar-SA/step_10.md", "fr-FR/images/a.png", "en/quiz1/question_2.md", "LICENCE.md"]
    ignored = [
        "de-DE/step_1.md",
        "en/resources/a.zip",
        "en/images/x/y.png",
        "README.md",
        "en/solutions/step_1.md",
    ]
    assert [is_wanted(place) for place in wanted + ignored] == [True] * 5 + [False] * 5
    assert is_wanted("de-DE/meta.yml")


def test_dates_and_numbers_in_the_list_are_words(project: dict[str, bytes]) -> None:
    project["en/meta.yml"] = b"title: 2024\nsteps:\n- title: 1.5\n"
    info = msgspec.json.decode(imported(project, "en").files["pack.json"])
    assert info["titles"] == {"en": "2024"}
