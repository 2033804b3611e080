"""The first tests of a run: examples and pictures are what the pages say. The pages themselves follow."""

from pathlib import Path

from proof.guide import examples
from proof.guide.cache import read_pages
from proof.pictures.draw import difference


def test_examples_are_in_step_with_the_pages() -> None:
    changed = examples.difference(read_pages(), Path("examples"))
    assert not changed, "run nox -s docs-update; " + ", ".join(changed)


def test_pictures_are_drawn_from_the_states_and_transcripts_that_the_pages_show() -> None:
    changed = difference(read_pages())
    assert not changed, "run nox -s pictures; " + ", ".join(map(str, changed))
