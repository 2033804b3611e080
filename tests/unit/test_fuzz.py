"""Random pages and outputs: no crash, and each refusal has its line. ``nox -s fuzz`` tries 100,000 of each."""

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from proof.compare.unify import Renaming, match
from proof.errors import PageError
from proof.guide import examples
from proof.guide.reader import Reader

PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        "# T\n",
        "## Clean up\n\n",
        "```console\n",
        "```\n",
        "~~~\n",
        "````markdown\n",
        "$ true\n",
        "host2$ a\n",
        "$ \n",
        "> b\n",
        "out\n",
        "    ",
        "\t",
        "- ",
        "1. ",
        "> ",
        '!!! claim "It is so"\n\n',
        "??? note\n\n",
        '=== "A"\n\n',
        "<!-- ",
        " -->",
        "<div markdown>\n",
        "</div>\n",
        "---\n",
        "hosts: 2\n",
        "images: [x]\n",
        "hosts: [\n",
        "workdir: ..\n",
        '```yaml title="a"\n',
        '```yaml title="../a"\n',
        '```console exit="1" timeout="2"\n',
        '```console differs="20.10"\n',
        '--8<-- "lab/compose.yaml"\n',
        '--8<-- "/etc/passwd"\n',
        '--8<-- "../x"\n',
        ";--8<--\n",
        "--8<--\n",
        "`192.0.2.1`",
        "|a|b|\n|-|-|\n",
        "[x]: y\n",
        "{: #a }",
        "\r\n",
        "\ufeff",
        "\x00",
        "\U000f0001",
        "é",
        "&amp;",
        "\\",
        "<",
        ">`",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=30).map("".join)
LINES = st.lists(st.text(max_size=20) | st.sampled_from(["0c93b6e1f8aa", "1" * 64, "fe80::1", "5 seconds ago", ""]))


@given(text=TEXTS)
def test_a_random_page_is_read_or_refused_at_a_line_of_it(text: str, reader: Reader) -> None:
    try:
        page = reader.read("docs/t.md", text)
    except PageError as error:
        said = re.fullmatch(r"(docs/t\.md|lab/compose\.yaml):(\d+): \S.*", str(error))
        assert said, error
        assert 1 <= int(said[2]) <= 2 + len(re.split("\r\n|\r|\n", text)) or said[1] != "docs/t.md", error
        return
    files = examples.extract(page)
    assert all(not Path(name).is_absolute() and ".." not in Path(name).parts for name in files)
    for number, block in enumerate(page.blocks, 1):
        script = files[f"t/{examples.script_name(number, block)}.sh"]
        assert all(step.command in script for step in block.steps)


@given(LINES, LINES)
def test_random_outputs_are_compared(one: list[str], two: list[str]) -> None:
    assert match(one, one, Renaming(), "x:1") == ""
    reason = match(one, two, Renaming(), "x:1")
    assert bool(reason) == bool(match(two, one, Renaming(), "x:1"))
    if len(one) != len(two):
        assert reason
