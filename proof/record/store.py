"""The proof record ``proof.json``: what runs did, page by page and engine by engine, for the site.

``python -m proof.record.store`` prints what each engine proved.
"""

from __future__ import annotations

import fcntl
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from proof.project import RECORD


def write(
    path: Path, engine: str, images: dict[str, str], steps: list[dict[str, Any]], seconds: dict[str, float]
) -> None:
    """Put a run into `proof.json`, whole or not at all. Its pages replace what the engine's earlier runs said of them.

    Args:
        path: the file.
        engine: the release, as ``lab/images.toml`` names it.
        images: image name to ``built`` or ``official <reference>``.
        steps: for each step its page and that page's digest and inputs, the version and the kernel of its host, and its
            file, line, host, claim, command, outcome, cause of a skip and seconds.
        seconds: page to what it took, its hosts' start and end included.
    """
    pages: dict[str, dict[str, Any]] = {}
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    for step in sorted(steps, key=lambda step: str(step["page"])):
        about = {key: step[key] for key in ("digest", "inputs", "version", "kernel")}
        took = round(seconds[step["page"]], 1)
        page = pages.setdefault(step["page"], {"date": now, **about, "images": images, "seconds": took, "steps": []})
        page["steps"].append({key: step[key] for key in step if key not in ("page", *about)})
    folder = os.open(path.absolute().parent, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)  # another run of this checkout may end at the same moment
        record = read(path)
        record.setdefault(engine, {}).update(pages)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(record) + "\n")
        part.replace(path)
    finally:
        os.close(folder)


def read(path: Path) -> dict[str, dict[str, Any]]:
    """Engine release to page to what its last run did; empty where there is none, or none that this version wrote."""
    try:
        record = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    whole = isinstance(record, dict) and all(
        isinstance(page, dict) and {"digest", "steps"} <= {*page}
        for pages in record.values()
        for page in (pages.values() if isinstance(pages, dict) else [None])
    )
    return record if whole else {}


def table(record: dict[str, dict[str, Any]]) -> list[str]:
    """A line for each engine: its steps passed, skipped by cause, and failed."""
    lines = []
    for engine, pages in record.items():
        steps = [step for page in pages.values() for step in page["steps"]]
        causes: dict[str, int] = {}
        for step in steps:
            kind = step["outcome"]
            if kind == "skipped":
                kind += f" ({step['cause']})"
            causes[kind] = causes.get(kind, 0) + 1
        told = ", ".join(f"{number} {kind}" for kind, number in sorted(causes.items()))
        lines.append(f"Docker {engine}: {len(steps)} steps on {len(pages)} pages: {told}")
    return lines


if __name__ == "__main__":
    print(*table(read(RECORD)), sep="\n")
