"""The outer daemon goes away under a run, for a moment or for good. It is the test's own, with the same images."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from signal import SIGKILL
from unittest import mock

import docker
import pytest

from proof.hosts import census, context, outer
from proof.project import CACHE
from tests.live.conftest import Run

PAGE, OTHER = "docs/tasks/connect.md", "docs/drivers/none.md"
Places = tuple[Path, Path]


@pytest.fixture(scope="module")
def places(lab_run: context.Run) -> Iterator[Places]:
    """Where the daemon runs and where it keeps its images, this run's host image among them."""
    if os.geteuid() or not shutil.which("dockerd"):
        pytest.skip("needs root and dockerd: it starts a daemon of its own")
    with (
        tempfile.TemporaryDirectory(prefix="dnp-", dir="/run") as run,
        tempfile.TemporaryDirectory(prefix="data-", dir=CACHE) as data,
        mock.patch.dict(os.environ),
    ):
        save = ["docker", "save", *{lab_run.images.host, lab_run.images.internet}]
        with subprocess.Popen(save, stdout=subprocess.PIPE) as images, outer.daemon(Path(run), Path(data)):
            subprocess.run(["docker", "load", "--quiet"], stdin=images.stdout, check=True, capture_output=True)
        yield Path(run), Path(data)


def until_a_step_runs(process: "subprocess.Popen[str]") -> None:
    """Wait until the page has made something on its host."""
    deadline = time.monotonic() + 120
    while True:
        hosts = [c for c in docker.from_env().containers.list() if c.name.endswith("-connect-host1-1")]
        if hosts and hosts[0].exec_run("docker ps --quiet", stderr=False).output.strip():
            return
        assert time.monotonic() < deadline and process.poll() is None, process.communicate()[0]
        time.sleep(0.1)


def held() -> set[str]:
    """What the daemon holds, hosts of runs as well."""
    return census.snapshot() | {c.name for c in docker.from_env().containers.list(all=True)}


def green(run: "subprocess.Popen[str]") -> None:
    """The run ends well and leaves the daemon without a host."""
    output, _ = run.communicate(timeout=300)
    assert run.returncode == 0, output
    assert not docker.from_env().containers.list(all=True)


def test_a_restart_is_red_at_its_step_and_the_next_page_waits_for_it(places: Places, start: Run) -> None:
    with outer.daemon(*places):
        before = held()
        process = start(PAGE, OTHER)
        until_a_step_runs(process)
    with outer.daemon(*places):
        output, _ = process.communicate(timeout=300)
        assert process.returncode == 1
        assert re.search(rf"^{PAGE}:\d+: .*the shell (had )?ended", output, re.MULTILINE), output
        assert re.search(rf"^{OTHER}: \d+ passed in", output, re.MULTILINE), output
        assert "Traceback" not in output and ".py:" not in output and output.count("\n") < 80, output
        assert held() == before
        green(start(PAGE))


def test_a_daemon_that_does_not_come_back_is_one_line_a_page(places: Places, start: Run) -> None:
    with outer.daemon(*places):
        process = start(PAGE, OTHER, "docs/index.md")
        until_a_step_runs(process)
    output, _ = process.communicate(timeout=300)
    assert process.returncode == 1
    for page in (OTHER, "docs/index.md"):
        said = rf"^{page}:1: docker compose up: .*Cannot connect to the Docker daemon"
        assert re.search(said, output, re.MULTILINE), output
    assert "does not answer any more; what this run left on it goes with the next run" in output
    assert "Traceback" not in output and ".py:" not in output and output.count("\n") < 80, output
    with outer.daemon(*places):
        green(start(PAGE))


def test_a_killed_daemon_leaves_no_mount(places: Places) -> None:
    run, data = places
    with outer.daemon(run, data):
        assert str(data) in Path("/proc/mounts").read_text()
        held = (data / "held").open("w")  # as its containerd holds files there for a moment after it
        os.kill(int((run / "docker.pid").read_text()), SIGKILL)
    with held:
        assert not re.search(f" ({run}|{data})", Path("/proc/mounts").read_text())
