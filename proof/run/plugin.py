"""The pytest plugin, which every pytest in the project's environment loads: options, and pages as files of tests.

It acts where a page or a live test is among the arguments. Then the controlling process gets a `Controller`, and each
process that runs items the hooks of `proof.run.session`; what they import is imported then.
"""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from pathlib import Path

import pytest

LIVE = Path("tests/live")
PAGES = Path("docs")


def engine_name(text: str) -> str:
    """The release of an engine.

    Raises:
        ArgumentTypeError: ``lab/images.toml`` has none of that name.
    """
    from proof.project import releases  # noqa: PLC0415 - a run of unit tests has no use for the table

    if text not in releases():
        raise ArgumentTypeError(f"no engine {text!r}; known are {', '.join(releases())}")
    return text


def part(text: str) -> tuple[int, int]:
    """``2/5`` as two numbers.

    Raises:
        ArgumentTypeError: it is not one of so many parts.
    """
    number, _, of = text.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
        raise ArgumentTypeError(f"{text!r} is no part; write 2/5 for the second of five")
    return int(number), int(of)


def pytest_addoption(parser: pytest.Parser) -> None:
    """What a run does with the pages it is given, and on which engine."""
    group = parser.getgroup("pages", "pages of the guide")
    group.addoption("--update", action="store_true", help="rewrite outputs on the pages that no longer match")
    group.addoption("--changed", action="store_true", help="only pages that have changed since their last proof")
    group.addoption(
        "--shard",
        type=part,
        default=(1, 1),
        metavar="2/5",
        help="only the second of five parts of the files, by the time they took",
    )
    group.addoption("--engine", type=engine_name, help="engine of the hosts")


def given(config: pytest.Config) -> list[Path]:
    """The files and folders of a run's arguments."""
    return [Path(argument.split("::")[0]).absolute() for argument in config.args]


def _acts(config: pytest.Config) -> bool:
    """Whether the arguments choose a page or a live test."""
    here = [config.rootpath / folder for folder in (LIVE, PAGES)]
    paths = given(config)
    return any(path.is_relative_to(folder) or folder.is_relative_to(path) for path in paths for folder in here)


@pytest.hookimpl(tryfirst=True, optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Two pages for each processor (``-n auto``): half of a page's time is waiting, for kernel and network.

    One page needs no worker: it runs in this process, and starts some seconds sooner.
    """
    if not _acts(config):
        return None
    files = [file for path in given(config) for file in ([path] if path.is_file() else path.rglob("*.*"))]
    return min(2 * len(os.sched_getaffinity(0)), len(files)) if len(files) > 1 else 0


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Take part in a run of pages or live tests. Refuse to write under CI."""
    if not _acts(config):
        return
    if config.getoption("update") and os.environ.get("CI"):
        pytest.exit("docs-update does not write under CI; run it on your machine and commit", 2)
    from proof.run import session  # noqa: PLC0415 - as above

    session.join(config)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A Markdown page is a file of tests."""
    if file_path.suffix != ".md" or not file_path.is_relative_to(parent.config.rootpath / PAGES):
        return None
    from proof.run.items import PageFile  # noqa: PLC0415 - as above

    page: PageFile = PageFile.from_parent(parent, path=file_path)
    return page
