"""A pytest plugin for `bench/steps.py`: a run as docs-test's, record included, on a shell of this machine."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from proof.guide.model import Page
from proof.hosts.context import Images, Run
from proof.hosts.lab import Hosts
from proof.hosts.machines import Machines
from proof.run.items import MACHINES

_ALONE = ("unshare", "--user", "--map-root-user", "--net", "--pid", "--fork", "--mount-proc")
"""With processes and interfaces of its own, as a host has them: those of this machine come and go."""


class ThisMachine(Machines):
    """No daemon, no images, no hosts."""

    def start(self, stack: ExitStack, pages: list[Page], engine: str, say: Callable[[str], None]) -> Run:
        """A run without images."""
        return Run("bench", engine, Images("", "", {}, {}))

    @contextmanager
    def hosts(self, run: Run, page: Page) -> Iterator[Hosts]:
        """A shell of this machine, in which ``bin`` of the current directory comes first."""
        yield Hosts({"host1": [*_ALONE, "env", f"PATH={Path('bin').absolute()}:/usr/bin:/bin:/usr/sbin:/sbin"]})

    def remove(self, run: Run) -> None:
        """There is nothing to remove."""


def pytest_configure(config: pytest.Config) -> None:
    """Take the place of the real hosts."""
    config.stash[MACHINES] = ThisMachine()
