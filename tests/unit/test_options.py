"""The table of options: documented, read, extracted and loaded, each of them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from proof.guide import examples, options
from proof.guide.head import KEYS
from proof.guide.model import Block, Page

Read = Callable[[str], Page]
TEXT = """# T

```console
$ one
DNAT here
bridge time=12 ms
```

```console {}
$ one
DNAT here
bridge time=12 ms
```
"""


def test_contributing_has_the_table() -> None:
    rows = [line for line in Path("CONTRIBUTING.md").read_text().split("\n") if line.startswith(("| fence", "| head"))]
    assert rows == [*options.rows("fence", options.CONSOLE), *options.rows("head", KEYS)]
    assert options.rows("other fence", (options.FILE,))[0] in Path("CONTRIBUTING.md").read_text()


@pytest.mark.parametrize("option", options.CONSOLE, ids=lambda option: option.name)
def test_an_option_is_what_was_written_also_when_it_is_loaded(
    read: Read, tmp_path: Path, option: options.Option
) -> None:
    page = read(TEXT.format(option.example))
    value = option.parse(option.example.split('"')[1])
    examples.write([page], tmp_path)
    loaded = examples.load(tmp_path / "t")
    assert loaded == page
    if option.field:
        assert getattr(loaded.blocks[1], option.field) == value != getattr(loaded.blocks[0], option.field)
    if option.name == "exit":
        assert [block.steps[0].exit for block in loaded.blocks] == [0, value, 0]


def test_a_variant_repeats_the_options_that_say_so(read: Read) -> None:
    assert options.repeated(read(TEXT.format('timeout="60" requires="ipv6"')).blocks[1]) == ' timeout="60"'
    assert options.repeated(read(TEXT.format('requires="ipv6"')).blocks[1]) == ""


def test_every_field_of_an_option_is_a_blocks_or_a_pages() -> None:
    assert {option.field for option in options.CONSOLE if option.field} <= {*Block.__dataclass_fields__}
    assert {option.field for option in KEYS} <= {*Page.__dataclass_fields__}
