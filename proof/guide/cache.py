"""All pages of the guide. Each is cached in ``.cache/pages``: a change re-reads only the pages that it is on."""

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
from proof.guide.head import is_folder_inside
from proof.guide.model import Page
from proof.guide.rules import check_budget, check_guide
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


class _Cache:
    """Cache of read pages, keyed by content."""

    def __init__(self) -> None:
        version = hashlib.sha256()
        for file in (file for pattern in _DECIDES for file in sorted(Path().glob(pattern))):
            version.update(file.read_bytes())
        self.version, self.used = version.digest(), set[str]()

    @cached_property
    def reader(self) -> Reader:
        """Created when a page has to be read: Markdown and the site's configuration take a third of a second."""
        from proof.guide.reader import Reader  # noqa: PLC0415

        return Reader()

    def page(self, path: Path) -> Page:
        """The page at ``path``: from the cache if its bytes and its includes are the same, else read."""
        name = hashlib.sha256(self.version + bytes(path) + b"\0" + path.read_bytes()).hexdigest()
        file = FOLDER / name
        self.used.add(name)
        try:
            page, digests = pickle.loads(file.read_bytes())
            assert isinstance(page, Page)
            if _digests(digests) == digests and (page.workdir == "" or is_folder_inside(page.workdir)):
                return page
        except Exception:  # a file that is cut may raise anything, an include that is gone too; the page is read again
            pass
        page = self.reader.read(str(path))
        FOLDER.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        with suppress(FileNotFoundError):  # another reading at the same time removes what it did not use
            part.write_bytes(pickle.dumps((page, _digests(self.reader.included))))
            part.replace(file)
        return page

    def prune(self) -> None:
        """Delete the entries that this reading did not use."""
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
        PageError: a page breaks a rule, the pages break one together, there is a symbolic link, or ``mkdocs.yml`` is
            wrong.
    """
    _refuse_links(docs, str(EXAMPLES), str(APPS))
    cache = _Cache()
    pages = [cache.page(path) for path in sorted(Path(docs).rglob("*.md"))]
    cache.prune()
    check_guide(docs, pages)
    if any(block.norun for page in pages for block in page.blocks):  # the budget is the reader's, which takes time
        check_budget(pages, cache.reader.unrun_budget)
    return pages
