"""A pytest plugin for `bench/steps.py`: a run as docs-test's, record included, on a shell of this machine."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import proof
from proof.hosts import images, lab, outer
from proof.run.items import PageFile


@contextmanager
def _this_machine(*_: Any) -> Iterator[dict[str, list[str]]]:
    yield {"host1": ["env", f"PATH={Path('bin').absolute()}:/usr/bin:/bin"]}


def _no_images(*_: Any) -> dict[str, str]:
    os.environ["LAB_IMAGE"] = ""
    return {}


lab.hosts = _this_machine  # type: ignore[assignment]
lab.compose_plugin = nullcontext  # type: ignore[assignment]
outer.available = lambda say: nullcontext()  # type: ignore[assignment,return-value]
# In place of the module, so that Docker's SDK is not loaded.
proof.hosts.census = SimpleNamespace(unchanged=nullcontext, named_run=nullcontext)  # type: ignore[attr-defined]
images.prepare = _no_images  # type: ignore[assignment]
images.tags = lambda names: []
PageFile.state = lambda self: ""  # type: ignore[method-assign]
