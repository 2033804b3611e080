"""All pages of the guide. Each is kept in ``.cache/pages``: a change re-reads the pages that it is on and no other."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from proof.errors import PageError
from proof.guide.model import Block, Page
from proof.project import APPS, EXAMPLES

if TYPE_CHECKING:
    from proof.guide.reader import Reader

FOLDER = Path(".cache/pages")
_DECIDES = ("mkdocs.yml", "uv.lock", "lab/images.toml", "proof/**/*.py")
"""What a page means depends on these files too."""


def _digests(included: Iterable[str]) -> dict[str, str]:
    """Included file to a digest of where it leads and of its text."""
    files = {name: Path(name) for name in included}
    return {
        name: hashlib.sha256(bytes(file.resolve()) + b"\0" + file.read_bytes()).hexdigest()
        for name, file in files.items()
    }


class _Kept:
    """The pages of one look at all of them."""

    def __init__(self) -> None:
        made = hashlib.sha256()
        for file in (file for pattern in _DECIDES for file in sorted(Path().glob(pattern))):
            made.update(file.read_bytes())
        self.version, self.used = made.digest(), set[str]()

    @cached_property
    def reader(self) -> Reader:
        """Made where a page has to be read: Markdown and the site's configuration take a third of a second."""
        from proof.guide.reader import Reader  # noqa: PLC0415

        return Reader()

    def page(self, path: Path) -> Page:
        """The page at ``path``: what was made before of the same bytes and the same includes, or is made now."""
        name = hashlib.sha256(self.version + bytes(path) + b"\0" + path.read_bytes()).hexdigest()
        file = FOLDER / name
        self.used.add(name)
        try:
            page, digests = pickle.loads(file.read_bytes())
            if isinstance(page, Page) and _digests(digests) == digests and Path(page.workdir).is_dir():
                return page
        except Exception:  # a file that is cut may raise anything, an include that is gone too; the page is read again
            pass
        page = self.reader.read(str(path))
        FOLDER.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        with suppress(FileNotFoundError):  # another reading at the same time forgets what it did not use
            part.write_bytes(pickle.dumps((page, _digests(self.reader.included))))
            part.replace(file)
        return page

    def forget(self) -> None:
        """Remove what this look did not use."""
        for file in FOLDER.glob("*"):
            if file.name not in self.used:
                file.unlink(missing_ok=True)


def _refuse_links(*folders: str) -> None:
    """Raise PageError where a symbolic link is in a folder."""
    for where, names, files in (walked for folder in folders for walked in os.walk(folder)):
        for name in filter(os.path.islink, (os.path.join(where, name) for name in (*names, *files))):
            raise PageError(name, 1, "a symbolic link; put the file itself there")


def read_pages(docs: str = "docs") -> list[Page]:
    """Every page below ``docs``, sorted by path.

    Raises:
        PageError: a page breaks a rule, two pages share a name, no page has a step, there is a symbolic link, or
            ``mkdocs.yml`` is wrong.
    """
    _refuse_links(docs, str(EXAMPLES), str(APPS))
    kept = _Kept()
    pages = [kept.page(path) for path in sorted(Path(docs).rglob("*.md"))]
    kept.forget()
    names: dict[str, str] = {}
    for page in pages:
        if page.blocks and page.name in names:
            raise PageError(page.path, 1, f"same name as {names[page.name]}; examples/ needs one name a page")
        if page.blocks:
            names[page.name] = page.path
    pictures: dict[str, Block] = {}
    claims: dict[str, Block] = {}
    for block in (block for page in pages for block in page.blocks):
        same = claims.setdefault(block.claim, block)
        if block.claim and same.path != block.path:
            raise PageError(block.path, block.line, f"{same.path} makes the claim {block.claim!r}; say each once")
        for name in filter(None, (block.topology, block.screen)):
            if name in pictures:
                first = pictures[name].path
                raise PageError(block.path, block.line, f"a second picture {name!r}; {first} has the first")
            pictures[name] = block
    unrun = [block for page in pages for block in page.blocks if block.norun]
    if unrun and len(unrun) > kept.reader.unrun_budget:
        budget = f"mkdocs.yml allows {kept.reader.unrun_budget} (extra: not_run_budget)"
        reason = f"{len(unrun)} blocks must not run, and {budget}"
        raise PageError(unrun[-1].path, unrun[-1].line, reason)
    if not any(page.steps for page in pages):
        raise PageError(docs, 1, "no page has a console block; nothing would be proven")
    return pages
