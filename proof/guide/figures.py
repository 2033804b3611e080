"""The figures in a block's output, from which the site draws a chart."""

from __future__ import annotations

import re
from collections.abc import Iterable


def figures(lines: Iterable[str], key: str) -> list[tuple[str, float, str]]:
    """For ``loopback   time=434 ms`` and the key ``time``: ``("loopback", 434.0, "ms")``. Other lines have none."""
    matches = (re.fullmatch(rf"(\S+) +{re.escape(key)}=(\d+(?:\.\d+)?) (\S+)", line) for line in lines)
    return [(match[1], float(match[2]), match[3]) for match in matches if match]
