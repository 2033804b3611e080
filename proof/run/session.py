"""Hooks of each process that runs pages and live tests: which items run, in which order, and how each is reported."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from proof.guide.needs import of_kernel
from proof.hosts.context import Run
from proof.hosts.machines import Machines
from proof.run.items import MACHINES, PAGE, RUN, STEP, PageFile, StepItem


def join(config: pytest.Config) -> None:
    """Register this process' hooks; a worker gets the run from the process that controls it."""
    config.pluginmanager.register(sys.modules[__name__])
    config.stash.setdefault(MACHINES, Machines())
    if data := getattr(config, "workerinput", None):
        from proof.run.workers import prepare_worker  # noqa: PLC0415 - a run of one page has no worker

        config.stash[RUN] = Run.of_data(data["run"])
        prepare_worker()
    else:
        from proof.run.controller import Controller  # noqa: PLC0415 - a worker has no use for it

        config.pluginmanager.register(Controller(config))


@pytest.fixture(scope="session")
def lab_run(request: pytest.FixtureRequest) -> Run:
    """The run that a live test is part of."""
    return request.config.stash[RUN]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out the files that this run leaves out."""
    left_out = config.stash[RUN].left_out if RUN in config.stash else ()
    items[:] = [item for item in items if str(item.path.relative_to(config.rootpath)) not in left_out]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """A step needs the steps before it: where ``-k`` or ``--lf`` chose one, its page runs whole."""
    chosen = dict.fromkeys(item.parent if isinstance(item.parent, PageFile) else item for item in session.items)
    whole = [item for node in chosen for item in (node.items if isinstance(node, PageFile) else [node])]
    session.items[:] = sorted(whole, key=_order)


def _order(item: pytest.Item) -> tuple[int, int]:
    """Sort key: tests (one worker runs them all), then pages that may need the VM (likewise), then the rest.

    Of the rest the longest first, so that no worker begins a long page when the others are done.
    """
    if not isinstance(item.parent, PageFile):
        return (0, 0)
    return (1 if of_kernel(item.parent.page.requires) else 2, -len(item.parent.items))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    """One report for a step within its page, in place of pytest's three.

    It has nothing to set up or to take down: the page's first item and its last do that, as pytest has it.
    """
    if not isinstance(item, StepItem) or item.parent.page_run is None:
        return None
    hooks = item.ihook  # each access looks them up again
    hooks.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    call = pytest.CallInfo.from_call(item.runtest, "call", reraise=(pytest.exit.Exception, KeyboardInterrupt))
    hooks.pytest_runtest_logreport(report=pytest.TestReport.from_item_and_call(item, call))
    hooks.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_report_teststatus(report: pytest.TestReport | pytest.CollectReport) -> tuple[str, str, str] | None:
    """No dot for a step that passed: each page gets a line of its own at its end."""
    if not isinstance(report, pytest.TestReport) or not report.passed or report.when != "call":
        return None
    return ("passed", "", "PASSED") if {STEP, PAGE} & {name for name, _ in report.user_properties} else None


@pytest.hookimpl(tryfirst=True)
def pytest_keyboard_interrupt(excinfo: pytest.ExceptionInfo[Any]) -> None:
    """Keep one traceback entry.

    pytest parses the source of every entry, which takes seconds in each process; with none it fails an assertion.
    """
    excinfo.traceback = excinfo.traceback.filter(excinfo)[-1:]
