"""Shards of a run, and what has changed since the last proof."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from proof.guide import examples
from proof.guide.fingerprint import fingerprint
from proof.guide.model import Block, Key, Page, Step
from proof.guide.needs import EngineNeed
from proof.record.result import NotReached, Outcome, PageResult, StepResult
from proof.run import choose
from tests.unit.test_record import RESULT

FILES = st.dictionaries(st.text(min_size=1, max_size=5), st.floats(0, 1000))
KEY = Key("docs/one.md", 1, 1)


@given(FILES, st.integers(1, 6))
def test_each_file_is_in_one_shard_and_none_is_heavier_by_more_than_one_file(files: dict[str, float], of: int) -> None:
    shards = [choose.shard(files, number, of) for number in range(1, of + 1)]
    assert sorted(file for shard in shards for file in shard) == sorted(files)
    loads = [sum(files[file] for file in shard) for shard in shards]
    assert max(loads) - min(loads) <= max(files.values(), default=0) + 1e-6


def test_a_page_is_proven_until_what_it_runs_changes(tmp_path: Path) -> None:
    step = Step(KEY, "docs/one.md", 5, "host1", "true", (), output_line=6)
    page = Page("docs/one.md", (Block(replace(KEY, step=0), "docs/one.md", 4, "s", "S", (step,)),))
    examples.write([page], tmp_path)
    result = replace(RESULT, page=page.path, fingerprint=fingerprint(page, "28.5"))

    def proven(result: PageResult) -> bool:
        return choose.proven([page], {page.path: result}, "28.5", tmp_path) == {page.path}

    skipped = StepResult(KEY, Outcome.SKIPPED, EngineNeed("engine>=29", "28.5.2"))
    assert proven(result) and proven(replace(result, not_passed=(skipped,)))
    assert not proven(replace(result, not_passed=(StepResult(KEY, Outcome.FAILED),)))
    assert not proven(replace(result, not_passed=(StepResult(KEY, Outcome.NOT_REACHED, NotReached()),)))
    assert not proven(replace(result, clean=False)), "its clean-up left something behind"
    assert not choose.proven([page], {}, "28.5", tmp_path)
    script = next((tmp_path / "one").glob("01-*.sh"))
    script.write_text(script.read_text().replace("\ntrue\n", "\nfalse\n"))
    assert not proven(result)
    (tmp_path / "one/page.json").unlink()
    assert not proven(result), "the run says what is wrong with it"
