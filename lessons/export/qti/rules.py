"""How QTI scores: declarations of answers, and rules that compare. Scores are those of lessons/steps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lessons.export.markup import Element, element

ROUNDING = 1e-9


@dataclass(frozen=True)
class Question:
    """What is asked and what is right. `scored` says how, and is None when a person marks it."""

    asked: tuple[Element | str, ...]
    answers: tuple[Element, ...]
    scored: tuple[Element, ...] | None
    maximum: float = 1


def declaration(
    name: str,
    cardinality: str,
    base: str,
    right: Sequence[str] = (),
    points: Mapping[str, float] | None = None,
    *,
    maximum: float = 1,
    any_case: bool = False,
) -> Element:
    """Return responseDeclaration: the right values, and what each is worth where several count."""
    parts = list[Element]()
    if right:
        parts.append(element("correctResponse", *(element("value", one) for one in right)))
    if points is not None:
        entries = [
            element(
                "mapEntry",
                mapKey=key,
                mappedValue=repr(float(value)),
                caseSensitive="false" if any_case else None,
            )
            for key, value in points.items()
        ]
        bounds = {"lowerBound": "0", "upperBound": repr(float(maximum)), "defaultValue": "0"}
        parts.append(element("mapping", *entries, **bounds))
    return element("responseDeclaration", *parts, identifier=name, cardinality=cardinality, baseType=base)


def outcome(name: str, base: str, value: str | None) -> Element:
    """Return outcomeDeclaration with its value before anything was answered."""
    default = [] if value is None else [element("defaultValue", element("value", value))]
    return element("outcomeDeclaration", *default, identifier=name, cardinality="single", baseType=base)


def matched(name: str = "RESPONSE") -> tuple[Element, ...]:
    """One point for exactly the right answer."""
    same = element("match", variable(name), element("correct", identifier=name))
    return (_when([(same, 1)]),)


def mapped(name: str = "RESPONSE") -> tuple[Element, ...]:
    """Points as the answer's mapping says."""
    return (add(element("mapResponse", identifier=name)),)


def near(given: Element, value: float, tolerance: float) -> Element:
    """A number is this one, give or take; nothing typed is not."""
    room = repr(tolerance + ROUNDING * max(1.0, abs(value)))
    return element("equal", given, base("float", repr(value)), toleranceMode="absolute", tolerance=room)


def points(condition: Element, value: float) -> Element:
    """Add points when a condition holds."""
    return element("responseCondition", element("responseIf", condition, add(base("float", repr(value)))))


def first(*cases: tuple[Element, float]) -> tuple[Element, ...]:
    """Points of the first case that holds; none when none does."""
    return (_when(list(cases)),)


def add(value: Element) -> Element:
    """Add to the score."""
    total = element("sum", variable("SCORE"), value)
    return element("setOutcomeValue", total, identifier="SCORE")


def variable(name: str) -> Element:
    """The value of an answer or outcome."""
    return element("variable", identifier=name)


def base(kind: str, value: str) -> Element:
    """A value itself."""
    return element("baseValue", value, baseType=kind)


def _when(cases: list[tuple[Element, float]]) -> Element:
    branches = [
        element(
            "responseElseIf" if place else "responseIf", condition, add(base("float", repr(float(value))))
        )
        for place, (condition, value) in enumerate(cases)
    ]
    return element("responseCondition", *branches)
