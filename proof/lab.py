"""The hosts of a page: built once, brought up fresh for each page by pytest-docker's Compose executor."""

from __future__ import annotations

import hashlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import docker
from pytest_docker.plugin import DockerComposeExecutor

from proof.engine import Unusable, install

LAB = Path(__file__).parent.parent / "lab"
_LABEL = "docker-networking-proven"
_SUITE = "forky"


def _hash() -> str:
    files = sorted(f for f in LAB.rglob("*") if f.is_file() and f.name != "compose.yaml")
    return hashlib.sha256(b"".join(f.read_bytes() for f in files)).hexdigest()[:12]


def _run(command: list[str], text: str | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, input=text)
    if done.returncode:
        raise Unusable(f"{' '.join(command[:3])}: {(done.stderr.strip().splitlines() or ['failed'])[-1]}")
    return done.stdout.strip()


def prepare(say: Callable[[str], None], cache: Path) -> None:
    """The host image, built when its files changed. Compose comes from that image where the CLI has none.

    Raises:
        Unusable: no root file system can be made here.
    """
    tag = f"{_LABEL}/host:{_SUITE}-{_hash()}"
    cache.mkdir(parents=True, exist_ok=True)
    if not _run(["docker", "images", "--quiet", tag]):
        root = cache / "root.tar"
        install(say)
        say("building the host image from Debian packages (about a minute)")
        _run([str(LAB / "base.sh"), _SUITE, str(root)])
        base = _run(["docker", "import", str(root)])
        root.unlink()
        command = ["docker", "build", "--quiet", "--build-arg", f"BASE={base}", "--label", _LABEL, "--tag", tag]
        _run([*command, str(LAB / "host")])
    if subprocess.run(["docker", "compose", "version"], capture_output=True, check=False).returncode:
        plugins = cache / "config/cli-plugins"
        if not (plugins / "docker-compose").exists():
            plugins.mkdir(parents=True, exist_ok=True)
            box = _run(["docker", "create", "--network=none", tag])
            plugin = "/usr/libexec/docker/cli-plugins/docker-compose"
            _run(["docker", "cp", f"{box}:{plugin}", str(plugins / "part")])
            (plugins / "part").rename(plugins / "docker-compose")
            _run(["docker", "rm", box])
        os.environ["DOCKER_CONFIG"] = str(cache / "config")
    os.environ["LAB_IMAGE"] = tag


def sweep() -> None:
    """Remove the hosts, volumes and networks that a killed run left. Only one run uses a daemon at a time."""
    client = docker.from_env()
    for container in client.containers.list(all=True, filters={"label": _LABEL}):
        container.remove(force=True, v=True)
    for network in client.networks.list(filters={"label": _LABEL}):
        network.remove()


def snapshot() -> dict[str, list[str]]:
    """Ids of all that the outer daemon holds, without the lab's image and its layers."""
    client = docker.from_env()
    return {
        "containers": sorted(c.id or "" for c in client.containers.list(all=True)),
        "networks": sorted(n.id or "" for n in client.networks.list()),
        "volumes": sorted(v.id or "" for v in client.volumes.list()),
        "images": sorted(i.id or "" for i in client.images.list()),
    }


@contextmanager
def hosts(page: str, count: int) -> Iterator[dict[str, str]]:
    """A fresh lab for ``page`` with ``count`` hosts: host name to container name. Down at the end, whatever happens."""
    project = f"dnp-{page}"
    compose = DockerComposeExecutor("docker compose", [str(LAB / "compose.yaml")], project)
    names = [f"host{n}" for n in range(1, count + 1)]
    try:
        compose.execute(f"up --detach internet {' '.join(names)}")
        running = {name: f"{project}-{name}-1" for name in names}
        for container in running.values():
            _wait(container)
        yield running
    finally:
        compose.execute("down --volumes --timeout 0")


def _wait(container: str) -> None:
    deadline = time.monotonic() + 60
    while subprocess.run(["docker", "exec", container, "test", "-e", "/run/ready"], check=False,
                         capture_output=True).returncode:  # fmt: skip
        if time.monotonic() > deadline:
            log = subprocess.run(["docker", "exec", container, "tail", "-1", "/var/log/dockerd.log"],
                                 capture_output=True, text=True, check=False)  # fmt: skip
            raise Unusable(f"{container} is not ready after 60 s: {(log.stdout or log.stderr).strip()}")
        time.sleep(0.05)


def copy(container: str, path: str, text: str) -> None:
    """Write a page's file on a host."""
    command = ["docker", "exec", "-i", container, "sh", "-c", 'mkdir -p "$(dirname "$0")" && cat >"$0"', path]
    _run(command, text)
