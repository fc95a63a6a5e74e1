"""The part of a QTI 2.1 engine that our questions use: declarations, and the rules that set outcomes."""

import math
from collections.abc import Sequence
from typing import Any

from lxml import etree

Answer = str | float | Sequence[str] | None
QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"


def scored(item: Any, answers: dict[str, Answer]) -> dict[str, Any]:
    """Return the outcomes of an item for these answers; what was not answered is NULL."""
    outcomes = {}
    for one in item.iterfind(f"{QTI}outcomeDeclaration"):
        value = one.findtext(f"{QTI}defaultValue/{QTI}value")
        outcomes[one.get("identifier")] = float(value) if one.get("baseType") == "float" else value
    engine = _Engine(item, answers, outcomes)
    for rule in item.find(f"{QTI}responseProcessing"):
        engine.run(rule)
    return outcomes


class _Engine:
    def __init__(self, item: Any, answers: dict[str, Answer], outcomes: dict[str, Any]) -> None:
        self._declared = {one.get("identifier"): one for one in item.iterfind(f"{QTI}responseDeclaration")}
        self._answers, self._outcomes = answers, outcomes
        assert answers.keys() <= self._declared.keys()

    def run(self, rule: Any) -> None:
        match etree.QName(rule).localname:
            case "setOutcomeValue":
                self._outcomes[rule.get("identifier")] = self._value(rule[0])
            case "responseCondition":
                for branch in rule:
                    assert etree.QName(branch).localname in ("responseIf", "responseElseIf")
                    if self._value(branch[0]) is True:
                        for one in branch[1:]:
                            self.run(one)
                        return

    def _value(self, node: Any) -> Any:
        parts = [self._value(one) for one in node]
        match etree.QName(node).localname:
            case "baseValue":
                return float(node.text) if node.get("baseType") == "float" else node.text
            case "variable":
                name = node.get("identifier")
                return self._outcomes[name] if name in self._outcomes else self._answers.get(name)
            case "correct":
                right = [one.text for one in self._declared[node.get("identifier")].iter(f"{QTI}value")]
                return (
                    right
                    if self._declared[node.get("identifier")].get("cardinality") != "single"
                    else right[0]
                )
            case "mapResponse":
                return self._mapped(node.get("identifier"))
            case "match":
                return None if None in parts else parts[0] == parts[1]
            case "equal":
                assert node.get("toleranceMode") == "absolute"
                room = float(node.get("tolerance"))
                return None if None in parts else abs(parts[0] - parts[1]) <= room
            case "sum" | "product" as name:
                return None if None in parts else (sum(parts) if name == "sum" else math.prod(parts))
            case "and":
                return False if False in parts else None if None in parts else True
            case "or":
                return True if True in parts else None if None in parts else False
            case other:
                raise AssertionError(other)

    def _mapped(self, name: str) -> float:
        mapping = self._declared[name].find(f"{QTI}mapping")
        answer = self._answers.get(name)
        given = [] if answer is None else [answer] if isinstance(answer, str) else list(answer)
        total = 0.0
        for one in given:
            total += next(
                (float(entry.get("mappedValue")) for entry in mapping if _same(one, entry)),
                float(mapping.get("defaultValue")),
            )
        return min(max(total, float(mapping.get("lowerBound"))), float(mapping.get("upperBound")))


def _same(given: str, entry: Any) -> bool:
    key = entry.get("mapKey")
    return given.casefold() == key.casefold() if entry.get("caseSensitive") == "false" else given == key
