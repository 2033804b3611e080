"""The comparison fails when an output changes: over all recorded transcripts, and for one that must show."""

from proof.compare.mutation import GOAL, score


def test_nearly_every_change_of_every_step_is_seen() -> None:
    share, tried, _, lines = score()
    assert tried.total() > 1000
    assert share >= GOAL, "\n".join(lines)
