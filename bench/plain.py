"""Pages by docs-test and by bash alone: ``python bench/plain.py`` prints seconds and ratios of one run.

Bash gets the same commands on an equally fresh host, in one process, and compares nothing. Each figure holds the start
and the end of the hosts and of the daemon that carries them. Pages can be given; each must have one host and nothing
that it needs beside an engine.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

from bench.machine import here
from proof.guide import examples
from proof.guide.model import Page
from proof.guide.needs import Needs
from proof.hosts import census, images, lab, outer
from proof.hosts.context import Images, Run
from proof.project import default_engine
from proof.run.page_run import DIRECTORY

PAGES = [
    "bridge",
    "user-defined-bridge",
    "none",
    "connect",
    "dns",
    "localhost",
    "port-taken",
    "name-clash",
    "addresses",
    "names",
]


def bash(run: Run, page: Page) -> None:
    """The commands of a page on a fresh host."""
    with lab.hosts(run, page.name, 1, page.images) as hosts:
        enter = hosts.enter["host1"]
        for name, text in page.files.items():
            lab.copy(enter, f"{DIRECTORY}/{name}", text.encode())
        steps = page.steps_on(default_engine())
        needs = Needs(default_engine(), lambda command: False)
        commands = [step.command for block, step in steps if not needs.unmet(block.requires) and not block.norun]
        lab.copy(enter, "/root/guide.sh", "\n".join([*commands, "echo came to its end"]).encode())
        script = f"mkdir -p {DIRECTORY} && cd {DIRECTORY} && exec bash /root/guide.sh </dev/null"
        done = subprocess.run([*enter, "bash", "-c", script], capture_output=True, text=True, check=False)
        if not done.stdout.endswith("came to its end\n"):  # else what did not run would count as fast
            sys.exit(f"{page.path}: bash did not run it: {done.stderr[-500:]}")


def docs_test(workers: int, pages: list[Page]) -> float:
    """Seconds of a whole run with so many workers."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:hypothesispytest",
        "-p",
        "no:logging",
        "-n",
        str(workers),
        "--no-loadscope-reorder",
    ]
    begin = time.perf_counter()
    subprocess.run([*command, *(page.path for page in pages)], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> None:
    """Print three rows: bash, one worker, two workers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="*", default=PAGES, help="names of folders below examples/")
    pages = [examples.load(Path("examples", name)) for name in parser.parse_args().pages]
    if more := [page.path for page in pages if page.hosts > 1]:  # what waits for the second host would wait in vain
        parser.error(f"bash runs a page on one host; more is needed by {', '.join(more)}")

    def say(text: str) -> None:
        print(f"… {text}", file=sys.stderr)

    def prepare() -> Images:
        return images.prepare({name for page in pages for name in page.images}, default_engine(), say)

    with outer.available(say):  # what no later run builds again
        prepare()
    begin = time.perf_counter()
    with outer.available(say):
        prepared = prepare()
        with lab.compose_plugin(prepared.host), census.named_run() as name:
            for page in pages:
                bash(Run(name, default_engine(), prepared), page)
    alone = time.perf_counter() - begin
    one, two = docs_test(0, pages), docs_test(2, pages)
    steps = sum(len(page.steps) for page in pages)
    print(f"{here()}\n{steps} steps on {len(pages)} pages, Docker {default_engine()}\n")
    print(f"{'':24}{'seconds':>9}{'ratio':>8}")
    print(f"{'bash, page by page':24}{alone:9.1f}{1:8.2f}")
    print(f"{'docs-test, one worker':24}{one:9.1f}{one / alone:8.2f} of bash")
    print(f"{'docs-test, two workers':24}{two:9.1f}{two / one:8.2f} of one worker")


if __name__ == "__main__":
    main()
