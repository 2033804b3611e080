"""A page as pytest has it: a file whose items are its steps, from ``examples/``, and the check of its clean-up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from proof.errors import PageError, Unusable
from proof.guide import examples
from proof.guide.model import Block, Page, Step
from proof.hosts.context import Run
from proof.hosts.machines import Machines
from proof.project import EXAMPLES, default_engine
from proof.record import store
from proof.record.result import reason
from proof.run.page_run import PageRun

RUN = pytest.StashKey[Run]()
"""The run, in each of its processes; unset where pages are only collected."""
MACHINES = pytest.StashKey[Machines]()
"""Where pages get their hosts; a plugin can put another there."""
STEP = "proof step"
"""Property of a step's report: its file and line."""
PAGE = "proof page"
"""Property of the report of a page's last item: its result, as `store.dumps` writes it."""
_CLEAN = "the host is as it was"


class StepFailed(Exception):
    """A step or a clean-up is not as its page says; ``str()`` is the whole report."""


class PageFile(pytest.File):
    """One page on its own hosts."""

    page: Page
    items: list[pytest.Item]
    page_run: PageRun | None = None
    """The run of the page, when its hosts have been started, well or not."""

    def collect(self) -> Iterator[pytest.Item]:
        """The steps that lie in the page's folder below `examples/`."""
        relative = self.path.relative_to(self.config.rootpath)
        folder = EXAMPLES / Page(str(relative), ()).name
        if not (folder / "page.json").exists():
            from proof.guide.reader import Reader  # noqa: PLC0415 - it takes a third of a second

            if Reader().read(str(relative)).blocks:
                raise self.CollectError(f"{relative}:1: not extracted; run nox -s extract")
            return
        self.page = examples.load(folder)
        steps = self.page.steps_on(self.config.getoption("engine") or default_engine())
        self.items = [StepItem.of(self, block, step) for block, step in steps]
        self.items.append(CleanItem.from_parent(self, name=_CLEAN))
        yield from self.items

    def setup(self) -> None:
        """Start the page's hosts."""
        machines = self.config.stash[MACHINES]
        page_run = PageRun(self.page, self.config.stash[RUN], machines.hosts, self.config.getoption("update"))
        page_run.start()
        self.page_run = page_run

    def teardown(self) -> None:
        """Take the page's hosts down."""
        interrupted = self.session.exitstatus == pytest.ExitCode.INTERRUPTED
        try:
            if self.page_run:
                self.page_run.end(interrupted)
        except (PageError, Unusable) as error:
            raise pytest.fail.Exception(str(error), pytrace=False) from None


class _Item(pytest.Item):
    parent: PageFile

    @property
    def page_run(self) -> PageRun:
        """The run of the item's page, which its setup has started."""
        assert self.parent.page_run
        return self.parent.page_run

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The report alone, without lines of this package."""
        return str(excinfo.value) if isinstance(excinfo.value, StepFailed) else super().repr_failure(excinfo)


class StepItem(_Item):
    """One command of a page."""

    block: Block
    step: Step

    @classmethod
    def of(cls, page: PageFile, block: Block, step: Step) -> StepItem:
        """The item of a step, which is named by its line and its command."""
        item: StepItem = cls.from_parent(page, name=f"{step.line} {step.command.splitlines()[0]}")
        item.block, item.step = block, step
        item.user_properties.append((STEP, (step.path, step.line)))
        return item

    def reportinfo(self) -> tuple[Path, int, str]:
        """``docs/drivers/bridge.md:42 docker network ls``."""
        return self.path, self.step.line - 1, f"{self.step} {self.step.command.splitlines()[0]}"

    def runtest(self) -> None:
        """Run the step and compare it."""
        result, text = self.page_run.play(self.block, self.step)
        if text:
            raise StepFailed(text)
        if result.cause:
            pytest.skip(reason(result, self.parent.page))


class CleanItem(_Item):
    """The check that the page has removed all that it created."""

    def runtest(self) -> None:
        """Compare the hosts with what they were before the first step; report the page's result."""
        text = self.page_run.check_clean()
        self.user_properties.append((PAGE, store.dumps(self.page_run.result())))
        if text:
            raise StepFailed(text)
        if cause := self.page_run.not_reached:
            pytest.skip(str(cause))
