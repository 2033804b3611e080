"""One fingerprint of all that a page's run starts from: badges, the ledger and ``--changed`` ask it, and nothing else.

It ends with a change of a command, its host, expected output or status, a need, a time limit, a file of the page or of
its working folder, the page's head, an expected picture, or a source of an image. Prose, headings, claims and line
numbers are not in it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from proof.guide.model import Page
from proof.guide.needs import of_kernel
from proof.project import ALWAYS, COMPOSE, PICTURES, default_engine, engines, table


@dataclass(frozen=True, eq=False)
class _Page:
    """A page as a key of a cache, by identity: comparing all its blocks would cost more than the cache saves."""

    page: Page

    def __hash__(self) -> int:
        return id(self.page)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Page) and other.page is self.page


def fingerprint(page: Page, engine: str) -> str:
    """Fingerprint of what a run of the page on an engine starts from.

    Asked again for the same object it answers from a cache, so a page has to be read again to see changed files.
    """
    return _fingerprint(_Page(page), engine)


@lru_cache(maxsize=4096)
def _fingerprint(key: _Page, engine: str) -> str:
    page = key.page
    parts = [_commands(page, engine), sorted(page.files.items()), _head(page), *_files(page), *_images(page, engine)]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def _commands(page: Page, engine: str) -> list[object]:
    """The steps in order, each with what decides whether it runs and passes."""
    return [
        [
            *(step.key.block, step.key.step, step.host, step.command, step.output, step.exit),
            *(block.timeout, block.requires, block.norun, block.topology),
        ]
        for block, step in page.steps_on(engine)
    ]


def _head(page: Page) -> list[object]:
    return [page.hosts, page.images, page.requires, page.workdir]


def _files(page: Page) -> Iterator[object]:
    """The working folder, the expected states of pictures, and the description of the hosts."""
    if page.workdir:
        yield _folder(Path(page.workdir))
    for name in sorted({block.topology for block in page.blocks if block.topology}):
        yield name, _file(PICTURES / f"{name}.json")
    yield _file(COMPOSE)


def _images(page: Page, engine: str) -> Iterator[object]:
    """The sources of the page's images: entries of the table, with the folders that they are built from."""
    host, lab, guests = table()["lab"]["host"], table()["lab"], table()["guest"]
    releases = [engine, default_engine()]  # the second is the machine that plays the internet
    for release in releases:
        yield engines()[release], table()["base"].get(engines()[release]["base"])
    used = [host, lab["plugins"], *(guests.get(name, {}) for name in (*ALWAYS, *page.images))]
    for entry in [*used, lab["vm"]] if of_kernel(page.requires) else used:
        yield entry, _folder(Path(entry["build"])) if "build" in entry else ""


def _folder(folder: Path) -> list[tuple[str, str]]:
    """Each file of a folder with the digest of its content."""
    return [(str(file), _file(file)) for file in sorted(folder.rglob("*")) if file.is_file()]


def _file(file: Path) -> str:
    """Digest of a file; empty where there is none."""
    try:
        about = file.stat()
    except FileNotFoundError:
        return ""
    return _content(file, about.st_mtime_ns, about.st_size)


@lru_cache(maxsize=4096)
def _content(file: Path, changed: int, size: int) -> str:
    """Digest of a file's content, read once for each time that it was changed."""
    return hashlib.sha256(file.read_bytes()).hexdigest()
