"""Lighthouse on one page of each kind, as on a phone of medium speed."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

HOME = Path(__file__).parent / "lighthouse"
PAGES = {
    "start": "index",
    "driver": "drivers/user-defined-bridge",
    "task": "tasks/publish",
    "symptom": "breaks/port-taken",
    "reference": "reference/run-flags",
}
SCORES = ("performance", "accessibility", "best-practices", "seo")
"""What a run prints. Performance is a time, which a busy machine spoils; the others must be 100."""


TELEPHONE = 440
"""Lighthouse's benchmark of the telephone that it takes a reader to have: the middle of fast desktops, 1750, by 4."""


@pytest.fixture(scope="session")
def command(address: str, chromium: str, figures: list[str]) -> list[str]:
    """Lighthouse, as its lock file pins it; npm runs no script of a package.

    Its measure of time supposes a fast desktop, which it slows down four times. One that is slower, or busy, it slows
    down less, as https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md asks for.
    """
    if not (HOME / "node_modules").exists():
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "ci", "--silent", "--ignore-scripts", "--prefix", str(HOME)], check=True)
    lighthouse = [
        shutil.which("node") or "node",
        str(HOME / "node_modules/lighthouse/cli/index.js"),
        "--output=json",
        "--quiet",
        "--no-enable-error-reporting",
        "--chrome-flags=--headless=new --no-sandbox",
    ]
    speed = ask(lighthouse, f"{address}index.html", chromium)
    benchmark = speed["environment"]["benchmarkIndex"]
    slowdown = min(4, max(1, benchmark / TELEPHONE))
    figures.append(f"Lighthouse, this machine: benchmark {benchmark:.0f}, slowed down {slowdown:.1f} times")
    return [*lighthouse, f"--throttling.cpuSlowdownMultiplier={slowdown:.1f}"]


def ask(command: list[str], url: str, chromium: str) -> dict[str, Any]:
    """What Lighthouse says of a page."""
    environment = {**os.environ, "CHROME_PATH": chromium}
    run = subprocess.run([*command, url], stdout=subprocess.PIPE, check=True, env=environment)
    report: dict[str, Any] = json.loads(run.stdout)
    return report


@pytest.mark.parametrize("kind", PAGES)
def test_lighthouse_finds_nothing(
    kind: str, command: list[str], address: str, chromium: str, figures: list[str]
) -> None:
    report = ask(command, f"{address}{PAGES[kind]}.html", chromium)
    scores = {name: round(report["categories"][name]["score"] * 100) for name in SCORES}
    figures.append(f"Lighthouse, {kind} page: " + ", ".join(f"{name} {score}" for name, score in scores.items()))
    failed = [audit["title"] for audit in report["audits"].values() if audit["score"] not in (None, 1)]
    assert all(scores[name] == 100 for name in SCORES[1:]), failed
