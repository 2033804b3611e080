"""What docs-update writes to a page: what another engine answers, in the order of the block, as far in as the block."""

from dataclasses import replace
from pathlib import Path

import pytest

from proof.guide.needs import shown_on
from proof.guide.reader import Reader
from proof.guide.rewrite import add_variants

TEXT = """!!! claim "A"

    ```console
    $ for n in 1; do
    >   echo $n
    > done
    1
    $ echo 2
    2
    $ echo 3
    3
    ```

## Clean up

```console
$ true
```
"""
WITH = """
    ```console differs="26.1" exit="1"
    $ for n in 1; do
    >   echo $n
    > done
    other
    ```

    ```console differs="26.1"
    $ echo 3
    other
    ```
"""


def test_what_differs_keeps_the_order_and_the_indent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    Path("docs/t.md").write_text(TEXT)
    block = reader.read("docs/t.md", TEXT).blocks[0]
    first, _, third = (replace(step, output=("other",)) for step in block.steps)
    add_variants({block: [replace(first, exit=1), third]}, "26.1")
    assert Path("docs/t.md").read_text() == TEXT.replace("    3\n    ```\n", "    3\n    ```\n" + WITH)
    add_variants({block: [replace(first, exit=1), third]}, "20.10")
    assert Path("docs/t.md").read_text().count('differs="26.1 20.10"') == 2


def test_a_block_shows_the_first_engine_that_it_runs_on() -> None:
    assert [shown_on(needs) for needs in ("", "ipvlan engine>=28", "engine<28", "engine<23", "engine>=29")] == [
        "28.5",
        "28.5",
        "26.1",
        "20.10",
        "29.7",
    ]
