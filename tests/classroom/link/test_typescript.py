"""The page's messages are the class's messages."""

from pathlib import Path

from classroom.link.typescript import generate

GENERATED = Path(__file__).parents[3] / "app" / "student" / "src" / "link" / "messages.ts"


def test_the_committed_typescript_is_what_the_messages_say() -> None:
    assert GENERATED.read_text("utf-8") == generate()


def test_generating_twice_gives_the_same_text() -> None:
    assert generate() == generate()
