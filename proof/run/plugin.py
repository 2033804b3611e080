"""The pytest plugin (``-p proof.run.plugin``): a daemon for the run, pages as tests, the record at the end.

With xdist, the controlling process holds the daemon and the workers run pages; without, one process does both.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from proof.errors import NoRegistry, PageError, Unusable
from proof.guide import examples
from proof.guide.cache import read_pages
from proof.guide.model import Page
from proof.guide.needs import of_kernel
from proof.hosts import images, lab, outer, vm
from proof.project import EXAMPLES, RECORD, default_engine, engines
from proof.record import store
from proof.run import choose
from proof.run.items import CLEAN, PageFile, StepItem
from proof.run.report import Results
from proof.run.report import say as progress

if TYPE_CHECKING:
    from proof.run.workers import PageScheduling

_stack = pytest.StashKey[ExitStack]()
_images = pytest.StashKey[dict[str, str]]()
_results = pytest.StashKey[Results]()
_spoiled = pytest.StashKey[list[str]]()
"""What is wrong at a run's end, beside its tests."""
_workers = pytest.StashKey[list[int]]()
"""Process ids of the run's workers."""
_pages = pytest.StashKey[list[Page]]()
"""The pages that the run is to run."""
_in_vm = pytest.StashKey[set[str]]()
"""Paths of the pages that run in the virtual machine."""


@pytest.hookimpl(tryfirst=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Two pages for each processor (``-n auto``): half of a page's time is waiting, for kernel and network.

    One page needs no worker: it runs in this process, and starts some seconds sooner.
    """
    files = [file for path in _given(config) for file in ([path] if path.is_file() else path.rglob("*.*"))]
    return min(2 * len(os.sched_getaffinity(0)), len(files)) if len(files) > 1 else 0


@pytest.hookimpl(tryfirst=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> PageScheduling:
    """A worker takes whole pages; one takes all of the virtual machine."""
    from proof.run.workers import PageScheduling  # noqa: PLC0415 - a run of one page has no use for it

    return PageScheduling(config, log, config.stash[_in_vm])


def pytest_addoption(parser: pytest.Parser) -> None:
    """What a run does with the pages it is given, and on which engine."""
    parser.addoption("--update", action="store_true", help="rewrite outputs on the pages that no longer match")
    parser.addoption("--changed", action="store_true", help="only pages that have changed since their last proof")
    parser.addoption(
        "--shard",
        type=choose.part,
        default=(1, 1),
        metavar="2/5",
        help="only the second of five parts of the files, by the time they took",
    )
    parser.addoption("--engine", choices=[*engines()], default=default_engine(), help="engine of the hosts")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to write under CI. A worker ends at once: to free all that it holds takes Python a second and more."""
    config.stash[_stack], config.stash[_in_vm] = ExitStack(), set()
    config.stash[_spoiled], config.stash[_workers] = [], []
    if hasattr(config, "workerinput"):
        atexit.register(os._exit, 0)
        # A run that a script starts in the background ignores this signal, and so would its workers, which it ends so.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    else:
        config.stash[_results] = Results(config)
        config.pluginmanager.register(config.stash[_results])
    if config.getoption("update") and os.environ.get("CI"):
        pytest.exit("docs-update does not write under CI; run it on your machine and commit", 2)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A Markdown page is a file of tests."""
    if file_path.suffix != ".md" or "docs" not in file_path.relative_to(parent.config.rootpath).parts:
        return None
    page: PageFile = PageFile.from_parent(parent, path=file_path)
    return page


def _leave_out(config: pytest.Config, pages: list[Page], say: Callable[[str], None]) -> list[Page]:
    """The pages that ``--changed`` and ``--shard`` choose. The rest stands in ``LAB_LEFT_OUT``, for the workers too."""
    runs = store.read(RECORD).get(config.getoption("engine"), {})
    tests = [str(file) for argument in config.args for file in Path(argument).rglob("test_*.py")]
    seconds = choose.estimated(pages, tests, runs)
    open_files = seconds.keys() - (choose.proven(pages, runs, EXAMPLES) if config.getoption("changed") else set())
    part = choose.shard({file: seconds[file] for file in open_files}, *config.getoption("shard"))
    left = seconds.keys() - part
    os.environ["LAB_LEFT_OUT"] = json.dumps(sorted(left))
    chosen = [page for page in pages if page.path not in left]
    if left:
        say(f"{len(chosen)} of {len(pages)} pages: the others are another shard's, or have not changed")
    return chosen


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out the files that this run leaves out."""
    left = json.loads(os.environ.get("LAB_LEFT_OUT", "[]"))
    items[:] = [item for item in items if str(item.path.relative_to(config.rootpath)) not in left]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """A step needs the steps before it: where ``-k`` or ``--lf`` chose one, its page runs whole."""
    chosen = dict.fromkeys(item.parent if isinstance(item.parent, PageFile) else item for item in session.items)
    whole = [item for node in chosen for item in (node.items if isinstance(node, PageFile) else [node])]
    session.items[:] = sorted(whole, key=_turn)
    if not hasattr(session.config, "workerinput"):
        _count(session.config, [item.nodeid for item in session.items])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node: Any, ids: list[str]) -> None:
    """Compare what a worker has collected with what was read."""
    _count(node.config, ids)


def _count(config: pytest.Config, ids: list[str]) -> None:
    """Keep a line for each page of which fewer or more steps were collected than read; ``-k`` may leave pages out."""
    part = any(config.getoption(name, None) for name in ("keyword", "markexpr", "lf", "deselect"))
    collected = {node.split("::")[0] for node in ids}
    pages = [page for page in config.stash.get(_pages, []) if page.steps and (not part or page.path in collected)]
    lines = examples.miscounted(pages, config.getoption("engine"), ids)
    config.stash[_spoiled] += [line for line in lines if line not in config.stash[_spoiled]]


def _turn(item: pytest.Item) -> tuple[int, int]:
    """What one worker must do alone first: live tests, pages that may need the virtual machine; then long pages."""
    if not isinstance(item.parent, PageFile):
        return (0, 0)
    return (1 if of_kernel(item.parent.page.requires) else 2, -len(item.parent.items))


def _given(config: pytest.Config) -> list[Path]:
    """The files and folders of a run's arguments."""
    return [Path(argument.split("::")[0]).absolute() for argument in config.args]


def _selected(config: pytest.Config, pages: list[Page]) -> list[Page]:
    paths = _given(config)
    return [page for page in pages if any(Path(page.path).absolute().is_relative_to(path) for path in paths)]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    """One report for a step within its page, in place of pytest's three.

    It has nothing to set up or to take down: the page's first item and its last do that, as pytest has it.
    """
    if not isinstance(item, StepItem) or not item.parent.ready:
        return None
    hooks = item.ihook  # which looks them up anew each time
    hooks.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    call = pytest.CallInfo.from_call(item.runtest, "call", reraise=(pytest.exit.Exception, KeyboardInterrupt))
    hooks.pytest_runtest_logreport(report=pytest.TestReport.from_item_and_call(item, call))
    hooks.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_testnodeready(node: Any) -> None:
    """Keep the id of a worker that begins."""
    node.config.stash[_workers].append(node.gateway._io.popen.pid)  # execnet has no other way to it


def _end(workers: list[int], *_: object) -> None:
    """End as with Ctrl-C, which a terminal sends to workers too. Once: who ends nox and its run sends two signals."""
    signal.signal(signal.SIGTERM, lambda *_: None)
    for worker in workers:
        with suppress(ProcessLookupError):
            os.kill(worker, signal.SIGINT)
    raise KeyboardInterrupt


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Read all pages; then a daemon, the images, and a look at the daemon to compare with at the end."""
    config, stack = session.config, session.config.stash[_stack]
    if hasattr(config, "workerinput") or config.option.collectonly:
        return
    from proof.hosts import census  # noqa: PLC0415 - a worker has no use for the SDK

    signal.signal(signal.SIGTERM, partial(_end, config.stash[_workers]))

    begin = time.monotonic()

    def say(text: str) -> None:
        progress(config, f"… {time.monotonic() - begin:3.0f} s: {text}")

    try:
        if config.getoption("update"):
            examples.copy_apps()
        pages = read_pages()
        if config.getoption("update"):
            examples.write(pages, EXAMPLES)
        selected = _selected(config, pages)
        if lines := examples.out_of_step(selected, EXAMPLES):
            raise Unusable("\n".join(lines))
        stack.enter_context(outer.available(say))
        wanted = {name for page in selected for name in page.images}
        config.stash[_images] = images.prepare(wanted, config.getoption("engine"), say)
        selected = config.stash[_pages] = _leave_out(config, selected, say)
        stack.enter_context(census.unchanged())
        stack.enter_context(lab.compose_plugin())
        stack.enter_context(census.named_run())
        if lacks := vm.lacking(selected):
            say(f"starting a virtual machine: the kernel here lacks {', '.join(lacks)}")
            config.stash[_in_vm] = {page.path for page in selected if {*lacks} & {*page.requires.split()}}
            vm.boot(say)
            stack.callback(os.environ.pop, "LAB_VM")
    except (PageError, Unusable) as error:
        with suppress(Unusable):  # the cause is what came first
            stack.close()
        pytest.exit(str(error), 69 if isinstance(error, NoRegistry) else 2)  # EX_UNAVAILABLE of sysexits


def pytest_report_teststatus(report: pytest.TestReport | pytest.CollectReport) -> tuple[str, str, str] | None:
    """No dot for a step that passed: each page gets a line of its own at its end."""
    if isinstance(report, pytest.CollectReport):
        return None
    on_page = report.nodeid.endswith(f"::{CLEAN}") or any(name == "proof" for name, _ in report.user_properties)
    return ("passed", "", "PASSED") if on_page and report.passed and report.when == "call" else None


@pytest.hookimpl(tryfirst=True)
def pytest_keyboard_interrupt(excinfo: pytest.ExceptionInfo[BaseException]) -> None:
    """Take all hosts down at once, so that no worker waits for one of them.

    The last line of the traceback that pytest does not hide stays: for a whole one pytest parses files, for seconds
    in each process.
    """
    excinfo.traceback = excinfo.traceback.filter(excinfo)[-1:]
    if "PYTEST_XDIST_WORKER" not in os.environ and (run := os.environ.get("LAB_RUN")):
        from proof.hosts import census  # noqa: PLC0415 - as at the start

        with suppress(Unusable):
            census.remove_hosts(run)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the record; leave the outer daemon as it was found."""
    config = session.config
    if hasattr(config, "workerinput"):
        return
    results = config.stash[_results]
    if config.stash[_spoiled]:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    if config.getoption("update"):
        try:
            examples.write(read_pages(), EXAMPLES)
        except PageError as error:  # what the run wrote is on the pages, and not what an option of theirs asks for
            config.stash[_spoiled].append(f"{error}; then run nox -s docs-update again")
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
    elif results.recorded:
        engine_name = config.getoption("engine")
        store.write(RECORD, engine_name, config.stash[_images], results.recorded, results.seconds)
    if session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and os.environ.get("LAB_LEFT_OUT", "[]") != "[]":
        session.exitstatus = pytest.ExitCode.OK
    try:
        config.stash[_stack].close()
    except Unusable as error:
        config.stash[_spoiled].append(str(error))
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what the run's steps did, by cause, and what is wrong beside them, if anything."""
    pages: dict[str, dict[str, Any]] = {}
    for entry in config.stash[_results].entries:
        pages.setdefault(entry["page"], {"steps": []})["steps"].append(entry)
    for line in store.table({config.getoption("engine"): pages} if pages else {}):
        terminalreporter.write_line(line)
    for line in config.stash[_spoiled]:
        terminalreporter.write_line(line, red=True)
