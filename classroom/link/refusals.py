"""Stable codes with which the class refuses something on the wire; each client has its own sentences.

Before a link is sealed, a refusal is the reason of a WebSocket close with code 4400. A frame that
breaks the link closes it with 4401. After that it is a sealed `Refused` message, and the link goes on.
"""

from typing import Final

CLOSE_TRY_LATER: Final = 1013
"""A fault of the teacher's PC and not of the tablet, which dials again later (RFC 6455's registry)."""
CLOSE_JOIN_REFUSED: Final = 4400
CLOSE_FRAME_REFUSED: Final = 4401
CLOSE_REPLACED: Final = 4402
"""The same device opened a newer link; the older one ends."""
CLOSE_CLASS_ENDED: Final = 4403

# Join
HELLO_INVALID: Final = "hello_invalid"
PROTOCOL_UNKNOWN: Final = "protocol_unknown"
TICKET_WRONG: Final = "ticket_wrong"
TICKET_OLD: Final = "ticket_old"
CODE_WRONG: Final = "code_wrong"
CODE_LOCKED: Final = "code_locked"
DEVICE_UNKNOWN: Final = "device_unknown"
CLASS_FULL: Final = "class_full"
NOT_LET_IN: Final = "not_let_in"

# Frames
FRAME_TAG: Final = "frame_tag"
FRAME_COUNTER: Final = "frame_counter"
FRAME_TOO_LARGE: Final = "frame_too_large"
FRAME_KIND: Final = "frame_kind"
MESSAGE_INVALID: Final = "message_invalid"
FRAME_FLOOD: Final = "frame_flood"

# Requests
PUPIL_UNKNOWN: Final = "pupil_unknown"
PUPIL_ELSEWHERE: Final = "pupil_elsewhere"
PUPIL_COUNT: Final = "pupil_count"
PUPIL_UNPROVEN: Final = "pupil_unproven"
PICTURES_WRONG: Final = "pictures_wrong"
PICTURES_LOCKED: Final = "pictures_locked"
CARD_UNKNOWN: Final = "card_unknown"
CARD_LOCKED: Final = "card_locked"
CLASS_AWAY: Final = "class_away"
"""Said by a tablet agent to its page, never by a class: nobody is there to look at a proof."""
NOT_SEATED: Final = "not_seated"
STEP_UNKNOWN: Final = "step_unknown"
ATTEMPT_CONFLICT: Final = "attempt_conflict"
ATTEMPT_TOO_LARGE: Final = "attempt_too_large"
ATTEMPT_UNKNOWN: Final = "attempt_unknown"
CHUNK_OFFSET: Final = "chunk_offset"
CHUNK_HASH: Final = "chunk_hash"
STORE_FAILED: Final = "store_failed"
CLASS_ENDED: Final = "class_ended"
