"""What is proven where: the claims and blocks of pages against the record, as the pages and the ledger show it."""

from __future__ import annotations

from dataclasses import dataclass

from proof.guide.fingerprint import fingerprint
from proof.guide.model import Block, Page
from proof.guide.needs import EngineNeed
from proof.project import releases
from proof.record.result import Outcome, PageResult, reason
from proof.record.store import Record


@dataclass(frozen=True)
class Verdict:
    """What the last run on one engine says of a claim."""

    proven: bool
    cause: str
    """Why it is not proven: ``not run``, ``failed``, or the cause of a skip; empty when it is."""
    date: str = ""
    """End of that run: ``2026-11-24T08:15:00Z``."""


def run_of(record: Record, engine: str, page: Page) -> PageResult | None:
    """The last run of a page on an engine; None if there is none or it started from something else than is there now.

    The page is as read: of the same object the files are looked at once.
    """
    run = record.get(engine, {}).get(page.path)
    return run if run and run.fingerprint == fingerprint(page, engine) else None


def verdict(record: Record, engine: str, page: Page, claim: str) -> Verdict:
    """Whether ``claim`` is proven on ``engine``: a step of it passed, and none failed.

    A step that needs another engine may be skipped; a step that lacks anything else may not. Where the engine has a
    variant of its own, its output is on the page, and whether the sentence holds is for the reader to see.
    """
    run = run_of(record, engine, page)
    if run is None:
        return Verdict(False, "not run")
    if any(block.claim == claim and engine in block.differs.split() for block in page.blocks):
        return Verdict(False, "prints something else", run.date)
    steps = [run.of(step.key) for block, step in page.steps_on(engine) if block.claim == claim]
    short = [step for step in steps if step.outcome != Outcome.PASSED]
    hard = [step for step in short if not isinstance(step.cause, EngineNeed)]
    if hard or len(short) == len(steps):
        first = next(iter(hard or short), None)
        return Verdict(False, reason(first, page) if first else "not run", run.date)
    return Verdict(True, "", run.date)


def passed(record: Record, engine: str, page: Page, block: Block) -> str:
    """Day of the last run on ``engine``, if every step of ``block`` passed there, as ``2026-11-24``; else empty.

    A step that another block's variant replaces on that engine has not run there.
    """
    run = run_of(record, engine, page)
    if run is None:
        return ""
    ran = {step.key for _, step in page.steps_on(engine)}
    good = all(step.key in ran and run.of(step.key).outcome == Outcome.PASSED for step in block.steps)
    return run.date[:10] if good else ""


def markdown(pages: list[Page], record: Record) -> str:
    """The ledger: a table of claims for each page that has some, and what is not proven and why."""
    engines = [release for release in releases() if record.get(release)] or [releases()[0]]
    lines: list[str] = []
    not_proven: list[str] = []
    count = 0
    for page in pages:
        claims = {block.claim: block.slug for block in page.blocks if block.claim}
        count += len(claims)
        lines += _head(page, engines) if claims else []
        for claim, slug in claims.items():
            verdicts = {engine: verdict(record, engine, page, claim) for engine in engines}
            lines.append(_row(page, claim, slug, list(verdicts.values())))
            not_proven += [f"| {claim} | {engine} | {v.cause} |" for engine, v in verdicts.items() if not v.proven]
    proven = count * len(engines) - len(not_proven)
    pairs = f"{proven} of {count * len(engines)} pairs of claim and engine are proven."
    rest = ["| claim | Docker | why |", "| --- | --- | --- |", *not_proven] if not_proven else ["Nothing."]
    head = f"{count} claims on {len(pages)} pages. {pairs}"
    return "\n".join([head, *lines, "", "## Not proven here", "", *rest]) + "\n"


def _head(page: Page, engines: list[str]) -> list[str]:
    columns = " | ".join(f"Docker {engine}" for engine in engines)
    rule = "| --- |" + " --- |" * (len(engines) + 1)
    return ["", f"## [{page.title}]({_link(page)})", "", f"| claim | {columns} | needs |", rule]


def _row(page: Page, claim: str, slug: str, verdicts: list[Verdict]) -> str:
    needs = {need for block in page.blocks if block.claim == claim for need in block.requires.split()}
    needs |= {*page.requires.split()}
    cells = " | ".join(f"proven <time>{v.date[:10]}</time>" if v.proven else v.cause for v in verdicts)
    return f"| [{claim}]({_link(page)}#{slug}) | {cells} | {' '.join(sorted(needs))} |"


def _link(page: Page) -> str:
    return page.path.removeprefix("docs/")
