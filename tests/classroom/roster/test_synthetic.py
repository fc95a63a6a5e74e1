"""Classes that do not exist, for the demo and for training."""

import re

import pytest

from classroom.roster.gresa import looks_like_gresa
from classroom.roster.massar import looks_like_massar
from classroom.roster.synthetic import Language, synthetic_class


def test_the_same_seed_gives_the_same_class_and_another_seed_another() -> None:
    assert synthetic_class(40, seed=7) == synthetic_class(40, seed=7)
    one, other = synthetic_class(40, seed=7), synthetic_class(40, seed=8)
    assert one.group.id != other.group.id
    assert not {pupil.id for pupil in one.pupils} & {pupil.id for pupil in other.pupils}
    assert not {pupil.massar_code for pupil in one.pupils} & {pupil.massar_code for pupil in other.pupils}


@pytest.mark.parametrize(("language", "script"), [("ar", r"[\u0621-\u064a ]+"), ("fr", r"[A-Za-zïÏ ]+")])
def test_names_are_written_in_one_script(language: Language, script: str) -> None:
    for pupil in synthetic_class(60, language=language).pupils:
        assert re.fullmatch(script, f"{pupil.given_name} {pupil.family_name}")


@pytest.mark.parametrize("levels", [("1APG",), ("5APG", "6APG"), ("1APG", "2APG", "3APG")])
def test_every_level_has_pupils_in_teaching_order(levels: tuple[str, ...]) -> None:
    made = synthetic_class(40, levels=levels)
    found = [pupil.level for pupil in made.pupils]
    assert found == sorted(found)
    assert set(found) == set(levels) == set(made.group.levels)
    assert max(found.count(level) for level in levels) - min(found.count(level) for level in levels) <= 2


def test_codes_have_the_right_form_and_say_that_they_are_synthetic() -> None:
    made = synthetic_class(960)
    codes = [pupil.massar_code or "" for pupil in made.pupils]
    assert all(looks_like_massar(code) and code.startswith("Z") for code in codes)
    assert len(set(codes)) == 960
    assert len({(pupil.given_name, pupil.family_name) for pupil in made.pupils}) == 960
    assert looks_like_gresa(made.school.code)


def test_pictures_are_all_different_up_to_32_pupils() -> None:
    assert len({pupil.picture for pupil in synthetic_class(32).pupils}) == 32
