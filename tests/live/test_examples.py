"""The first test of a run: what lies in examples/ is what the pages say. The pages themselves follow."""

from pathlib import Path

from proof.extract import difference
from proof.read import read_pages


def test_examples_are_in_step_with_the_pages() -> None:
    changed = difference(read_pages(), Path("examples"))
    assert not changed, "run nox -s docs-update; " + ", ".join(changed)
