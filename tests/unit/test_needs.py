"""What a page needs, and who can meet it."""

import pytest

from proof import project
from proof.guide.needs import of_kernel, shown_on


@pytest.mark.parametrize(
    ("requires", "kernel"),
    [
        ("", set()),
        ("engine>=29", set()),
        ("ip_vs", {"ip_vs"}),
        ("engine>=28 ipvlan nftables", {"ipvlan", "nftables"}),
    ],
)
def test_the_virtual_machine_is_no_help_where_another_engine_is_needed(requires: str, kernel: set[str]) -> None:
    assert of_kernel(requires) == kernel


@pytest.mark.parametrize("place", [0, 1, 2, 4])
def test_a_new_engine_takes_over_no_block(place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    needs = ("", "ipvlan engine>=28", "engine<28", "engine<26", "engine<23", "engine>=29", "engine>=28 engine<29")
    before = [shown_on(need) for need in needs]
    entries = list(project.engines().items())
    entries[place:place] = [("24.0", {}), ("30.1", {})]
    table = {**project.table(), "engine": dict(entries)}
    monkeypatch.setattr(project, "table", lambda: table)
    assert [shown_on(need) for need in needs] == before
    assert [shown_on(need) for need in ("engine>=30", "engine<25 engine>=24")] == ["30.1", "24.0"]
