"""The hosts of a page: brought up fresh for each page by pytest-docker's Compose executor, and always taken down."""

from __future__ import annotations

import os
import shlex
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pytest_docker.plugin import DockerComposeExecutor

from proof.errors import Unusable
from proof.hosts import images
from proof.hosts.context import Run
from proof.hosts.messages import NO_DAEMON
from proof.project import ALWAYS, CACHE, COMPOSE

RUNS = CACHE / "runs"
"""The names of runs under way, a file each."""


@dataclass(frozen=True)
class Daemon:
    """A daemon that carries the hosts of pages."""

    enter: tuple[str, ...]
    """What comes before a command to run it beside the daemon; nothing for this machine."""
    client: tuple[str, ...]
    """The Docker command there."""
    compose_file: str
    """Path of ``lab/compose.yaml`` there."""
    patience: float
    """How many times as long as on the outer daemon a step may take."""

    @property
    def docker(self) -> tuple[str, ...]:
        """The Docker command as this machine calls it."""
        return (*self.enter, *self.client)

    def compose(self, run: Run, page: str) -> DockerComposeExecutor:
        """Compose for the hosts of a page.

        pytest-docker passes no environment on, so the variables of the run are part of the command.
        """
        variables = [f"{name}={value}" for name, value in run.environment().items()]
        command = shlex.join([*self.enter, "env", *variables, *self.client, "compose"])
        return DockerComposeExecutor(command, [self.compose_file], run.project(page))


# A call of the API costs a fifth of what the docker command does.
_LOAD = r"""set -e
engine() { curl --silent --show-error --fail --unix-socket /run/docker.sock "http://docker/images/$@"; }
loaded='.stream // error(.error) | sub("^Loaded image: (?<tag>.*)\n$"; .tag)'
tag=$(engine "load?quiet=1" --request POST --upload-file - | jq --raw-output "$loaded")
engine "$tag/tag?repo=$0&tag=${1:-latest}" --request POST
engine "$tag" --request DELETE >/dev/null
"""

OUTER = Daemon((), ("docker",), str(COMPOSE), 1)


@contextmanager
def compose_plugin(host_image: str) -> Iterator[None]:
    """Where the Docker CLI has no Compose, use the one of the host image for this run.

    ``DOCKER_CONFIG`` is in the environment, as ``DOCKER_HOST`` is where the daemon is our own: each Docker client that
    this process or a worker starts reads them there, the SDK and nested runs of the live tests included.
    """
    if subprocess.run(["docker", "compose", "version"], capture_output=True, check=False).returncode == 0:
        yield
        return
    plugins = CACHE / "config/cli-plugins"
    if not (plugins / "docker-compose").exists():
        plugins.mkdir(parents=True, exist_ok=True)
        box = images.run(["docker", "create", "--network=none", host_image])
        try:
            part = plugins / f"part.{os.getpid()}"
            images.run(["docker", "cp", f"{box}:/usr/local/lib/docker/cli-plugins/docker-compose", str(part)])
            part.rename(plugins / "docker-compose")
        finally:
            images.run(["docker", "rm", box])
    os.environ["DOCKER_CONFIG"] = str(CACHE / "config")
    try:
        yield
    finally:
        del os.environ["DOCKER_CONFIG"]


@dataclass(frozen=True)
class Hosts:
    """The hosts of one page while they run."""

    enter: dict[str, list[str]]
    """Host name to what comes before a command to run it there: ``docker exec -i …-host1-1``."""
    patience: float = 1.0
    """How many times as long as on the outer daemon a step may take."""


@contextmanager
def hosts(run: Run, page: str, count: int, guests: tuple[str, ...], daemon: Daemon = OUTER) -> Iterator[Hosts]:
    """Fresh hosts for a page on ``daemon``, ``count`` of them, that hold the images ``guests``; removed at the end.

    After a Ctrl-C they stay: the end of the run removes the hosts of all pages at once, which is sooner.

    Raises:
        Unusable: they do not start, or cannot be removed.
    """
    compose = daemon.compose(run, page)
    names = [f"host{n}" for n in range(1, count + 1)]
    enter = {name: [*daemon.docker, "exec", "-i", run.container(page, name)] for name in names}
    archives = {guest: Path(run.images.archives[guest]) for guest in (*ALWAYS, *guests)}
    try:
        _compose(compose, daemon, f"up --detach internet {' '.join(names)}")
        with ThreadPoolExecutor() as pool:
            starts = [pool.submit(_start, run.container(page, name), daemon, enter[name], archives) for name in names]
        for start in starts:
            start.result()
        yield Hosts(enter, daemon.patience)
    except Exception:
        with suppress(Unusable):  # the cause is what came first; what stays goes at the end of the run
            _compose(compose, daemon, "down --timeout 0")
        raise
    _compose(compose, daemon, "down --timeout 0")


def _compose(executor: DockerComposeExecutor, daemon: Daemon, command: str) -> None:
    """Run one of Compose's commands; where the daemon is gone, once more when it is back.

    Raises:
        Unusable: it failed; the text is what Compose said last.
    """
    for again in (True, False):
        try:
            executor.execute(command)
            return
        except Exception as error:  # pytest-docker has no class of its own for it
            reason = str(error).rstrip('".\n').splitlines()[-1].rpartition('"' * 3)[2]
            if not (again and NO_DAEMON in reason and _back(daemon)):
                raise Unusable(f"docker compose {command.split(maxsplit=1)[0]}: {reason}") from error


_gone: set[Daemon] = set()
"""Daemons that went away and did not come back: nobody waits for one twice."""


def _back(daemon: Daemon) -> bool:
    """Wait for a daemon that is being restarted, at most 30 s, and say whether it answers."""
    deadline = time.monotonic() + 30
    while daemon not in _gone:
        if subprocess.run([*daemon.docker, "version"], check=False, capture_output=True).returncode == 0:
            return True
        if time.monotonic() > deadline:
            _gone.add(daemon)
        time.sleep(0.2)
    return False


def _start(container: str, daemon: Daemon, enter: list[str], guests: dict[str, Path]) -> None:
    """Wait for a host, and load its images."""
    _wait(container, daemon)
    for name, archive in guests.items():
        _load(enter, name, archive)


def _wait(container: str, daemon: Daemon) -> None:
    seconds = 60 * daemon.patience
    ready = "until [ -e /run/ready ]; do sleep 0.02; done"  # one process that waits: asking again and again costs more
    try:
        done = subprocess.run(
            [*daemon.docker, "exec", container, "sh", "-c", ready], check=False, capture_output=True, timeout=seconds
        )
        if done.returncode == 0:
            return
        fault = "ended at its start"
    except subprocess.TimeoutExpired:
        fault = f"is not ready after {seconds:g} s"
    log = subprocess.run([*daemon.docker, "logs", "--tail=1", container], capture_output=True, text=True, check=False)
    raise Unusable(f"{container} {fault}: {(log.stderr or log.stdout).strip()}")


def _load(enter: list[str], name: str, archive: Path) -> None:
    """Load an image into a host's daemon under the name that pages use."""
    with archive.open("rb") as image:
        _exec(enter, ["sh", "-c", _LOAD, *name.split(":")], stdin=image)


def copy(enter: list[str], path: str, content: bytes) -> None:
    """Write a page's file on the host that ``enter`` leads to."""
    _exec(enter, ["sh", "-c", 'mkdir -p "$(dirname "$0")" && cat >"$0"', path], input=content)


def _exec(enter: list[str], command: list[str], **given: Any) -> None:
    done = subprocess.run([*enter, *command], capture_output=True, check=False, **given)
    if done.returncode:
        raise Unusable(f"{' '.join(enter[-1:])}: {done.stderr.decode(errors='replace').strip()}")
