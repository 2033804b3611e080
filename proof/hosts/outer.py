"""The outer Docker daemon: the user's if one answers, else one that a run installs, starts and stops itself."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from proof.errors import Unusable
from proof.hosts.messages import NO_PERMISSION
from proof.project import CACHE

_RUN = Path("/run/docker-networking-proven")
PACKAGES = {"dockerd": "docker.io", "mmdebstrap": "mmdebstrap", "iptables": "iptables"}
"""Programs of a run, and the Debian package that has each."""


def _docker(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["docker", *arguments], capture_output=True, text=True, check=False)


def install(packages: dict[str, str], say: Callable[[str], None]) -> None:
    """Install what is missing of ``packages`` (program to the Debian package that has it).

    Raises:
        Unusable: this is not a Debian-family machine, or not root, or apt fails.
    """
    missing = sorted({package for program, package in packages.items() if not shutil.which(program)})
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise Unusable(f"not a Debian-family machine: install {', '.join(missing)} yourself")
    if os.geteuid() != 0:
        raise Unusable(f"not root: run 'sudo apt-get install {' '.join(missing)}'")
    say(f"installing {', '.join(missing)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
        done = subprocess.run(["apt-get", "-q", *command], env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unusable(f"apt-get {command[0]} failed: {(done.stderr.strip().splitlines() or ['?'])[-1]}")


def _stop(pid: int) -> None:
    """End a daemon of ours and wait for it."""
    os.kill(pid, signal.SIGTERM)
    for _ in range(150):
        if not Path(f"/proc/{pid}").exists():
            return
        time.sleep(0.1)
    os.kill(pid, signal.SIGKILL)


def _stale() -> int | None:
    """The daemon of an earlier run that was killed."""
    try:
        pid = int((_RUN / "docker.pid").read_text())
        command = Path(f"/proc/{pid}/cmdline").read_text()
    except (OSError, ValueError):
        return None
    return pid if str(_RUN) in command else None


@contextmanager
def available(say: Callable[[str], None]) -> Iterator[None]:
    """Set ``DOCKER_HOST`` to a daemon that answers; one of our own is stopped at the end.

    Raises:
        Unusable: none answers and none can be started.
    """
    if shutil.which("docker"):
        answer = _docker("version", "--format", "{{.Server.Version}}")
        if answer.returncode == 0:
            if int(answer.stdout.split(".")[0]) < 20:
                raise Unusable(f"Docker {answer.stdout.strip()} is too old; 20.10 or newer is needed")
            yield
            return
        if NO_PERMISSION in answer.stderr.lower():
            raise Unusable("no permission on Docker's socket: add yourself to the group docker, or use sudo")
    try:
        install(PACKAGES, say)
    except Unusable as error:
        raise Unusable(f"{error}, or start Docker") from error
    if os.geteuid() != 0:
        raise Unusable("no Docker daemon answers and this is not root: start Docker, or run as root")
    _RUN.mkdir(parents=True, exist_ok=True)
    with (_RUN / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another run to end: it uses the daemon that it started")
            fcntl.flock(lock, fcntl.LOCK_EX)
        stale = _stale()
        if stale:
            say("stopping the daemon that a killed run left")
            _stop(stale)
        say("starting a Docker daemon for this run")
        with daemon(_RUN, CACHE / "docker"):
            yield


@contextmanager
def daemon(run: Path, data: Path) -> Iterator[None]:
    """Set ``DOCKER_HOST`` to a daemon of our own, whose socket and log are below ``run`` and its images below ``data``.

    Raises:
        Unusable: it does not start.
    """
    data.parent.mkdir(parents=True, exist_ok=True)
    run.mkdir(parents=True, exist_ok=True)
    socket = f"unix://{run}/docker.sock"
    # In a network namespace of its own: the machine's interfaces and firewall stay as they are, and nothing that a
    # lab sends can leave. The lab needs no default bridge and no firewall.
    with (run / "log").open("w") as log:
        process = subprocess.Popen(
            [
                "unshare",
                "--net",
                "dockerd",
                f"--host={socket}",
                f"--data-root={data}",
                f"--exec-root={run}/exec",
                f"--pidfile={run}/docker.pid",
                "--bridge=none",
                "--iptables=false",
                "--ip6tables=false",
                "--ip-forward=false",
                "--ip-masq=false",
            ],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    os.environ["DOCKER_HOST"] = socket
    try:
        for _ in range(300):
            if _docker("info").returncode == 0:
                break
            if process.poll() is not None:
                raise Unusable(f"dockerd ended at its start; see {run}/log")
            time.sleep(0.1)
        else:
            raise Unusable(f"dockerd does not answer after 30 s; see {run}/log")
        yield
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(30)
        # dockerd leaves one behind once a container was on its host network, the other where it was killed; its
        # containerd may hold that one for a moment longer.
        for mount in (run / "exec/netns/default", data):
            subprocess.run(["umount", "--quiet", "--lazy", mount], capture_output=True, check=False)
        del os.environ["DOCKER_HOST"]
