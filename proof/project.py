"""Names and places of the project, each in one place, and its table of engines and images (``lab/images.toml``)."""

from __future__ import annotations

import os
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from proof.errors import PageError

DOCS = Path("docs")
EXAMPLES = Path("examples")
APPS = Path("lab/apps")
"""Sources of the applications that pages use: a folder each, which extraction copies to `EXAMPLES`."""
PICTURES = DOCS / "imgs"
RECORD = Path("proof.json")
TABLE = Path("lab/images.toml")
COMPOSE = Path("lab/compose.yaml")
ALWAYS = ("busybox",)
"""Guest images that every host holds."""
PREFIX = "docker-networking-proven"
"""Label of all that a run puts on the outer daemon, and what the names of its images begin with."""
CACHE = Path("/var/cache" if os.geteuid() == 0 else Path.home() / ".cache") / PREFIX
"""Images as files, and the names of runs under way."""


@cache
def table() -> dict[str, Any]:
    """The table of bases, engines and images; read once, when somebody first asks.

    Raises:
        PageError: the current directory is not the project's.
    """
    try:
        return tomllib.loads(TABLE.read_text())
    except FileNotFoundError as error:
        raise PageError(str(TABLE), 1, "does not exist; run from the project's folder") from error


def engines() -> dict[str, dict[str, str]]:
    """Engine release to its base, its packages and its official image; the default engine is the first."""
    found: dict[str, dict[str, str]] = table()["engine"]
    return found


def releases() -> tuple[str, ...]:
    """The engines that a run can choose, the default first."""
    return tuple(engines())


def by_precedence() -> tuple[str, ...]:
    """The engines in the order in which one is chosen to answer in a block: as listed, then those that are not."""
    listed: list[str] = table()["shown"]
    return (*listed, *(release for release in releases() if release not in listed))


def default_engine() -> str:
    """The engine of a run that names none."""
    return releases()[0]
