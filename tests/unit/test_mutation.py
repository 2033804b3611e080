"""The comparison fails when a step changes: over all recorded transcripts, and for one that must show."""

from collections import Counter

import pytest

from proof.compare.mutation import Change, Replay, changes
from proof.guide.model import Block, Key, Page, Step
from proof.project import default_engine

KINDS = {
    "digit",
    "exit status",
    "figures of ping",
    "host",
    "id of another",
    "layout of a time",
    "letter",
    "line doubled",
    "line dropped",
    "lines swapped",
    "no such day",
    "other family",
    "output added",
    "output lost",
    "sign",
    "value set",
    "value shown again",
    "value shown once",
    "zero value",
}


def test_each_change_of_every_step_is_seen_but_those_of_values_that_stand_once() -> None:
    tried, faults = Counter[str](), []
    for change in changes():
        tried[change.kind] += 1
        if not change.seen and not change.once:
            faults.append(str(change))
    assert set(tried) == KINDS
    assert faults == []


def changes_of(*steps: tuple[str, str], files: dict[str, str] | None = None) -> list[Change]:
    key = Key("docs/t.md", 1)
    made = [
        Step(Key("docs/t.md", 1, number), "docs/t.md", number, "host1", command, tuple(output.split("\n")))
        for number, (command, output) in enumerate(steps, 1)
    ]
    page = Page("docs/t.md", (Block(key, "docs/t.md", 1, "t", "T", tuple(made)),), files or {})
    return list(Replay(page, default_engine()).changes())


MAC = "9e:3c:aa:01:02:03"


@pytest.mark.parametrize(
    ("steps", "files", "kind", "seen"),
    [
        ([("cat address", MAC)], {}, "value shown once", False),
        ([("cat address", MAC), ("cat address", MAC)], {}, "value shown again", True),
        ([(f"docker run --mac-address {MAC}", MAC)], {}, "value set", True),
        ([("docker compose exec web cat address", MAC)], {"compose.yaml": f"mac_address: {MAC}"}, "value set", True),
        ([("ip link", "fe80::9c3c:aaff:fe01:203"), ("ip link", MAC)], {}, "value shown again", True),
    ],
)
def test_a_value_may_differ_only_where_it_stands_once(
    steps: list[tuple[str, str]], files: dict[str, str], kind: str, seen: bool
) -> None:
    changed = [change for change in changes_of(*steps, files=files) if change.kind.startswith("value")]
    assert {change.kind for change in changed} == {kind}
    assert {change.seen for change in changed} == {seen}
    assert all(bool(change.once) == (not seen) for change in changed)
