"""The values that a page sets before its first step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from proof.compare.unify import Renaming
from proof.guide.model import Page


def renaming_of(page: Page) -> Renaming:
    """The renaming with which a page starts: what its files and those of its working folder set is itself."""
    renaming = Renaming()
    for text in _texts(page):
        renaming.fix(text)
    return renaming


def _texts(page: Page) -> Iterator[str]:
    if page.workdir:
        for file in sorted(file for file in Path(page.workdir).rglob("*") if file.is_file()):
            yield file.read_text(errors="replace")
    yield from page.files.values()
