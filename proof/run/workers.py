"""The processes of a run: which of them takes what, and how they end."""

from __future__ import annotations

import atexit
import os
import signal
from contextlib import suppress
from functools import partial
from pathlib import Path

from xdist.scheduler import LoadFileScheduling

from proof.run.plugin import LIVE


class PageScheduling(LoadFileScheduling):  # type: ignore[misc]
    """A worker takes whole pages.

    Pages of the virtual machine are all one worker's: it carries one at a time, and another worker would only wait. So
    are the live tests, which look at what the daemon holds before and after their own runs.
    """

    def __init__(self, config: object, log: object, in_vm: tuple[str, ...]) -> None:
        """``in_vm`` holds the paths of the pages that run in the virtual machine."""
        super().__init__(config, log)
        self.in_vm = in_vm

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        if Path(file).is_relative_to(LIVE):
            return "live"
        return "vm" if file in self.in_vm else file


def prepare_worker() -> None:
    """Let this process end as a worker should: on SIGINT, and at once.

    A shell starts a background job with SIGINT ignored, and its children inherit that; workers are ended by SIGINT. To
    free all that a worker holds takes Python a second and more.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    atexit.register(os._exit, 0)


def end_with_sigterm(workers: list[int]) -> None:
    """Let SIGTERM end this process and its workers as Ctrl-C does.

    Args:
        workers: process ids, which may still be added to.
    """
    signal.signal(signal.SIGTERM, partial(_interrupt, workers))


def _interrupt(workers: list[int], *_: object) -> None:
    """SIGTERM handler: act as if Ctrl-C was pressed and pass SIGINT to the workers. A second SIGTERM is ignored.

    A terminal signals the workers too, SIGTERM reaches only us; ``timeout nox …`` makes two of them arrive.
    """
    signal.signal(signal.SIGTERM, lambda *_: None)
    for worker in workers:
        with suppress(ProcessLookupError):
            os.kill(worker, signal.SIGINT)
    raise KeyboardInterrupt
