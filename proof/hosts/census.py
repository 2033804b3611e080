"""What the outer daemon holds, by its SDK: compared before and after a run, and rid of what runs have left on it.

The process that holds the run imports this, and no worker: it takes some 0.2 s.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any

import docker
import docker.errors

from proof.errors import Unusable
from proof.hosts.lab import RUNS
from proof.hosts.messages import REMOVING
from proof.project import PREFIX


@contextmanager
def named_run() -> Iterator[str]:
    """A name for this run, which its hosts carry; at its start and end what dead runs left on the daemon is removed.

    A run holds a lock on the file of its name, so a run whose lock can be taken is dead.
    """
    RUNS.mkdir(parents=True, exist_ok=True)
    name = f"{os.getpid():x}{int(time.time()):x}"
    making = RUNS / f".{name}"
    with making.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        making.rename(RUNS / name)  # so that nobody finds the name without its lock
        _sweep(name)
        try:
            yield name
            _sweep(name)
        finally:
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
    return (labels or {}).get(PREFIX, "")


def _client() -> docker.DockerClient:
    try:
        return docker.from_env()
    except docker.errors.DockerException as error:
        left = "what this run left on it goes with the next run"
        raise Unusable(f"the Docker daemon does not answer any more; {left}") from error


def _ours(labels: dict[str, str] | None, own: str) -> bool:
    """Whether a thing is the run ``own``'s or a dead one's.

    Dead runs are looked for again for each thing, as another run may have begun in between.
    """
    run = _run_of(labels)
    return run != "" and (run == own or _dead(run))


def remove_hosts(own: str) -> None:
    """Remove the hosts of the run ``own`` and of dead runs, all at once.

    Raises:
        Unusable: the daemon does not answer.
    """
    client = _client()

    def remove(container: Any) -> None:
        _removed(container.id, lambda thing: client.api.remove_container(thing, force=True))

    hosts = [c for c in client.containers.list(all=True, ignore_removed=True) if _ours(c.labels, own)]
    with ThreadPoolExecutor() as pool:
        list(pool.map(remove, hosts))


def _sweep(own: str) -> None:
    """Remove the hosts and networks of the run ``own`` and of dead runs."""
    remove_hosts(own)
    for network in _client().networks.list():
        if _ours((network.attrs or {})["Labels"], own):
            _removed(network.id, _remove_network)
    for name in {file.name for file in RUNS.glob("[!.]*")} - {own}:  # of runs that had come to no host yet
        _dead(name)


def _remove_network(network: str) -> None:
    """Remove a network with the endpoints that a daemon may keep of containers that are gone."""
    client = _client()
    for end in client.api.inspect_network(network)["Containers"].values():
        client.api.disconnect_container_from_network(end["Name"], network, force=True)
    client.api.remove_network(network)


def _removed(thing: Any, remove: Callable[[Any], None]) -> None:
    """Remove a thing that another run may be sweeping as well."""
    with suppress(docker.errors.NotFound):
        try:
            remove(thing)
        except docker.errors.APIError as error:
            if REMOVING not in str(error):
                raise


def snapshot() -> set[str]:
    """What the outer daemon holds, one line each: all but the hosts of runs and the lab's images."""
    client = _client()
    containers = client.containers.list(all=True, ignore_removed=True)
    things = {f"container {c.name} {c.id}" for c in containers if not _run_of(c.labels)}
    things |= {f"network {n.name} {n.id}" for n in client.networks.list() if not _run_of((n.attrs or {})["Labels"])}
    things |= {f"volume {v.name}" for v in client.volumes.list()}
    tags = {(tag, i.id) for i in client.images.list() for tag in i.tags}
    return things | {f"image {tag} {i}" for tag, i in tags if f"{PREFIX}/" not in tag}


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
