"""What a run says while it goes on, and what its steps did."""

from __future__ import annotations

import os
from typing import Any

import pytest

from proof.run.items import CLEAN


def say(config: pytest.Config, text: str) -> None:
    """A line of progress."""
    reporter: Any = config.pluginmanager.get_plugin("terminalreporter")
    if reporter:
        if reporter._tw.width_of_current_line:  # the letters of other tests; GitHub wants its lines to begin a line
            reporter.write("\n")
        reporter.write_line(text)
        reporter.flush()


class Results:
    """What the steps did, here or in the workers."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.entries: list[dict[str, Any]] = []
        self.seconds: dict[str, float] = {}
        self.ended: set[str] = set()
        """Pages that came to their end. One that a Ctrl-C cut has proven nothing, though its steps passed so far."""

    @property
    def recorded(self) -> list[dict[str, Any]]:
        """The entries that count: those of pages that came to their end."""
        return [entry for entry in self.entries if entry["page"] in self.ended]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep a step's entry; say what came of a page at its last item, the clean-up check."""
        properties: list[tuple[str, Any]] = report.user_properties
        for name, entry in properties:
            if name == "proof" and report.when == "call":
                self.entries.append(entry)
                self.annotate(entry, report)
        page = report.nodeid.split("::")[0]
        self.seconds[page] = self.seconds.get(page, 0) + report.duration
        if report.nodeid.endswith(f"::{CLEAN}") and report.when == "teardown":
            self.ended.add(page)
            outcomes = [entry["outcome"] for entry in self.entries if entry["page"] == page]
            counts = ", ".join(f"{outcomes.count(kind)} {kind}" for kind in sorted(set(outcomes)))
            say(self.config, f"{page}: {counts} in {self.seconds[page]:.1f} s")

    def annotate(self, entry: dict[str, Any], report: pytest.TestReport) -> None:
        """In GitHub Actions, mark a failure at its line of Markdown."""
        if report.failed and os.environ.get("GITHUB_ACTIONS"):
            reason = str(report.longrepr).split("\n")[0]
            say(self.config, f"::error file={entry['path']},line={entry['line']}::{reason}")
