"""The first run of a page on a machine and the second: ``python bench/cold.py`` prints when each part of them begins.

The cache of the project is an empty folder that only these runs see. Packages that the machine has are not installed
again; where it has no engine, that part is in the table too. It needs root.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path

from bench.machine import here
from proof.project import CACHE

PAGE = "docs/drivers/bridge.md"
PART = re.compile(r"… +\d+ s: (.*)|=+ (\d+ passed) in ")


def run(cache: Path) -> None:
    """One run of the page with ``cache`` in place of the project's; a line as each part begins."""
    hidden = ["unshare", "--mount", "sh", "-c", 'mount --bind "$0" "$1" && shift && exec "$@"', str(cache), str(CACHE)]
    test = [sys.executable, "-m", "pytest", "-p", "no:hypothesispytest", PAGE]
    begin = time.perf_counter()

    def show(text: str) -> None:
        print(f"{time.perf_counter() - begin:7.1f}  {textwrap.shorten(text, 90, placeholder='…')}", flush=True)

    with subprocess.Popen([*hidden, *test], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for line in process.stdout:
            if found := PART.match(line):
                show(found[1] or found[2])
    if process.returncode:
        sys.exit(f"{PAGE} failed")
    show("the run has ended")


def main() -> None:
    """Print both runs."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    print(here())
    CACHE.mkdir(parents=True, exist_ok=True)
    # Not below /tmp, which may be in memory: an engine keeps its images there.
    with tempfile.TemporaryDirectory(dir=CACHE.parent) as cache:
        for name in ("first", "second"):
            print(f"\nseconds  {name} run")
            run(Path(cache))


if __name__ == "__main__":
    main()
