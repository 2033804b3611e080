"""Includes: each step has the file and line that it is at, and a wrong include the one that includes it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from proof.errors import PageError
from proof.guide.model import Page
from proof.guide.reader import Reader
from tests.unit.conftest import END

SITE = Path("mkdocs.yml").resolve()
BLOCK = "```console\n$ same\nout\n```\n"
SECTIONS = f"--8<-- [start:one]\n{BLOCK}--8<-- [end:one]\n\n--8<-- [start:two]\n{BLOCK}--8<-- [end:two]\n"
NESTED = f"--8<-- [start:all]\n--8<-- [start:one]\n{BLOCK}--8<-- [end:one]\n{BLOCK}--8<-- [end:all]\n"


@pytest.fixture
def include(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Page]:
    """Read a page with the text of ``inc/a.md``, in a project of its own."""
    monkeypatch.chdir(tmp_path)
    Path("inc").mkdir()
    Path("inc/steps").write_text(BLOCK)
    Path("inc/text").write_text("out")
    Path("inc/latin").write_bytes(b"\xe9")
    reader = Reader(str(SITE))

    def read(text: str, included: str) -> Page:
        Path("inc/a.md").write_text(included)
        return reader.read("docs/t.md", text + END)

    return read


@pytest.mark.parametrize(
    ("text", "included", "lines"),
    [
        ('--8<-- "inc/a.md:two"', SECTIONS, [10]),
        ('--8<-- "inc/a.md:one"', SECTIONS, [3]),
        ('--8<-- "inc/a.md:all"', NESTED, [4, 9]),
        ('--8<-- "inc/a.md:7:10"', f"{BLOCK}\n\n{BLOCK}", [8]),
        ('--8<-- "inc/a.md:1:4,7:10"', f"{BLOCK}\n\n{BLOCK}", [2, 8]),
        ('--8<-- "inc/a.md:-5:"', f"{BLOCK}\n\n{BLOCK}", [8]),
        ('--8<-- "inc/a.md"\n\n--8<-- "inc/a.md"', BLOCK, [2, 2]),
        ("--8<--\ninc/a.md\n\ninc/a.md\n--8<--", BLOCK, [2, 2]),
        ('- x\n\n    --8<-- "inc/a.md"', BLOCK, [2]),
        ('--8<-- "inc/a.md"', 'text\n\n--8<-- "inc/steps"\n\n' + BLOCK, [2, 6]),
        ('```console\n--8<-- "inc/a.md"\n```', "$ one\nout\n$ two\n", [1, 3]),
    ],
)
def test_a_step_has_the_line_of_its_file(
    include: Callable[[str, str], Page], text: str, included: str, lines: list[int]
) -> None:
    steps = include(text, included).steps[:-1]
    assert [step.line for step in steps] == lines
    for step in steps:
        assert Path(step.path).read_text().split("\n")[step.line - 1] == f"$ {step.command}"
        assert step.output_line == step.line + 1


def test_lines_of_the_page_around_an_include_keep_theirs(include: Callable[[str, str], Page]) -> None:
    page = include('--8<-- "inc/a.md"\n\n```console\n$ one\n--8<-- "inc/text"\n$ two\n```', BLOCK)
    assert [str(step) for step in page.steps[1:-1]] == ["docs/t.md:4", "docs/t.md:6"]
    assert page.steps[1].output == ("out",)
    assert (page.blocks[1].path, page.blocks[1].line) == ("docs/t.md", 3)


@pytest.mark.parametrize(
    ("text", "included", "error"),
    [
        ("--8<--\ninc/a.md\ninc/none\n--8<--", "x", "docs/t.md:3: include 'inc/none' does not exist; correct its path"),
        ('a\n\n--8<-- "inc/a.md"', '\n--8<-- "none"\n', "inc/a.md:2: include 'none' does not exist; correct its path"),
        ('--8<-- "inc/a.md:two"', "x", "docs/t.md:1: Snippet section 'two' could not be located; correct the include"),
        ('--8<-- "inc/a.md"', 'x\n--8<-- "inc/a.md"', "inc/a.md:2: include 'inc/a.md' includes itself; "),
        ('--8<-- "inc"', "x", "docs/t.md:1: the include cannot be read ("),
        ('a\n\n--8<-- "inc/latin"', "x", "docs/t.md:3: the include cannot be read ("),
        ('--8<-- "inc/a.md:1:-"', "x", "docs/t.md:1: the include cannot be read ("),
        ('--8<-- "inc/a.md"', "a\n\x00\n", "inc/a.md:2: the control character '\\x00'"),
        ('--8<-- "inc/a.md"', "a\n$ one\n", "inc/a.md:2: this prompt is in no console block"),
        ('--8<-- "inc/a.md"', "```console\nout\n```\n", "inc/a.md:2: output before the first prompt"),
    ],
)
def test_a_wrong_include_is_one_line_with_its_place(
    include: Callable[[str, str], Page], text: str, included: str, error: str
) -> None:
    with pytest.raises(PageError) as caught:
        include(text, included)
    assert str(caught.value).startswith(error)
    assert "\n" not in str(caught.value)


def test_an_included_tab_is_kept(include: Callable[[str, str], Page]) -> None:
    page = include('- x\n\n    --8<-- "inc/a.md"', '```make title="Makefile"\na:\n\t# b\n```\n\n' + BLOCK)
    assert page.files == {"Makefile": "a:\n\t# b\n"}


def test_a_workdir_that_leads_outside_is_refused(include: Callable[[str, str], Page]) -> None:
    Path("out").symlink_to("/etc")
    Path("in").symlink_to("inc")
    assert include("---\nworkdir: in\n---\n", "x").workdir == "in"
    with pytest.raises(PageError, match=r"^docs/t\.md:2: workdir: 'out' is not a folder of the project"):
        include("---\nworkdir: out\n---\n", "x")
