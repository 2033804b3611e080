"""Compare outputs by unification: equal after one one-to-one renaming of the values that differ in each run.

Pure: no Docker, no files. A `Renaming` lives as long as a page, so the id that `create` printed is the id that
`ls` must show, and a value that the page itself sets is itself.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from proof.compare import data
from proof.compare.classes import MEASURED, VOLATILE, misfit, names, set_by, volatile

SET = "the page sets it"
"""`Renaming.where` of a value that the page itself sets."""


@dataclass
class Renaming:
    """Volatile values of the page bound one-to-one to those of this run."""

    forward: dict[tuple[str, str], str] = field(default_factory=dict)
    """(class, expected value) to actual value."""
    backward: dict[tuple[str, str], str] = field(default_factory=dict)
    where: dict[tuple[str, str], str] = field(default_factory=dict)
    """(class, expected value) to the ``file:line`` of its first binding, or `SET`; also of measurements."""

    def copy(self) -> Renaming:
        """A renaming to try something with."""
        return Renaming(dict(self.forward), dict(self.backward), dict(self.where))

    def fix(self, text: str) -> None:
        """Bind each volatile value of ``text``, which the page sets, to itself.

        Call it with the files of the page before the first step, and with each command before it is sent. What the
        page got from an earlier output, such as a token that the command repeats, stays bound as it is.
        """
        for kind, value in set_by(text):
            if kind not in MEASURED:
                self.bind(kind, value, value, SET)
            elif (kind, value) not in self.where:
                self.forward[kind, value], self.where[kind, value] = value, SET

    def bind(self, kind: str, expected: str, actual: str, where: str) -> str:
        """Bind two values; the empty string if they agree with all before, else one line that says why not.

        Nothing is bound where they do not agree.
        """
        if kind in MEASURED:
            self.where.setdefault((kind, expected), where)
            return self._conflict(kind, expected, actual) or misfit(kind, expected, actual)
        if len(names(kind, expected)) != len(names(kind, actual)):
            return f"{actual} is not as long as {expected}"
        pairs = [(k, old, new) for (k, old), (_, new) in zip(names(kind, expected), names(kind, actual), strict=True)]
        for pair in pairs:
            if reason := self._conflict(*pair):
                return reason
        for k, old, new in pairs:
            self.forward[k, old], self.backward[k, new] = new, old
            self.where.setdefault((k, old), where)
        return ""

    def _conflict(self, kind: str, expected: str, actual: str) -> str:
        known = self.forward.get((kind, expected))
        taken = self.backward.get((kind, actual))
        if known is not None and known != actual:
            return f"{expected} is {known} since {self.where[kind, expected]}, not {actual}"
        if taken is not None and taken != expected:
            return f"{actual} is already {taken} since {self.where[kind, taken]}, not {expected}"
        return ""


def match(expected: list[str], actual: list[str], renaming: Renaming, where: str, command: str = "") -> str:
    """Why ``actual`` does not match ``expected``; empty when it does.

    Args:
        expected: lines that the page shows.
        actual: lines that the run printed.
        renaming: bindings of the page so far. New ones are added only when the outputs match.
        where: ``file:line`` of the step, kept with each new binding.
        command: what printed them. Only some commands print ages.
    """
    for compare in (_Comparison.data, _Comparison.lines):
        trial = renaming.copy()
        reason = compare(_Comparison(trial, where, volatile(command)), expected, actual)
        if reason is None:
            continue
        if not reason:
            renaming.forward, renaming.backward, renaming.where = trial.forward, trial.backward, trial.where
        return reason
    raise AssertionError("lines can always be compared")


@dataclass(frozen=True)
class _Comparison:
    renaming: Renaming
    where: str
    pattern: re.Pattern[str]

    def lines(self, expected: list[str], actual: list[str]) -> str | None:
        for number, (old, new) in enumerate(zip(expected, actual, strict=False), 1):
            if reason := self.text(old, new):
                return f"output line {number}: {reason}"
        if len(expected) != len(actual):
            return f"the page shows {len(expected)} lines, the run printed {len(actual)}"
        return ""

    def data(self, expected: list[str], actual: list[str]) -> str | None:
        """Like `lines` for JSON; None when one of the two is not JSON, or is nested too deep."""
        text = "\n".join(expected).strip()
        if not text.startswith(("{", "[")):
            return None
        try:
            return self.values(data.parse(text), data.parse("\n".join(actual)), "$")
        except (ValueError, RecursionError):
            return None

    def text(self, expected: str, actual: str) -> str:
        old, new = list(self.pattern.finditer(expected)), list(self.pattern.finditer(actual))
        if [m.lastgroup for m in old] != [m.lastgroup for m in new] or _between(expected, old) != _between(actual, new):
            return f"{actual!r} is not {expected!r}"
        for before, after in zip(old, new, strict=True):
            if reason := self.renaming.bind(before.lastgroup or "", before[0], after[0], self.where):
                return reason
        return ""

    def values(self, old: Any, new: Any, at: str) -> str:
        if type(old) is type(new) is dict:
            return self.objects(old, new, at)
        if type(old) is type(new) is list and len(old) == len(new):
            reasons = (self.values(a, b, f"{at}[{i}]") for i, (a, b) in enumerate(zip(old, new, strict=True)))
            return next(filter(None, reasons), "")
        if type(old) is type(new) is list:
            return f"{at}: {len(new)} items, not {len(old)}"
        if type(old) is type(new) is str:
            reason = self.text(old, new)
            return reason and f"{at}: {reason}"
        return "" if type(old) is type(new) and old == new else f"{at}: {data.shown(new)} is not {data.shown(old)}"

    def objects(self, old: dict[str, Any], new: dict[str, Any], at: str) -> str:
        looks: dict[str, list[str]] = {}  # keys by what their entry looks like without its volatile values
        for key in (key for key in new if key not in old):
            looks.setdefault(self.look(key, new[key]), []).append(key)
        for key, value in old.items():
            actual = key
            if key not in new:  # an object whose keys are ids: the value decides which one
                alike = looks.get(self.look(key, value), [])
                if len(alike) > 1:
                    alike = [k for k in alike if not self.trial().entry(key, value, k, new[k], at)]
                if not alike:
                    return f"{at}: key {key!r} is missing"
                actual = alike[0]
                looks[self.look(key, value)].remove(actual)
            if reason := self.entry(key, value, actual, new[actual], at):
                return reason
        left = [key for keys in looks.values() for key in keys]
        return f"{at}: key {left[0]!r} is not on the page" if left else ""

    def trial(self) -> _Comparison:
        return _Comparison(self.renaming.copy(), self.where, self.pattern)

    def entry(self, key: str, value: Any, new_key: str, new_value: Any, at: str) -> str:
        return self.text(key, new_key) or self.values(value, new_value, f"{at}.{key}")

    def look(self, key: str, value: Any) -> str:
        return self.pattern.sub(lambda one: f"<{one.lastgroup}>", json.dumps([key, value], sort_keys=True))


def _between(text: str, values: list[re.Match[str]]) -> list[str]:
    """The texts between volatile values. A value of another width moves the padding of the table column after it."""
    ends = [0, *(m.end() for m in values)]
    starts = [*(m.start() for m in values), len(text)]
    parts = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    return [re.sub("^( ago)? {2,}", r"\1  ", part) if i else part for i, part in enumerate(parts)]


def rename(text: str, renaming: Renaming) -> str:
    """``text`` of a run with the page's values in place of those that are bound: what a diff shows."""
    return _replaced(text, renaming.backward, whole=True)


def renamed_command(command: str, renaming: Renaming) -> str:
    """A command of the page with this run's values: a page that shows a swarm token pastes that token later.

    Of a long id whose head alone was shown, the run's head remains: Docker takes it for the whole.
    """
    return _replaced(command, renaming.forward, whole=False)


def _replaced(text: str, bound: dict[tuple[str, str], str], whole: bool) -> str:
    def other(match: re.Match[str]) -> str:
        kind, value = match.lastgroup or "", match[0]
        (name, own), *rest = names(kind, value)
        if kind == "bridge":
            return "br-" + bound.get((name, own), own)
        if (name, own) not in bound and name == "long id" and rest[0] in bound:
            return bound[rest[0]] + (value[12:] if whole else "")
        return bound.get((name, own), value)

    return VOLATILE.sub(other, text)
