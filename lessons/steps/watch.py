"""Watching: pictures one after the other with a sentence each, or a film."""

from typing import Annotated

from msgspec import Meta, Struct

from lessons.language import BY_LANGUAGE, Language, Texts
from lessons.paths import FilmPath, PicturePath, SoundPath
from lessons.steps.answer import AnswerFields
from lessons.steps.score import Score
from lessons.steps.step import StepFields


class Frame(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One picture of media/ and what is said about it; it stays for so many seconds."""

    picture: PicturePath
    texts: Texts
    seconds: Annotated[int, Meta(ge=2, le=60)]


class WatchStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="watch"):
    """Either frames or a film. `audio` is what is spoken over the frames, a file of media/ by language."""

    frames: Annotated[tuple[Frame, ...], Meta(max_length=20)] = ()
    video: FilmPath | None = None
    audio: Annotated[dict[Language, SoundPath], Meta(extra_json_schema=BY_LANGUAGE)] | None = None

    def __post_init__(self) -> None:
        """Raise ValueError unless there is exactly one thing to watch."""
        super().__post_init__()
        if bool(self.frames) == (self.video is not None):
            raise ValueError("there is something to watch: frames, or a video")
        if self.video is not None and self.audio is not None:
            raise ValueError("a video brings its own sound")

    @property
    def maximum(self) -> float:
        """Watching earns nothing."""
        return 0

    def files(self) -> tuple[str, ...]:
        """Return pictures or film, and sounds."""
        films = () if self.video is None else (self.video,)
        sounds = () if self.audio is None else tuple(self.audio.values())
        return (*(frame.picture for frame in self.frames), *films, *sounds)

    def texts(self) -> dict[str, Texts]:
        """Return titles, hints and what the frames say."""
        frames = {f"frames[{index}].texts": frame.texts for index, frame in enumerate(self.frames)}
        return {**super().texts(), **frames}


class WatchAnswer(AnswerFields, frozen=True, kw_only=True, tag="watch"):
    """How many frames were seen; a film counts as one."""

    seen: Annotated[int, Meta(ge=0, le=20)]


def score(step: WatchStep, answer: WatchAnswer) -> Score:
    """Watching is passed when the tablet showed everything and the pupils say so; nobody can check it."""
    everything = answer.seen >= (len(step.frames) or 1)
    passed = everything and answer.claim.passed
    return Score(score=0, maximum=step.maximum, passed=passed, basis="claimed")
