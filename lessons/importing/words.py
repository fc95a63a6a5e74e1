"""The few words that an import has to add, in the languages of packs."""

from typing import Final

from lessons.language import Language

TRUE: Final[dict[Language, str]] = {"ar": "صحيح", "fr": "Vrai", "zgh": "ⴷ ⵜⵉⴷⵜ", "en": "True"}
FALSE: Final[dict[Language, str]] = {"ar": "خطأ", "fr": "Faux", "zgh": "ⵓⵔ ⴷ ⵜⵉⴷⵜ", "en": "False"}
RIGHT: Final[dict[Language, str]] = {
    "ar": "الجواب الصحيح: {answer}",
    "fr": "La bonne réponse : {answer}",
    "zgh": "ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵖⵓⴷⴰⵏ: {answer}",
    "en": "The right answer: {answer}",
}
BETWEEN: Final[dict[Language, str]] = {
    "ar": "بين {low} و{high}", "fr": "entre {low} et {high}",
    "zgh": "ⴳⵔ {low} ⴷ {high}", "en": "between {low} and {high}",
}  # fmt: skip
FEEDBACK: Final[dict[Language, str]] = {
    "ar": "{answer}: {said}", "fr": "{answer}\u00a0: {said}",
    "zgh": "{answer}: {said}", "en": "{answer}: {said}",
}  # fmt: skip
QUESTION: Final[dict[Language, str]] = {
    "ar": "السؤال {number}", "fr": "Question {number}", "zgh": "ⴰⵙⵇⵙⵉ {number}", "en": "Question {number}",
}  # fmt: skip
PART: Final[dict[Language, str]] = {
    "ar": "المرحلة {number}", "fr": "Étape {number}", "zgh": "ⵜⴰⵙⵓⵔⵉⴼⵜ {number}", "en": "Step {number}",
}  # fmt: skip
QUESTIONS: Final[dict[Language, str]] = {
    "ar": "أسئلة",
    "fr": "Questions",
    "zgh": "ⵉⵙⵇⵙⵉⵜⵏ",
    "en": "Questions",
}
OBJECTIVE: Final[dict[Language, str]] = {
    "ar": "أعمل على: {title}",
    "fr": "Je travaille sur : {title}",
    "zgh": "ⴰⵔ ⵙⵡⵓⵔⵉⵖ ⴼ: {title}",
    "en": "I work on: {title}",
}

RUN_SHEET: Final[dict[Language, str]] = {
    "ar": """# بطاقة سير الحصّة: {title}

| دقيقة | ماذا نفعل؟ | ماذا نقول؟ |
|---|---|---|
| 0–5 | نقرأ العنوان، وكلّ فريق يقول ما يعرفه | «ماذا تعرفون عن هذا؟» |
| 5–30 | نعمل على المراحل، اثنان أو ثلاثة أمام كل لوح. تبديل الأدوار في نصف الوقت | «كيف عرفت؟» |
| 30–40 | نناقش مرحلة صعبة معًا | «ما الذي ساعدك؟» |
""",
    "fr": """# Fiche de séance : {title}

| Minute | Que fait-on ? | Que dit-on ? |
|---|---|---|
| 0–5 | On lit le titre, chaque groupe dit ce qu’il sait | « Que savez-vous déjà ? » |
| 5–30 | On travaille, à deux ou trois par tablette. Échange des rôles à mi-temps | « Comment le sais-tu ? » |
| 30–40 | On discute ensemble une étape difficile | « Qu’est-ce qui t’a aidé ? » |
""",
    "zgh": """# ⵜⴰⵡⵔⵇⵜ ⵏ ⵜⵎⵙⵉⵔⵜ: {title}

| ⵜⵓⵙⴷⵉⴷⵜ | ⵎⴰⴷ ⵏⵙⴽⴰⵔ? | ⵎⴰⴷ ⵏⵜⵜⵉⵏⵉ? |
|---|---|---|
| 0–5 | ⴰⵔ ⵏⵇⵇⵔⴰ ⴰⵣⵡⵍ | «ⵎⴰⴷ ⵜⵙⵙⵏⵎ?» |
| 5–30 | ⴰⵔ ⵏⵙⵡⵓⵔⵉ ⴼ ⵜⵙⵓⵔⴰⴼ, ⵙⵉⵏ ⵏⵖⴷ ⴽⵔⴰⴹ ⵉ ⵜⴼⵍⵡⵉⵜ | «ⵎⴰⵎⴽ ⵜⵙⵙⵏⵜ?» |
| 30–40 | ⴰⵔ ⵏⵙⴰⵡⴰⵍ ⴼ ⵢⴰⵜ ⵜⵙⵓⵔⵉⴼⵜ | «ⵎⴰⴷ ⴰⴽ ⵉⵓⵡⵙⵏ?» |
""",
    "en": """# Run sheet: {title}

| Minute | What we do | What we say |
|---|---|---|
| 0–5 | Read the title; each group says what it knows | “What do you know already?” |
| 5–30 | Work on the steps, two or three at a tablet. Swap roles at half-time | “How do you know?” |
| 30–40 | Talk about one hard step together | “What helped you?” |
""",
}
PAPER: Final[dict[Language, str]] = {
    "ar": """# الخطّة على الورق: {title}

1. المعلّم يقرأ المرحلة بصوت عالٍ، ويرسم على السبّورة ما يلزم.
2. كل فريق يكتب جوابه على ورقة ويرفعها عند الإشارة.
3. فريق واحد يشرح جوابه، والآخرون يسألون.
""",
    "fr": """# Plan sur papier : {title}

1. L’enseignant lit l’étape à voix haute et dessine au tableau ce qu’il faut.
2. Chaque groupe écrit sa réponse sur une feuille et la lève au signal.
3. Un groupe explique sa réponse, les autres posent des questions.
""",
    "zgh": """# ⴰⵖⴰⵡⴰⵙ ⴼ ⵜⴽⴰⵖⴹⵜ: {title}

1. ⴰⵙⵍⵎⴰⴷ ⴰⵔ ⵉⵇⵇⵔⴰ ⵜⴰⵙⵓⵔⵉⴼⵜ.
2. ⴽⵓ ⵜⴰⵔⴱⴱⵉⵄⵜ ⴰⵔ ⵜⵜⴰⵔⴰ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏⵏⵙ ⴼ ⵜⴽⴰⵖⴹⵜ.
3. ⵢⴰⵜ ⵜⵔⴱⴱⵉⵄⵜ ⴰⵔ ⵜⵙⵙⴼⵀⴰⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏⵏⵙ.
""",
    "en": """# Plan on paper: {title}

1. The teacher reads the step aloud and draws on the board what is needed.
2. Each group writes its answer on a sheet and holds it up at the signal.
3. One group explains its answer, the others ask.
""",
}
TEACHER_PAGES: Final = {"run-sheet": RUN_SHEET, "paper": PAPER}
CRITERION: Final[dict[Language, str]] = {
    "ar": "الفهم", "fr": "La compréhension", "zgh": "ⴰⴼⵀⴰⵎ", "en": "Understanding",
}  # fmt: skip
LEVELS: Final[tuple[dict[Language, str], ...]] = (
    {
        "ar": "يجيب بالصدفة.", "fr": "Répond au hasard.",
        "zgh": "ⴰⵔ ⵉⵜⵜⵔⴰⵔ ⴱⵍⴰ ⴰⴼⵀⴰⵎ.", "en": "Answers by chance.",
    },
    {
        "ar": "يجيب جوابًا صحيحًا مع مساعدة.", "fr": "Répond juste avec de l’aide.",
        "zgh": "ⴰⵔ ⵉⵜⵜⵔⴰⵔ ⵙ ⵜⵉⵡⵉⵙⵉ.", "en": "Answers rightly with help.",
    },
    {
        "ar": "يجيب جوابًا صحيحًا ويشرحه.", "fr": "Répond juste et explique.",
        "zgh": "ⴰⵔ ⵉⵜⵜⵔⴰⵔ, ⴰⵔ ⵉⵙⵙⴼⵀⴰⵎ.", "en": "Answers rightly and explains.",
    },
)  # fmt: skip
