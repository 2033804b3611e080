"""What a run leaves when it is ended, and that the user's own things on the daemon stay as they are."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import docker
import pytest

from proof import lab
from tests.live.conftest import Run

PAGE = "docs/tasks/connect.md"
LABEL = "docker-networking-proven"


@pytest.fixture
def own() -> Iterator[set[str]]:
    """A container, a network and a volume of the user, under names that pages use; the daemon as it is with them."""
    client = docker.from_env()
    container = client.containers.create(os.environ["LAB_IMAGE"], name="web", network_mode="none")
    network = client.networks.create("my_bridge", driver="bridge")
    volume = client.volumes.create("data")
    yield lab.snapshot()
    container.remove(v=True)
    network.remove()
    volume.remove()


def labs(before: set[str]) -> set[str]:
    """The runs that the daemon holds hosts of, but for those before."""
    containers = docker.from_env().containers.list(all=True, ignore_removed=True)
    return {c.labels[LABEL] for c in containers if LABEL in c.labels and "-connect-" in c.name} - before


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_an_ended_run_leaves_the_daemon_as_it_was(how: signal.Signals, start: Run, own: set[str]) -> None:
    before = labs(set())
    process = start(PAGE)
    deadline = time.monotonic() + 120
    while not (begun := labs(before)):
        assert time.monotonic() < deadline and process.poll() is None, process.communicate()[0]
        time.sleep(0.1)
    os.killpg(process.pid, how) if how == signal.SIGKILL else process.send_signal(how)
    process.communicate(timeout=120)
    assert process.returncode != 0
    again = start(PAGE)
    output, _ = again.communicate(timeout=300)
    assert again.returncode == 0, output
    assert not labs(before) & begun
    assert lab.snapshot() == own


def test_lf_runs_the_page_of_a_failed_step_whole(start: Run, project: Path) -> None:
    script = project / "examples/connect/04-connect.out"
    script.write_text(script.read_text().replace("127.0.0.1/8", "127.0.0.2/8"))
    output, _ = start(PAGE, "docs/index.md").communicate(timeout=300)
    assert "1 failed" in output
    output, _ = start("--lf", PAGE, "docs/index.md").communicate(timeout=300)
    assert "docs/index.md" not in output and "1 failed" in output
