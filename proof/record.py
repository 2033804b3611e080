"""The proof record: what a run did, for the site."""

from __future__ import annotations

import json
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


def write(path: Path, engine: str, pages: dict[str, list[dict[str, Any]]]) -> None:
    """Write `proof.json` whole or not at all; ``engine`` is what a host said of itself."""
    record = {
        "date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "engine": engine,
        "kernel": platform.release(),
        "images": {"busybox": "built", "hello-world": "built"},
        "pages": {name: {"steps": steps} for name, steps in sorted(pages.items())},
    }
    part = path.with_suffix(".part")
    part.write_text(json.dumps(record, indent=1) + "\n")
    part.replace(path)


def read(path: Path) -> dict[str, Any]:
    """The record, or an empty one where there is none or it is not whole."""
    try:
        record = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}
