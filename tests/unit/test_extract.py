"""Extraction: in step, deterministic, no stale file, and what comes back is what was written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from proof.errors import PageError
from proof.guide import examples
from proof.guide.model import Page

TEXT = (
    '# T\n\n```yaml title="compose.yaml"\na: 1\n```\n\n'
    '```console exit="1"\n$ cat <<EOF\n> a\n> EOF\na\n\n$ false\n```\n'
)


def test_round_trip_and_in_step(read: Callable[[str], Page], tmp_path: Path) -> None:
    page = read(TEXT)
    examples.write([page], tmp_path)
    assert examples.load(tmp_path / "t") == page
    assert examples.difference([page], tmp_path) == []
    before = {f: f.read_bytes() for f in tmp_path.rglob("*") if f.is_file()}
    examples.write([page], tmp_path)
    assert before == {f: f.read_bytes() for f in tmp_path.rglob("*") if f.is_file()}


def test_changed_missing_and_stale_files_are_named(read: Callable[[str], Page], tmp_path: Path) -> None:
    page = read(TEXT)
    examples.write([page], tmp_path)
    (tmp_path / "t/run.sh").unlink()
    (tmp_path / "t/01-t.sh").write_text("x")
    (tmp_path / "t/09-old.sh").write_text("x")
    (tmp_path / "by-hand").mkdir()
    (tmp_path / "by-hand/compose.yaml").write_text("kept")
    assert examples.difference([page], tmp_path) == ["different: t/01-t.sh", "missing: t/run.sh", "stale: t/09-old.sh"]
    examples.write([page], tmp_path)
    assert examples.difference([page], tmp_path) == []
    assert (tmp_path / "by-hand/compose.yaml").exists()


def test_a_folder_that_is_not_extracted_is_left_alone(read: Callable[[str], Page], tmp_path: Path) -> None:
    (tmp_path / "t").mkdir()
    (tmp_path / "t/compose.yaml").write_text("services: {}\n")
    with pytest.raises(PageError, match=r"docs/t\.md:1: .*rename the page"):
        examples.write([read("## One\n\n```console\n$ true\n```")], tmp_path)
    assert (tmp_path / "t/compose.yaml").read_text() == "services: {}\n"
