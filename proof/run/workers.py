"""Which worker of a run takes what."""

import pytest
from xdist.scheduler import LoadFileScheduling


class PageScheduling(LoadFileScheduling):  # type: ignore[misc]
    """A worker takes whole pages.

    Pages of the virtual machine are all one worker's: it carries one at a time, and another worker would only wait. So
    are the live tests, which look at what the daemon holds before and after their own runs.
    """

    def __init__(self, config: pytest.Config, log: object, in_vm: set[str]) -> None:
        """``in_vm`` holds the paths of the pages that run in the virtual machine."""
        super().__init__(config, log)
        self.in_vm = in_vm

    def _split_scope(self, nodeid: str) -> str:
        page = super()._split_scope(nodeid)
        if page.startswith("tests/live/"):
            return "live"
        return "vm" if page in self.in_vm else page
