"""Which files of a run: a shard of them by the time they took, or those that changed since their last proof."""

from __future__ import annotations

import hashlib
from argparse import ArgumentTypeError
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from proof.guide.model import Page
from proof.hosts import images
from proof.pictures import state as topology


def part(text: str) -> tuple[int, int]:
    """``2/5`` as two numbers.

    Raises:
        ArgumentTypeError: it is not one of so many parts.
    """
    number, _, of = text.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
        raise ArgumentTypeError(f"{text!r} is no part; write 2/5 for the second of five")
    return int(number), int(of)


def shard(seconds: dict[str, float], number: int, of: int) -> set[str]:
    """The files of shard ``number`` (from 1) of ``of``: each next longest file goes to the shard with least to do.

    Args:
        seconds: file to what its last run took; every shard of a run needs the same figures.
        number: the shard, from 1.
        of: how many shards there are.
    """
    loads, chosen = [0.0] * of, set()
    for file in sorted(seconds, key=lambda file: (-seconds[file], file)):
        lightest = loads.index(min(loads))
        loads[lightest] += seconds[file]
        if lightest == number - 1:
            chosen.add(file)
    return chosen


def estimated(pages: Iterable[Page], tests: Iterable[str], runs: dict[str, Any]) -> dict[str, float]:
    """File to seconds: what a page's last run took, or else half a second a step; a minute for other tests."""
    known = {page.path: runs.get(page.path, {}).get("seconds") or len(page.steps) / 2 for page in pages}
    return {**known, **dict.fromkeys(tests, 60.0)}


def inputs(page: Page, examples: Path, tags: Iterable[str]) -> str:
    """Changes with all that a run of the page starts from: text, files, pictures, and the images by their tags."""
    roots = [examples / page.name, *([Path(page.workdir)] if page.workdir else [])]
    files = [file for root in roots for file in root.rglob("*")]
    files += [topology.state_file(block.topology) for block in page.blocks if block.topology]
    made = hashlib.sha256("\n".join(sorted(tags)).encode())
    for file in sorted(file for file in files if file.is_file()):
        made.update(str(file).encode() + file.read_bytes())
    return made.hexdigest()[:16]


def proven(pages: Iterable[Page], runs: dict[str, Any], examples: Path) -> set[str]:
    """Paths of the pages whose last run started from what is there now, and in which nothing failed."""
    return {
        page.path
        for page in pages
        if (run := runs.get(page.path))
        and run.get("inputs") == inputs(page, examples, images.tags(page.images))
        and all(step["outcome"] in ("passed", "skipped") for step in run["steps"])
    }
