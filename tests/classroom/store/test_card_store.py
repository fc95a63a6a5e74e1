"""A card is its pupil's until it is revoked; then its token is forgotten."""

from classroom.roster.card import card_text, new_card, read_card, token_hash
from classroom.store.card_store import CardStore
from classroom.store.database import Database

PUPIL, OTHER = f"{1:032x}", f"{2:032x}"


def whose(database: Database, token: str) -> str | None:
    return database.submit(lambda s: CardStore(s).pupil_of(token_hash(token))).result(5)


def issue(database: Database, pupil: str, made_ms: int) -> str:
    card = new_card(pupil, made_ms)
    database.submit(lambda s: CardStore(s).issue(card)).result(5)
    assert card.token is not None
    return card.token


def test_a_card_is_found_however_it_was_typed(in_class: Database) -> None:
    for pupil in (PUPIL, OTHER):
        token = issue(in_class, pupil, 1)
        assert whose(in_class, token) == pupil
        for typed in (card_text(token), card_text(token).lower(), f" {token[:4].lower()} {token[4:]} "):
            assert whose(in_class, read_card(typed) or "") == pupil
    assert whose(in_class, "A" * 8) is None


def test_a_new_card_revokes_the_lost_one_and_nobody_else_s(in_class: Database) -> None:
    lost, other = issue(in_class, PUPIL, 1), issue(in_class, OTHER, 1)
    again = issue(in_class, PUPIL, 9)
    assert [whose(in_class, token) for token in (lost, again, other)] == [None, PUPIL, OTHER]
    kept = in_class.submit(lambda s: CardStore(s).cards(PUPIL)).result(5)
    assert [(card.made_ms, card.revoked_ms, card.token) for card in kept] == [(1, 9, None), (9, None, again)]


def test_the_good_card_is_there_to_be_printed_again(in_class: Database) -> None:
    assert in_class.submit(lambda s: CardStore(s).card(PUPIL)).result(5) is None
    token = issue(in_class, PUPIL, 1)
    good = in_class.submit(lambda s: CardStore(s).card(PUPIL)).result(5)
    assert good is not None and good.token == token


def test_a_revoked_card_opens_nothing_and_its_token_is_forgotten(in_class: Database) -> None:
    token = issue(in_class, PUPIL, 1)
    in_class.submit(lambda s: CardStore(s).revoke(PUPIL, 5)).result(5)
    assert whose(in_class, token) is None
    assert in_class.submit(lambda s: CardStore(s).card(PUPIL)).result(5) is None
    assert in_class.submit(lambda s: CardStore(s).cards(PUPIL)).result(5)[0].token is None
