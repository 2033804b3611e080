"""Pages as they were read before, in ``.cache/pages``: a change re-reads the page that it is on and no other."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from proof.page import Page

FOLDER = Path(".cache/pages")
_DECIDES = ("mkdocs.yml", "uv.lock", "lab/images.toml", "proof/*.py")
"""What a page means depends on these files too."""


class Kept:
    """The pages of one look at all of them."""

    def __init__(self) -> None:
        made = hashlib.sha256()
        for file in (file for pattern in _DECIDES for file in sorted(Path().glob(pattern))):
            made.update(file.read_bytes())
        self.version, self.used = made.digest(), set[str]()

    def page(self, path: Path, read: Callable[[str], Page]) -> Page:
        """The page at ``path``: what ``read`` made of the same bytes before, or makes now.

        A page with an include or a folder depends on other files, so it is always read.
        """
        whole = path.read_bytes()
        name = hashlib.sha256(self.version + bytes(path) + b"\0" + whole).hexdigest()
        file = FOLDER / name
        self.used.add(name)
        try:
            found = pickle.loads(file.read_bytes())
            if isinstance(found, Page):
                return found
        except Exception:  # a file that is cut may raise anything; the page is read again
            pass
        page = read(str(path))
        if b"8<" not in whole and not page.workdir:
            FOLDER.mkdir(parents=True, exist_ok=True)
            part = file.with_suffix(".part")
            with suppress(FileNotFoundError):  # another reading at the same time forgets what it did not use
                part.write_bytes(pickle.dumps(page))
                part.replace(file)
        return page

    def forget(self) -> None:
        """Remove what this look did not use."""
        for file in FOLDER.glob("*"):
            if file.name not in self.used:
                file.unlink(missing_ok=True)
