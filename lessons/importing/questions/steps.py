"""Questions as steps: which kind each becomes, and what of it is lost."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from lessons.importing import words
from lessons.importing.note import Note, What
from lessons.importing.questions.question import (
    Answer,
    Choice,
    Description,
    Essay,
    Matching,
    Numerical,
    Question,
    Short,
    TrueFalse,
)
from lessons.language import MAX_TEXT, Language
from lessons.numerals import written
from lessons.spelling import fold

MAX_OPTIONS: Final = 8
MAX_LEFT: Final = 8
MAX_RIGHT: Final = 10
MAX_SPELLINGS: Final = 20
MAX_SPELLING: Final = 200

Fields = dict[str, Any]


class StepMaker:
    """Makes the fields of one step after the other, and gathers notes."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self.notes = list[Note]()

    def fields(self, question: Question) -> Fields | None:
        """Return what the question's kind has in lesson.json, or None when it can't be a step."""
        self.notes += question.notes
        match question.kind:
            case Description():
                return {"kind": "read"}
            case Essay():
                return {"kind": "text"}
            case TrueFalse():
                return self._true_false(question, question.kind)
            case Choice():
                return self._choice(question, question.kind)
            case Short():
                return self._short(question, question.kind)
            case Numerical():
                return self._number(question, question.kind)
            case Matching():
                return self._match(question, question.kind)

    def _true_false(self, question: Question, kind: TrueFalse) -> Fields:
        truth, lie = words.TRUE[self.language], words.FALSE[self.language]
        answers = (
            Answer(text=truth if kind.truth else lie, weight=100, feedback=kind.right_feedback),
            Answer(text=lie if kind.truth else truth, feedback=kind.wrong_feedback),
        )
        options = [{"id": "true", "texts": self._texts(truth)}, {"id": "false", "texts": self._texts(lie)}]
        correct = ["true" if kind.truth else "false"]
        explain = self._explain(question, answers)
        return {"kind": "choice", "options": options, "correct": correct, "explain": explain}

    def _choice(self, question: Question, kind: Choice) -> Fields | None:
        answers = _different(kind.answers)
        right = [one for one in answers if (one.weight == 100 if kind.single else one.weight > 0)]
        too_long = any(len(one.text) > MAX_TEXT for one in answers)
        if not right or len(answers) < 2 or len(right) > MAX_OPTIONS or too_long:
            self._note(question, "question_left_out")
            return None
        offered = self._few(question, answers, right)
        weights = {one.weight for one in offered if one not in right} | {one.weight for one in right}
        if len(weights) > 2 or (kind.single and weights - {0, 100}):
            self._note(question, "weights_lost")
        if kind.single and len(right) > 1:
            self._note(question, "any_was_right")
        options = [
            {"id": chr(ord("a") + index), "texts": self._texts(one.text)} for index, one in enumerate(offered)
        ]
        correct = [option["id"] for option, one in zip(options, offered, strict=True) if one in right]
        explain = self._explain(question, offered, [one.text for one in right])
        return {"kind": "choice", "options": options, "correct": correct, "explain": explain}

    def _few(self, question: Question, answers: Sequence[Answer], right: list[Answer]) -> list[Answer]:
        """Return as many answers as a step may have, the right ones among them, in their order."""
        if len(answers) <= MAX_OPTIONS:
            return list(answers)
        self._note(question, "options_lost", str(len(answers)))
        wrong = [one for one in answers if one not in right][: MAX_OPTIONS - len(right)]
        return [one for one in answers if one in right or one in wrong][:MAX_OPTIONS]

    def _short(self, question: Question, kind: Short) -> Fields | None:
        right = [one for one in kind.answers if one.weight == 100 and "*" not in one.text]
        if any("*" in one.text for one in kind.answers):
            self._note(question, "wildcard_lost")
        if any(one.weight not in (0, 100) for one in kind.answers):
            self._note(question, "weights_lost")
        spellings = list(dict.fromkeys(one.text for one in right if len(one.text) <= MAX_SPELLING))
        spellings = [one for one in spellings if fold(one)]
        if len(spellings) < len(right) or len(spellings) > MAX_SPELLINGS:
            self._note(question, "answers_lost")
        if not spellings:
            return {"kind": "text"}
        accepted = {self.language: spellings[:MAX_SPELLINGS]}
        return {
            "kind": "text",
            "accepted": accepted,
            "explain": self._explain(question, right, spellings[:1]),
        }

    def _number(self, question: Question, kind: Numerical) -> Fields | None:
        right = [one for one in kind.answers if one[0].weight == 100]
        if not right:
            self._note(question, "question_left_out")
            return None
        if any(answer.weight not in (0, 100) for answer, _, _ in kind.answers):
            self._note(question, "weights_lost")
        if len({(value, tolerance) for _, value, tolerance in right}) > 1:
            self._note(question, "answers_lost")
        _, value, tolerance = right[0]
        said = [replace(answer, text=self._quantity(middle, off)) for answer, middle, off in right]
        explain = self._explain(question, said, [said[0].text])
        return {"kind": "number", "value": value, "tolerance": tolerance, "explain": explain}

    def _quantity(self, value: float, tolerance: float) -> str:
        if not tolerance:
            return written(value, self.language)
        low, high = (written(one, self.language) for one in (value - tolerance, value + tolerance))
        return words.BETWEEN[self.language].format(low=low, high=high)

    def _match(self, question: Question, kind: Matching) -> Fields | None:
        pairs = {left.casefold(): (left, right.casefold()) for left, right in kind.pairs if left}
        ordered = [*pairs.values(), *((left, right.casefold()) for left, right in kind.pairs)]
        words_of = {right.casefold(): right for _, right in reversed(kind.pairs)}
        rights = list(dict.fromkeys(right for _, right in ordered))
        partners = len({right for _, right in pairs.values()})
        too_long = any(len(text) > MAX_TEXT for pair in kind.pairs for text in pair)
        unclear = len({(one.casefold(), other.casefold()) for one, other in kind.pairs if one}) != len(pairs)
        if not 2 <= len(pairs) <= MAX_LEFT or not 2 <= partners <= MAX_RIGHT or too_long or unclear:
            self._note(question, "question_left_out")
            return None
        if len(rights) > MAX_RIGHT:
            self._note(question, "options_lost", str(len(rights)))
        ids = {right: f"right-{index}" for index, right in enumerate(sorted(rights[:MAX_RIGHT]), 1)}
        told = "; ".join(f"{left} → {words_of[right]}" for left, right in pairs.values())
        return {
            "kind": "match",
            "left": [
                {"id": f"left-{index}", "texts": self._texts(left)}
                for index, (left, _) in enumerate(pairs.values(), 1)
            ],
            "right": [{"id": one, "texts": self._texts(words_of[right])} for right, one in ids.items()],
            "pairs": [[f"left-{index}", ids[right]] for index, (_, right) in enumerate(pairs.values(), 1)],
            "explain": self._explain(question, (), [told]),
        }

    def _explain(
        self, question: Question, answers: Iterable[Answer], right: Sequence[str] = ()
    ) -> dict[Language, str]:
        """Return what is shown after the answer: the author's feedback, else the right answer."""
        told = [question.feedback] if question.feedback else []
        spoken = [one for one in answers if one.feedback]
        if len(spoken) == 1 and spoken[0].weight == 100:
            told.append(spoken[0].feedback)
        else:
            form = words.FEEDBACK[self.language]
            told += [form.format(answer=one.text, said=one.feedback) for one in spoken]
        if len(" · ".join(told)) > MAX_TEXT:
            self._note(question, "feedback_lost")
            told = [one.feedback for one in spoken if one.weight == 100][:1] or told[:1]
        said = " · ".join(told)[:MAX_TEXT]
        if not said:
            answer = ", ".join(right) or next((one.text for one in answers if one.weight == 100), "✓")
            said = words.RIGHT[self.language].format(answer=answer)
        return self._texts(said if len(said) <= MAX_TEXT else said[: MAX_TEXT - 1] + "…")

    def _texts(self, text: str) -> dict[Language, str]:
        return {self.language: text}

    def _note(self, question: Question, what: What, about: str = "") -> None:
        self.notes.append(Note("", question.line, what, about))


def _different(answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers that look different; of those alike the one that earns most."""
    best = dict[str, Answer]()
    for one in answers:
        known = best.get(one.text.casefold())
        best[one.text.casefold()] = one if known is None or one.weight > known.weight else known
    return list(best.values())
