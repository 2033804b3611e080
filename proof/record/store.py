"""The proof record ``proof.json``: what the last run of each page on each engine says, for the site and the next run.

It holds what did not pass and the number of steps, so it is small; its order is stable, so two of them can be compared.
``python -m proof.record.store`` prints what each engine proved.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from proof.guide.model import Key
from proof.guide.needs import EngineNeed, KernelNeed
from proof.project import RECORD
from proof.record.result import NoRun, NotReached, Outcome, PageResult, StepResult

Record = dict[str, dict[str, PageResult]]
"""Engine release to page to what its last run says."""
_T = TypeVar("_T")
_TEXTS = ("fingerprint", "date", "version", "kernel")


def write(path: Path, results: Iterable[PageResult]) -> None:
    """Put the results of a run into `proof.json`, whole or not at all.

    They replace what earlier runs say of the same pages on the same engine, and leave the rest.
    """
    folder = os.open(path.absolute().parent, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)  # another run of this checkout may end at the same moment
        record = read(path)
        for result in results:
            record.setdefault(result.engine, {})[result.page] = result
        entries = {engine: {page: _entry(pages[page]) for page in pages} for engine, pages in record.items()}
        part = path.with_suffix(".part")
        part.write_text(json.dumps(entries, indent=1, sort_keys=True) + "\n")
        part.replace(path)
    finally:
        os.close(folder)


def dumps(result: PageResult) -> str:
    """A page's result as text, for the process that writes the record."""
    return json.dumps([result.engine, result.page, _entry(result)])


def loads(text: str) -> PageResult:
    """The result that `dumps` wrote."""
    return _page(*json.loads(text))


def read(path: Path) -> Record:
    """The record; empty where there is none, or where a part of it is not as `write` makes it."""
    try:
        entries = json.loads(path.read_text())
        return {
            engine: {page: _page(engine, page, entry) for page, entry in pages.items()}
            for engine, pages in entries.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):  # cut, of another version, or edited by hand
        return {}


def _entry(result: PageResult) -> dict[str, Any]:
    """A page's result as JSON data, without the names of its engine and page, under which it is stored."""
    return {
        **{name: getattr(result, name) for name in _TEXTS},
        "images": dict(result.images),
        "seconds": round(result.seconds, 1),
        "steps": result.steps,
        "clean": result.clean,
        "not passed": {
            f"{step.key.block}.{step.key.step}": {
                "outcome": step.outcome.value,
                "seconds": round(step.seconds, 3),
                "cause": None if step.cause is None else _cause_entry(step),
            }
            for step in result.not_passed
        },
    }


def _cause_entry(step: StepResult) -> dict[str, Any]:
    match step.cause:
        case NotReached(key):
            return {"failed": str(key) if key else None}
        case NoRun(reason):
            return {"norun": reason}
        case cause:
            return asdict(cause) if cause else {}


def _page(engine: str, page: str, entry: dict[str, Any]) -> PageResult:
    """The result that `_entry` wrote.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is not as `_entry` writes it.
    """
    texts = {name: _typed(entry[name], str) for name in _TEXTS}
    images = {_typed(name, str): _typed(kind, str) for name, kind in entry["images"].items()}
    not_passed = tuple(
        _step(Key.parse(f"{page}#{number}"), step)
        for number, step in sorted(entry["not passed"].items(), key=lambda item: Key.parse(f"#{item[0]}"))
    )
    steps = _typed(entry["steps"], int)
    if len(not_passed) > steps:
        raise ValueError(f"{len(not_passed)} of {steps} steps did not pass")
    return PageResult(
        page,
        engine,
        **texts,
        images=images,
        seconds=_typed(entry["seconds"], float),
        steps=steps,
        clean=_typed(entry["clean"], bool),
        not_passed=not_passed,
    )


def _step(key: Key, entry: dict[str, Any]) -> StepResult:
    outcome, cause = Outcome(entry["outcome"]), entry["cause"]
    if outcome == Outcome.PASSED or (cause is None) != (outcome == Outcome.FAILED):
        raise ValueError(f"{outcome} with the cause {cause}")
    return StepResult(key, outcome, None if cause is None else _cause(cause), _typed(entry["seconds"], float))


def _cause(entry: dict[str, Any]) -> EngineNeed | KernelNeed | NoRun | NotReached:
    match entry:
        case {"need": str(need), "engine": str(engine)}:
            return EngineNeed(need, engine)
        case {"need": str(need)}:
            return KernelNeed(need)
        case {"norun": str(reason)}:
            return NoRun(reason)
        case {"failed": None}:
            return NotReached()
        case {"failed": str(key)}:
            return NotReached(Key.parse(key))
    raise ValueError(f"{entry} is no cause")


def _typed(value: object, kind: type[_T]) -> _T:
    """The value, if it is of a kind.

    Raises:
        TypeError: it is of another.
    """
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def summary(results: Iterable[PageResult]) -> list[str]:
    """A line for each engine: its steps passed, skipped by cause, and failed."""
    engines: dict[str, list[PageResult]] = {}
    for result in results:
        engines.setdefault(result.engine, []).append(result)
    return [_line(engine, pages) for engine, pages in engines.items()]


def _line(engine: str, pages: list[PageResult]) -> str:
    counts = Counter[str]()
    for page in pages:
        counts[Outcome.PASSED.value] += page.passed
        for step in page.not_passed:
            skipped = step.outcome == Outcome.SKIPPED
            counts[f"{step.outcome} ({step.cause})" if skipped else step.outcome.value] += 1
    parts = ", ".join(f"{number} {kind}" for kind, number in sorted(counts.items()) if number)
    return f"Docker {engine}: {sum(page.steps for page in pages)} steps on {len(pages)} pages: {parts}"


if __name__ == "__main__":
    print(*summary(result for pages in read(RECORD).values() for result in pages.values()), sep="\n")
