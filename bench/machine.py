"""When and where a benchmark ran."""

import os
import platform
import re
from datetime import UTC, datetime
from pathlib import Path


def here() -> str:
    """``2026-11-26, AMD EPYC, 2 processors, Linux 6.1, Python 3.11.7``."""
    found = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    model = found[1] if found else platform.machine()
    day = datetime.now(UTC).date()
    cores = len(os.sched_getaffinity(0))
    return f"{day}, {model}, {cores} processors, Linux {platform.release()}, Python {platform.python_version()}"
