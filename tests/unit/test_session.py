"""The pytest plugin as a reader meets it, without Docker: what a page that cannot be collected says."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from proof.run.items import CLEAN
from proof.run.plugin import (
    _end,
    _workers,
    pytest_configure,
    pytest_keyboard_interrupt,
    pytest_testnodeready,
    pytest_xdist_auto_num_workers,
)
from proof.run.report import Results
from tests.copies import PROGRAM, copy


def test_a_page_that_is_not_extracted_is_one_clear_line(tmp_path: Path) -> None:
    copy(tmp_path, *PROGRAM)
    (tmp_path / "docs").mkdir()
    block = "```console\n$ true\n```\n\n"
    (tmp_path / "docs/new.md").write_text(f"# New\n\n{block}## Clean up\n\n{block}")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "proof.run.plugin", "--collect-only", "docs"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "docs/new.md:1: not extracted; run nox -s extract" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr and ".py:" not in done.stdout
    assert done.returncode == 2


def test_a_page_that_was_cut_is_not_recorded() -> None:
    config: Any = SimpleNamespace(pluginmanager=SimpleNamespace(get_plugin=lambda name: None))
    results = Results(config)
    for page, item in (("docs/a.md", "4 true"), ("docs/a.md", CLEAN), ("docs/b.md", "4 true")):
        entry = {"page": page, "outcome": "passed"}
        for when in ("call", "teardown"):
            report: Any = SimpleNamespace(
                nodeid=f"{page}::{item}",
                when=when,
                duration=1.0,
                failed=False,
                user_properties=[] if item == CLEAN else [("proof", entry)],
            )
            results.pytest_runtest_logreport(report)
    assert [entry["page"] for entry in results.recorded] == ["docs/a.md"]


def test_one_page_runs_without_a_worker_and_two_need_two() -> None:
    def workers(*arguments: str) -> int:
        config: Any = SimpleNamespace(args=list(arguments))
        return pytest_xdist_auto_num_workers(config)

    assert workers("docs/index.md") == workers("docs/index.md::50 docker network ls") == 0
    assert workers("docs/index.md", "docs/drivers/none.md") == 2
    assert workers("docs") == 2 * len(os.sched_getaffinity(0))


def test_sigterm_ends_the_workers_as_ctrl_c_does() -> None:
    stash = pytest.Stash()
    stash[_workers] = []
    as_it_was = signal.getsignal(signal.SIGTERM)
    with subprocess.Popen(["env", "--default-signal=INT", "sleep", "60"]) as worker:
        node: Any = SimpleNamespace(
            config=SimpleNamespace(stash=stash), gateway=SimpleNamespace(_io=SimpleNamespace(popen=worker))
        )
        pytest_testnodeready(node)
        with pytest.raises(KeyboardInterrupt):
            _end(stash[_workers], signal.SIGTERM, None)
        assert worker.wait(10) == -signal.SIGINT
        with pytest.raises(KeyboardInterrupt):
            _end(stash[_workers])  # one that has ended already
        again: Any = signal.signal(signal.SIGTERM, as_it_was)
        assert again != as_it_was, "the same signal once more, while the hosts go, would end the run"
        again(signal.SIGTERM, None)


def test_an_end_by_pytest_itself_keeps_a_line_that_pytest_can_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAB_RUN", raising=False)
    with pytest.raises(pytest.exit.Exception) as ended:
        pytest.exit("the registry has no such digest")  # whose own line pytest hides
    pytest_keyboard_interrupt(ended)
    assert len(ended.traceback) == 1
    assert getattr(ended.getrepr(funcargs=True), "reprcrash", None) is not None, "pytest asserts that there is one"


def test_a_worker_heeds_the_signal_that_ends_it_where_its_run_was_told_to_ignore_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("atexit.register", lambda *_: None)  # it ends the process
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        config: Any = SimpleNamespace(stash={}, workerinput={}, getoption=lambda name: False)
        pytest_configure(config)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
