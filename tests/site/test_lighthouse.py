"""Lighthouse on one page of each kind, as on a phone of medium speed."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

HOME = Path(__file__).parent / "lighthouse"
PAGES = {"start": "index", "driver": "drivers/user-defined-bridge", "task": "tasks/publish",
         "symptom": "breaks/port-taken", "reference": "reference/run-flags"}  # fmt: skip
SCORES = ("performance", "accessibility", "best-practices", "seo")
"""What a run prints. Performance is a time, which a busy machine spoils; the others must be 100."""


@pytest.fixture(scope="session")
def command() -> list[str]:
    """Lighthouse, as its lock file pins it; npm runs no script of a package."""
    if not (HOME / "node_modules").exists():
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "ci", "--silent", "--ignore-scripts", "--prefix", str(HOME)], check=True)
    return [shutil.which("node") or "node", str(HOME / "node_modules/lighthouse/cli/index.js"), "--output=json",
            "--quiet", "--no-enable-error-reporting", "--chrome-flags=--headless=new --no-sandbox"]  # fmt: skip


@pytest.mark.parametrize("kind", PAGES)
def test_lighthouse_finds_nothing(
    kind: str, command: list[str], address: str, chromium: str, figures: list[str]
) -> None:
    run = subprocess.run([*command, f"{address}{PAGES[kind]}.html"], stdout=subprocess.PIPE, check=True,
                         env={**os.environ, "CHROME_PATH": chromium})  # fmt: skip
    report = json.loads(run.stdout)
    scores = {name: round(report["categories"][name]["score"] * 100) for name in SCORES}
    figures.append(f"Lighthouse, {kind} page: " + ", ".join(f"{name} {score}" for name, score in scores.items()))
    failed = [audit["title"] for audit in report["audits"].values() if audit["score"] not in (None, 1)]
    assert all(scores[name] == 100 for name in SCORES[1:]), failed
