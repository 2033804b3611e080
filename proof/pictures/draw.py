"""The pictures of the guide, each drawn from a state or a transcript and stored with a hash of its source.

``python -m proof.pictures.draw`` draws those whose source has changed. Same source, same bytes.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from proof.guide.cache import read_pages
from proof.guide.model import Block, Page
from proof.pictures.diagram import THEMES, diagram
from proof.pictures.screen import FRAME, screen, transcript
from proof.pictures.state import state_file
from proof.project import PICTURES

_D2 = Path(__file__).parent / "d2"
_DRAWN_WITH = "".join((_D2 / name).read_text() for name in ("draw.mjs", "package-lock.json")) + FRAME


class Kind(StrEnum):
    """What is wrong with a file of `PICTURES`."""

    NO_STATE = "no state"
    TO_DRAW = "to draw"
    STALE = "stale"


@dataclass(frozen=True)
class Change:
    """A file of `PICTURES` that is not what the pages say now."""

    kind: Kind
    file: Path

    def __str__(self) -> str:
        return f"{self.kind}: {self.file.name}"


def diagrams(pages: list[Page]) -> dict[Path, str]:
    """The picture of a state, once for each theme → the D2 text that it is drawn from."""
    sources: dict[Path, str] = {}
    for name in (block.topology for block in _blocks(pages) if block.topology and state_file(block.topology).exists()):
        state = json.loads(state_file(name).read_text())
        sources |= {PICTURES / f"{name}-{theme}.svg": diagram(state, theme) for theme in THEMES}
    return sources


def screens(pages: list[Page]) -> dict[Path, str]:
    """The picture of a terminal → the transcript that it shows."""
    return {PICTURES / f"{block.screen}.svg": transcript(block) for block in _blocks(pages) if block.screen}


def _blocks(pages: list[Page]) -> list[Block]:
    return [block for page in pages for block in page.blocks]


def stamp(source: str) -> str:
    """The last line of a picture drawn from ``source``, with a hash of that and of what draws it."""
    return f"<!-- drawn from {hashlib.sha256((source + _DRAWN_WITH).encode()).hexdigest()} -->\n"


def difference(pages: list[Page]) -> list[Change]:
    """How the files of `PICTURES` differ from what the pages and states say now."""
    sources = screens(pages) | diagrams(pages)
    states = {state_file(block.topology) for block in _blocks(pages) if block.topology}
    missing = [Change(Kind.NO_STATE, file) for file in sorted(states) if not file.exists()]
    changed = [Change(Kind.TO_DRAW, file) for file in sorted(sources) if not _is_drawn(file, sources[file])]
    files = {*PICTURES.glob("*.*")} - {*sources} - states
    return missing + changed + [Change(Kind.STALE, file) for file in sorted(files)]


def _is_drawn(file: Path, source: str) -> bool:
    return file.exists() and file.read_text().endswith(stamp(source))


def main() -> None:
    """Draw what has changed; remove what no page shows.

    Raises:
        subprocess.CalledProcessError: npm or D2 failed; its own words are on standard error.
    """
    pages = read_pages()
    changes = difference(pages)
    to_draw = {change.file for change in changes if change.kind is Kind.TO_DRAW}
    terminals = {file: source for file, source in screens(pages).items() if file in to_draw}
    states = {file: source for file, source in diagrams(pages).items() if file in to_draw}
    drawn = {file: screen(source, file.stem) for file, source in terminals.items()}
    drawn |= _drawn_by_d2(states) if states else {}
    for file, svg in drawn.items():
        part = file.with_suffix(".svg.part")
        part.write_text(svg.rstrip("\n") + "\n" + stamp({**terminals, **states}[file]))
        part.replace(file)
        print(f"drew {file}")
    for change in changes:
        if change.kind is Kind.STALE:
            change.file.unlink()


def _drawn_by_d2(sources: dict[Path, str]) -> dict[Path, str]:
    """SVG of each D2 text. One process draws all: its start takes longer than a picture."""
    if not (_D2 / "node_modules").exists():
        subprocess.run([shutil.which("npm") or "npm", "ci", "--silent", "--prefix", str(_D2)], check=True)
    done = subprocess.run(
        [shutil.which("node") or "node", str(_D2 / "draw.mjs")],
        input=json.dumps({file.name: source for file, source in sources.items()}),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return {PICTURES / name: svg for name, svg in json.loads(done.stdout).items()}


if __name__ == "__main__":
    main()
