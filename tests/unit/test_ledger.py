"""What counts as proven."""

from typing import Any

import pytest

from proof.guide.model import Block, Key, Page, Step
from proof.record import ledger


def page(differs: str = "") -> Page:
    step = Step(Key("docs/a.md", 1, 1), "docs/a.md", 5, "host1", "true", ())
    blocks = [Block(Key("docs/a.md", 1), "docs/a.md", 4, "s", "S", (step,), claim="It is so")]
    if differs:
        variant = Step(Key("docs/a.md", 2, 1), "docs/a.md", 9, "host1", "true", ("x",), instead_of=step.key)
        blocks.append(
            Block(Key("docs/a.md", 2), "docs/a.md", 8, "s", "S", (variant,), claim="It is so", differs=differs)
        )
    return Page("docs/a.md", tuple(blocks))


def record(page: Page, *outcomes: tuple[str, str | None], digest: str = "") -> dict[str, dict[str, Any]]:
    steps = [{"claim": "It is so", "outcome": outcome, "cause": cause} for outcome, cause in outcomes]
    run = {"digest": digest or page.digest, "date": "2026-11-24T00:00:00Z", "kernel": "6.1", "steps": steps}
    return {"28.5": {"docs/a.md": run}}


@pytest.mark.parametrize(
    ("outcomes", "cause"),
    [
        ([("passed", None)], ""),
        ([("passed", None), ("skipped", "needs engine<28, this is 28.5.2")], ""),
        ([("skipped", "needs engine<28, this is 28.5.2")], "needs engine<28, this is 28.5.2"),
        ([("passed", None), ("skipped", "needs ip_vs, which is not here")], "needs ip_vs, which is not here"),
        ([("passed", None), ("failed", None)], "failed"),
        ([("passed", None), ("not reached", "not reached: docs/a.md:5 failed")], "not reached: docs/a.md:5 failed"),
        ([], "not run"),
    ],
)
def test_a_claim_is_proven_by_a_step_that_passed_and_none_that_failed(
    outcomes: list[tuple[str, str | None]], cause: str
) -> None:
    found = ledger.verdict(record(page(), *outcomes), "28.5", page(), "It is so")
    assert (found.proven, found.cause) == (cause == "", cause)


def test_a_changed_page_another_engine_and_a_variant_are_not_proven() -> None:
    assert ledger.verdict(record(page(), ("passed", None), digest="old"), "28.5", page(), "It is so").cause == "not run"
    assert ledger.verdict(record(page(), ("passed", None)), "20.10", page(), "It is so").cause == "not run"
    other = page(differs="28.5")
    assert ledger.verdict(record(other, ("passed", None)), "28.5", other, "It is so").cause == "answers otherwise"


def test_the_ledger_lists_what_is_not_proven() -> None:
    text = ledger.markdown([page()], record(page(), ("failed", None)))
    assert "| It is so | 28.5 | failed |" in text
    assert "0 of 1 pairs" in text


def test_a_block_passed_on_an_engine_whose_run_has_all_its_steps() -> None:
    whole, other = page(), page(differs="28.5")
    ran, variant = record(whole, ("passed", None)), record(other, ("passed", None))
    assert ledger.passed(ran, "28.5", whole, whole.blocks[0]) == "2026-11-24"
    assert ledger.passed(ran, "20.10", whole, whole.blocks[0]) == ""
    assert ledger.passed(record(whole, ("failed", None)), "28.5", whole, whole.blocks[0]) == ""
    assert [ledger.passed(variant, "28.5", other, block) for block in other.blocks] == ["", "2026-11-24"]
