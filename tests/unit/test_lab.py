"""The hosts of a page, without Docker: what a daemon that fails or goes away for a moment leads to."""

import os
from pathlib import Path

import pytest

from proof.errors import Unusable
from proof.hosts import lab
from proof.hosts.context import Images, Run


def daemon(folder: Path, script: str) -> lab.Daemon:
    """A docker command that does ``script``."""
    docker = folder / "docker"
    docker.write_text(f"#!/bin/sh\n{script}\n")
    docker.chmod(0o755)
    return lab.Daemon((), (str(docker),), "compose.yaml", 1)


RUN = Run("r1", "28.5", Images("host:1", "internet:1", {"busybox": "busybox.tar"}, {}))


def test_the_first_thing_that_compose_cannot_do_is_the_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = daemon(tmp_path, "echo ' Network x'\necho 'Cannot connect to the Docker daemon' >&2\nexit 1")
    monkeypatch.setattr(lab, "_gone", {here})
    with (
        pytest.raises(Unusable, match=r"^docker compose up: Cannot connect to the Docker daemon$"),
        lab.hosts(RUN, "page", 1, (), here),
    ):
        pass


def test_a_daemon_that_comes_back_is_asked_again(tmp_path: Path) -> None:
    once = "[ -e $0.back ] || { echo 'Cannot connect to the Docker daemon' >&2; [ $1 = compose ] || >$0.back; exit 1; }"
    here = daemon(tmp_path, f"{once}\n[ $1 = version ] || echo $* >>$0.done")
    lab._compose(here.compose(RUN, "page"), here, "up --detach host1")
    assert (tmp_path / "docker.done").read_text() == "compose -f compose.yaml -p dnp-r1-page up --detach host1\n"


def test_compose_gets_the_variables_of_the_run_and_this_process_does_not(tmp_path: Path) -> None:
    here = daemon(tmp_path, "echo $LAB_RUN $LAB_IMAGE $LAB_INTERNET >$0.done")
    lab._compose(here.compose(RUN, "page"), here, "up")
    assert (tmp_path / "docker.done").read_text() == "r1 host:1 internet:1\n"
    assert not [name for name in os.environ if name.startswith("LAB_")]
