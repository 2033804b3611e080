"""The hosts of a page: brought up fresh for each page by pytest-docker's Compose executor, and always taken down."""

from __future__ import annotations

import fcntl
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import docker
from pytest_docker.plugin import DockerComposeExecutor

from proof import images
from proof.engine import Unusable

COMPOSE = Path("lab/compose.yaml")
_LABEL = "docker-networking-proven"


@contextmanager
def compose_plugin(cache: Path) -> Iterator[None]:
    """Where the Docker CLI has no Compose, use the one of the host image for this run."""
    if subprocess.run(["docker", "compose", "version"], capture_output=True, check=False).returncode == 0:
        yield
        return
    plugins = cache / "config/cli-plugins"
    if not (plugins / "docker-compose").exists():
        plugins.mkdir(parents=True, exist_ok=True)
        box = images.run(["docker", "create", "--network=none", os.environ["LAB_IMAGE"]])
        try:
            part = plugins / f"part.{os.getpid()}"
            images.run(["docker", "cp", f"{box}:/usr/local/lib/docker/cli-plugins/docker-compose", str(part)])
            part.rename(plugins / "docker-compose")
        finally:
            images.run(["docker", "rm", "--volumes", box])
    os.environ["DOCKER_CONFIG"] = str(cache / "config")
    try:
        yield
    finally:
        del os.environ["DOCKER_CONFIG"]


@contextmanager
def named_run(cache: Path) -> Iterator[None]:
    """Give this run a name that its hosts carry (``LAB_RUN``), and remove what dead runs left on the daemon.

    A run holds a lock on the file of its name, so a run whose lock can be taken is dead.
    """
    folder = cache / "runs"
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{os.getpid():x}{int(time.time()):x}"
    with (folder / name).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        os.environ["LAB_RUN"] = name
        _sweep(folder, name)
        try:
            yield
        finally:
            _sweep(folder, name)
            (folder / name).unlink()


def _alive(run: Path) -> bool:
    with run.open() as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        run.unlink()
        return False


def _run_of(labels: dict[str, str] | None) -> str:
    """The run that a thing of the outer daemon belongs to; empty for all that is the user's."""
    return (labels or {}).get(_LABEL, "")


def _sweep(folder: Path, own: str) -> None:
    """Remove the hosts, networks and volumes of the run ``own`` and of dead runs."""
    client = docker.from_env()
    spared = {"", *(run.name for run in folder.iterdir() if _alive(run))} - {own}
    for container in client.containers.list(all=True):
        if _run_of(container.labels) not in spared:
            container.remove(force=True, v=True)
    for network in client.networks.list():
        if _run_of((network.attrs or {})["Labels"]) not in spared:
            network.remove()
    for volume in client.volumes.list():
        if _run_of((volume.attrs or {})["Labels"]) not in spared:
            volume.remove()


def snapshot() -> set[str]:
    """What the outer daemon holds, one line each, without the hosts of this and other runs and the lab's own images."""
    client = docker.from_env()
    held = {f"container {c.name} {c.id}" for c in client.containers.list(all=True) if not _run_of(c.labels)}
    held |= {f"network {n.name} {n.id}" for n in client.networks.list() if not _run_of((n.attrs or {})["Labels"])}
    held |= {f"volume {v.name}" for v in client.volumes.list() if not _run_of((v.attrs or {})["Labels"])}
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
def hosts(page: str, count: int, guests: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """A fresh lab for ``page`` with ``count`` hosts that hold the images ``guests``: host name to container name."""
    project = f"dnp-{os.environ['LAB_RUN']}-{page}"
    compose = DockerComposeExecutor("docker compose", [str(COMPOSE)], project)
    running = {f"host{n}": f"{project}-host{n}-1" for n in range(1, count + 1)}
    try:
        compose.execute(f"up --detach internet {' '.join(running)}")
        archives = images.guests()
        for container in running.values():
            _wait(container)
            for name in (*images.ALWAYS, *guests):
                _load(container, name, archives[name])
        yield running
    finally:
        compose.execute("down --volumes --timeout 0")


def _wait(container: str) -> None:
    deadline = time.monotonic() + 60
    while subprocess.run(["docker", "exec", container, "docker", "version"], check=False,
                         capture_output=True).returncode:  # fmt: skip
        ended = images.run(["docker", "inspect", "--format", "{{.State.Running}}", container]) == "false"
        if ended or time.monotonic() > deadline:
            log = subprocess.run(["docker", "logs", "--tail=1", container], capture_output=True, text=True, check=False)
            what = "ended at its start" if ended else "is not ready after 60 s"
            raise Unusable(f"{container} {what}: {(log.stderr or log.stdout).strip()}")
        time.sleep(0.05)


def _load(container: str, name: str, archive: Path) -> None:
    """Load an image into a host's daemon under the name that pages use."""
    script = 'tag=$(docker load --quiet | sed "s/^Loaded image: //") && docker tag "$tag" "$0" && docker rmi "$tag"'
    with archive.open("rb") as image:
        _exec(container, ["sh", "-c", script, name], image.read())


def copy(container: str, path: str, content: bytes) -> None:
    """Write a page's file on a host."""
    _exec(container, ["sh", "-c", 'mkdir -p "$(dirname "$0")" && cat >"$0"', path], content)


def _exec(container: str, command: list[str], content: bytes) -> None:
    done = subprocess.run(
        ["docker", "exec", "-i", container, *command], input=content, capture_output=True, check=False
    )
    if done.returncode:
        raise Unusable(f"{container}: {done.stderr.decode(errors='replace').strip()}")
