"""Can the comparison fail? Each step of the guide is changed in one place, and each change must be seen.

``python -m proof.compare.mutation`` prints each change that was not seen, a table by kind, and what stayed green. That
may be an identifier that stands once on its page and that nothing on the page sets: it is equal to any other, so two of
them may also change places. Measurements (times, ages, ping times, interface numbers) may be any by nature; of these
their layout and their zero values are tried.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from proof.compare import data
from proof.compare.classes import MEASURED, VOLATILE, found, names, volatile
from proof.compare.setting import renaming_of
from proof.compare.unify import SET, Renaming, match
from proof.guide import examples
from proof.guide.model import Block, Page, Step
from proof.project import EXAMPLES, default_engine

_EACH = 2
"""Changes of one kind that are tried on one step."""
_OTHER_HEX = str.maketrans("0123456789abcdef", "123456789abcdef0")
_ANOTHER: dict[str, Callable[[str], list[str]]] = {
    "id": lambda value: [_turned(value, 0, 12)] + ([_turned(value, 12, 64)] if len(value) == 64 else []),
    "node": lambda value: [("1" if value[0] != "1" else "2") + value[1:]],
    "bridge": lambda value: [_turned(value, 3, 15)],
    "veth": lambda value: [_turned(value, 4, 11)],
    "mac": lambda value: [_turned(value, 6, 17)],
    "link_local": lambda value: [value[:-1] + value[-1].translate(_OTHER_HEX)],
    "ula": lambda value: [_turned(value, 2, 4) + value[4:]],
    "token": lambda value: [value[:-1] + ("y" if value[-1] != "y" else "z")],
    "port": lambda value: [str(33000 + (int(value) + 1) % 1000)],
    "pid": lambda value: [str(int(value) + 1)],
}
"""Class of an identifier to other values of the class."""
_OTHER_FAMILY = {"ula": "fe80", "link_local": "fd12:3456:789a::1"}
_ZEROS = {
    "mac": ["00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff"],
    "id": ["0" * 64],
    "time": ["0001-01-01T00:00:00Z", "0001-01-01 00:00:00 +0000 UTC", "1970-01-01T00:00:00Z"],
}


def _turned(value: str, start: int, end: int) -> str:
    return value[:start] + value[start:end].translate(_OTHER_HEX) + value[end:]


@dataclass(frozen=True)
class Change:
    """One changed step."""

    kind: str
    step: Step
    output: tuple[str, ...]
    seen: bool
    once: tuple[str, ...] = ()
    """Where it was not seen because it is in identifiers alone that stand once and that nothing sets: their classes."""

    def __str__(self) -> str:
        old, new = next(((a, b) for a, b in zip(self.step.output, self.output, strict=False) if a != b), ("", ""))
        return f"{self.step}: {self.kind}: {new!r} for {old!r}"


def outputs(step: Step, ids: set[str], chance: random.Random) -> Iterator[tuple[str, list[str]]]:
    """Changed outputs of a step, each with the kind of its change.

    Args:
        step: its output is taken for the transcript.
        ids: ids that the page has shown so far.
        chance: chooses the places.
    """
    yield from _texts(step, chance)
    yield from _lines(list(step.output), chance)
    yield from _values(step)
    text = "\n".join(step.output)
    known = sorted({value for kind, value in found(VOLATILE, text) if kind == "id" and value in ids})
    for one in known[:_EACH]:
        others = sorted(i for i in ids if len(i) == len(one) and i[:12] != one[:12])
        if others:
            yield "id of another", text.replace(one, chance.choice(others)).split("\n")


def _texts(step: Step, chance: random.Random) -> Iterator[tuple[str, list[str]]]:
    yield from (("digit", new) for new in _characters(step, r"\d", lambda c: str((int(c) + 1) % 10), chance))
    yield from (("letter", new) for new in _characters(step, "[A-Za-z]", lambda c: "q" if c != "q" else "w", chance))
    yield from (("sign", new) for new in _characters(step, r"[.,:;/%=()\[\]-]", lambda c: "_", chance))


def _characters(step: Step, kind: str, other: Callable[[str], str], chance: random.Random) -> Iterator[list[str]]:
    """Outputs with one character changed, outside the values that differ in each run by nature."""
    places = []
    for number, line in enumerate(step.output):
        free = [m.span() for m in volatile(step.command).finditer(line)]
        places += [
            (number, m.start())
            for m in re.finditer(kind, line)
            if not any(start <= m.start() < end for start, end in free)
        ]
    for number, at in chance.sample(places, min(_EACH, len(places))):
        line = step.output[number]
        yield _with(step.output, number, line[:at] + other(line[at]) + line[at + 1 :])


def _lines(lines: list[str], chance: random.Random) -> Iterator[tuple[str, list[str]]]:
    for _ in range(min(_EACH, len(lines))):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        yield "line dropped", lines[:at] + lines[at + 1 :]
        yield "line doubled", [*lines[: at + 1], *lines[at:]]
        swapped = list(lines)
        swapped[at], swapped[other] = lines[other], lines[at]
        yield "lines swapped", swapped
    yield "output added", [*lines, "x"]
    yield "output lost", []


def _values(step: Step) -> Iterator[tuple[str, list[str]]]:
    """Outputs with one volatile value changed: every identifier, and what may not change of a measurement."""
    for number, line in enumerate(step.output):
        for place in volatile(step.command).finditer(line):
            for kind, value in _others(place.lastgroup or "", place[0]):
                yield kind, _with(step.output, number, line[: place.start()] + value + line[place.end() :])


def _others(kind: str, value: str) -> Iterator[tuple[str, str]]:
    if kind in _ANOTHER:
        yield from (("identifier", other) for other in _ANOTHER[kind](value))
    yield from (("zero value", other) for other in _ZEROS.get(kind, []))
    if kind in _OTHER_FAMILY:
        yield "other family", _OTHER_FAMILY[kind]
    if kind == "time":
        zone = re.compile(r"(Z| ?[+-]\d\d:?\d\d( UTC)?)?$")
        fraction = re.compile(r"\.\d+" if "." in value else r"(?<=:\d\d:\d\d)")
        yield "layout of a time", value[:10] + ("T" if value[10] == " " else " ") + value[11:]
        yield "layout of a time", fraction.sub("" if "." in value else ".5", value, count=1)
        yield "layout of a time", zone.sub("+05:30", value, count=1)
        yield "no such day", value[:5] + "02-30" + value[10:]
    elif kind == "rtt":
        yield "figures of ping", value.rpartition("/")[0]


def _with(output: tuple[str, ...], number: int, line: str) -> list[str]:
    return [*output[:number], line, *output[number + 1 :]]


class Replay:
    """A page's steps on one engine, compared with themselves."""

    def __init__(self, page: Page, engine: str) -> None:
        self.page, self.blocks = page, page.steps_on(engine)
        self.steps = [step for _, step in self.blocks]
        self.names = [_names(step.output) for step in self.steps]
        self.count = Counter(name for per_step in self.names for name in per_step)

    def changes(self) -> Iterator[Change]:
        """Each change of each step, seen or not."""
        renaming, ids, chance = renaming_of(self.page), set[str](), random.Random(self.page.path)
        for number, (block, step) in enumerate(self.blocks):
            renaming.fix(step.command)
            for kind, output in outputs(step, ids, chance):
                if not _same(list(step.output), output):
                    yield self._judge(kind, number, tuple(output), renaming)
            if step == block.steps[0]:
                yield from declarations(self.page, block)
            reason = match(list(step.output), list(step.output), renaming, str(step), step.command)
            assert not reason, f"{step}: its own output does not match: {reason}"
            ids |= {value for kind, value in found(VOLATILE, "\n".join(step.output)) if kind == "id"}

    @cached_property
    def set(self) -> set[tuple[str, str]]:
        """What the page sets."""
        renaming = renaming_of(self.page)
        for step in self.steps:
            renaming.fix(step.command)
            match(list(step.output), list(step.output), renaming, str(step), step.command)
        return {name for name, where in renaming.where.items() if where == SET}

    def _judge(self, kind: str, number: int, output: tuple[str, ...], renaming: Renaming) -> Change:
        step, trial = self.steps[number], renaming.copy()
        reason = match(list(step.output), list(output), trial, str(step), step.command)
        seen = bool(reason) or self._later(number, trial)
        if seen and kind != "identifier":
            return Change(kind, step, output, seen)
        changed = _changed(step, output)
        origin = "set" if self.set.intersection(changed) else ""
        origin = origin or ("shown again" if any(self.count[name] > 1 for name in changed) else "shown once")
        if kind == "identifier":
            kind = f"value {origin}"
        once = not seen and origin == "shown once"
        return Change(kind, step, output, seen, tuple(name for name, _ in changed) if once else ())

    def _later(self, number: int, trial: Renaming) -> bool:
        """Whether a later step that shows a value of this one again does not match."""
        for step, shown in zip(self.steps[number + 1 :], self.names[number + 1 :], strict=True):
            if not self.names[number].keys().isdisjoint(shown):
                trial.fix(step.command)
                if match(list(step.output), list(step.output), trial, str(step), step.command):
                    return True
        return False


def _names(output: tuple[str, ...]) -> Counter[tuple[str, str]]:
    """How often each identifier is in an output, by the names under which it is bound."""
    values = found(VOLATILE, "\n".join(output))
    return Counter(name for kind, value in values if kind not in MEASURED for name in names(kind, value))


def _changed(step: Step, output: tuple[str, ...]) -> list[tuple[str, str]]:
    """The names of the identifiers in whose place the changed output has another one."""
    old, new = (found(volatile(step.command), "\n".join(lines)) for lines in (step.output, output))
    pairs = zip(old, new, strict=False)
    both = (zip(names(*a), names(*b), strict=False) for a, b in pairs if a[0] == b[0] and a[0] not in MEASURED)
    return [name for entries in both for name, other in entries if name != other]


def _same(old: list[str], new: list[str]) -> bool:
    """Whether two outputs say the same: of JSON the order of keys does not count."""
    try:
        return old == new or bool(data.parse("\n".join(old)) == data.parse("\n".join(new)))
    except ValueError:
        return False


def declarations(page: Page, block: Block) -> Iterator[Change]:
    """A block's last step with another exit status, and on another host: `examples.difference` must see it."""

    def files(last: Step) -> dict[str, str]:
        return examples.extract(replace(page, files={}, blocks=(replace(block, steps=(*block.steps[:-1], last)),)))

    step = block.steps[-1]
    status = replace(step, exit=step.exit ^ 1)
    host = replace(step, host="host2" if step.host == "host1" else "host1")
    yield Change("exit status", step, step.output, files(status) != files(step))
    yield Change("host", step, step.output, files(host) != files(step))


def changes(folder: Path = EXAMPLES) -> Iterator[Change]:
    """Each change of each step of the guide on the default engine."""
    for page_folder in sorted(about.parent for about in folder.glob("*/page.json")):
        yield from Replay(examples.load(page_folder), default_engine()).changes()


def main() -> int:
    """Print what was not seen, a table, and what stays green; the exit status is 1 where a fault does."""
    tried, missed, once, faults = Counter[str](), Counter[str](), Counter[str](), 0
    for change in changes():
        tried[change.kind] += 1
        if not change.seen:
            print(change)
            missed[change.kind] += 1
            once.update(change.once[:1])
            faults += not change.once
    for kind, number in sorted(tried.items()):
        print(f"{kind:18} {number - missed[kind]:5} of {number:5} seen")
    classes = ", ".join(f"{number} of class {kind.replace('_', '-')}" for kind, number in once.most_common())
    print(
        f"{tried.total()} changes: {faults} faults stay green; so do {once.total()} of identifiers that stand once on"
        f" their page and that nothing there sets: {classes}"
    )
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
