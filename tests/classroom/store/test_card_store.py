"""A card opens one pupil's work until it is revoked; its token is kept nowhere."""

from pathlib import Path

from classroom.roster.card import new_card, token_hash
from classroom.store.card_store import CardStore
from classroom.store.database import Database

PUPIL, OTHER = f"{1:032x}", f"{2:032x}"


def whose(database: Database, token: str) -> str | None:
    return database.submit(lambda s: CardStore(s).pupil_of(token_hash(token))).result(5)


def test_a_card_opens_its_pupil_s_work_however_it_is_typed(in_class: Database) -> None:
    for pupil in (PUPIL, OTHER):
        token, card = new_card(pupil, 1)
        in_class.submit(lambda s, card=card: CardStore(s).issue(card)).result(5)
        assert whose(in_class, token) == pupil
        assert whose(in_class, f" {token[:4].lower()}-{token[4:]}") == pupil
    assert whose(in_class, "A" * 24) is None


def test_a_new_card_revokes_the_lost_one_and_nobody_else_s(in_class: Database) -> None:
    lost, first = new_card(PUPIL, 1)
    other_token, other = new_card(OTHER, 1)
    again, second = new_card(PUPIL, 9)
    for card in (first, other, second):
        in_class.submit(lambda s, card=card: CardStore(s).issue(card)).result(5)
    assert [whose(in_class, token) for token in (lost, other_token, again)] == [None, OTHER, PUPIL]
    kept = in_class.submit(lambda s: CardStore(s).cards(PUPIL)).result(5)
    assert [card.revoked_ms for card in kept] == [9, None]


def test_a_revoked_card_opens_nothing(in_class: Database) -> None:
    token, card = new_card(PUPIL, 1)
    in_class.submit(lambda s: CardStore(s).issue(card)).result(5)
    in_class.submit(lambda s: CardStore(s).revoke(PUPIL, 5)).result(5)
    assert whose(in_class, token) is None


def test_the_token_is_nowhere_on_the_disk(in_class: Database, tmp_path: Path) -> None:
    token, card = new_card(PUPIL, 1)
    in_class.submit(lambda s: CardStore(s).issue(card)).result(5)
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("school.db*"))
    assert card.token_sha256.encode() in kept
    assert token.encode() not in kept
