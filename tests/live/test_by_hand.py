"""A page's ``run.sh`` as a reader starts it on their own Docker: it runs the page, and cleans up, also after Ctrl-C."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from proof.hosts import lab
from proof.hosts.context import Run
from proof.run.clean import STATE, normal

SCRIPT = "/root/examples/{}/run.sh"


@pytest.fixture
def host(lab_run: Run) -> Iterator[list[str]]:
    """The way into a Docker host that holds two extracted pages."""
    with lab.hosts(lab_run, "by-hand", 1, ()) as hosts:
        enter = hosts.enter["host1"]
        for page in ("wrong-gateway", "connect"):
            for file in sorted(Path("examples", page).glob("*.*")):
                lab.copy(enter, f"/root/{file}", file.read_bytes())
        lab.copy(enter, "/root/lab/play.sh", Path("lab/play.sh").read_bytes())
        yield enter


def on(host: list[str], *command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*host, *command], capture_output=True, text=True, check=False)


def state(host: list[str]) -> list[str]:
    return normal(on(host, "bash", "-c", STATE).stdout)


def test_a_page_runs_and_cleans_up(host: list[str]) -> None:
    before = state(host)
    done = on(host, "bash", SCRIPT.format("wrong-gateway"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "$ docker run" in done.stdout
    assert ".sh is left out: needs engine<" in done.stdout
    assert state(host) == before


def test_ctrl_c_cleans_up(host: list[str]) -> None:
    before = state(host)
    with subprocess.Popen(
        [*host, "bash", SCRIPT.format("connect")], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout
        while not (line := process.stdout.readline()).startswith("$ docker run"):
            assert line, "the page ended before it ran a container"
        on(host, "pkill", "-INT", "-f", "run.sh")
        rest = process.stdout.read()
    assert process.returncode == 130, rest
    assert state(host) == before


def test_a_name_of_the_reader_is_left_alone(host: list[str]) -> None:
    on(host, "docker", "network", "create", "my_bridge")
    done = on(host, "bash", SCRIPT.format("connect"))
    assert done.returncode == 2
    assert "'my_bridge' already exists on this Docker; rename or remove it first" in done.stderr
    assert on(host, "docker", "network", "inspect", "my_bridge").returncode == 0
