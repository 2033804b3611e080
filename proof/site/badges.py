"""What the record says, on a rendered page: beside each block, at each claim, and at the foot.

A fence on the page is joined to its block by what both show, and a claim to its sentence by the blocks in it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

from mkdocs.utils import get_relative_url

from proof.errors import PageError
from proof.guide.examples import script_name
from proof.guide.model import Block, Page
from proof.project import EXAMPLES, releases
from proof.record import ledger
from proof.record.result import reason
from proof.record.store import Record
from proof.site.blocks import block_identity

_Id = tuple[str, int]
"""What a fence shows, as a hash, and which of the fences that show the same it is, from 1."""


@dataclass
class _Fence:
    """The place of a block's badge in the HTML: ``<span data-fence="…"></span>``."""

    id: _Id
    start: int
    end: int


@dataclass
class _Claim:
    """A claim's admonition in the HTML."""

    class_end: int
    """Place behind the word ``claim`` among its classes."""
    title_end: int = 0
    """Place before the end tag of its title."""
    fences: list[_Id] = field(default_factory=list)


class _Places(HTMLParser):
    """The fences and claims that a reader of the page sees. What is in an HTML comment is none."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fences: list[_Fence] = []
        self.claims: list[_Claim] = []
        self.alike = Counter[str]()
        self.depth, self.in_title = 0, False  # depth: open div elements, from the claim's on
        self.line_starts = [0]
        for line in html.split("\n"):
            self.line_starts.append(self.line_starts[-1] + len(line) + 1)
        self.feed(html)
        self.close()

    @property
    def place(self) -> int:
        line, column = self.getpos()
        return self.line_starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values, text = dict(attrs), self.get_starttag_text() or ""
        classes = {*(values.get("class") or "").split()}
        if tag == "div" and self.depth:
            self.depth += 1
        elif tag == "div" and {"admonition", "claim"} <= classes:
            self.depth = 1
            self.claims.append(_Claim(self.place + text.index("claim") + len("claim")))
        elif tag == "p" and self.depth == 1 and "admonition-title" in classes:
            self.in_title = True
        elif shown := values.get("data-fence"):
            self._add(shown, len(text + "</span>"))

    def _add(self, shown: str, length: int) -> None:
        self.alike[shown] += 1
        fence = _Fence((shown, self.alike[shown]), self.place, self.place + length)
        self.fences.append(fence)
        if self.depth:
            self.claims[-1].fences.append(fence.id)

    def handle_endtag(self, tag: str) -> None:
        if tag == "p" and self.in_title:
            self.claims[-1].title_end, self.in_title = self.place, False
        elif tag == "div" and self.depth:
            self.depth -= 1


def with_badges(html: str, page: Page, record: Record, url: str) -> str:
    """The page's HTML with what the last runs proved.

    Args:
        html: the rendered page.
        page: the same page as the reader has it.
        record: what runs did.
        url: the page's address on the site.

    Raises:
        PageError: the HTML shows a console fence that is no block of the page, or lacks one.
    """
    places = _Places(html)
    blocks = _blocks(page)
    _check(page, blocks, [fence.id for fence in places.fences])
    edits = [(fence.start, fence.end, _of_block(record, page, blocks[fence.id], url)) for fence in places.fences]
    for claim in places.claims:
        engines = _proven_on(record, page, {blocks[fence].claim for fence in claim.fences})
        text = "proven on Docker " + ", ".join(engines) if engines else "not proven in this build"
        badge = f' <span class="engines" data-search-exclude>{text}</span>'
        edits.append((claim.title_end, claim.title_end, badge))
        edits.append((claim.class_end, claim.class_end, "" if engines else " unproven"))
    for start, end, text in sorted(edits, reverse=True):
        html = html[:start] + text + html[end:]
    return html + _foot(record, page) if page.steps else html


def _blocks(page: Page) -> dict[_Id, Block]:
    alike, blocks = Counter[str](), {}
    for block in page.blocks:
        shown = block_identity(block)
        alike[shown] += 1
        blocks[shown, alike[shown]] = block
    return blocks


def _check(page: Page, blocks: dict[_Id, Block], fences: list[_Id]) -> None:
    """Raise PageError unless the page shows exactly the blocks that the reader knows."""
    for missing in (blocks[id] for id in blocks if id not in fences):
        reason = "the site does not show this block as it runs; write the fence so that MkDocs takes it too"
        raise PageError(missing.path, missing.line, reason)
    line = 1
    for fence in fences:
        if fence not in blocks:
            reason = "below this line the site shows a console block that is no step of the page, so it never runs"
            raise PageError(page.path, line, f"{reason}; put it into the page's Markdown")
        line = blocks[fence].line


# The record is read below this line and nowhere else on the site, but for the ledger's own page.


def _of_block(record: Record, page: Page, block: Block, url: str) -> str:
    """A link to the block's script, and when the block last passed on which engines."""
    script = EXAMPLES / page.name / f"{script_name(block.key.block, block)}.sh"
    days: dict[str, list[str]] = {}
    for engine in releases():
        if day := ledger.passed(record, engine, page, block):
            days.setdefault(day, []).append(engine)
    link = f'<a href="{get_relative_url(str(script), url)}">script</a>'
    return link + "".join(f" · passed {day} on Docker {', '.join(engines)}" for day, engines in days.items())


def _proven_on(record: Record, page: Page, claims: set[str]) -> list[str]:
    """The engines on which these sentences, and at least one, are proven."""
    return [
        engine
        for engine in releases()
        if claims and all(ledger.verdict(record, engine, page, claim).proven for claim in claims)
    ]


def _foot(record: Record, page: Page) -> str:
    """What ran, on which engine and kernel, when, and how many of its steps passed."""
    lines = [f"<li>{escape(line)}</li>" for engine in releases() if (line := _run(record, engine, page))]
    runs = f"<ul>{''.join(lines)}</ul>" if lines else "Not run in this build."
    return f'<div class="proof" data-search-exclude>{runs}</div>'


def _run(record: Record, engine: str, page: Page) -> str:
    """The page's last run on one engine as a sentence; empty if the page has changed since, or never ran there."""
    run = ledger.run_of(record, engine, page)
    if run is None:
        return ""
    lines = {step.key: str(step.line) for _, step in page.steps_on(engine)}
    lines_by_cause: dict[str, list[str]] = {}
    for step in run.not_passed:
        lines_by_cause.setdefault(reason(step, page), []).append(lines[step.key])
    causes = "".join(f"; {cause} (line {', '.join(numbers)})" for cause, numbers in lines_by_cause.items())
    about = f"Docker {run.version}, Linux {run.kernel}, {run.date[:10]}"
    clean = "" if run.clean else "; the clean-up left something behind"
    return f"{about}: {run.passed} of {run.steps} steps passed{causes}{clean}"
