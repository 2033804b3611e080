"""The hosts of a page, without Docker: what a daemon that fails or goes away for a moment leads to."""

from pathlib import Path

import pytest
from pytest_docker.plugin import DockerComposeExecutor

from proof.errors import Unusable
from proof.hosts import lab


def daemon(folder: Path, script: str) -> lab.Daemon:
    """A docker command that does ``script``."""
    docker = folder / "docker"
    docker.write_text(f"#!/bin/sh\n{script}\n")
    docker.chmod(0o755)
    return lab.Daemon((str(docker),), "compose.yaml", 1)


def test_the_first_thing_that_compose_cannot_do_is_the_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAB_RUN", "r1")
    here = daemon(tmp_path, "echo ' Network x'\necho 'Cannot connect to the Docker daemon' >&2\nexit 1")
    monkeypatch.setattr(lab, "_gone", {here})
    with (
        pytest.raises(Unusable, match=r"^docker compose up: Cannot connect to the Docker daemon$"),
        lab.hosts("page", 1, (), here),
    ):
        pass


def test_a_daemon_that_comes_back_is_asked_again(tmp_path: Path) -> None:
    once = "[ -e $0.back ] || { echo 'Cannot connect to the Docker daemon' >&2; [ $1 = compose ] || >$0.back; exit 1; }"
    here = daemon(tmp_path, f"{once}\n[ $1 = version ] || echo $* >>$0.done")
    lab._compose(DockerComposeExecutor(f"{here.docker[0]} compose", ["c.yaml"], "p"), here, "up --detach host1")
    assert (tmp_path / "docker.done").read_text() == "compose -f c.yaml -p p up --detach host1\n"
