"""A class of pretended pupils, to practise with before a real list is there. Codes begin with Z."""

from typing import Final
from uuid import uuid4

from classroom.roster.pupil import Pupil

PICTURE_IDS: Final = (
    "fox turtle owl camel bee butterfly whale lion frog parrot elephant ladybird hedgehog dolphin squirrel "
    "penguin lizard rabbit goat flamingo bear cat crab donkey duck fish gazelle horse rooster sheep snail stork"
)
PICTURES: Final = tuple(PICTURE_IDS.split())
GIRLS: Final = {
    "fr": "Amina Fatima Salma Hajar Khadija Zineb Imane Nora Tilelli Meryem Sara Lina Doha Ikram Malak "
    "Asmae Hiba Rim Safae Wiam",
    "ar": "أمينة فاطمة سلمى هاجر خديجة زينب إيمان نورا تيللي مريم سارة لينا ضحى إكرام ملاك "
    "أسماء هبة ريم صفاء وئام",
    "zgh": "ⴰⵎⵉⵏⴰ ⴼⴰⵟⵉⵎⴰ ⵙⴰⵍⵎⴰ ⵀⴰⵊⴰⵔ ⵅⴰⴷⵉⵊⴰ ⵣⵉⵏⴱ ⵉⵎⴰⵏ ⵏⵓⵔⴰ ⵜⵉⵍⵍⵍⵉ ⵎⵔⵢⵎ ⵙⴰⵔⴰ ⵍⵉⵏⴰ ⴹⵓⵃⴰ "
    "ⵉⴽⵔⴰⵎ ⵎⴰⵍⴰⴽ ⴰⵙⵎⴰⵢ ⵀⵉⴱⴰ ⵔⵉⵎ ⵚⴰⴼⴰ ⵡⵉⴰⵎ",
}
BOYS: Final = {
    "fr": "Youssef Ilyas Omar Mehdi Anas Rayan Adam Idir Yuba Hamza Ayoub Walid Karim Reda Taha Bilal "
    "Samir Nabil Jad Aksel",
    "ar": "يوسف إلياس عمر مهدي أنس ريان آدم إيدير يوبا حمزة أيوب وليد كريم رضا طه بلال سمير نبيل جاد أكسل",
    "zgh": "ⵢⵓⵙⴼ ⵉⵍⵢⴰⵙ ⵄⵓⵎⴰⵔ ⵎⵀⴷⵉ ⴰⵏⴰⵙ ⵔⴰⵢⴰⵏ ⴰⴷⴰⵎ ⵉⴷⵉⵔ ⵢⵓⴱⴰ ⵃⴰⵎⵣⴰ ⴰⵢⵢⵓⴱ ⵡⴰⵍⵉⴷ ⴽⴰⵔⵉⵎ "
    "ⵔⴹⴰ ⵟⴰⵀⴰ ⴱⵉⵍⴰⵍ ⵙⴰⵎⵉⵔ ⵏⴰⴱⵉⵍ ⵊⴰⴷ ⴰⴽⵙⵍ",
}
FAMILIES: Final = {
    "fr": "Aït Ali|Benali|El Idrissi|Ouhmad|Tazi|Amrani|Bouzid|Naciri|Azoulay|Ouali",
    "ar": "آيت علي|بنعلي|الإدريسي|أوحماد|التازي|العمراني|بوزيد|الناصري|أزولاي|والي",
    "zgh": "ⴰⵢⵜ ⵄⵍⵉ|ⴱⵏⵄⵍⵉ|ⵍⵉⴷⵔⵉⵙⵉ|ⵓⵃⵎⴰⴷ|ⵜⴰⵣⵉ|ⵄⴰⵎⵔⴰⵏⵉ|ⴱⵓⵣⵉⴷ|ⵏⴰⵚⵉⵔⵉ|ⴰⵣⵓⵍⴰⵢ|ⵡⴰⵍⵉ",
}


def practice_class(count: int, language: str, level: str = "6AEP") -> tuple[Pupil, ...]:
    """Return 1 to 60 pretended pupils, girls and boys in turn, with names in the script of the language."""
    script = language if language in GIRLS else "fr"
    girls, boys = GIRLS[script].split(), BOYS[script].split()
    families = FAMILIES[script].split("|")
    pupils = []
    for number in range(count):
        names = girls if number % 2 == 0 else boys
        again = number // (len(girls) + len(boys))
        given = names[(number // 2) % len(names)] + (f" {again + 1}" if again else "")
        pupils.append(
            Pupil(
                id=uuid4().hex,
                given_name=given,
                family_name=families[number * 7 % len(families)],
                picture=PICTURES[number % len(PICTURES)],
                level=level,
                massar_code=f"Z{130_000_000 + number * 37:09d}",
                sex="f" if number % 2 == 0 else "m",
                birth_year=2015,
            )
        )
    return tuple(pupils)
