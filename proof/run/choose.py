"""Which files of a run: a shard of them by the time they took, or those that changed since their last proof."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from proof.errors import PageError
from proof.guide import examples
from proof.guide.fingerprint import fingerprint
from proof.guide.model import Page
from proof.record.result import PageResult


def shard(seconds: Mapping[str, float], number: int, of: int) -> set[str]:
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


def estimated(pages: Iterable[Page], tests: Iterable[str], runs: Mapping[str, PageResult]) -> dict[str, float]:
    """File to seconds: what a page's last run took, or else half a second a step; a minute for other tests."""
    known = {page.path: runs[page.path].seconds if page.path in runs else len(page.steps) / 2 for page in pages}
    return {**known, **dict.fromkeys(tests, 60.0)}


def proven(pages: Iterable[Page], runs: Mapping[str, PageResult], engine: str, folder: Path) -> set[str]:
    """Paths of the pages whose last run started from what is there now, and in which nothing failed.

    What is there now is what lies in ``folder``, the examples: that is what a run takes.
    """
    good = [page for page in pages if page.path in runs and runs[page.path].good]
    return {page.path for page in good if runs[page.path].fingerprint == _fingerprint(folder / page.name, engine)}


def _fingerprint(folder: Path, engine: str) -> str:
    """The fingerprint of an extracted page; empty for one that a run would refuse."""
    try:
        return fingerprint(examples.load(folder), engine)
    except PageError:
        return ""
