"""Can the comparison fail? Each recorded transcript is changed in one place, and each change must be seen.

``python -m proof.compare.mutation`` prints the score over all steps in ``examples/``, and each change that
was not seen.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from proof.compare.unify import VOLATILE, Renaming, match
from proof.guide import examples
from proof.guide.model import Page, Step
from proof.project import default_engine

GOAL = 0.99
_EACH = 3
"""Changes of one kind that are tried on one step."""


def mutants(step: Step, ids: set[str], chance: random.Random) -> Iterator[tuple[str, list[str]]]:
    """Changed outputs of a step, each with the kind of its change.

    Args:
        step: its output is taken for the transcript.
        ids: ids that the page has shown so far.
        chance: chooses the places.
    """
    lines = list(step.output)
    yield from (("digit", made) for made in _characters(lines, r"\d", lambda c: str((int(c) + 1) % 10), chance))
    yield from (("letter", made) for made in _characters(lines, "[A-Za-z]", lambda c: "q" if c != "q" else "w", chance))
    yield from (("sign", made) for made in _characters(lines, r"[.,:;/%=()\[\]-]", lambda c: "_", chance))
    for _ in range(min(_EACH, len(lines))):
        at = chance.randrange(len(lines))
        yield "line dropped", lines[:at] + lines[at + 1 :]
        yield "line doubled", [*lines[: at + 1], *lines[at:]]
        other = chance.randrange(len(lines))
        if lines[at] != lines[other]:
            swapped = list(lines)
            swapped[at], swapped[other] = lines[other], lines[at]
            yield "lines swapped", swapped
    text = "\n".join(lines)
    shown = [m[0] for m in VOLATILE.finditer(text) if m.lastgroup == "id" and m[0] in ids]
    for one in sorted({*shown})[:_EACH]:
        others = sorted(i for i in ids if len(i) == len(one) and i[:12] != one[:12])
        if others:
            yield "id of another", text.replace(one, chance.choice(others)).split("\n")
    yield "output added", [*lines, "x"]
    if lines:
        yield "output lost", []


def _characters(lines: list[str], kind: str, other: object, chance: random.Random) -> Iterator[list[str]]:
    """Lines with one character changed, outside the values that differ in each run by nature."""
    places = []
    for number, line in enumerate(lines):
        free = [m.span() for m in VOLATILE.finditer(line)]
        places += [
            (number, m.start())
            for m in re.finditer(kind, line)
            if not any(start <= m.start() < end for start, end in free)
        ]
    assert callable(other)
    for number, at in chance.sample(places, min(_EACH, len(places))):
        changed = list(lines)
        changed[number] = lines[number][:at] + other(lines[number][at]) + lines[number][at + 1 :]
        yield changed


def survivors(page: Page, engine: str) -> Iterator[tuple[str, Step, bool, list[str]]]:
    """Each change of each step on an engine: its kind, its step, whether it was seen, and the changed output."""
    renaming, ids = Renaming(), set[str]()
    chance = random.Random(page.path)
    for _, step in page.steps_on(engine):
        for kind, output in mutants(step, ids, chance):
            if output != list(step.output):
                yield kind, step, bool(match(list(step.output), output, renaming.copy(), str(step))), output
        reason = match(list(step.output), list(step.output), renaming, str(step))
        assert not reason, f"{step}: its own output does not match: {reason}"
        ids |= {m[0] for m in VOLATILE.finditer("\n".join(step.output)) if m.lastgroup == "id"}


def score(folder: Path = Path("examples")) -> tuple[float, Counter[str], Counter[str], list[str]]:
    """The share of changes that were seen, tried and missed by kind, and a line for each change that was missed."""
    tried, missed, lines = Counter[str](), Counter[str](), []
    for page_folder in sorted(about.parent for about in folder.glob("*/page.json")):
        for kind, step, seen, output in survivors(examples.load(page_folder), default_engine()):
            tried[kind] += 1
            if not seen:
                missed[kind] += 1
                new = next((b for a, b in zip(step.output, output, strict=False) if a != b), "")
                lines.append(f"{step}: {kind}: {new!r}")
    return 1 - missed.total() / max(tried.total(), 1), tried, missed, lines


def main() -> int:
    """Print the score; the exit status is 1 where it is below the goal."""
    share, tried, missed, lines = score()
    for kind, number in sorted(tried.items()):
        print(f"{kind:14} {number - missed[kind]:5} of {number:5} seen")
    print(*lines, sep="\n")
    print(f"{share:.2%} of {tried.total()} changes seen; the goal is {GOAL:.0%}")
    return int(share < GOAL)


if __name__ == "__main__":
    sys.exit(main())
