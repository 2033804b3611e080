"""The second kind of host: in a virtual machine whose kernel has all that pages need. Booted once for a run."""

from __future__ import annotations

import fcntl
import subprocess
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from proof.errors import Unusable
from proof.guide.model import Page
from proof.guide.needs import KERNEL, of_kernel
from proof.hosts import images, lab
from proof.hosts.context import Run
from proof.project import CACHE, COMPOSE

_API = ("docker", "--host", "tcp://10.0.2.15:2375")
_COMPOSE = "/vm/compose.yaml"


def _state(run: Run) -> Path:
    """State file of the machine, shared by all processes of the run. Empty: booting; ``up``; else why it does not."""
    return lab.RUNS / run.name


def lacking(pages: Iterable[Page], host_image: str) -> list[str]:
    """The needs of whole pages that the outer daemon's kernel lacks, probed in a throw-away host."""
    needs = sorted({need for page in pages for need in of_kernel(page.requires)})
    if not needs:
        return []
    script = "ip link add eth0 type veth peer name eth1; " + "; ".join(
        f"({KERNEL[need]}) >/dev/null 2>&1 && echo {need}" for need in needs
    )
    present = images.run(
        [
            "docker",
            "run",
            "--rm",
            "--network=none",
            "--cap-add=NET_ADMIN",
            "--entrypoint=sh",
            host_image,
            "-c",
            f"{script}; true",
        ]
    )
    return [need for need in needs if need not in present.split()]


def boot(run: Run, say: Callable[[str], None]) -> Run:
    """Start the machine in the background; pages that need it wait in `daemon`.

    Returns:
        The run with the machine's image.

    Raises:
        Unusable: its image cannot be built.
    """
    image, _ = images.make("vm", say, HOST=run.images.internet)
    run = replace(run, vm_image=image)
    threading.Thread(target=_boot, args=(run, say), daemon=True).start()
    return run


def _boot(run: Run, say: Callable[[str], None]) -> None:
    state, vm, begin = _state(run), run.container("vm", "vm"), time.monotonic()
    try:
        lab.OUTER.compose(run, "vm").execute("up --detach vm")
        images.run(["docker", "cp", str(COMPOSE), f"{vm}:{_COMPOSE}"])
        _wait(vm)
        for tag in {run.images.host, run.images.internet}:
            with subprocess.Popen(["docker", "save", tag], stdout=subprocess.PIPE) as saved:
                load = ["docker", "exec", "-i", vm, *_API, "load", "--quiet"]
                done = subprocess.run(load, stdin=saved.stdout, capture_output=True, text=True, check=False)
            if done.returncode:
                raise Unusable(f"it cannot load {tag}: {done.stderr.strip()}")
        state.write_text("up")
        say(f"the virtual machine is up after {time.monotonic() - begin:.0f} s")
    except Exception as error:  # a thread has no caller: the pages that wait report it
        state.write_text(f"the virtual machine does not start: {str(error).splitlines()[0]}")


def _wait(vm: str) -> None:
    """Until the machine's daemon answers."""
    for _ in range(120):
        if subprocess.run(["docker", "exec", vm, *_API, "version"], capture_output=True, check=False).returncode == 0:
            return
        if images.run(["docker", "inspect", "--format", "{{.State.Running}}", vm]) == "false":
            break
        time.sleep(1)
    logs = subprocess.run(["docker", "logs", vm], capture_output=True, text=True, check=False)
    lines = f"{logs.stdout}\n{logs.stderr}".strip().splitlines()
    reason = [line for line in lines if "panic" in line] or lines[-1:] or ["it says nothing"]
    raise Unusable(f"its daemon does not answer: {reason[0]}")


@contextmanager
def daemon(run: Run) -> Iterator[lab.Daemon]:
    """The daemon in the machine, when it is up, for one page at a time: the machine has one processor.

    Raises:
        Unusable: it does not start; the text says where it stopped.
    """
    state = _state(run)
    deadline = time.monotonic() + 900
    while not state.read_text():
        if time.monotonic() > deadline:
            raise Unusable("the virtual machine is not up after 900 s")
        time.sleep(0.5)
    if state.read_text() != "up":
        raise Unusable(state.read_text())
    with (CACHE / "vm.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield lab.Daemon(("docker", "exec", "-i", run.container("vm", "vm")), _API, _COMPOSE, 10)
