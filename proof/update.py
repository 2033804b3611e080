"""Rewrite outputs on the pages in place: only lines that no longer match."""

from __future__ import annotations

from pathlib import Path

from proof.match import Renaming, match, rename
from proof.page import Step


def refreshed(step: Step, actual: list[str], renaming: Renaming) -> list[str]:
    """The output the page should show: old lines where they still match, else those of the run."""
    kept = []
    for number, line in enumerate(actual):
        old = step.output[number] if number < len(step.output) else None
        same = old is not None and not match([old], [line], renaming, str(step))
        kept.append(old if same and old is not None else rename(line, renaming))
    for line in kept:  # what the page shows from now on is bound as well
        match([line], [line], renaming, str(step))
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
