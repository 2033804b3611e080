"""What counts as proven."""

from dataclasses import replace

import pytest

from proof.guide.fingerprint import fingerprint
from proof.guide.model import Block, Key, Page, Step
from proof.guide.needs import EngineNeed, KernelNeed
from proof.record import ledger
from proof.record.result import Cause, NotReached, Outcome, PageResult, StepResult
from proof.record.store import Record

FIRST, SECOND = Key("docs/a.md", 1, 1), Key("docs/a.md", 1, 2)


def page(differs: str = "", claim: str = "It is so") -> Page:
    steps = tuple(Step(key, "docs/a.md", 5, "host1", "true", ()) for key in (FIRST, SECOND))
    blocks = [Block(Key("docs/a.md", 1), "docs/a.md", 4, "s", "S", steps, claim=claim)]
    if differs:
        variant = Step(Key("docs/a.md", 2, 1), "docs/a.md", 9, "host1", "true", ("x",), instead_of=FIRST)
        blocks.append(
            Block(Key("docs/a.md", 2), "docs/a.md", 8, "s", "S", (variant,), claim="It is so", differs=differs)
        )
    return Page("docs/a.md", tuple(blocks))


def record(page: Page, *not_passed: tuple[Key, Outcome, Cause | None]) -> Record:
    results = tuple(StepResult(*step) for step in not_passed)
    date = "2026-11-24T00:00:00Z"
    run = PageResult(
        page.path, "28.5", fingerprint(page, "28.5"), date, "28.5.2", "6.1", {}, 1.0, 2, not_passed=results
    )
    return {"28.5": {"docs/a.md": run}}


OLD, KERNEL = EngineNeed("engine<28", "28.5.2"), KernelNeed("ip_vs")


@pytest.mark.parametrize(
    ("not_passed", "cause"),
    [
        ([], ""),
        ([(SECOND, Outcome.SKIPPED, OLD)], ""),
        ([(FIRST, Outcome.SKIPPED, OLD), (SECOND, Outcome.SKIPPED, OLD)], "needs engine<28, this is 28.5.2"),
        ([(SECOND, Outcome.SKIPPED, KERNEL)], "needs ip_vs, which the kernel here lacks"),
        ([(SECOND, Outcome.FAILED, None)], "failed"),
        ([(SECOND, Outcome.NOT_REACHED, NotReached(FIRST))], "not reached: docs/a.md:5 failed"),
    ],
)
def test_a_claim_is_proven_by_a_step_that_passed_and_none_that_failed(
    not_passed: list[tuple[Key, Outcome, Cause | None]], cause: str
) -> None:
    verdict = ledger.verdict(record(page(), *not_passed), "28.5", page(), "It is so")
    assert (verdict.proven, verdict.cause) == (cause == "", cause)


def test_a_changed_page_another_engine_and_a_variant_are_not_proven() -> None:
    changed = replace(page(), files={"compose.yaml": "services: {}"})
    assert ledger.verdict(record(page()), "28.5", changed, "It is so").cause == "not run"
    assert ledger.verdict(record(page()), "20.10", page(), "It is so").cause == "not run"
    assert ledger.verdict(record(page()), "28.5", page(), "Another claim").cause == "not run"
    other = page(differs="28.5")
    assert ledger.verdict(record(other), "28.5", other, "It is so").cause == "prints something else"


@pytest.mark.parametrize("claim", ["A & B", "1 < 2", "It is 'so'"])
def test_the_words_of_a_claim_do_not_matter_nor_end_what_is_proven(claim: str) -> None:
    assert ledger.verdict(record(page()), "28.5", page(claim=claim), claim).proven


def test_the_ledger_lists_what_is_not_proven() -> None:
    text = ledger.markdown([page()], record(page(), (FIRST, Outcome.FAILED, None)))
    assert "| It is so | 28.5 | failed |" in text
    assert "0 of 1 pairs" in text


def test_a_block_passed_on_an_engine_whose_run_has_all_its_steps() -> None:
    whole, other = page(), page(differs="28.5")
    assert ledger.passed(record(whole), "28.5", whole, whole.blocks[0]) == "2026-11-24"
    assert ledger.passed(record(whole), "20.10", whole, whole.blocks[0]) == ""
    assert ledger.passed(record(whole, (SECOND, Outcome.FAILED, None)), "28.5", whole, whole.blocks[0]) == ""
    assert [ledger.passed(record(other), "28.5", other, block) for block in other.blocks] == ["", "2026-11-24"]
