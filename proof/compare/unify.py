"""Compare outputs by unification: equal after one one-to-one renaming of the values that differ in each run.

Pure: no Docker, no files. A `Renaming` lives as long as a page, so the id that `create` printed is the id that
`ls` must show.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

_CLASSES = {
    "id": r"(?<![0-9a-zA-Z])(?:[0-9a-f]{64}|(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{12})(?![0-9a-zA-Z])",
    "node": r"(?<![0-9a-zA-Z])(?=[0-9a-z]*[0-9])(?=[0-9a-z]*[g-z])[0-9a-z]{25}(?![0-9a-zA-Z])",
    "bridge": r"\bbr-[0-9a-f]{12}\b",
    "veth": r"\bveth[0-9a-f]{7}\b",
    "mac": r"\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b",
    "local6": r"\b(?:fe80|fd[0-9a-f]{2}):[0-9a-f:]+\b",
    "token": r"\bSWMTKN-1-[0-9a-z]+-[0-9a-z]+\b",
    "time": r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z| ?[+-]\d\d:?\d\d(?: UTC)?)?",
    "age": r"(?:(?:About|Less than) (?:a|an) (?:second|minute|hour)|\b\d+ (?:second|minute|hour)s?)(?: ago)?(?=\s|$)",
    "ms": r"(?<=time[= ])\d+(?:\.\d+)? ?ms",
    "rtt": r"(?<= = )\d+\.\d+(?:/\d+\.\d+){2,3} ms",
    "ephemeral": r"(?<=:)(?:3[2-9]|4\d|5\d|60)\d{3}(?!\d)|(?<=\bpid=)\d+\b",
    "ifindex": r"(?m:^)\d+(?=: [a-z])|(?<=@if)\d+\b",
}
VOLATILE = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _CLASSES.items()))
# These say how long something took, or count the interfaces of one network namespace of many. They are not names, so
# one value may stand for many.
_MEASURED = {"time", "age", "ms", "rtt", "ifindex"}


@dataclass
class Renaming:
    """Volatile values of the page bound one-to-one to those of this run."""

    forward: dict[tuple[str, str], str] = field(default_factory=dict)
    """(class, expected value) to actual value."""
    backward: dict[tuple[str, str], str] = field(default_factory=dict)
    where: dict[tuple[str, str], str] = field(default_factory=dict)
    """(class, expected value) to the ``file:line`` of its first binding."""

    def copy(self) -> Renaming:
        """A renaming to try something with."""
        return Renaming(dict(self.forward), dict(self.backward), dict(self.where))

    def bind(self, kind: str, expected: str, actual: str, where: str) -> str:
        """Bind two values; the empty string if they agree with all before, else one line that says why not."""
        if kind in _MEASURED:
            return ""
        if kind == "id":  # a 12-digit id is the head of the long one
            if len(expected) != len(actual):
                return f"{actual} is not as long as {expected}"
            if len(expected) == 64:
                reason = self.bind("long id", expected, actual, where)
                if reason:
                    return reason
            expected, actual = expected[:12], actual[:12]
        elif kind == "bridge":  # br- and the head of the network's id
            kind, expected, actual = "id", expected[3:], actual[3:]
        known = self.forward.get((kind, expected))
        taken = self.backward.get((kind, actual))
        if known is not None and known != actual:
            return f"{expected} is {known} since {self.where[kind, expected]}, not {actual}"
        if taken is not None and taken != expected:
            return f"{actual} is already {taken} since {self.where[kind, taken]}, not {expected}"
        if known is None:
            self.forward[kind, expected] = actual
            self.backward[kind, actual] = expected
            self.where[kind, expected] = where
        return ""


def match(expected: list[str], actual: list[str], renaming: Renaming, where: str) -> str:
    """Why ``actual`` does not match ``expected``; empty when it does.

    Args:
        expected: lines that the page shows.
        actual: lines that the run printed.
        renaming: bindings of the page so far. New ones are added only when the outputs match.
        where: ``file:line`` of the step, kept with each new binding.
    """
    trial = renaming.copy()
    reason = _match_data(expected, actual, trial, where)
    if reason is None:
        reason = _match_lines(expected, actual, trial, where)
    if not reason:
        renaming.forward, renaming.backward, renaming.where = trial.forward, trial.backward, trial.where
    return reason


def _match_lines(expected: list[str], actual: list[str], renaming: Renaming, where: str) -> str:
    for number, (old, new) in enumerate(zip(expected, actual, strict=False), 1):
        reason = _match_text(old, new, renaming, where)
        if reason:
            return f"output line {number}: {reason}"
    if len(expected) != len(actual):
        return f"the page shows {len(expected)} lines, the run printed {len(actual)}"
    return ""


def _match_text(expected: str, actual: str, renaming: Renaming, where: str) -> str:
    old, new = list(VOLATILE.finditer(expected)), list(VOLATILE.finditer(actual))
    if [m.lastgroup for m in old] != [m.lastgroup for m in new] or not _same_between(expected, old, actual, new):
        return f"{actual!r} is not {expected!r}"
    for before, after in zip(old, new, strict=True):
        reason = renaming.bind(before.lastgroup or "", before[0], after[0], where)
        if reason:
            return reason
    return ""


def _same_between(expected: str, old: list[re.Match[str]], actual: str, new: list[re.Match[str]]) -> bool:
    # A volatile value may have another width, which moves the padding of the table column after it.
    def between(text: str, found: list[re.Match[str]]) -> list[str]:
        ends = [0, *(m.end() for m in found)]
        starts = [*(m.start() for m in found), len(text)]
        parts = [text[end:start] for end, start in zip(ends, starts, strict=True)]
        return [re.sub("^ {2,}", "  ", part) if i else part for i, part in enumerate(parts)]

    return between(expected, old) == between(actual, new)


def _match_data(expected: list[str], actual: list[str], renaming: Renaming, where: str) -> str | None:
    """Like `match` for JSON; None when one of the two is not JSON."""
    text = "\n".join(expected).strip()
    if not text.startswith(("{", "[")):
        return None
    try:
        old, new = _data(text), _data("\n".join(actual))
    except ValueError:
        return None
    return _unify(old, new, renaming, where, "$")


def _data(text: str) -> Any:
    """JSON in which no object says a key twice: a parser keeps the last one, and a doubled line would not show."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({key for key, _ in pairs}) < len(pairs):
            raise ValueError("a key is there twice")
        return dict(pairs)

    return json.loads(text, object_pairs_hook=once)


def _unify(old: Any, new: Any, renaming: Renaming, where: str, at: str) -> str:
    if type(old) is not type(new):
        return f"{at}: {json.dumps(new)} is not {json.dumps(old)}"
    if isinstance(old, str):
        reason = _match_text(old, new, renaming, where)
        return f"{at}: {reason}" if reason else ""
    if isinstance(old, list):
        if len(old) != len(new):
            return f"{at}: {len(new)} items, not {len(old)}"
        return next(
            (
                r
                for i, (a, b) in enumerate(zip(old, new, strict=True))
                if (r := _unify(a, b, renaming, where, f"{at}[{i}]"))
            ),
            "",
        )
    if isinstance(old, dict):
        return _unify_keys(old, new, renaming, where, at)
    return "" if old == new else f"{at}: {json.dumps(new)} is not {json.dumps(old)}"


def _unify_keys(old: dict[str, Any], new: dict[str, Any], renaming: Renaming, where: str, at: str) -> str:
    free = [key for key in new if key not in old]
    looks: dict[str, list[str]] = {}  # keys by what their entry looks like without its volatile values
    for key in free:
        looks.setdefault(_look(key, new[key]), []).append(key)
    for key, value in old.items():
        actual = key
        if key not in new:  # an object whose keys are ids: the value decides which one
            alike = looks.get(_look(key, value), [])
            if len(alike) > 1:
                alike = [k for k in alike if not _unify_entry(key, value, k, new[k], renaming.copy(), where, at)]
            if not alike:
                return f"{at}: key {key!r} is missing"
            actual = alike[0]
            looks[_look(key, value)].remove(actual)
        reason = _unify_entry(key, value, actual, new[actual], renaming, where, at)
        if reason:
            return reason
    left = [key for keys in looks.values() for key in keys]
    return f"{at}: key {left[0]!r} is not on the page" if left else ""


def _look(key: str, value: Any) -> str:
    return VOLATILE.sub(lambda found: f"<{found.lastgroup}>", json.dumps([key, value], sort_keys=True))


def _unify_entry(key: str, value: Any, new_key: str, new_value: Any, renaming: Renaming, where: str, at: str) -> str:
    return _match_text(key, new_key, renaming, where) or _unify(value, new_value, renaming, where, f"{at}.{key}")


def rename(text: str, renaming: Renaming) -> str:
    """``text`` of a run with the page's names for the values that are bound: what a diff shows."""

    def back(found: re.Match[str]) -> str:
        kind, value = found.lastgroup or "", found[0]
        if kind == "bridge":
            return "br-" + renaming.backward.get(("id", value[3:]), value[3:])
        if kind == "id" and ("long id", value) in renaming.backward:
            return renaming.backward["long id", value]
        head = value[:12] if kind == "id" else value
        bound = renaming.backward.get((kind, head))
        return value if bound is None else bound + value[len(head) :]

    return VOLATILE.sub(back, text)


def renamed_command(command: str, renaming: Renaming) -> str:
    """A command of the page with this run's values: a page that shows a swarm token pastes that token later."""

    def this_run(found: re.Match[str]) -> str:
        kind = "long id" if found.lastgroup == "id" and len(found[0]) == 64 else found.lastgroup or ""
        return renaming.forward.get((kind, found[0]), found[0])

    return VOLATILE.sub(this_run, command)
