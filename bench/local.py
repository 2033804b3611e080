"""A pytest plugin for `bench/steps.py`: pages run as in docs-test, on a shell of this machine, without Docker."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from proof import lab
from proof.items import PageFile
from proof.session import pytest_addoption, pytest_collect_file, pytest_collection_finish

__all__ = ["pytest_addoption", "pytest_collect_file", "pytest_collection_finish"]


@contextmanager
def _this_machine(*_: Any) -> Iterator[dict[str, list[str]]]:
    yield {"host1": ["env", f"PATH={Path('bin').absolute()}:/usr/bin:/bin"]}


lab.hosts = _this_machine
PageFile.state = lambda self: ""  # type: ignore[method-assign]
