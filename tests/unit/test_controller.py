"""What the controlling process keeps of its items."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from proof.guide.model import Key
from proof.hosts.context import Images, Run
from proof.record import store
from proof.record.result import Outcome, StepResult
from proof.run.controller import Controller
from proof.run.items import PAGE, STEP
from tests.unit.test_record import RESULT


def controller(lines: list[str]) -> Controller:
    reporter = SimpleNamespace(
        _tw=SimpleNamespace(width_of_current_line=0), write_line=lines.append, flush=lambda: None
    )
    config: Any = SimpleNamespace(
        getoption=lambda name: None, pluginmanager=SimpleNamespace(get_plugin=lambda name: reporter)
    )
    return Controller(config)


def report(file: str, when: str, failed: bool = False, **properties: Any) -> Any:
    names = {"step": STEP, "page": PAGE}
    return SimpleNamespace(
        nodeid=f"{file}::4 true",
        when=when,
        duration=1.0,
        failed=failed,
        longrepr="docs/a.md:4: no\nmore",
        user_properties=[(names[name], value) for name, value in properties.items()],
    )


def test_a_page_that_was_cut_is_not_recorded_and_one_at_its_end_is_with_its_whole_time() -> None:
    lines: list[str] = []
    run = controller(lines)
    failed = StepResult(Key("docs/a.md", 1, 1), Outcome.FAILED)
    result = replace(RESULT, not_passed=(failed,))
    for page in ("docs/a.md", "docs/b.md"):
        run.pytest_runtest_logreport(report(page, "call", step=(page, 4)))
    for when in ("call", "teardown"):
        run.pytest_runtest_logreport(report("docs/a.md", when, page=store.dumps(result)))
    assert run.results == {"docs/a.md": replace(result, seconds=3.0)}
    assert lines == ["docs/a.md: 1 failed, 8 passed in 3.0 s"]


def test_github_gets_the_line_of_markdown_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    lines: list[str] = []
    controller(lines).pytest_runtest_logreport(report("docs/a.md", "call", True, step=("docs/part.md", 7)))
    assert lines == ["::error file=docs/part.md,line=7::docs/a.md:4: no"]


def test_a_run_comes_to_a_worker_as_it_was_sent_and_gives_compose_its_variables() -> None:
    run = Run("r1", "28.5", Images("h:1", "i:1", {"busybox": "b.tar"}, {"host": "Debian"}), "v:1", ("a.md",), ("b.md",))
    assert Run.of_data(run.as_data()) == run
    assert run.environment() == {"LAB_RUN": "r1", "LAB_IMAGE": "h:1", "LAB_INTERNET": "i:1", "LAB_VM": "v:1"}
    assert run.container("bridge", "host1") == "dnp-r1-bridge-host1-1"
