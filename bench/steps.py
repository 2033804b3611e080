"""What the runner adds to a step: ``python bench/steps.py`` prints a table of one run.

The same trivial steps (``echo 1``, whose output is compared) by the project's items on a shell of this machine, by bash
alone, and by other tools that compare a shell's output with a text, where they install; and as many tests of pytest
alone that do nothing. Milliseconds are of this machine; the ratios are what counts.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.machine import here
from proof.guide import examples
from proof.guide.reader import Reader
from tests.copies import PROGRAM, copy

SIZES = (200, 2000)
TOOLS = {
    "prysk": ("prysk==0.20.0", "prysk"),
    "byexample": ("byexample==11.0.0", "byexample"),
    "codeblocks": ("pytest-codeblocks==0.18.0", "pytest"),
}
"""Tool to its package and its program."""
END = "\n\n## Clean up\n\n```console\n$ true\n```\n"


def seconds(command: list[str], where: Path) -> float:
    """The shortest of three whole processes."""
    took = []
    for _ in range(3):
        begin = time.perf_counter()
        subprocess.run(command, cwd=where, check=True, stdout=subprocess.DEVNULL)
        took.append(time.perf_counter() - begin)
    return min(took)


def prepare(where: Path, steps: int) -> None:
    """The steps in the form of each tool."""
    shown = "```console\n" + "$ echo 1\n1\n" * steps + "```\n"
    (where / f"t{steps}.md").write_text(shown)
    block = "```sh\necho 1\n```\n<!--pytest-codeblocks:expected-output-->\n```\n1\n```\n"
    (where / f"c{steps}").mkdir()
    for number in range(0, steps, 200):  # it takes no file of more than 10,000 lines
        (where / f"c{steps}" / f"{number}.md").write_text(block * 200)
    (where / f"t{steps}.t").write_text("  $ echo 1\n  1\n" * steps)
    (where / f"t{steps}.sh").write_text("set -e\n" + "echo 1\n" * steps)
    (where / f"test_{steps}.py").write_text("".join(f"def test_{n}(): pass\n" for n in range(steps)))
    text = f"# T\n\n{shown}{END}"
    (where / "docs").mkdir(exist_ok=True)
    (where / f"docs/p{steps}.md").write_text(text)
    examples.write([Reader().read(f"docs/p{steps}.md", text)], where / f"examples{steps}")
    shutil.copytree(where / f"examples{steps}" / f"p{steps}", where / "examples" / f"p{steps}")


def install(where: Path) -> dict[str, str]:
    """Tool to its program, for those that install."""
    found = {}
    for name, (package, program) in TOOLS.items():
        home = where / name
        subprocess.run(["uv", "venv", "--quiet", str(home)], check=True)
        command = ["uv", "pip", "install", "--quiet", f"--python={home}", package]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            print(f"{name} does not install: {done.stderr.strip().splitlines()[-1]}")
        else:
            found[name] = str(home / "bin" / program)
    return found


def main() -> None:
    """Print whole processes in milliseconds, and the slope between the two sizes for one step."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        copy(where, *PROGRAM)
        (where / "bin").mkdir()
        for name in ("curl", "jq"):  # what the runner asks an engine with
            (where / "bin" / name).write_text("#!/bin/sh\necho 28.5.2\n")
            (where / "bin" / name).chmod(0o755)
        for size in SIZES:
            prepare(where, size)
        tools = install(where)
        options = "-q -p no:hypothesispytest -p no:logging -p no:cacheprovider -p bench.local"
        plugin = [sys.executable, "-m", "pytest", *options.split()]
        alone = [
            "env",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD=1",
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-c",
            "/dev/null",
            "-p",
            "no:cacheprovider",
        ]
        commands = {
            "bash -e": lambda n: ["bash", f"t{n}.sh"],
            "pytest": lambda n: [*alone, f"test_{n}.py"],
            "docs-test": lambda n: [*plugin, f"docs/p{n}.md"],
            "prysk": lambda n: [tools["prysk"], f"t{n}.t"],
            "byexample": lambda n: [tools["byexample"], "-l", "shell", f"t{n}.md"],
            "codeblocks": lambda n: [
                tools["codeblocks"],
                "-q",
                "-c",
                "/dev/null",
                "-p",
                "no:cacheprovider",
                "--codeblocks",
                f"c{n}",
            ],
        }
        print(f"{here()}\n")
        print(f"{'ms':12}" + "".join(f"{f'{size} steps':>12}" for size in SIZES) + f"{'one step':>12}")
        for name, command in commands.items():
            if name in TOOLS and name not in tools:
                continue
            few, many = (seconds(command(size), where) * 1000 for size in SIZES)
            print(f"{name:12}{few:12.0f}{many:12.0f}{(many - few) / (SIZES[1] - SIZES[0]):12.2f}")


if __name__ == "__main__":
    main()
