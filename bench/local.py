"""A pytest plugin for `bench/steps.py`: a run as docs-test's, record included, on a shell of this machine."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from proof import engine, images, lab, outer
from proof.items import PageFile


@contextmanager
def _this_machine(*_: Any) -> Iterator[dict[str, list[str]]]:
    yield {"host1": ["env", f"PATH={Path('bin').absolute()}:/usr/bin:/bin"]}


def _no_images(*_: Any) -> dict[str, str]:
    os.environ["LAB_IMAGE"] = ""
    return {}


lab.hosts = _this_machine
engine.outer = lambda say: nullcontext()  # type: ignore[assignment,return-value]
outer.unchanged = outer.named_run = lab.compose_plugin = nullcontext
images.prepare = _no_images
images.tags = lambda names: []
PageFile.state = lambda self: ""  # type: ignore[method-assign]
