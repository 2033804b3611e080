"""Shards of a run, and what has changed since the last proof."""

from argparse import ArgumentTypeError
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proof.guide.model import Page
from proof.hosts import images
from proof.run import choose

FILES = st.dictionaries(st.text(min_size=1, max_size=5), st.floats(0, 1000))


@given(FILES, st.integers(1, 6))
def test_each_file_is_in_one_shard_and_none_is_heavier_by_more_than_one_file(files: dict[str, float], of: int) -> None:
    shards = [choose.shard(files, number, of) for number in range(1, of + 1)]
    assert sorted(file for shard in shards for file in shard) == sorted(files)
    loads = [sum(files[file] for file in shard) for shard in shards]
    assert max(loads) - min(loads) <= max(files.values(), default=0) + 1e-6


@pytest.mark.parametrize("text", ["0/2", "3/2", "2", "a/b", "1/0", "-1/2", ""])
def test_a_part_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="write 2/5"):
        choose.part(text)


def test_a_page_is_proven_until_a_file_or_an_image_of_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page("docs/one.md", ())
    file = tmp_path / "one/01-first.sh"
    file.parent.mkdir()
    file.write_text("true\n")
    steps = [{"outcome": "passed"}, {"outcome": "skipped"}]
    run = {"inputs": choose.inputs(page, tmp_path, ["host:1"]), "steps": steps}
    tags = ["host:1"]
    monkeypatch.setattr(images, "tags", lambda _: tags)

    def proven(run: dict[str, Any]) -> bool:
        return choose.proven([page], {page.path: run}, tmp_path) == {page.path}

    assert proven(run)
    assert not proven({**run, "steps": [*steps, {"outcome": "failed"}]})
    assert not choose.proven([page], {}, tmp_path)
    tags[0] = "host:2"
    assert not proven(run)
    tags[0] = "host:1"
    file.write_text("false\n")
    assert not proven(run)
