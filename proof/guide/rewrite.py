"""Rewrite outputs on the pages in place: only lines that no longer match."""

from __future__ import annotations

import re
from pathlib import Path

from proof.compare.unify import Renaming, match, rename
from proof.guide.model import Block, Step


def refreshed(step: Step, actual: list[str], renaming: Renaming) -> list[str]:
    """The output the page should show: old lines where they still match, else those of the run."""
    kept = []
    for number, line in enumerate(actual):
        old = step.output[number] if number < len(step.output) else None
        same = old is not None and not match([old], [line], renaming, str(step), step.command)
        kept.append(old if same and old is not None else rename(line, renaming))
    for line in kept:  # what the page shows from now on is bound as well
        match([line], [line], renaming, str(step), step.command)
    return kept


def rewrite(changes: list[tuple[Step, list[str]]]) -> None:
    """Write the new outputs to their pages, last step first, so that line numbers stay true."""
    for step, output in sorted(changes, key=lambda change: (change[0].path, -change[0].line)):
        path = Path(step.path)
        whole = path.read_bytes().decode()
        end = "\r\n" if "\r\n" in whole else "\n"
        lines = whole.split(end)
        at = step.output_line - 1
        prompt = lines[step.line - 1]
        indent = prompt[: len(prompt) - len(prompt.lstrip())]
        lines[at : at + len(step.output)] = [f"{indent}{line}" if line else "" for line in output]
        part = path.with_suffix(".part")
        part.write_bytes(end.join(lines).encode())
        part.replace(path)


def add_variants(variants: dict[Block, list[Step]], engine: str) -> None:
    """Write below each block a fence with what ``engine`` answers to the steps that differ there.

    Where another engine's fence says the same, the engine is added to that fence.
    """
    for block, steps in sorted(variants.items(), key=lambda item: (item[0].path, -item[0].line)):
        path = Path(block.path)
        lines = path.read_bytes().decode().split("\n")
        chunks: list[list[Step]] = [[]]
        for step in steps:  # a step with a status other than 0 is the last of its fence
            chunks[-1].append(step)
            if step.exit:
                chunks.append([])
        for chunk in filter(None, chunks):  # each goes below those that are there
            _add_variant(lines, block, chunk, engine)
        part = path.with_suffix(".part")
        part.write_bytes("\n".join(lines).encode())
        part.replace(path)


def _add_variant(lines: list[str], block: Block, steps: list[Step], engine: str) -> None:
    marks = (re.match("`+|~+", lines[block.line - 1][len(block.indent) :]) or ["```"])[0]
    opening = block.indent + marks + "console"
    body = [line for step in steps for line in step.lines]
    ends = _end(lines, block.line, marks)
    while (below := _variant_below(lines, ends, opening)) is not None:
        last = _end(lines, below + 1, marks)
        if [line[len(block.indent) :] for line in lines[below + 1 : last]] == body:
            lines[below] = re.sub('differs="(.*?)"', rf'differs="\1 {engine}"', lines[below])
            return
        ends = last
    options = f' differs="{engine}"' + (f' exit="{steps[-1].exit}"' if steps[-1].exit else "")
    options += f' timeout="{block.timeout:g}"' if block.timeout != 30 else ""
    made = [opening + options, *(block.indent + line if line else "" for line in body), block.indent + marks]
    lines[ends + 1 : ends + 1] = ["", *made]


def _end(lines: list[str], start: int, marks: str) -> int:
    """Index of the first line from ``start`` on that closes a fence."""
    return next(i for i in range(start, len(lines)) if lines[i].strip() == marks)


def _variant_below(lines: list[str], ends: int, opening: str) -> int | None:
    """Index of the fence of a variant right below the fence that ends at index ``ends``."""
    following = next((i for i in range(ends + 1, len(lines)) if lines[i].strip()), None)
    if following is None or not lines[following].startswith(opening) or "differs=" not in lines[following]:
        return None
    return following
