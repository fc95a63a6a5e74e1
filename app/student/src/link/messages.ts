// Generated from classroom/link by `python -m classroom.link.typescript`. Change it there, not here.

export const PROTOCOL = 1;
export const MAX_FRAME_BYTES = 262144;
export const CHUNK_BYTES = 65536;
export const SECRET_PICTURES = 3;
export const MAX_STATE_CHARACTERS = 2000;
export const MAX_ARTEFACT_BYTES = 10485760;
export const CHALLENGE_BYTES = 32;
export const RANDOM_BYTES = 32;
export const ENCAPSULATED_BYTES = 32;
export const COUNTER_BYTES = 8;
export const TAG_BYTES = 16;
export const TICKET_VERSION = 1;
export const KEY_BYTES = 32;
export const SESSION_BYTES = 16;
export const SECRET_BYTES = 16;
export const ADDRESS_BYTES = 6;

export const CLOSE_TRY_LATER = 1013;
export const CLOSE_JOIN_REFUSED = 4400;
export const CLOSE_FRAME_REFUSED = 4401;
export const CLOSE_REPLACED = 4402;
export const CLOSE_CLASS_ENDED = 4403;

/** Every stable code with which the class refuses something. */
export const REFUSALS = [
  "hello_invalid",
  "protocol_unknown",
  "ticket_wrong",
  "ticket_old",
  "code_wrong",
  "code_locked",
  "device_unknown",
  "class_full",
  "not_let_in",
  "frame_tag",
  "frame_counter",
  "frame_too_large",
  "frame_kind",
  "message_invalid",
  "frame_flood",
  "pupil_unknown",
  "pupil_elsewhere",
  "pupil_count",
  "pupil_unproven",
  "pictures_wrong",
  "pictures_locked",
  "card_unknown",
  "card_locked",
  "class_away",
  "not_seated",
  "step_unknown",
  "attempt_conflict",
  "attempt_too_large",
  "attempt_unknown",
  "chunk_offset",
  "chunk_hash",
  "store_failed",
  "class_ended",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Picture ids in the order in which five bits of a digest choose them. */
export const PICTURES = [
  "bear",
  "bee",
  "butterfly",
  "camel",
  "cat",
  "crab",
  "dolphin",
  "donkey",
  "duck",
  "elephant",
  "fish",
  "flamingo",
  "fox",
  "frog",
  "gazelle",
  "goat",
  "hedgehog",
  "horse",
  "ladybird",
  "lion",
  "lizard",
  "owl",
  "parrot",
  "penguin",
  "rabbit",
  "rooster",
  "sheep",
  "snail",
  "squirrel",
  "stork",
  "turtle",
  "whale",
] as const;

/** Bytes as standard base64 with padding. */
export type Base64 = string;

/** Where in a pack something happened; progress is keyed by these three ids. */
export interface StepAddress {
  pack: string;
  version: string;
  lesson: string;
  step: string;
}

/** A pupil as the name list shows them. `picture` is an id in resources/pictures. */
export interface PupilCard {
  id: string;
  name: string;
  picture: string;
  level: string;
  taken: boolean;
}

/**
 * A pack that the teacher wants on this tablet.
 *
 * `delivery` is the SHA-256 of the delivery manifest, a public blob: JSON
 * {"id", "version", "titles", "lessons", "files": {path: {"sha256", "size"}}}.
 */
export interface PackOffer {
  pack: string;
  version: string;
  delivery: string;
  size_bytes: number;
  titles: Record<string, string>;
}

/** The one HPKE-sealed message that opens a link. Exactly one of ticket, token and code is set. */
export interface Hello {
  type: "hello";
  protocol: number;
  device: string;
  random: Base64;
  agent: string;
  ticket?: Base64 | null;
  token?: Base64 | null;
  code?: string | null;
}

/** Sent by the tablet every 3 s while nothing else is; the class answers `AliveEcho`. */
export interface Alive {
  type: "alive";
  sent_ms: number;
  battery_percent?: number | null;
  storage_low?: boolean | null;
}

/** One to three pupils sit at this tablet, the driver first. Replaces an earlier claim. */
export interface Claim {
  type: "claim";
  pupils: string[];
}

/** The pupils leave this tablet (hand-over to the next pair). */
export interface Release {
  type: "release";
}

/** A pupil shows who they are, by the three pictures that only they and the teacher know. */
export interface ShowPictures {
  type: "show_pictures";
  pupil: string;
  pictures: string[];
}

/** A pupil shows their card: what stands on it, as it was scanned or typed. */
export interface ShowCard {
  type: "show_card";
  card: string;
}

/** How much of an offered pack this tablet holds and has verified; ready when both are equal. */
export interface PackProgress {
  type: "pack_progress";
  pack: string;
  version: string;
  have_bytes: number;
  total_bytes: number;
}

/**
 * The pupils opened a step, or finished it. `index` is its place in the lesson, from 0; `done` counts
 * the steps done in this lesson, `steps` all.
 */
export interface StepReached {
  type: "step_reached";
  at: StepAddress;
  index: number;
  done: number;
  steps: number;
}

/** A program was run, or a question answered. The verdict is the tablet's claim, not the record. */
export interface RunReported {
  type: "run_reported";
  at: StepAddress;
  passed: boolean;
  summary: string;
  state?: string | null;
}

/** The pupils raise or lower their hand. */
export interface HandRaised {
  type: "hand_raised";
  up: boolean;
}

/** The newest unfinished answer of a step. `revision` grows; an older one never replaces a newer. */
export interface SaveDraft {
  type: "save_draft";
  at: StepAddress;
  draft: string;
  revision: number;
  content: string;
}

/** Announce an attempt, or ask where to go on. Idempotent by `attempt`. */
export interface BeginHandIn {
  type: "begin_hand_in";
  attempt: string;
  at: StepAddress;
  authors: string[];
  size_bytes: number;
  sha256: string;
  made_ms: number;
  elapsed_ms: number;
}

/** Bytes of an announced attempt; `offset` must be where the class is. */
export interface Chunk {
  type: "chunk";
  attempt: string;
  offset: number;
  data: Base64;
}

/** From the tablet: its pupils saw this feedback. */
export interface FeedbackSeen {
  type: "feedback_seen";
  feedback: string;
}

/**
 * A tablet that joined by code waits for the teacher's tick; both screens show these pictures.
 *
 * Comes only after the tablet's first sealed frame, and once the teacher was told of this link.
 */
export interface Waiting {
  type: "waiting";
  pictures: string[];
  nonce: Base64;
}

/** The tablet is in. Sent first on every link, and again when the name list changes. */
export interface Welcome {
  type: "welcome";
  token: Base64;
  label: string;
  session: string;
  now_ms: number;
  pupils: PupilCard[];
  seated: string[];
  offers: PackOffer[];
  sign_in?: "names" | "pictures";
  sign_in_pictures?: string[];
}

/** The answer to `Alive`. A tablet that hears nothing for 10 s opens a new link. */
export interface AliveEcho {
  type: "alive_echo";
  sent_ms: number;
  now_ms: number;
}

/** Who sits at this tablet now, by its own claim or the teacher's hand; empty: choose again. */
export interface Seated {
  type: "seated";
  pupils: PupilCard[];
}

/** The pictures are this pupil's: they may sit down here now. */
export interface PicturesRead {
  type: "pictures_read";
  pupil: string;
}

/** The card is this pupil's: they may sit down here now. */
export interface CardRead {
  type: "card_read";
  pupil: string;
}

/** The teacher pushed a pack. `open` asks the page to show it as soon as it is ready. */
export interface PackOffered {
  type: "pack_offered";
  offer: PackOffer;
  open: boolean;
}

/** This revision of the draft is on the teacher's disk. */
export interface DraftSaved {
  type: "draft_saved";
  draft: string;
  revision: number;
}

/**
 * The newest unfinished answer that these pupils left on another tablet; comes before their `Seated`.
 *
 * A tablet with an answer of theirs that is another draft, or not older, keeps its own.
 */
export interface DraftBrought {
  type: "draft_brought";
  at: StepAddress;
  authors: string[];
  draft: string;
  revision: number;
  content: string;
}

/** The class holds this many bytes of the attempt; send from here. */
export interface HandInOffset {
  type: "hand_in_offset";
  attempt: string;
  offset: number;
}

/** The attempt is committed on the teacher's disk. Never sent before. */
export interface Receipt {
  type: "receipt";
  attempt: string;
  received_ms: number;
  pictures: string[];
  code: string;
}

/** The teacher returned an attempt. Comes again at each join until `FeedbackSeen`. */
export interface Feedback {
  type: "feedback";
  feedback: string;
  attempt: string;
  at: StepAddress;
  score: number | null;
  maximum: number | null;
  comment: string;
}

/** Something asked for was not done. `code` from classroom/link/refusals.py. */
export interface Refused {
  type: "refused";
  code: string;
  about: string;
}

/** The lesson is over; the page stays usable and keeps its work. */
export interface ClassEnded {
  type: "class_ended";
}

/** Every message that a tablet sends in a sealed frame. */
export type FromTablet =
  | Alive
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
  | FeedbackSeen;

/** Every message that the class sends in a sealed frame. */
export type FromClass =
  | Waiting
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
  | ClassEnded;
