"""The pytest plugin as a reader meets it, without Docker."""

import os
import signal
import subprocess
import sys
import time
from argparse import ArgumentTypeError
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from proof.run.plugin import part, pytest_xdist_auto_num_workers
from proof.run.session import pytest_keyboard_interrupt
from proof.run.workers import PageScheduling, _interrupt, prepare_worker
from tests.copies import PROGRAM, copy

NO_DOCKER = {"DOCKER_HOST": "unix:///nonexistent/docker.sock"}


def run(folder: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """A run of pytest with no other plugin named, as somebody types it."""
    command = [sys.executable, "-m", "pytest", *arguments]
    environment = {**os.environ, **NO_DOCKER, **environment}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    copy(tmp_path, *PROGRAM)
    for folder in ("docs", "tests/unit", "tests/live"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "tests/unit/test_one.py").write_text("def test_one(): pass\n")
    (tmp_path / "tests/live/test_two.py").write_text("def test_two(lab_run): assert lab_run.name\n")
    return tmp_path


def test_a_page_that_is_not_extracted_is_one_clear_line(project: Path) -> None:
    block = "```console\n$ true\n```\n\n"
    (project / "docs/new.md").write_text(f"# New\n\n{block}## Clean up\n\n{block}")
    done = run(project, "--collect-only", "docs")
    assert "docs/new.md:1: not extracted; run nox -s extract" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr and ".py:" not in done.stdout
    assert done.returncode == 2


def test_unit_tests_run_alone_and_load_nothing_of_a_run(project: Path) -> None:
    test = "import sys\ndef test_one():\n    assert not {m for m in sys.modules if m.startswith('proof.hosts')}\n"
    (project / "tests/unit/test_one.py").write_text(test)
    for arguments in ((), ("tests/unit",), ("tests/unit/test_one.py::test_one",)):
        done = run(project, *arguments)
        assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout + done.stderr


def test_an_editor_that_collects_all_tests_needs_no_docker(project: Path) -> None:
    done = run(project, "--collect-only", "-q", "tests")
    assert done.returncode == 0 and "2 tests collected" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("what", ["tests/live", "docs/new.md"])
def test_without_docker_a_run_says_in_one_line_what_it_needs(what: str, project: Path) -> None:
    block = "```console\n$ true\n```\n\n"
    (project / "docs/new.md").write_text(f"# New\n\n{block}## Clean up\n\n{block}")
    (project / "examples").mkdir()
    subprocess.run([sys.executable, "-m", "proof.guide.examples"], cwd=project, check=True, stdout=subprocess.DEVNULL)
    (project / "bin").mkdir()
    (project / "bin/docker").write_text("#!/bin/sh\necho 19.03.1\n")
    (project / "bin/docker").chmod(0o755)
    done = run(project, what, PATH=f"{project / 'bin'}:{os.environ['PATH']}")
    assert done.returncode == 2
    assert "Exit: Docker 19.03.1 is too old; 20.10 or newer is needed" in done.stdout
    assert "Error" not in done.stdout + done.stderr and ".py:" not in done.stdout


def test_an_engine_that_is_none_and_a_write_under_ci_are_refused(project: Path) -> None:
    done = run(project, "--engine=1.0", "docs")
    assert done.returncode == 4 and "no engine '1.0'; known are 28.5" in done.stderr
    done = run(project, "--update", "docs", CI="true")
    assert done.returncode == 2 and "docs-update does not write under CI" in done.stdout + done.stderr


@pytest.mark.parametrize("text", ["0/2", "3/2", "2", "a/b", "1/0", "-1/2", ""])
def test_a_part_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="write 2/5"):
        part(text)


def test_one_page_runs_without_a_worker_and_two_need_two() -> None:
    def workers(*arguments: str) -> int | None:
        config: Any = SimpleNamespace(args=list(arguments), rootpath=Path().absolute())
        return pytest_xdist_auto_num_workers(config)

    assert workers("docs/index.md") == workers("docs/index.md::50 docker network ls") == 0
    assert workers("docs/index.md", "docs/drivers/none.md") == 2
    assert workers("docs") == 2 * len(os.sched_getaffinity(0))
    assert workers("tests/unit") is None, "xdist decides"


def test_pages_of_the_virtual_machine_and_the_live_tests_are_one_worker_s_each() -> None:
    scheduling = PageScheduling.__new__(PageScheduling)
    scheduling.in_vm = ("docs/drivers/ipvlan.md",)
    assert scheduling._split_scope("docs/drivers/ipvlan.md::3 true") == "vm"
    assert scheduling._split_scope("tests/live/test_red.py::test_x") == "live"
    assert scheduling._split_scope("docs/index.md::3 true") == "docs/index.md"


def test_sigterm_ends_the_workers_as_ctrl_c_does() -> None:
    as_it_was = signal.getsignal(signal.SIGTERM)
    with subprocess.Popen(["env", "--default-signal=INT", "sleep", "60"]) as worker:
        while Path(f"/proc/{worker.pid}/comm").read_text() != "sleep\n":  # where SIGINT was ignored it is no more
            time.sleep(0.01)
        with pytest.raises(KeyboardInterrupt):
            _interrupt([worker.pid], signal.SIGTERM, None)
        assert worker.wait(10) == -signal.SIGINT
        with pytest.raises(KeyboardInterrupt):
            _interrupt([worker.pid])  # one that has ended already
        again: Any = signal.signal(signal.SIGTERM, as_it_was)
        assert again != as_it_was, "the same signal once more, while the hosts go, would end the run"
        again(signal.SIGTERM, None)


def test_an_end_by_pytest_itself_keeps_a_line_that_pytest_can_show() -> None:
    with pytest.raises(pytest.exit.Exception) as ended:
        pytest.exit("the registry has no such digest")  # whose own line pytest hides
    pytest_keyboard_interrupt(ended)
    assert len(ended.traceback) == 1
    assert getattr(ended.getrepr(funcargs=True), "reprcrash", None) is not None, "pytest asserts that there is one"


def test_a_worker_follows_the_signal_that_ends_it_where_its_run_was_told_to_ignore_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("atexit.register", lambda *_: None)  # it ends the process
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        prepare_worker()
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
