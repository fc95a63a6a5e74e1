"""Every message of the link, defined once; app/student/src/link/messages.ts is generated from here.

A sealed frame holds one message as UTF-8 JSON, told apart by its `type`. Ids made on a tablet
(device, attempt, draft) are 32 lower-case hex digits from a secure random source. Hashes are
SHA-256 in lower-case hex. Times are UTC milliseconds since 1970. Bytes are standard base64.
"""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

PROTOCOL: Final = 1
MAX_FRAME_BYTES: Final = 262_144
CHUNK_BYTES: Final = 65_536
"""Raw bytes a `Chunk` carries at the most; base64 and JSON still fit into a frame."""
SECRET_PICTURES: Final = 3
"""How many pictures, in their order, show who a pupil is."""
MAX_STATE_CHARACTERS: Final = 2_000
MAX_ARTEFACT_BYTES: Final = 10 * 1024 * 1024
"""DOMAIN: an artefact is 2 MB by default and 10 MB at the most."""

# The lengths are not idle: `$` alone would let a trailing line feed through.
Id = Annotated[str, Meta(pattern="^[0-9a-f]{32}$", max_length=32)]
Hash = Annotated[str, Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
Name = Annotated[str, Meta(min_length=1, max_length=120)]
Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]
"""What a JavaScript number and a database column can both hold."""
SignIn = Literal["names", "pictures"]


class Message(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a frame holds."""


# ---------------------------------------------------------------- shared shapes


class PupilCard(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pupil as the name list shows them. `picture` is an id in resources/pictures."""

    id: Id
    name: Name
    picture: Name
    level: str
    taken: bool
    """True when another tablet has this pupil now."""


class PackOffer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pack that the teacher wants on this tablet.

    `delivery` is the SHA-256 of the delivery manifest, a public blob: JSON
    {"id", "version", "titles", "lessons", "files": {path: {"sha256", "size"}}}.
    """

    pack: Name
    version: Name
    delivery: Hash
    size_bytes: Count
    titles: dict[str, str]


class StepAddress(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where in a pack something happened; progress is keyed by these three ids."""

    pack: Name
    version: Name
    lesson: Name
    step: Name


# ---------------------------------------------------------------- from the tablet


class Hello(Message, frozen=True, kw_only=True, tag="hello"):
    """The one HPKE-sealed message that opens a link. Exactly one of ticket, token and code is set."""

    protocol: int
    device: Id
    random: bytes
    """32 bytes, the input key material of both frame keys."""
    agent: Annotated[str, Meta(max_length=120)]
    """What speaks: "page", "agent", or "simulated", with engine and version behind it."""
    ticket: bytes | None = None
    token: bytes | None = None
    code: Annotated[str, Meta(pattern="^[0-9]{6}$", max_length=6)] | None = None


class Alive(Message, frozen=True, kw_only=True, tag="alive"):
    """Sent by the tablet every 3 s while nothing else is; the class answers `AliveEcho`."""

    sent_ms: Count
    battery_percent: Annotated[int, Meta(ge=0, le=100)] | None = None
    storage_low: bool | None = None
    """The tablet's disk is nearly full; absent: as it was."""


class Claim(Message, frozen=True, kw_only=True, tag="claim"):
    """One to three pupils sit at this tablet, the driver first. Replaces an earlier claim."""

    pupils: Annotated[list[Id], Meta(min_length=1, max_length=3)]


class Release(Message, frozen=True, kw_only=True, tag="release"):
    """The pupils leave this tablet (hand-over to the next pair)."""


class ShowPictures(Message, frozen=True, kw_only=True, tag="show_pictures"):
    """A pupil shows who they are, by the three pictures that only they and the teacher know."""

    pupil: Id
    pictures: Annotated[list[Name], Meta(min_length=3, max_length=3)]


class ShowCard(Message, frozen=True, kw_only=True, tag="show_card"):
    """A pupil shows their card: what stands on it, as it was scanned or typed."""

    card: Annotated[str, Meta(min_length=1, max_length=64)]


class PackProgress(Message, frozen=True, kw_only=True, tag="pack_progress"):
    """How much of an offered pack this tablet holds and has verified; ready when both are equal."""

    pack: Name
    version: Name
    have_bytes: Count
    total_bytes: Count

    def __post_init__(self) -> None:
        if self.have_bytes > self.total_bytes:
            raise ValueError("more bytes than there are")


class StepReached(Message, frozen=True, kw_only=True, tag="step_reached"):
    """The pupils opened a step, or finished it. `index` is its place in the lesson, from 0; `done` counts
    the steps done in this lesson, `steps` all.
    """

    at: StepAddress
    index: Count
    done: Count
    steps: Count

    def __post_init__(self) -> None:
        if self.index >= self.steps or self.done > self.steps:
            raise ValueError("more steps than there are")


class RunReported(Message, frozen=True, kw_only=True, tag="run_reported"):
    """A program was run, or a question answered. The verdict is the tablet's claim, not the record."""

    at: StepAddress
    passed: bool
    summary: Annotated[str, Meta(max_length=400)]
    state: Annotated[str, Meta(max_length=2_000)] | None = None
    """How the world stood when the run ended, JSON text for a small picture; the class does not read it."""


class HandRaised(Message, frozen=True, kw_only=True, tag="hand_raised"):
    """The pupils raise or lower their hand."""

    up: bool


class SaveDraft(Message, frozen=True, kw_only=True, tag="save_draft"):
    """The newest unfinished answer of a step. `revision` grows; an older one never replaces a newer."""

    at: StepAddress
    draft: Id
    revision: Count
    content: Annotated[str, Meta(max_length=150_000)]
    """The answer as JSON text (shape: lessons/steps)."""


class BeginHandIn(Message, frozen=True, kw_only=True, tag="begin_hand_in"):
    """Announce an attempt, or ask where to go on. Idempotent by `attempt`."""

    attempt: Id
    at: StepAddress
    authors: Annotated[list[Id], Meta(min_length=1, max_length=3)]
    size_bytes: Annotated[int, Meta(ge=1, le=2**53 - 1)]
    sha256: Hash
    made_ms: Count
    """By the tablet's clock; kept beside the teacher's time, never trusted."""
    elapsed_ms: Count
    """Milliseconds between making the attempt and sending this message, by the tablet."""


class Chunk(Message, frozen=True, kw_only=True, tag="chunk"):
    """Bytes of an announced attempt; `offset` must be where the class is."""

    attempt: Id
    offset: Count
    data: bytes


# ---------------------------------------------------------------- from the class


class Waiting(Message, frozen=True, kw_only=True, tag="waiting"):
    """A tablet that joined by code waits for the teacher's tick; both screens show these pictures.

    Comes only after the tablet's first sealed frame, and once the teacher was told of this link.
    """

    pictures: list[str]
    nonce: bytes
    """32 bytes, whose SHA-256 was the challenge: the class chose them before it saw the hello."""


class Welcome(Message, frozen=True, kw_only=True, tag="welcome"):
    """The tablet is in. Sent first on every link, and again when the name list changes."""

    token: bytes
    """Comes back in the next hello as the same device."""
    label: Name
    session: Id
    now_ms: Count
    pupils: list[PupilCard]
    seated: list[Id]
    offers: list[PackOffer]
    sign_in: SignIn = "names"
    """What the class asks of pupils who sit down: to touch their name, or to show their pictures as well."""
    sign_in_pictures: list[str] = []
    """The twelve picture ids in their places, rows of four; none when the class does not ask."""


class AliveEcho(Message, frozen=True, kw_only=True, tag="alive_echo"):
    """The answer to `Alive`. A tablet that hears nothing for 10 s opens a new link."""

    sent_ms: Count
    now_ms: Count


class Seated(Message, frozen=True, kw_only=True, tag="seated"):
    """Who sits at this tablet now, by its own claim or the teacher's hand; empty: choose again."""

    pupils: list[PupilCard]


class PicturesRead(Message, frozen=True, kw_only=True, tag="pictures_read"):
    """The pictures are this pupil's: they may sit down here now."""

    pupil: Id


class CardRead(Message, frozen=True, kw_only=True, tag="card_read"):
    """The card is this pupil's: they may sit down here now."""

    pupil: Id


class PackOffered(Message, frozen=True, kw_only=True, tag="pack_offered"):
    """The teacher pushed a pack. `open` asks the page to show it as soon as it is ready."""

    offer: PackOffer
    open: bool


class DraftSaved(Message, frozen=True, kw_only=True, tag="draft_saved"):
    """This revision of the draft is on the teacher's disk."""

    draft: Id
    revision: Count


class DraftBrought(Message, frozen=True, kw_only=True, tag="draft_brought"):
    """The newest unfinished answer that these pupils left on another tablet; comes before their `Seated`.

    A tablet with an answer of theirs that is another draft, or not older, keeps its own.
    """

    at: StepAddress
    authors: list[Id]
    draft: Id
    revision: Count
    content: str


class HandInOffset(Message, frozen=True, kw_only=True, tag="hand_in_offset"):
    """The class holds this many bytes of the attempt; send from here."""

    attempt: Id
    offset: Count


class Receipt(Message, frozen=True, kw_only=True, tag="receipt"):
    """The attempt is committed on the teacher's disk. Never sent before."""

    attempt: Id
    received_ms: Count
    pictures: list[str]
    """Three picture ids; with `code` they stand for the attempt's hash (classroom/work/receipt.py)."""
    code: str


class Feedback(Message, frozen=True, kw_only=True, tag="feedback"):
    """The teacher returned an attempt. Comes again at each join until `FeedbackSeen`."""

    feedback: Id
    attempt: Id
    at: StepAddress
    score: float | None
    maximum: float | None
    comment: str


class FeedbackSeen(Message, frozen=True, kw_only=True, tag="feedback_seen"):
    """From the tablet: its pupils saw this feedback."""

    feedback: Id


class Refused(Message, frozen=True, kw_only=True, tag="refused"):
    """Something asked for was not done. `code` from classroom/link/refusals.py."""

    code: str
    about: str


class ClassEnded(Message, frozen=True, kw_only=True, tag="class_ended"):
    """The lesson is over; the page stays usable and keeps its work."""


FromTablet = (
    Alive
    | Claim
    | Release
    | ShowPictures
    | ShowCard
    | PackProgress
    | StepReached
    | RunReported
    | HandRaised
    | SaveDraft
    | BeginHandIn
    | Chunk
    | FeedbackSeen
)
FromClass = (
    Waiting
    | Welcome
    | AliveEcho
    | Seated
    | PicturesRead
    | CardRead
    | PackOffered
    | DraftSaved
    | DraftBrought
    | HandInOffset
    | Receipt
    | Feedback
    | Refused
    | ClassEnded
)
