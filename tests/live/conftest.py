"""A copy of the project to break, and nested runs of it on the daemon of this run."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.copies import GUIDE, PROGRAM, copy

Run = Callable[..., "subprocess.Popen[str]"]
PYTEST = (sys.executable, "-m", "pytest", "-rf")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The guide with its examples and its lab, to change."""
    copy(tmp_path, *GUIDE, *PROGRAM)
    return tmp_path


@pytest.fixture
def start(project: Path) -> Iterator[Run]:
    """Start a run of pages of the copy; what it prints is the process' output. It ends with the test."""
    own = ("PYTEST_", "COV_", "GITHUB_", "CI")

    def begin(*arguments: str, program: tuple[str, ...] = PYTEST) -> "subprocess.Popen[str]":
        environment = {key: value for key, value in os.environ.items() if not key.startswith(own)}
        # What a shell starts in the background ignores SIGINT, and so does all that it starts in turn.
        as_from_a_terminal = ("setpriv", "--pdeathsig=TERM", "env", "--default-signal=INT")
        begun.append(
            subprocess.Popen(
                [*as_from_a_terminal, *program, *arguments],
                cwd=project,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                start_new_session=True,
            )
        )
        return begun[-1]

    begun: list[subprocess.Popen[str]] = []
    yield begin
    for process in begun:
        if process.poll() is None:
            process.terminate()
            process.communicate()


def extract(project: Path) -> None:
    """Write the examples of a copy whose pages have changed."""
    subprocess.run([sys.executable, "-m", "proof.guide.examples"], cwd=project, check=True, stdout=subprocess.DEVNULL)


def failures(output: str) -> set[tuple[str, int]]:
    """Page and line of each failed step."""
    return {(page, int(line)) for page, line in re.findall(r"^FAILED (docs/\S+)::(\d+) ", output, re.MULTILINE)}
