"""What a run leaves when it is ended, and that the user's own things on the daemon stay as they are."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import docker
import pytest

from proof.hosts import census, context
from proof.hosts.lab import RUNS
from proof.project import PREFIX, default_engine
from proof.record import store
from tests.copies import copy
from tests.live.conftest import Run, extract

PAGE = "docs/tasks/connect.md"


@pytest.fixture
def own(lab_run: context.Run) -> Iterator[set[str]]:
    """Things of the user, under names and with a subnet that pages use; the daemon as it is with them."""
    client = docker.from_env()
    container = client.containers.create(lab_run.images.host, name="web", network_mode="none")
    pool = docker.types.IPAMPool(subnet="192.0.2.0/24")
    network = client.networks.create("my_bridge", driver="bridge", ipam=docker.types.IPAMConfig(pool_configs=[pool]))
    volume = client.volumes.create("data")
    yield census.snapshot()
    container.remove(v=True)
    network.remove()
    volume.remove()


def labs(before: set[str]) -> set[str]:
    """The runs that the daemon holds hosts of, but for those before."""
    containers = docker.from_env().containers.list(all=True, ignore_removed=True)
    return {c.labels[PREFIX] for c in containers if PREFIX in c.labels and "-connect-" in str(c.name)} - before


def until_it_has_hosts(process: "subprocess.Popen[str]", before: set[str]) -> set[str]:
    """Wait for the first host of a run; the run's name."""
    deadline = time.monotonic() + 120
    while not (begun := labs(before)):
        assert time.monotonic() < deadline and process.poll() is None, process.communicate()[0]
        time.sleep(0.1)
    return begun


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM], ids=lambda how: how.name)
def test_an_ended_run_leaves_the_daemon_as_it_was(how: signal.Signals, start: Run, own: set[str]) -> None:
    before = labs(set())
    process = start(PAGE)
    begun = until_it_has_hosts(process, before)
    os.killpg(process.pid, how) if how == signal.SIGKILL else process.send_signal(how)
    process.communicate(timeout=120)
    assert process.returncode != 0
    again = start(PAGE)
    output, _ = again.communicate(timeout=300)
    assert again.returncode == 0, output
    assert not labs(before) & begun
    assert census.snapshot() == own


# A terminal tells all its processes, and so does ``timeout``, whose signal comes with the one for nox's end.
@pytest.mark.parametrize(
    ("tell", "how"),
    [
        (os.killpg, signal.SIGINT),
        (os.kill, signal.SIGTERM),
        (os.killpg, signal.SIGTERM),
    ],
    ids=["Ctrl-C", "SIGTERM", "timeout"],
)
def test_what_ends_nox_lets_its_run_take_its_hosts_down(
    tell: Callable[[int, int], None], how: signal.Signals, project: Path, start: Run, own: set[str]
) -> None:
    if not (nox := shutil.which("nox")):
        pytest.skip("nox is not on the path")
    copy(project, "noxfile.py")
    before = labs(set())
    own_session = Path(sys.prefix)  # whose environment is there already
    session = ("--no-install", "--reuse-existing-virtualenvs", f"--envdir={own_session.parent}", "-s", own_session.name)
    process = start(*session, "--", PAGE, program=(nox,))
    begun = until_it_has_hosts(process, before)
    tell(process.pid, how)
    output, _ = process.communicate(timeout=60)  # until the run has closed its output as well
    assert "KeyboardInterrupt" in output and "Traceback" not in output and not labs(before) & begun, output
    assert not [run for run in begun if (RUNS / run).exists()], "it was killed before its end"
    assert census.snapshot() == own


def test_a_run_that_is_killed_at_any_moment_leaves_nothing_that_the_next_does_not_take_away(
    start: Run, own: set[str]
) -> None:
    before, names = labs(set()), {file.name for file in RUNS.iterdir()}
    moments = random.Random(1)
    for _ in range(20):
        process = start(PAGE)
        time.sleep(moments.uniform(0.2, 6))
        with suppress(ProcessLookupError):  # it may have ended by itself
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    again = start(PAGE)
    output, _ = again.communicate(timeout=300)
    assert again.returncode == 0, output
    assert labs(before) == set() and census.snapshot() == own
    assert {file.name for file in RUNS.iterdir()} <= names


def test_two_runs_at_once_are_both_green(start: Run, own: set[str], project: Path) -> None:
    runs = [start(PAGE), start("docs/drivers/none.md")]
    for run in runs:
        output, _ = run.communicate(timeout=300)
        assert run.returncode == 0, output
    assert {*store.read(project / "proof.json")[default_engine()]} == {PAGE, "docs/drivers/none.md"}
    assert census.snapshot() == own


def test_lf_runs_the_page_of_a_failed_step_whole(start: Run, project: Path) -> None:
    page = project / PAGE
    page.write_text(page.read_text().replace("inet 127.0.0.1/8", "inet 127.0.0.2/8", 1))
    extract(project)
    output, _ = start(PAGE, "docs/index.md").communicate(timeout=300)
    assert "1 failed" in output
    output, _ = start("--lf", PAGE, "docs/index.md").communicate(timeout=300)
    assert "docs/index.md" not in output and "1 failed" in output
