"""What a run says of a step and of a page, as types: an outcome, and the cause of what did not pass.

A sentence is made from them only where a person reads: `reason` and ``str()``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from proof.guide.model import Key, Page
from proof.guide.needs import EngineNeed, KernelNeed


class Outcome(StrEnum):
    """What came of a step."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"
    NOT_REACHED = "not reached"


@dataclass(frozen=True)
class NoRun:
    """The page says that the block must not run, and why."""

    reason: str

    def __str__(self) -> str:
        return f"not run: {self.reason}"


@dataclass(frozen=True)
class NotReached:
    """A step before this one failed."""

    step: Key | None = None
    """The step that failed; None where the page's hosts did not start."""

    def __str__(self) -> str:
        return f"not reached: {self.step or 'the start of its hosts'} failed"


Cause = EngineNeed | KernelNeed | NoRun | NotReached
"""Why a step did not run. A step that failed has no cause but its report."""


@dataclass(frozen=True)
class StepResult:
    """What a run says of one step."""

    key: Key
    """The step that ran: the variant's, where the engine has one."""
    outcome: Outcome
    cause: Cause | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class PageResult:
    """What the last run of a page on an engine says: all its steps passed but those of ``not_passed``."""

    page: str
    """The page's file: ``docs/drivers/bridge.md``."""
    engine: str
    """The release, as ``lab/images.toml`` names it."""
    fingerprint: str
    """Of all that the run started from; see `proof.guide.fingerprint`."""
    date: str
    """End of the run: ``2026-11-24T08:15:00Z``."""
    version: str
    """Docker's version as the host names it; empty where no host started."""
    kernel: str
    """The kernel's release on the host; empty where no host started."""
    images: Mapping[str, str]
    """Image name to ``built`` or ``official <reference>``; ``host`` to its Debian release or official image."""
    seconds: float
    """What the page took, the start and the end of its hosts included."""
    steps: int
    """How many steps the page has on this engine."""
    clean: bool = True
    """Whether the hosts were after the last step as before the first."""
    not_passed: tuple[StepResult, ...] = ()

    @property
    def passed(self) -> int:
        """How many steps passed."""
        return self.steps - len(self.not_passed)

    @property
    def good(self) -> bool:
        """Whether nothing failed and each step was reached; what the hosts lack may have been skipped."""
        return self.clean and all(step.outcome == Outcome.SKIPPED for step in self.not_passed)

    def of(self, key: Key) -> StepResult:
        """The result of a step of this page."""
        return next((step for step in self.not_passed if step.key == key), StepResult(key, Outcome.PASSED))


def reason(step: StepResult, page: Page) -> str:
    """Why a step did not pass, as a reader of the page understands it: places are ``file:line``."""
    match step.cause:
        case None:
            return str(step.outcome)
        case NotReached(key) if key:
            place = next((str(other) for other in page.steps if other.key == key), str(key))
            return f"not reached: {place} failed"
        case cause:
            return str(cause)
