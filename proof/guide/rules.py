"""Rules for a whole page and for the guide: what fence by fence cannot be seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from proof.errors import PageError
from proof.guide.includes import Origin
from proof.guide.model import Block, Page

_ADDRESS = re.compile(
    r"\b\d{1,3}(?:\.\d{1,3}){3}(?:/\d+)?(?::\d+)?\b|\b[0-9a-f]{2}(?::[0-9a-f]{2}){5}\b"
    r"|\b2001:db8:[0-9a-f:]*(?:/\d+)?"
)


def check_page(page: Page, claims: list[str], codes: list[str], body: list[Origin]) -> None:
    """Check what a page says as a whole.

    Args:
        page: the page.
        claims: its claims, in order.
        codes: its inline code.
        body: its lines below the front matter.

    Raises:
        PageError: a step is for a host that the page has not, no step runs, the page does not clean up, a claim has no
            block or is made twice, or an address in the prose is on no command, output or file of the page.
    """
    _check_hosts(page)
    if page.blocks and not page.steps:
        raise PageError(page.path, page.blocks[0].line, "the page has console blocks and no step that runs")
    _check_claims(page, claims, body)
    if page.steps and not page.blocks[-1].slug.startswith("clean-up"):
        last = page.blocks[-1]
        raise PageError(last.path, last.line, "the last block is not under '## Clean up'; remove what the page made")
    _check_addresses(page, codes, body)


def _check_hosts(page: Page) -> None:
    hosts = [f"host{number}" for number in range(1, page.hosts + 1)]
    for step in (step for block in page.blocks for step in block.steps):
        if step.host not in hosts:
            reason = f"{step.host} is not in the lab, which has {', '.join(hosts)}; set 'hosts:' in the page's head"
            raise PageError(step.path, step.line, reason)


def _line(body: list[Origin], part: str) -> int:
    """Number of the last line that has a part; the first line of all where none has."""
    return next((origin.line for origin in reversed(body) if part in origin.text), 1)


def _check_claims(page: Page, claims: list[str], body: list[Origin]) -> None:
    proven = {block.claim for block in page.blocks if not block.norun}
    for claim in claims:
        line = _line(body, f'!!! claim "{claim[:20]}')
        if claim not in proven:
            raise PageError(page.path, line, f"no block proves the claim {claim!r}; put a console block into it")
        if claims.count(claim) > 1:
            raise PageError(page.path, line, f"two claims say {claim!r}; say each once")


def _check_addresses(page: Page, codes: list[str], body: list[Origin]) -> None:
    """So text and transcript cannot part. A page without steps shows nothing, and may name what it likes."""
    texts = [text for block in page.blocks for step in block.steps for text in (step.command, *step.output)]
    shown = "\n".join([*texts, *page.files.values()])
    for code in codes if page.steps else []:
        for address in _ADDRESS.findall(code):
            if not re.search(rf"(?<![0-9a-f.:]){re.escape(address)}(?![0-9]|\.[0-9])", shown):
                line = _line(body, f"`{code}`")
                raise PageError(page.path, line, f"no block shows {address}; correct it, or show it")


def check_guide(docs: str, pages: Sequence[Page]) -> None:
    """Check what the pages say together.

    Raises:
        PageError: two pages share a name, two blocks a picture or two pages a claim, or no page has a step.
    """
    _check_names(pages)
    blocks = [block for page in pages for block in page.blocks]
    _check_claims_of_all(blocks)
    _check_pictures(blocks)
    if not any(page.steps for page in pages):
        raise PageError(docs, 1, "no page has a console block; nothing would be proven")


def _check_names(pages: Iterable[Page]) -> None:
    names: dict[str, str] = {}
    for page in (page for page in pages if page.blocks):
        if page.name in names:
            raise PageError(page.path, 1, f"same name as {names[page.name]}; examples/ needs one name a page")
        names[page.name] = page.path


def _check_claims_of_all(blocks: Iterable[Block]) -> None:
    claims: dict[str, Block] = {}
    for block in (block for block in blocks if block.claim):
        first = claims.setdefault(block.claim, block)
        if first.key.page != block.key.page:
            reason = f"{first.key.page} makes the claim {block.claim!r}; say each once"
            raise PageError(block.path, block.line, reason)


def _check_pictures(blocks: Iterable[Block]) -> None:
    pictures: dict[str, Block] = {}
    for block in blocks:
        for name in filter(None, (block.topology, block.screen)):
            if name in pictures:
                reason = f"a second picture {name!r}; {pictures[name].path} has the first"
                raise PageError(block.path, block.line, reason)
            pictures[name] = block


def check_budget(pages: Iterable[Page], budget: int) -> None:
    """Count the blocks that must not run.

    Raises:
        PageError: there are more than ``mkdocs.yml`` allows.
    """
    unrun = [block for page in pages for block in page.blocks if block.norun]
    if len(unrun) > budget:
        reason = f"{len(unrun)} blocks must not run, and mkdocs.yml allows {budget} (plugins: proof: not_run_budget)"
        raise PageError(unrun[-1].path, unrun[-1].line, reason)
