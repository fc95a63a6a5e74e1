"""A class that does not exist, for the demo, for training and for tests.

Its Massar codes begin with Z. The same seed gives the same class, ids included.
"""

import random
from dataclasses import dataclass
from typing import Final, Literal

from classroom.roster.gresa import gresa_check_letter
from classroom.roster.picture import pictures_for
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup, School

Language = Literal["ar", "fr"]

# Each name as (Arabic, Latin); all are common across Morocco.
_GIRLS: Final = (
    *(("أمينة", "Amina"), ("فاطمة", "Fatima"), ("خديجة", "Khadija"), ("مريم", "Meryem")),
    *(("سلمى", "Salma"), ("هاجر", "Hajar"), ("إيمان", "Imane"), ("نورة", "Noura")),
    *(("تودة", "Touda"), ("إيطو", "Itto"), ("زينب", "Zineb"), ("سناء", "Sanae")),
    *(("رقية", "Rkia"), ("حليمة", "Halima"), ("يامنة", "Yamna"), ("كلثوم", "Keltoum")),
    *(("دعاء", "Douae"), ("آية", "Aya"), ("لبنى", "Loubna"), ("تيزيري", "Tiziri")),
)
_BOYS: Final = (
    *(("محمد", "Mohamed"), ("ياسين", "Yassine"), ("يوسف", "Youssef"), ("إدريس", "Driss")),
    *(("حمزة", "Hamza"), ("أيوب", "Ayoub"), ("عمر", "Omar"), ("إبراهيم", "Brahim")),
    *(("مولود", "Mouloud"), ("باسو", "Bassou"), ("علي", "Ali"), ("سعيد", "Saïd")),
    *(("حسن", "Hassan"), ("لحسن", "Lahcen"), ("عدنان", "Adnane"), ("رشيد", "Rachid")),
    *(("أنس", "Anass"), ("موحى", "Moha"), ("زكرياء", "Zakaria"), ("أكسيل", "Aksil")),
)
_FAMILIES: Final = (
    *(("العلوي", "Alaoui"), ("بناني", "Bennani"), ("أيت حمو", "Aït Hammou"), ("الإدريسي", "Idrissi")),
    *(("أوبلا", "Oubella"), ("أمزيان", "Ameziane"), ("الفاسي", "El Fassi"), ("أيت علي", "Aït Ali")),
    *(("بوعزة", "Bouazza"), ("الحسني", "El Hassani"), ("أوحدو", "Ouhaddou"), ("التازي", "Tazi")),
    *(("المرابط", "El Mrabet"), ("أيت باها", "Aït Baha"), ("السعيدي", "Saïdi"), ("الزياني", "Ziani")),
    *(("أوعلي", "Ouali"), ("الكبير", "El Kabir"), ("بنموسى", "Benmoussa"), ("أزولاي", "Azoulay")),
    *(("أيت إيدير", "Aït Idir"), ("الراجي", "Raji"), ("منصوري", "Mansouri"), ("أوتغرست", "Outgharast")),
)
_SCHOOLS: Final = {"ar": "مدرسة تينمل", "fr": "École Tinmel"}
_SCHOOL_NUMBER: Final = 99_001
_FIRST_SCHOOL_YEAR_AGE: Final = 6


@dataclass(frozen=True, kw_only=True)
class SyntheticClass:
    """A school, one class of it, and who is in it."""

    school: School
    group: ClassGroup
    pupils: tuple[Pupil, ...]


def synthetic_class(
    pupils: int = 40,
    *,
    levels: tuple[str, ...] = ("5APG", "6APG"),
    language: Language = "ar",
    seed: int = 1,
    school_year: str = "2026/2027",
    label: str = "5-6APG-1",
) -> SyntheticClass:
    """Return a school with one class of so many pupils, as `synthetic_pupils` makes them."""
    class_id = f"{random.Random(f'class {seed}').getrandbits(128):032x}"
    return SyntheticClass(
        school=_school(language),
        group=ClassGroup(id=class_id, label=label, levels=levels, school_year=school_year),
        pupils=tuple(
            synthetic_pupils(
                pupils, levels=levels, language=language, seed=seed, first_year=int(school_year[:4])
            )
        ),
    )


def synthetic_pupils(
    count: int,
    *,
    levels: tuple[str, ...] = ("5APG", "6APG"),
    language: Language = "ar",
    seed: int = 1,
    first_year: int = 2026,
) -> list[Pupil]:
    """Return pupils, spread over the levels in turn; up to 960 have different names.

    Massar lists have Arabic names only; `language` "fr" writes the same names in Latin letters.
    `first_year` is the year in which the school year begins.
    """
    chance = random.Random(seed)
    names = [(given, sex, family) for given, sex in _given_names() for family in _FAMILIES]
    chance.shuffle(names)
    letters = 0 if language == "ar" else 1
    per_level = max(1, -(-count // len(levels)))
    pupils = []
    for number, picture in zip(range(count), pictures_for(()), strict=False):
        given, sex, family = names[number % len(names)]
        level = levels[number // per_level]
        pupils.append(
            Pupil(
                id=f"{chance.getrandbits(128):032x}",
                given_name=given[letters],
                family_name=family[letters],
                picture=picture,
                level=level,
                massar_code=f"Z{seed % 10_000:04}{number:05}",
                sex=sex,
                birth_year=first_year - _age(level),
            )
        )
    return pupils


def _given_names() -> list[tuple[tuple[str, str], str]]:
    return [(name, "f") for name in _GIRLS] + [(name, "m") for name in _BOYS]


def _age(level: str) -> int:
    """Return the usual age in a level, by its leading digit."""
    return _FIRST_SCHOOL_YEAR_AGE + int(level[0]) - 1 if level[:1].isdigit() else 10


def _school(language: Language) -> School:
    """Béni Mellal-Khénifra (05), Fquih Ben Salah (05.255): DOMAIN's place for demonstrations."""
    code = f"{_SCHOOL_NUMBER:05}{gresa_check_letter(_SCHOOL_NUMBER)}"
    return School(code=code, name=_SCHOOLS[language], region="05", province="255")
