"""The process that holds a run: the daemon and its images before the first item, the record after the last.

With xdist the workers run the items, else this process does both.
"""

from __future__ import annotations

import os
import time
from contextlib import ExitStack, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from proof.errors import NoRegistry, PageError, Unusable
from proof.guide import examples
from proof.guide.cache import read_pages
from proof.guide.model import Page
from proof.project import EXAMPLES, RECORD, default_engine
from proof.record import store
from proof.record.result import Outcome, PageResult
from proof.run import choose
from proof.run.items import MACHINES, PAGE, RUN, STEP
from proof.run.plugin import given

if TYPE_CHECKING:
    from proof.run.workers import PageScheduling

_UNAVAILABLE = 69
"""EX_UNAVAILABLE of sysexits: the engine comes from a registry that does not answer."""


class Controller:
    """A pytest plugin of the controlling process alone."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.engine: str = config.getoption("engine") or default_engine()
        self.stack = ExitStack()
        self.pages: list[Page] = []
        """The pages that the run is to run."""
        self.left_out: tuple[str, ...] = ()
        self.results: dict[str, PageResult] = {}
        """Page to its result, of pages that came to their end: one that a Ctrl-C cut has proven nothing."""
        self.seconds: dict[str, float] = {}
        self.faults: list[str] = []
        """What is wrong at a run's end, beside its items."""
        self.workers: list[int] = []
        """Process ids of the run's workers."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Read all pages, choose, and get what they run on."""
        if self.config.option.collectonly:
            return
        from proof.run.workers import end_with_sigterm  # noqa: PLC0415 - with xdist, which collecting needs not

        end_with_sigterm(self.workers)
        begin = time.monotonic()

        def say(text: str) -> None:
            self.say(f"… {time.monotonic() - begin:3.0f} s: {text}")

        try:
            pages = self._chosen()
            run = self.config.stash[MACHINES].start(self.stack, pages, self.engine, say)
            self.config.stash[RUN] = replace(run, left_out=self.left_out)
        except (PageError, Unusable) as error:
            with suppress(Unusable):  # the cause is what came first
                self.stack.close()
            pytest.exit(str(error), _UNAVAILABLE if isinstance(error, NoRegistry) else 2)

    def _chosen(self) -> list[Page]:
        """The pages of this run: those of its arguments, but for what ``--changed`` and ``--shard`` leave out."""
        if self.config.getoption("update"):
            examples.copy_apps()
        pages = read_pages()
        if self.config.getoption("update"):
            examples.write(pages)
        paths = given(self.config)
        pages = [page for page in pages if any(self._path(page).is_relative_to(path) for path in paths)]
        if lines := examples.out_of_step(pages):
            raise Unusable("\n".join(lines))
        tests = [os.path.relpath(file, self.config.rootpath) for path in paths for file in path.rglob("test_*.py")]
        runs = store.read(RECORD).get(self.engine, {})
        seconds = choose.estimated(pages, tests, runs)
        proven = choose.proven(pages, runs, self.engine, EXAMPLES) if self.config.getoption("changed") else set()
        shard = choose.shard(
            {file: seconds[file] for file in seconds if file not in proven}, *self.config.getoption("shard")
        )
        self.left_out = tuple(sorted(seconds.keys() - shard))
        self.pages = chosen = [page for page in pages if page.path in shard]
        if self.left_out:
            self.say(f"{len(chosen)} of {len(pages)} pages: the others are another shard's, or have not changed")
        return chosen

    def _path(self, page: Page) -> Any:
        return self.config.rootpath / page.path

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Send the run to a worker."""
        node.workerinput["run"] = self.config.stash[RUN].as_data()

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodeready(self, node: Any) -> None:
        """Keep the id of a worker that begins."""
        self.workers.append(node.gateway._io.popen.pid)  # execnet has no other way to it

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: Any, ids: list[str]) -> None:
        """Compare what a worker has collected with what was read."""
        self._count(ids)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Compare what this process has collected with what was read; with workers it collects nothing."""
        if session.items:
            self._count([item.nodeid for item in session.items])

    def _count(self, ids: list[str]) -> None:
        """Keep a line for each page of which more or fewer steps were collected than read; ``-k`` leaves pages out."""
        part = any(self.config.getoption(name, None) for name in ("keyword", "markexpr", "lf", "deselect"))
        collected = {node.split("::")[0] for node in ids}
        pages = [page for page in self.pages if page.steps and (not part or page.path in collected)]
        self.faults += [line for line in examples.miscounted(pages, self.engine, ids) if line not in self.faults]

    @pytest.hookimpl(tryfirst=True, optionalhook=True)
    def pytest_xdist_make_scheduler(self, config: pytest.Config, log: Any) -> PageScheduling:
        """A worker takes whole pages; one takes all of the virtual machine."""
        from proof.run.workers import PageScheduling  # noqa: PLC0415 - as above

        return PageScheduling(config, log, config.stash[RUN].in_vm)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a page's result and its time; say what came of it at the end of its last item."""
        properties: dict[str, Any] = dict(report.user_properties)
        file = report.nodeid.split("::")[0]
        self.seconds[file] = self.seconds.get(file, 0) + report.duration
        if report.failed and STEP in properties and os.environ.get("GITHUB_ACTIONS"):
            path, line = properties[STEP]
            self.say(f"::error file={path},line={line}::{str(report.longrepr).splitlines()[0]}")
        if PAGE in properties and report.when == "teardown":
            result = replace(store.loads(properties[PAGE]), seconds=self.seconds[file])
            self.results[result.page] = result
            self.say(f"{result.page}: {_counts(result)} in {result.seconds:.1f} s")

    def say(self, text: str) -> None:
        """Print a line of progress."""
        reporter: Any = self.config.pluginmanager.get_plugin("terminalreporter")
        if reporter:
            if reporter._tw.width_of_current_line:  # the letters of other tests; GitHub wants its lines to begin a line
                reporter.write("\n")
            reporter.write_line(text)
            reporter.flush()

    @pytest.hookimpl(tryfirst=True)
    def pytest_keyboard_interrupt(self) -> None:
        """Remove all hosts at once, so that no worker waits for one of them."""
        if run := self.config.stash.get(RUN, None):
            with suppress(Unusable):
                self.config.stash[MACHINES].remove(run)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the record; leave the outer daemon as it was found."""
        if self.config.getoption("update"):
            self._guard(session, self._extract)
        elif self.results:
            store.write(RECORD, self.results.values())
        if self.faults:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        if session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and self.left_out:
            session.exitstatus = pytest.ExitCode.OK
        self._guard(session, self.stack.close)

    def _guard(self, session: pytest.Session, act: Any) -> None:
        """Call a function; what it cannot do is a line at the run's end, and makes the run fail."""
        try:
            act()
        except (PageError, Unusable) as error:
            self.faults.append(str(error))
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _extract(self) -> None:
        """Extract the pages that the run has written."""
        try:
            examples.write(read_pages())
        except PageError as error:  # what the run wrote is on the pages, and not what an option of theirs asks for
            raise Unusable(f"{error}; then run nox -s docs-update again") from error

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Say what the run's steps did, by cause, and what is wrong beside them, if anything."""
        for line in store.summary(self.results.values()):
            terminalreporter.write_line(line)
        for line in self.faults:
            terminalreporter.write_line(line, red=True)


def _counts(result: PageResult) -> str:
    """``3 passed, 1 skipped``."""
    outcomes = [step.outcome for step in result.not_passed]
    counts = {outcome.value: outcomes.count(outcome) for outcome in Outcome}
    counts[Outcome.PASSED.value] = result.passed
    return ", ".join(f"{counts[kind]} {kind}" for kind in sorted(counts) if counts[kind])
