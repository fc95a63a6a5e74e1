"""Packs as the window shows them: titles of packs, lessons and steps, looked up by language. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from classroom.work.attempt import StepKey
from lessons.errors import FileRejectedError

if TYPE_CHECKING:
    from lessons.steps.kinds import Step
    from lessons.world import World


@dataclass(frozen=True, kw_only=True)
class StepCard:
    """One step as its pack has it; `worlds` are a program step's, the shown one first."""

    step: "Step"
    worlds: tuple["World", ...] = ()

    @property
    def id(self) -> str:
        """The step's id in its lesson."""
        return self.step.id

    @property
    def kind(self) -> str:
        """The kind's name, as in the pack."""
        return str(type(self.step).__struct_config__.tag)

    @property
    def titles(self) -> Mapping[str, str]:
        """The title by language."""
        return {str(language): title for language, title in self.step.titles.items()}

    @property
    def maximum(self) -> float:
        """How many points a mark of this step starts from; 0 for what is only read or watched."""
        return self.step.maximum

    @property
    def is_the_teachers(self) -> bool:
        """Whether nobody but the teacher can tell what an answer is worth."""
        return self.step.is_the_teachers


@dataclass(frozen=True, kw_only=True)
class LessonCard:
    """A lesson with its steps in order."""

    id: str
    titles: Mapping[str, str]
    steps: tuple[StepCard, ...]


@dataclass(frozen=True, kw_only=True)
class PackCard:
    """One version of a pack on this computer."""

    pack: str
    version: str
    titles: Mapping[str, str]
    languages: tuple[str, ...]
    publisher: str
    size_bytes: int
    minutes: int | None
    summaries: Mapping[str, str]
    lessons: tuple[LessonCard, ...]
    cover: bytes
    """An SVG picture, or empty."""
    installed: bool = False
    """By the teacher; else it came with the program."""
    publisher_names: Mapping[str, str] = field(default_factory=dict)
    """By language; empty when only the id is known."""
    fault: FileRejectedError | None = None
    """Why it can't be pushed."""

    @property
    def steps(self) -> int:
        """How many steps all lessons have together."""
        return sum(len(lesson.steps) for lesson in self.lessons)


@dataclass(frozen=True, kw_only=True)
class PackAdded:
    """What came of a file that the teacher added."""

    card: PackCard
    newer: str
    """A newer version that is here already; else empty."""
    was_here: bool
    """The very same was here before."""


def in_language(texts: Mapping[Any, str], language: str) -> str:
    """Return the text in this language, or in the nearest that there is; "" when there is none."""
    for wanted in (language, "fr", "ar", "en"):
        if texts.get(wanted):
            return texts[wanted]
    return next(iter(texts.values()), "")


def _precedence(card: PackCard) -> tuple[int, ...]:
    from lessons.identifiers import precedence  # not before the window is shown

    return precedence(card.version)


class PackShelf:
    """All packs there are, by id, the newest version of each first."""

    def __init__(self, cards: Iterable[PackCard] = ()) -> None:
        newest_first = sorted(cards, key=_precedence, reverse=True)
        self.cards: tuple[PackCard, ...] = tuple(sorted(newest_first, key=lambda card: card.pack))

    def with_cards(self, cards: Iterable[PackCard]) -> "PackShelf":
        """Return a shelf with these as well; one that was there in the same version gives way."""
        added = {(card.pack, card.version): card for card in cards}
        return PackShelf({**{(card.pack, card.version): card for card in self.cards}, **added}.values())

    def without(self, pack: str, version: str) -> "PackShelf":
        """Return a shelf without a version."""
        return PackShelf(card for card in self.cards if (card.pack, card.version) != (pack, version))

    @property
    def offered(self) -> tuple[PackCard, ...]:
        """What is there to teach: of each pack the newest version that can be pushed."""
        newest: dict[str, PackCard] = {}
        for card in self.cards:
            if card.fault is None:
                newest.setdefault(card.pack, card)
        return tuple(newest.values())

    def versions(self, pack: str) -> tuple[PackCard, ...]:
        """Return all versions of a pack, the newest first."""
        return tuple(card for card in self.cards if card.pack == pack)

    def card(self, pack: str, version: str) -> PackCard | None:
        """Return a pack, in another version when this one is not known."""
        versions = self.versions(pack)
        return next((card for card in versions if card.version == version), next(iter(versions), None))

    def pack_title(self, pack: str, version: str, language: str) -> str:
        """Return a pack's title, or its id while it is unknown."""
        card = self.card(pack, version)
        return in_language(card.titles, language) or pack if card is not None else pack

    def step(self, at: StepKey) -> StepCard | None:
        """Return a step by its key."""
        card = self.card(at.pack, at.version)
        if card is None:
            return None
        for lesson in card.lessons:
            if lesson.id == at.lesson:
                return next((step for step in lesson.steps if step.id == at.step), None)
        return None

    def exact_step(self, at: StepKey) -> StepCard | None:
        """Return a step as it is in this very version; None when only another one is known."""
        card = self.card(at.pack, at.version)
        return self.step(at) if card is not None and card.version == at.version else None

    def step_title(self, at: StepKey, language: str) -> str:
        """Return a step's title, or its id while it is unknown."""
        step = self.step(at)
        return (in_language(step.titles, language) or at.step) if step is not None else at.step
