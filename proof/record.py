"""The proof record: what a run did, for the site."""

from __future__ import annotations

import json
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


def write(path: Path, images: dict[str, str], steps: list[dict[str, Any]]) -> None:
    """Write `proof.json` whole or not at all.

    Args:
        path: the file.
        images: image name to ``built`` or ``official <reference>``.
        steps: for each step its page, file, line, host, command, outcome, cause of a skip, seconds, and the engine
            as its host named it.
    """
    pages: dict[str, list[dict[str, Any]]] = {}
    for step in sorted(steps, key=lambda step: str(step["page"])):
        pages.setdefault(step["page"], []).append({key: step[key] for key in step if key not in ("page", "engine")})
    record = {
        "date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "engine": ", ".join(sorted({step["engine"] for step in steps})),
        "kernel": platform.release(),
        "images": images,
        "pages": {name: {"steps": entries} for name, entries in pages.items()},
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
