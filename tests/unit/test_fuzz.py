"""Random pages and outputs: no crash, and each refusal has its line. ``nox -s fuzz`` tries 100,000 of each."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from mkdocs.utils import meta

from proof.compare.unify import Renaming, match
from proof.errors import PageError
from proof.guide import examples
from proof.guide.model import Page
from proof.guide.reader import Reader
from tests.unit.conftest import site_markdown

PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        "# T\n",
        "## Clean up\n\n",
        "```console\n",
        "```console\n$ a\nb\n```\n",
        "```Console\n",
        "```console exit=1\n",
        '```console exit="256"\n',
        "```{.foo .console}\n",
        "- ```console\n",
        "```\n",
        "````\n",
        "~~~\n",
        "````markdown\n",
        "$ true\n",
        "host2$ a\n",
        "host01$ a\n",
        "$\u00a0a\n",
        "\u00a0",
        "\u200b",
        ">\n",
        "# a\tb\n",
        "   \n",
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
        '<div data-fence="7">\n',
        "<script>\n",
        "</script>\n",
        "---\n",
        "hosts: 2\n",
        "images: [x]\n",
        "hosts: [\n",
        "host: 2\n",
        "workdir: /etc\n",
        "workdir: ..\n",
        '```yaml title="a"\n',
        '```yaml title="../a"\n',
        '```yaml title="a/b"\n',
        '```yaml title=""\n',
        "## A {#/../x}\n\n",
        '```console exit="1" timeout="2"\n',
        '```console differs="20.10"\n',
        '--8<-- "lab/compose.yaml"\n',
        '--8<-- "lab/compose.yaml:1:2,5:8"\n',
        '--8<-- "lab/compose.yaml:none"\n',
        "--8<-- [start:a]\n",
        ";--8<-- [start:a]\n",
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
        "\x05",
        "\x060\x06",
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


@pytest.fixture(scope="session")
def site() -> Markdown:
    """The Markdown of the site."""
    return site_markdown()


@given(text=TEXTS | TEXTS.map(lambda text: f"{text}\n\n## Clean up\n\n```console\n$ true\n```\n"))
def test_a_random_page_is_read_or_refused_at_a_line_of_it(text: str, reader: Reader, site: Markdown) -> None:
    try:
        page = reader.read("docs/t.md", text)
    except PageError as error:
        place = re.fullmatch(r"(docs/t\.md|lab/compose\.yaml):(\d+): \S.*", str(error))
        assert place, error
        assert 1 <= int(place[2]) <= 2 + len(re.split("\r\n|\r|\n", text)) or place[1] != "docs/t.md", error
        return
    steps = [step for block in page.blocks for step in block.steps]
    assert prompts_on_the_site(site, text) == len(steps)
    if page.blocks:
        check_extraction(page)


def prompts_on_the_site(site: Markdown, text: str) -> int:
    """How many prompts of console blocks a reader of the site sees."""
    body, _ = meta.get_data(text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    shown = re.sub("(?s)<!--.*?-->", "", site.reset().convert(body))
    return len(re.findall(r'<span class="prompt">\w*\$ ', shown))


def check_extraction(page: Page) -> None:
    """What is read lies in the files, and is what is loaded from them."""
    files = examples.extract(page)
    assert all(not Path(name).is_absolute() and ".." not in Path(name).parts for name in files)
    assert all(len(part.encode()) <= 255 for name in files for part in Path(name).parts)
    with TemporaryDirectory() as folder:
        examples.write([page], Path(folder))
        loaded = examples.load(Path(folder) / page.name)
    assert [len(block.steps) for block in loaded.blocks] == [len(block.steps) for block in page.blocks]
    assert loaded.files == page.files


@given(LINES, LINES)
def test_random_outputs_are_compared(one: list[str], two: list[str]) -> None:
    assert match(one, one, Renaming(), "x:1") == ""
    reason = match(one, two, Renaming(), "x:1")
    assert bool(reason) == bool(match(two, one, Renaming(), "x:1"))
    if len(one) != len(two):
        assert reason
