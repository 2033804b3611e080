"""Look again until it is so, within a limit: a host may come to a state after the command for it has returned."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

LIMIT = 5.0
"""Seconds after which what is not so yet counts as not so."""
_T = TypeVar("_T")


def eventually(look: Callable[[], _T], again: Callable[[_T], bool], limit: float = LIMIT) -> tuple[_T, int]:
    """The first look that is not to be taken again, or the last within ``limit`` seconds; and how many were taken."""
    deadline, pause, count = time.monotonic() + limit, 0.05, 1
    while again(seen := look()) and time.monotonic() < deadline:
        time.sleep(pause)
        pause, count = min(pause * 2, 0.5), count + 1
    return seen, count
