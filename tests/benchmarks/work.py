"""Work of a chosen size, as a tablet hands it in."""

import json
import secrets

from app.demo.page import SimulatedPage
from classroom.link.messages import StepAddress


def some_work(page: SimulatedPage, size_bytes: int) -> tuple[StepAddress, bytes]:
    """Return a step of the offered pack and an answer of about `size_bytes`, new each time."""
    pack, delivery = next(iter(page.deliveries.items()))
    lesson = delivery["lessons"][0]["id"]
    raw = json.loads(page.file(pack, f"lessons/{lesson}/lesson.json"))
    answer = {
        "format": "tinmel-attempt/1",
        "kind": "read",
        "claim": {"passed": True, "stars": 0},
        "more": secrets.token_hex((size_bytes - 100) // 2),
    }
    return page.step(pack, lesson, raw["steps"][0]["id"]), json.dumps(answer).encode()
