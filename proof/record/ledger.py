"""What was proven where: claims against the record, as the pages and the ledger show it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from proof.guide.model import Block, Page
from proof.project import releases

Record = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Verdict:
    """What the last run on one engine says of a claim."""

    proven: bool
    cause: str
    """Why it is not proven: ``not run``, ``failed``, or the cause of a skip; empty when it is."""
    date: str = ""
    kernel: str = ""


def run_of(record: Record, engine: str, page: Page) -> dict[str, Any] | None:
    """The last run of a page on an engine, if its commands and outputs have not changed since."""
    run: dict[str, Any] | None = record.get(engine, {}).get(page.path)
    return run if run and run["digest"] == page.digest else None


def verdict(record: Record, engine: str, page: Page, claim: str) -> Verdict:
    """Whether ``claim`` is proven on ``engine``: a step of it passed, and none failed.

    A step that needs another engine may be skipped; a step that lacks anything else may not. Where the engine has a
    variant of its own, its answer is on the page, and whether the sentence holds is for the reader to see.
    """
    run = run_of(record, engine, page)
    if run is None:
        return Verdict(False, "not run")
    if any(block.claim == claim and engine in block.differs.split() for block in page.blocks):
        return Verdict(False, "answers otherwise", run["date"], run["kernel"])
    steps = [step for step in run["steps"] if step["claim"] == claim]
    causes = [step["cause"] or step["outcome"] for step in steps if step["outcome"] != "passed"]
    hard = [cause for cause in causes if not cause.startswith("needs engine")]
    if hard or len(causes) == len(steps):
        return Verdict(False, (hard or causes or ["not run"])[0], run["date"], run["kernel"])
    return Verdict(True, "", run["date"], run["kernel"])


def passed(record: Record, engine: str, page: Page, block: Block) -> str:
    """Day of the last run on ``engine``, if every step of ``block`` passed there, as ``2026-11-24``; else empty.

    A step that another block's variant replaces on that engine has not run there.
    """
    run = run_of(record, engine, page)
    ran = zip(page.steps_on(engine), run["steps"], strict=False) if run else ()
    good = {step for (_, step), entry in ran if entry["outcome"] == "passed"}
    return str(run["date"][:10]) if run and good.issuperset(block.steps) else ""


def markdown(pages: list[Page], record: Record) -> str:
    """The ledger: a table of claims for each page that has some, and what is not proven and why."""
    engines = [release for release in releases() if record.get(release)] or [releases()[0]]
    lines, open_claims, count = [], [], 0
    for page in pages:
        claims = {block.claim: block.slug for block in page.blocks if block.claim}
        if not claims:
            continue
        link = page.path.removeprefix("docs/")
        lines += ["", f"## [{page.title}]({link})", ""]
        lines += ["| claim | " + " | ".join(f"Docker {engine}" for engine in engines) + " | needs |"]
        lines += ["| --- |" + " --- |" * (len(engines) + 1)]
        for claim, slug in claims.items():
            count += 1
            needs = {need for block in page.blocks if block.claim == claim for need in block.requires.split()}
            needs |= {*page.requires.split()}
            cells = []
            for engine in engines:
                found = verdict(record, engine, page, claim)
                cells.append(f"proven <time>{found.date[:10]}</time>" if found.proven else found.cause)
                if not found.proven:
                    open_claims.append(f"| {claim} | {engine} | {found.cause} |")
            lines.append(f"| [{claim}]({link}#{slug}) | {' | '.join(cells)} | {' '.join(sorted(needs))} |")
    proven = count * len(engines) - len(open_claims)
    pairs = f"{proven} of {count * len(engines)} pairs of claim and engine are proven."
    head = [f"{count} claims on {len(pages)} pages. {pairs}"]
    tail = ["", "## Not proven here", ""]
    tail += ["| claim | Docker | why |", "| --- | --- | --- |", *open_claims] if open_claims else ["Nothing."]
    return "\n".join([*head, *lines, *tail]) + "\n"
