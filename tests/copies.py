"""A copy of the project, to change and to run."""

import shutil
from pathlib import Path

PROGRAM = ("lab", "overrides", "proof", "mkdocs.yml", "pyproject.toml")
"""What a run needs beside a guide."""
GUIDE = ("docs", "examples", "bench/results")
"""A whole guide: its pages, what was extracted, and the tables that pages include."""


def copy(where: Path, *parts: str) -> None:
    """Copy these files and folders of the project to the folder ``where``, as they are below this one."""
    for part in parts:
        if Path(part).is_dir():
            shutil.copytree(part, where / part, ignore=shutil.ignore_patterns("node_modules"))
        else:
            shutil.copy(part, where / part)
