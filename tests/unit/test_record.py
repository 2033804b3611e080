"""The record: a run replaces what it says of its pages, and what is not a record counts as none."""

from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from proof.record import store

SECONDS = {"docs/a.md": 1.0, "docs/b.md": 2.0}


def step(page: str, outcome: str = "passed", cause: str | None = None) -> dict[str, Any]:
    about = {"digest": "d", "inputs": "i", "version": "28.5.2", "kernel": "6.1"}
    return {"page": page, **about, "line": 1, "claim": "", "outcome": outcome, "cause": cause}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"date": "2026-11-24", "pages": {}}', '{"28.5": {"docs/x.md": 1}}'])
def test_what_is_not_a_record_is_none(text: str, tmp_path: Path) -> None:
    (tmp_path / "proof.json").write_text(text)
    assert store.read(tmp_path / "proof.json") == {}
    assert store.read(tmp_path / "none.json") == {}


def test_a_run_replaces_its_pages_and_leaves_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "proof.json"
    store.write(file, "28.5", {}, [step("docs/a.md"), step("docs/b.md", "failed")], SECONDS)
    store.write(file, "20.10", {}, [step("docs/a.md", "skipped", "needs ip_vs")], SECONDS)
    store.write(file, "28.5", {}, [step("docs/b.md")], SECONDS)
    assert store.table(store.read(file)) == [
        "Docker 28.5: 2 steps on 2 pages: 2 passed",
        "Docker 20.10: 1 steps on 1 pages: 1 skipped (needs ip_vs)",
    ]


def _many(file: Path, engine: str) -> None:
    for number in range(20):
        store.write(file, engine, {}, [step(f"docs/{number}.md")], {f"docs/{number}.md": 1.0})


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
