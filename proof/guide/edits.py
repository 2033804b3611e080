"""Changes of a file's lines as values. Pure: text in, text out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from proof.errors import PageError

_LINE_END = re.compile(r"(\r\n|\n|\r)")


@dataclass(frozen=True, order=True)
class Edit:
    """Lines of a file to put in place of others, each whole but for its line end."""

    path: str
    line: int
    """The first line to go, from 1; where none goes, the new ones come before it."""
    old: tuple[str, ...]
    new: tuple[str, ...]


def lines_of(text: str) -> list[str]:
    """A file's lines without their ends, counted as the reader counts them."""
    return _LINE_END.split(text)[::2]


def apply(text: str, edits: Iterable[Edit]) -> str:
    """A file's text after edits: each line keeps its own end, and a new one gets that of the line before.

    Raises:
        PageError: two edits want the same lines, as where a page includes a file twice and the outputs differ.
    """
    parts = [*_LINE_END.split(text), ""]
    lines, ends = parts[::2], parts[1::2]
    above = len(lines) + 2
    for edit in sorted(edits, reverse=True):
        begin, stop = edit.line - 1, edit.line - 1 + len(edit.old)
        if stop >= above or begin + 1 == above:
            raise PageError(edit.path, edit.line, "the page includes this twice, with two outputs; include it once")
        usual = next((end for end in reversed(ends[:begin]) if end), "\n")
        fresh = (ends[begin:stop] + [usual] * len(edit.new))[: len(edit.new)]
        if begin == len(lines) and fresh:  # the file's last line has no end
            ends[-1], fresh[-1] = usual, ""
        lines[begin:stop], ends[begin:stop] = edit.new, fresh
        above = edit.line
    return "".join(line + end for line, end in zip(lines, ends, strict=True))
