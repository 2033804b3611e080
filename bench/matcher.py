"""Cost of the matcher over the size of an output: ``python bench/matcher.py`` prints processor seconds a megabyte.

The figures of one row are near each other where the cost grows in line with the size.
"""

import argparse
import secrets
import time
from collections.abc import Callable

from bench.machine import here
from proof.compare.unify import Renaming, match


def listing(size: int) -> list[str]:
    """Some ``size`` bytes as ``docker ps`` prints them, with new ids each time."""
    return [f"{secrets.token_hex(32)}  web  172.17.0.{n % 250}  Up {n % 50} seconds" for n in range(size // 100)]


SHAPES: dict[str, Callable[[int], tuple[list[str], list[str]]]] = {
    "a listing of ids": lambda size: (listing(size), listing(size)),
    "one long word": lambda size: (["a" * size], ["a" * size]),
    "one long number": lambda size: (["1" * size], ["1" * size]),
    "hex digits": lambda size: (["0a" * (size // 2)], ["0a" * (size // 2)]),
    "single digits": lambda size: (["1 " * (size // 2)], ["1 " * (size // 2)]),
    "parts of addresses": lambda size: (["fe80:" * (size // 5)], ["fe80:" * (size // 5)]),
}

if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__).parse_args()
    sizes = (100_000, 1_000_000, 10_000_000)
    print(f"{here()}\n")
    print(f"{'s/MB for':20}" + "".join(f"{size / 1e6:>8.1f} MB" for size in sizes))
    for name, make in SHAPES.items():
        costs = []
        for size in sizes:
            page, run = make(size)
            begin = time.process_time()
            assert not match(page, run, Renaming(), "x:1")
            costs.append((time.process_time() - begin) / size * 1e6)
        print(f"{name:20}" + "".join(f"{cost:11.2f}" for cost in costs))
