"""Where the pages of a run get their hosts: fresh ones on the outer daemon or, for some, in the virtual machine.

The controlling process calls `Machines.start`; the process that runs a page calls `Machines.hosts`. A benchmark puts
an object with the same methods in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from proof.guide.model import Page
from proof.hosts import images, lab, outer, vm
from proof.hosts.context import Run
from proof.hosts.lab import Hosts


class Machines:
    """Hosts on a real Docker daemon."""

    def start(self, stack: ExitStack, pages: list[Page], engine: str, say: Callable[[str], None]) -> Run:
        """A daemon, the images of the pages, and a name for the run; ``stack`` leaves the daemon as it was.

        Raises:
            Unusable: no daemon or no image can be had; or at the end, the daemon is not as it was.
        """
        from proof.hosts import census  # noqa: PLC0415 - Docker's SDK takes 0.2 s, and no worker has a use for it

        stack.enter_context(outer.available(say))
        prepared = images.prepare({name for page in pages for name in page.images}, engine, say)
        stack.enter_context(census.unchanged())
        stack.enter_context(lab.compose_plugin(prepared.host))
        run = Run(stack.enter_context(census.named_run()), engine, prepared)
        lacks = vm.lacking(pages, prepared.host)
        if not lacks:
            return run
        say(f"starting a virtual machine: the kernel here lacks {', '.join(lacks)}")
        in_vm = tuple(page.path for page in pages if {*lacks} & {*page.requires.split()})
        return vm.boot(replace(run, in_vm=in_vm), say)

    @contextmanager
    def hosts(self, run: Run, page: Page) -> Iterator[Hosts]:
        """Fresh hosts for a page, where its kernel needs are met; removed at the end.

        Raises:
            Unusable: they do not start.
        """
        with ExitStack() as stack:
            daemon = stack.enter_context(vm.daemon(run)) if page.path in run.in_vm else lab.OUTER
            yield stack.enter_context(lab.hosts(run, page.name, page.hosts, page.images, daemon))

    def remove(self, run: Run) -> None:
        """Remove the hosts of all pages of the run at once.

        Raises:
            Unusable: the daemon does not answer.
        """
        from proof.hosts import census  # noqa: PLC0415 - as at the start

        census.remove_hosts(run.name)
