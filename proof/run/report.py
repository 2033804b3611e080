"""The text of a failure: where, what, the difference, and what led to it."""

from __future__ import annotations

import difflib
import re

from proof.compare.unify import Renaming, rename
from proof.guide.model import Step
from proof.hosts.shell import Transcript

_SHOWN = 200
"""Lines of a difference or of standard error in a report."""


def failure(step: Step, reason: str, transcript: Transcript, renaming: Renaming, before: list[str]) -> str:
    """The report of a step that is not what its page says.

    Args:
        step: the step.
        reason: what is wrong, in some words.
        transcript: what it did.
        renaming: the values of the page that are bound to those of the run.
        before: the steps before it, a line each.
    """
    parts = [f"{step}: {reason}", f"  {step.host}$ {step.command}", *_diff(step, transcript, renaming)]
    parts += ["stderr:", *transcript.stderr.splitlines()[:_SHOWN]] if transcript.stderr else []
    bindings = _bindings(step, renaming)
    parts += ["bindings:", *bindings] if bindings else []
    parts += ["steps before:", *(f"  {line}" for line in before[-5:])] if before else []
    return visible("\n".join(parts))


def visible(text: str) -> str:
    """The text with control characters as escapes: what a step prints must not steer the reader's terminal."""
    return re.sub(r"[^\n\t -~\xa0-\U0010ffff]", lambda character: f"\\x{ord(character[0]):02x}", text)


def _diff(step: Step, transcript: Transcript, renaming: Renaming) -> list[str]:
    """The page's output against the run's, after renaming."""
    actual = [rename(line, renaming) for line in transcript.lines]
    diff = [*difflib.unified_diff(list(step.output), actual, "page", "run", lineterm="")]
    return diff if len(diff) <= _SHOWN else [*diff[:_SHOWN], f"… and {len(diff) - _SHOWN} more lines"]


def _bindings(step: Step, renaming: Renaming) -> list[str]:
    """The values of the step's output that an earlier step bound."""
    shown = "\n".join(step.output)
    return [
        f"  {old} is {new} since {renaming.where[kind, old]}"
        for (kind, old), new in renaming.forward.items()
        if old in shown
    ]
