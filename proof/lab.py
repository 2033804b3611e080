"""The hosts of a page: brought up fresh for each page by pytest-docker's Compose executor, and always taken down."""

from __future__ import annotations

import fcntl
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docker
import docker.errors
from pytest_docker.plugin import DockerComposeExecutor

from proof import images
from proof.engine import CACHE, Unusable

COMPOSE = Path("lab/compose.yaml")
RUNS = CACHE / "runs"
_LABEL = "docker-networking-proven"


@dataclass(frozen=True)
class Daemon:
    """A daemon that carries labs."""

    docker: tuple[str, ...]
    """The command that leads to it."""
    compose_file: str
    """Path of ``lab/compose.yaml`` for that command."""
    patience: float
    """How many times as long as on the outer daemon a step may take."""


OUTER = Daemon(("docker",), str(COMPOSE), 1)


@contextmanager
def compose_plugin() -> Iterator[None]:
    """Where the Docker CLI has no Compose, use the one of the host image for this run."""
    if subprocess.run(["docker", "compose", "version"], capture_output=True, check=False).returncode == 0:
        yield
        return
    plugins = CACHE / "config/cli-plugins"
    if not (plugins / "docker-compose").exists():
        plugins.mkdir(parents=True, exist_ok=True)
        box = images.run(["docker", "create", "--network=none", os.environ["LAB_IMAGE"]])
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


@contextmanager
def named_run() -> Iterator[None]:
    """Give this run a name that its hosts carry (``LAB_RUN``), and remove what dead runs left on the daemon.

    A run holds a lock on the file of its name, so a run whose lock can be taken is dead.
    """
    RUNS.mkdir(parents=True, exist_ok=True)
    name = f"{os.getpid():x}{int(time.time()):x}"
    making = RUNS / f".{name}"
    with making.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        making.rename(RUNS / name)  # so that nobody finds the name without its lock
        os.environ["LAB_RUN"] = name
        _sweep(name)
        try:
            yield
        finally:
            _sweep(name)
            (RUNS / name).unlink()


def _dead(run: str) -> bool:
    """Whether no process holds the lock of a run's name. Its file goes with it."""
    try:
        with (RUNS / run).open() as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            (RUNS / run).unlink()
    except BlockingIOError:
        return False
    except FileNotFoundError:
        pass
    return True


def _run_of(labels: dict[str, str] | None) -> str:
    """The run that a thing of the outer daemon belongs to; empty for all that is the user's."""
    return (labels or {}).get(_LABEL, "")


def _sweep(own: str) -> None:
    """Remove the hosts and networks of the run ``own`` and of dead runs."""
    client = docker.from_env()

    def ours(labels: dict[str, str] | None) -> bool:  # asked for each thing anew: another run may just have begun
        run = _run_of(labels)
        return run == own or (run != "" and _dead(run))

    for container in client.containers.list(all=True, ignore_removed=True):
        if ours(container.labels):
            _removed(container.id, lambda thing: client.api.remove_container(thing, force=True))
    for network in client.networks.list():
        if ours((network.attrs or {})["Labels"]):
            _removed(network.id, _remove_network)


def _remove_network(network: str) -> None:
    """Remove a network with the endpoints that a daemon may keep of containers that are gone."""
    client = docker.from_env()
    for end in client.api.inspect_network(network)["Containers"].values():
        client.api.disconnect_container_from_network(end["Name"], network, force=True)
    client.api.remove_network(network)


def _removed(thing: Any, remove: Callable[[Any], None]) -> None:
    """Remove a thing that another run may be sweeping as well."""
    with suppress(docker.errors.NotFound):
        try:
            remove(thing)
        except docker.errors.APIError as error:
            if "already in progress" not in str(error):
                raise


def snapshot() -> set[str]:
    """What the outer daemon holds, one line each: all but the hosts of runs and the lab's images."""
    client = docker.from_env()
    containers = client.containers.list(all=True, ignore_removed=True)
    held = {f"container {c.name} {c.id}" for c in containers if not _run_of(c.labels)}
    held |= {f"network {n.name} {n.id}" for n in client.networks.list() if not _run_of((n.attrs or {})["Labels"])}
    held |= {f"volume {v.name}" for v in client.volumes.list()}
    tags = {(tag, i.id) for i in client.images.list() for tag in i.tags}
    return held | {f"image {tag} {i}" for tag, i in tags if not tag.startswith(images.PREFIX)}


@contextmanager
def unchanged() -> Iterator[None]:
    """Compare the outer daemon before and after.

    Raises:
        Unusable: something was added or removed; the text names it.
    """
    before = snapshot()
    yield
    after = snapshot()
    if before != after:
        changes = [f"+ {line}" for line in sorted(after - before)] + [f"- {line}" for line in sorted(before - after)]
        raise Unusable("the outer daemon is not as it was before the run: " + "; ".join(changes))


@contextmanager
def hosts(page: str, count: int, guests: tuple[str, ...], daemon: Daemon) -> Iterator[dict[str, list[str]]]:
    """A fresh lab for ``page`` on ``daemon`` with ``count`` hosts that hold the images ``guests``.

    Yields:
        Host name to the command that runs another on it: ``docker exec -i …-host1-1``.
    """
    project = f"dnp-{os.environ['LAB_RUN']}-{page}"
    compose = DockerComposeExecutor(" ".join([*daemon.docker, "compose"]), [daemon.compose_file], project)
    names = [f"host{n}" for n in range(1, count + 1)]
    running = {name: [*daemon.docker, "exec", "-i", f"{project}-{name}-1"] for name in names}
    try:
        _compose(compose, f"up --detach internet {' '.join(names)}")
        archives = images.guests()
        for name in names:
            _wait(f"{project}-{name}-1", daemon)
        with ThreadPoolExecutor() as pool:
            loads = [pool.submit(_load, enter, guest, archives[guest])
                     for enter in running.values() for guest in (*images.ALWAYS, *guests)]  # fmt: skip
        for load in loads:
            load.result()
        yield running
    finally:
        _compose(compose, "down --timeout 0")


def _compose(executor: DockerComposeExecutor, command: str) -> None:
    """Run one of Compose's commands.

    Raises:
        Unusable: it failed; the text is what Compose said last.
    """
    try:
        executor.execute(command)
    except Exception as error:  # pytest-docker has no class of its own for it
        said = str(error).rstrip('".\n').splitlines()[-1]
        raise Unusable(f"docker compose {command.split(maxsplit=1)[0]}: {said.rpartition(chr(34) * 3)[2]}") from error


def _wait(container: str, daemon: Daemon) -> None:
    deadline = time.monotonic() + 60 * daemon.patience
    ready = [*daemon.docker, "exec", container, "test", "-e", "/run/ready"]
    while subprocess.run(ready, check=False, capture_output=True).returncode:
        ended = images.run([*daemon.docker, "inspect", "--format", "{{.State.Running}}", container]) == "false"
        if ended or time.monotonic() > deadline:
            log = subprocess.run(
                [*daemon.docker, "logs", "--tail=1", container], capture_output=True, text=True, check=False
            )
            what = "ended at its start" if ended else f"is not ready after {60 * daemon.patience:g} s"
            raise Unusable(f"{container} {what}: {(log.stderr or log.stdout).strip()}")
        time.sleep(0.05 if daemon is OUTER else 0.5)


def _load(enter: list[str], name: str, archive: Path) -> None:
    """Load an image into a host's daemon under the name that pages use."""
    script = 'tag=$(docker load --quiet | sed "s/^Loaded image: //") && docker tag "$tag" "$0" && docker rmi "$tag"'
    with archive.open("rb") as image:
        _exec(enter, ["sh", "-c", script, name], stdin=image)


def copy(enter: list[str], path: str, content: bytes) -> None:
    """Write a page's file on the host that ``enter`` leads to."""
    _exec(enter, ["sh", "-c", 'mkdir -p "$(dirname "$0")" && cat >"$0"', path], input=content)


def _exec(enter: list[str], command: list[str], **given: Any) -> None:
    done = subprocess.run([*enter, *command], capture_output=True, check=False, **given)
    if done.returncode:
        raise Unusable(f"{' '.join(enter[-1:])}: {done.stderr.decode(errors='replace').strip()}")
