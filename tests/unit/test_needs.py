"""What a page needs, and who can meet it."""

import pytest

from proof.guide.needs import of_kernel


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
