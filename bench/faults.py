"""What a run survives: ``python bench/faults.py`` runs the tests that break it, and prints a row for each fault.

It takes some five minutes.
"""

import argparse
import sys
import textwrap
from contextlib import redirect_stdout

import pytest

from bench.machine import here

TESTS = [f"tests/live/test_{name}.py" for name in ("faults", "hostile", "restart", "registry", "broken")]
TESTS += [
    "tests/unit/test_record.py::test_what_is_not_a_record_is_none",
    "tests/unit/test_images.py::test_an_archive_that_was_cut_is_seen",
    "tests/unit/test_guide.py::test_a_damaged_file_is_read_again",
]


class Rows:
    """A pytest plugin that keeps each test's name, as a sentence, and its outcome."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str]] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A row for a test or a subtest; one that fails in its fixtures is no call."""
        name, _, given = report.nodeid.partition("::test_")[2].partition("[")
        if isinstance(report, pytest.SubtestReport):
            name, given = str(report.context.msg), ""
        elif report.when != "call" and report.passed:
            return
        self.rows.append((f"{name.replace('_', ' ')}{given and f': {given[:-1]}'}", report.outcome))


def main() -> None:
    """Print the table; the exit status is that of the tests."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    rows = Rows()
    options = ["-p", "no:hypothesispytest", "-n0"]
    with redirect_stdout(sys.stderr):
        status = pytest.main([*options, *TESTS], plugins=[rows])
    print(f"{here()}\n")
    for name, outcome in rows.rows:
        first, *more = textwrap.wrap(name, 78)
        print(f"{outcome:9}{first}", *(f"{'':9}{line}" for line in more), sep="\n")
    sys.exit(status)


if __name__ == "__main__":
    main()
