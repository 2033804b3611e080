"""Cost over the size of the guide: ``python bench/scale.py`` makes guides of 10 to 10,000 pages of ten blocks each.

Each figure is milliseconds a block, of a process of its own, so a row whose figures are near each other grows in line
with the guide. Below it: the most memory that the process held. ``--most 1000`` ends with a smaller guide.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.machine import here
from tests.copies import PROGRAM, copy

SIZES = (10, 100, 1_000, 10_000)
BLOCKS = 10
BLOCK = """
## Step {number}

The network `n{number}` of page {page} is a bridge.

```console
$ docker network create n{number}
{id}
$ docker network ls --filter name=n{number}
NETWORK ID     NAME      DRIVER    SCOPE
{short}   n{number}        bridge    local
```
"""
HEAD = "# Page {page}\n"
END = "\n## Clean up\n\n```console\n$ docker network prune --force\n```\n"
READ = "read_pages()"
PARTS = {
    "read": READ,
    "read again, one page changed": READ,
    "extract": "examples.write(pages, Path('examples'))",
    "load": "[examples.load(Path('examples', page.name)) for page in pages]",
    "match": "[match([*step.output], [*step.output], Renaming(), 'x:1') for page in pages for step in page.steps]",
    "show": "[site.console_format('\\n'.join(line for step in block.steps for line in step.lines), '', '', {}, None)"
    " for page in pages for block in page.blocks]",
}
MEASURE = """
import json, resource, time
from pathlib import Path
from proof.guide import examples
from proof.site import blocks as site
from proof.compare.unify import Renaming, match
from proof.guide.cache import read_pages
from proof.guide.reader import Reader
Reader()
pages = read_pages() if {needs_pages} else []
begin = time.process_time()
{call}
took = time.process_time() - begin
print(json.dumps([took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


def generate(where: Path, pages: int) -> None:
    """Write a guide of so many pages."""
    (where / "docs").mkdir()
    for page in range(pages):
        text = HEAD.format(page=page)
        for number in range(1, BLOCKS):
            name = f"{page:08x}{number:04x}"
            text += BLOCK.format(page=page, number=number, id=f"{name:a<64}", short=name)
        (where / f"docs/p{page}.md").write_text(text + END)


def measure(where: Path, call: str) -> tuple[float, float]:
    """Processor seconds of a call in a process of its own, and the most memory of that process, in MB."""
    script = MEASURE.format(call=call, needs_pages=call != READ)
    done = subprocess.run([sys.executable, "-c", script], cwd=where, check=True, stdout=subprocess.PIPE)
    seconds, memory = json.loads(done.stdout)
    return seconds, memory


def collect(where: Path) -> float:
    """Seconds of the process that collects every step as a test."""
    begin = time.perf_counter()
    command = [sys.executable, "-m", "pytest", "--collect-only", "-qq", "docs"]
    subprocess.run(command, cwd=where, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> None:
    """Print a table: a row for each part of the work, a column for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=SIZES[-1], help="pages of the largest guide")
    sizes = [size for size in SIZES if size <= parser.parse_args().most]
    costs: dict[str, list[str]] = {name: [] for name in [*PARTS, "collect", "sum", "memory, MB"]}
    for size in sizes:
        print(f"… a guide of {size} pages", file=sys.stderr)
        with tempfile.TemporaryDirectory() as folder:
            where = Path(folder)
            copy(where, *PROGRAM)
            generate(where, size)
            total, most = 0.0, 0.0
            for name, call in PARTS.items():
                if "changed" in name:
                    with (where / "docs/p0.md").open("a") as page:
                        page.write("\nOne more sentence.\n")
                seconds, memory = measure(where, call)
                costs[name].append(f"{seconds * 1000 / (size * BLOCKS):.3f}")
                total += seconds if "again" not in name else 0
                most = max(most, memory)
            seconds = collect(where)
            costs["collect"].append(f"{seconds * 1000 / (size * BLOCKS):.3f}")
            costs["sum"].append(f"{(total + seconds) * 1000 / (size * BLOCKS):.3f}")
            costs["memory, MB"].append(f"{most:.0f}")
    print(f"{here()}\n")
    print(f"{'ms a block':30}" + "".join(f"{size:>10}" for size in sizes))
    for name, figures in costs.items():
        print(f"{name:30}" + "".join(f"{figure:>10}" for figure in figures))


if __name__ == "__main__":
    main()
