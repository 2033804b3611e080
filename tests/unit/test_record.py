"""The record: a run replaces what it says of its pages, and what is not a record counts as none."""

import json
from collections.abc import Callable
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from proof.guide.model import Block, Key, Page, Step
from proof.guide.needs import EngineNeed, KernelNeed
from proof.record import store
from proof.record.result import Cause, NoRun, NotReached, Outcome, PageResult, StepResult, reason

RESULT = PageResult(
    "docs/a.md",
    "28.5",
    "f1",
    "2026-11-24T08:15:00Z",
    "28.5.2+dfsg4",
    "6.1",
    {"host": "Debian forky", "busybox": "built"},
    4.2,
    9,
)
CAUSES: list[Cause] = [
    EngineNeed("engine>=29", "28.5.2"),
    KernelNeed("ip_vs"),
    NoRun("it needs a cloud"),
    NotReached(Key("docs/a.md", 3, 2)),
    NotReached(),
]


def skipped(number: int, cause: Cause) -> StepResult:
    outcome = Outcome.NOT_REACHED if isinstance(cause, NotReached) else Outcome.SKIPPED
    return StepResult(Key("docs/a.md", number, 1), outcome, cause)


def test_a_result_is_read_as_it_was_written(tmp_path: Path) -> None:
    failed = StepResult(Key("docs/a.md", 12, 10), Outcome.FAILED, None, 1.5)
    short = (*(skipped(number, cause) for number, cause in enumerate(CAUSES, 1)), failed)
    written = replace(RESULT, not_passed=short)
    store.write(tmp_path / "proof.json", [written])
    assert store.read(tmp_path / "proof.json") == {"28.5": {"docs/a.md": written}}
    assert written.passed == 3 and not written.good


def test_the_file_is_the_same_in_whatever_order_pages_end_and_holds_no_step_that_passed(tmp_path: Path) -> None:
    one, two = tmp_path / "1.json", tmp_path / "2.json"
    pages = [replace(RESULT, page=f"docs/{name}.md", steps=500) for name in "ba"]
    store.write(one, pages)
    store.write(two, pages[::-1])
    assert one.read_bytes() == two.read_bytes()
    assert len(one.read_bytes()) < 1000


def _without(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda entry: entry.pop(name)


DAMAGE: list[Callable[[dict[str, Any]], Any]] = [
    *(_without(name) for name in ("fingerprint", "date", "version", "kernel", "images", "seconds", "steps")),
    _without("not passed"),
    lambda entry: entry.update(steps="9"),
    lambda entry: entry.update(steps=0),
    lambda entry: entry.update(images=["busybox"]),
    lambda entry: entry.update({"not passed": {"x": {}}}),
    lambda entry: entry["not passed"]["1.1"].update(outcome="passed"),
    lambda entry: entry["not passed"]["1.1"].update(outcome="unknown"),
    lambda entry: entry["not passed"]["1.1"].update(cause=None),
    lambda entry: entry["not passed"]["1.1"].update(cause={"need": 1}),
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_part_that_is_missing_or_of_another_kind_makes_the_whole_none(
    damage: Callable[[dict[str, Any]], Any], tmp_path: Path
) -> None:
    file = tmp_path / "proof.json"
    store.write(file, [replace(RESULT, not_passed=(skipped(1, CAUSES[0]),))])
    entries = json.loads(file.read_text())
    damage(entries["28.5"]["docs/a.md"])
    file.write_text(json.dumps(entries))
    assert store.read(file) == {}


@pytest.mark.parametrize("text", ["", "{", "[]", "1", '{"28.5": 1}', '{"28.5": {"docs/x.md": 1}}', "\ud800"])
def test_what_is_not_a_record_is_none(text: str, tmp_path: Path) -> None:
    (tmp_path / "proof.json").write_bytes(text.encode(errors="surrogatepass"))
    assert store.read(tmp_path / "proof.json") == {}
    assert store.read(tmp_path / "none.json") == {}


def test_a_run_replaces_its_pages_and_leaves_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "proof.json"
    failed = StepResult(Key("docs/b.md", 1, 1), Outcome.FAILED)
    other = replace(RESULT, page="docs/b.md")
    store.write(file, [RESULT, replace(other, not_passed=(failed,))])
    store.write(file, [replace(RESULT, engine="20.10", not_passed=(skipped(1, KernelNeed("ip_vs")),))])
    store.write(file, [other])
    assert store.summary(result for pages in store.read(file).values() for result in pages.values()) == [
        "Docker 20.10: 9 steps on 1 pages: 8 passed, 1 skipped (needs ip_vs, which the kernel here lacks)",
        "Docker 28.5: 18 steps on 2 pages: 18 passed",
    ]


def _many(file: Path, engine: str) -> None:
    for number in range(20):
        store.write(file, [replace(RESULT, engine=engine, page=f"docs/{number}.md")])


def test_runs_that_end_together_lose_nothing_of_each_other(tmp_path: Path) -> None:
    file = tmp_path / "proof.json"
    engines = ["28.5", "26.1", "20.10"]
    processes = [get_context("fork").Process(target=_many, args=(file, engine)) for engine in engines]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert {engine: len(pages) for engine, pages in store.read(file).items()} == dict.fromkeys(engines, 20)
    assert list(tmp_path.iterdir()) == [file]


def test_a_reader_gets_the_place_of_the_step_that_failed() -> None:
    step = Step(Key("docs/a.md", 1, 1), "docs/a.md", 5, "host1", "true", ())
    page = Page("docs/a.md", (Block(Key("docs/a.md", 1), "docs/a.md", 4, "s", "S", (step,)),))
    assert reason(skipped(2, NotReached(step.key)), page) == "not reached: docs/a.md:5 failed"
    assert reason(skipped(2, NotReached()), page) == "not reached: the start of its hosts failed"
    assert reason(skipped(2, CAUSES[0]), page) == "needs engine>=29, this is 28.5.2"
    assert reason(StepResult(step.key, Outcome.FAILED), page) == "failed"
