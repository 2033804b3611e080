"""What docs-update writes: the run's outputs, in the page's own lines, or one line that says why not and nothing."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from proof.errors import PageError
from proof.guide.edits import Edit, apply
from proof.guide.model import Step
from proof.guide.needs import shown_on
from proof.guide.reader import Reader
from proof.guide.rewrite import update
from proof.project import releases
from tests.unit.conftest import END

PAGE = "docs/t.md"
EXTENSIONS = Path("mkdocs.yml").read_text().partition("\nmarkdown_extensions:")[2].partition("\nnav:")[0]
CONFIG = f"site_name: T\nmarkdown_extensions:{EXTENSIONS}\n"
"""The guide's Markdown, without its plugins and its pages."""
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
Write = Callable[[str, str], None]


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a page's configuration alone."""
    releases()  # kept from the guide's own table
    folder = tmp_path_factory.mktemp("project")
    (folder / "docs").mkdir()
    (folder / "inc").mkdir()
    (folder / "mkdocs.yml").write_text(CONFIG)
    return folder


@pytest.fixture(scope="session")
def of_project(project: Path) -> Reader:
    """Its reader."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        return Reader()


@pytest.fixture
def write(project: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Work in the project and write files of it, byte for byte."""
    monkeypatch.chdir(project)

    def file(name: str, text: str) -> None:
        Path(name).write_bytes(text.encode())

    return file


def answer(reader: Reader, *answers: tuple[str, list[str]]) -> None:
    """Update the page: the next step with this command printed these lines."""
    steps = iter(reader.read(PAGE).steps)
    outputs = [(next(step for step in steps if step.command == command), output) for command, output in answers]
    update(reader, PAGE, outputs, {}, "28.5")


def refused(reader: Reader, words: str, *answers: tuple[str, list[str]]) -> None:
    """Check that an update is one line with its place, and that each file is as it was."""
    before = {file: file.read_bytes() for folder in ("docs", "inc") for file in Path(folder).iterdir()}
    with pytest.raises(PageError) as caught:
        answer(reader, *answers)
    assert re.match(r"(docs|inc)/\S+:\d+: ", str(caught.value)) and "\n" not in str(caught.value)
    assert words in str(caught.value)
    assert {file: file.read_bytes() for folder in ("docs", "inc") for file in Path(folder).iterdir()} == before


def shows_or_refuses(reader: Reader, *answers: tuple[str, list[str]]) -> bool:
    """Check that the page reads back with just these outputs, or that each file is as it was; whether it is written."""
    before = {file: file.read_bytes() for folder in ("docs", "inc") for file in Path(folder).iterdir()}
    page = reader.read(PAGE)
    expected = list(answers)
    contents = [
        (step.command, tuple(expected.pop(0)[1]) if expected and step.command == expected[0][0] else step.output)
        for step in page.steps
    ]
    try:
        answer(reader, *answers)
    except PageError:
        assert {file: file.read_bytes() for file in before} == before
        return False
    assert [(step.command, step.output) for step in reader.read(PAGE).steps] == contents
    return True


@pytest.mark.parametrize("output", [["a", "   "], ["\U000f0000"], ["\ta", "# b\tc"]])
def test_output_that_is_easily_lost_is_written(of_project: Reader, write: Write, output: list[str]) -> None:
    write(PAGE, "```console\n$ a\nold\n```\n" + END)
    assert shows_or_refuses(of_project, ("a", output))


@pytest.mark.parametrize(
    ("output", "words"),
    [
        (["To see it:", "$ touch F"], "docs/t.md:2: the output's line 2 looks like a prompt; pipe it through sed"),
        (["> GET / HTTP/1.1"], "docs/t.md:2: the output's line 1 looks like more of the command"),
        (["host2$ a"], "docs/t.md:2: the output's line 1 looks like a prompt"),
        (["a", "```", "b"], "docs/t.md:2: the output's line 2 closes the fence"),
        (['--8<-- "inc/a"'], "docs/t.md:2: the output's line 1 looks like an include"),
    ],
)
def test_output_that_a_page_cannot_show_is_refused(
    of_project: Reader, write: Write, output: list[str], words: str
) -> None:
    write(PAGE, "```console\n$ a\nold\n```\n" + END)
    write("inc/a", "x\n")
    refused(of_project, words, ("a", output))


@pytest.mark.parametrize(
    "line",
    [
        *(
            "   ",
            "\t",
            "\x02",
            "--8<-- [start:a]",
            ";--8<-- 'a'",
            "# a\tb",
            "[a]\tb",
            "|\tb",
            "\t# x",
            "<b>\tx",
            "- a\tb",
        ),
        *(
            "````",
            "~~~",
            " ```",
            "    ```",
            "!!! note",
            '=== "A"',
            "<!--",
            "-->",
            "<div>",
            "&amp;",
            "\\",
            "[x]: y",
            "{: #a}",
        ),
    ],
)
def test_output_that_markdown_takes_for_its_own_reads_back_or_is_refused(
    of_project: Reader, write: Write, line: str
) -> None:
    for prefix in ("", "    ", "> "):
        text = f"{prefix}```console\n{prefix}$ a\n{prefix}old\n{prefix}```\n"
        write(PAGE, ("!!! note\n\n" if prefix == "    " else "") + text + END)
        shows_or_refuses(of_project, ("a", ["one", line, "two"]))
        shows_or_refuses(of_project, ("a", [line]))


@pytest.mark.parametrize(
    ("page", "included"),
    [
        ('--8<-- "inc/a.md:two"\n', "<!-- --8<-- [start:one] -->\n{0}<!-- --8<-- [end:one] -->\n"
         "<!-- --8<-- [start:two] -->\n{0}<!-- --8<-- [end:two] -->\n"),
        ('--8<-- "inc/a.md:6:9"\n', "{0}\n{0}"),
        ('--8<-- "inc/a.md:1:2,5:6"\n', "```console\n$ n\nno\nno\nold\n```\n"),
        ('--8<-- "inc/a.md:all"\n', "text\n\n<!-- --8<-- [start:all] -->\nmore\n\n<!-- --8<-- [start:in] -->\n{0}"
         "<!-- --8<-- [end:in] -->\n<!-- --8<-- [end:all] -->\n"),
        ('```console\n$ n\n--8<-- "inc/a.md"\n```\n', "old\n"),
        ('```console\n$ n\n--8<-- "inc/a.md"\nold\n```\n', "> \n"),
        ('```console\n--8<-- "inc/a.md"\nold\n```\n', "$ n\n"),
    ],
    ids=["section", "range", "ranges", "nested section", "output", "continuation", "prompt"],
)  # fmt: skip
def test_an_include_is_rewritten_where_it_is_or_refused(
    of_project: Reader, write: Write, page: str, included: str
) -> None:
    write("inc/a.md", included.format("```console\n$ n\nold\n```\n"))
    write(PAGE, f"# T\n\n{page}\ntext\n{END}")
    before = Path("inc/a.md").read_text() + Path(PAGE).read_text()
    command = of_project.read(PAGE).steps[0].command
    shows_or_refuses(of_project, (command, ["new", "lines"]))
    after = Path("inc/a.md").read_text() + Path(PAGE).read_text()
    assert after.replace("new\nlines\n", "old\n") == before


def test_a_file_that_is_included_whole_is_rewritten(of_project: Reader, write: Write) -> None:
    write("inc/a.md", "```console\n$ n\nold\n```\n")
    write(PAGE, '# T\n\n--8<-- "inc/a.md"\n' + END)
    answer(of_project, ("n", ["new"]))
    assert Path("inc/a.md").read_text() == "```console\n$ n\nnew\n```\n"
    refused(of_project, "looks like a prompt", ("n", ["$ x"]))


def test_a_file_that_is_included_twice_has_one_output(of_project: Reader, write: Write) -> None:
    write("inc/a.md", "```console\n$ n\nold\n```\n")
    write(PAGE, '# T\n\n--8<-- "inc/a.md"\n\n--8<-- "inc/a.md"\n' + END)
    refused(of_project, "twice, with two outputs", ("n", ["n1"]), ("n", ["n1", "n2"]))
    refused(of_project, "did not print", ("n", ["n1"]))
    answer(of_project, ("n", ["n1", "n2"]), ("n", ["n1", "n2"]))
    assert Path("inc/a.md").read_text() == "```console\n$ n\nn1\nn2\n```\n"


@pytest.mark.parametrize(
    "ends",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("prose\n", "prose\r\n"),
        lambda text: text.replace("\n", "\r\n").replace("prose\r\n", "prose\n"),
        lambda text: text.replace("prose", "pro\rse"),
        lambda text: text.replace("old\n", "old\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.removesuffix("\n"),
    ],
    ids=["CRLF", "one CRLF", "one LF", "lone CR", "an end within", "BOM", "no final newline"],
)
def test_each_line_keeps_its_end(of_project: Reader, write: Write, ends: Callable[[str], str]) -> None:
    text = "# T\n\nprose\n\n```console\n$ a\nold\n$ b\nkept\n```\n" + END
    write(PAGE, ends(text))
    answer(of_project, ("a", ["new", "more"]))
    expected = text.replace("old\n", "new\nmore\n")
    assert Path(PAGE).read_bytes().decode().replace("\r\n", "\n") == ends(expected).replace("\r\n", "\n")
    if ends(text) != text.replace("old\n", "old\r\n"):
        assert Path(PAGE).read_bytes().decode() == ends(expected)


def test_a_block_in_a_quote_stays_in_it(of_project: Reader, write: Write) -> None:
    write(PAGE, "> ```console\n> $ a\n> old\n> ```\n" + END)
    answer(of_project, ("a", ["new", "", "more"]))
    assert Path(PAGE).read_text() == "> ```console\n> $ a\n> new\n> \n> more\n> ```\n" + END
    block = of_project.read(PAGE).blocks[0]
    update(of_project, PAGE, [], {block: [replace(block.steps[0], output=("other",))]}, "26.1")
    variant = '> \n> ```console differs="26.1"\n> $ a\n> other\n> ```\n'
    assert Path(PAGE).read_text() == "> ```console\n> $ a\n> new\n> \n> more\n> ```\n" + variant + END


def test_an_empty_line_within_a_command_is_refused(of_project: Reader, write: Write) -> None:
    write(PAGE, "```console\n$ cat <<EOF\n> a\n\n> b\n> EOF\na\n```\n" + END)
    try:
        step = of_project.read(PAGE).steps[0]
    except PageError:
        return  # the reader itself refuses it
    assert step.command == "cat <<EOF\na"
    refused(of_project, "docs/t.md:4: an empty line ends the command above", ("cat <<EOF\na", ["bash: warning"]))


def test_a_command_that_ends_in_an_empty_line_keeps_it(of_project: Reader, write: Write) -> None:
    write(PAGE, "```console\n$ a \\\n>\nold\n```\n" + END)
    step = of_project.read(PAGE).steps[0]
    loaded = replace(step, command=step.command.rstrip("\n"), output_line=step.output_line - 1)
    update(of_project, PAGE, [(loaded, ["new"])], {}, "28.5")
    assert Path(PAGE).read_text() == "```console\n$ a \\\n>\nnew\n```\n" + END


def test_a_page_that_changed_during_the_run_is_refused(of_project: Reader, write: Write) -> None:
    write(PAGE, "```console\n$ a\nold\n```\n" + END)
    step = of_project.read(PAGE).steps[0]
    write(PAGE, "```console\n$ b\nold\n```\n" + END)
    with pytest.raises(PageError, match="changed since this step ran"):
        update(of_project, PAGE, [(step, ["new"])], {}, "28.5")


def test_only_lines_that_differ_are_written(of_project: Reader, write: Write) -> None:
    write(PAGE, "```console\n$ a\none  \ntwo\nthree\n```\n" + END)
    answer(of_project, ("a", ["one  ", "2", "three", "four"]))
    assert Path(PAGE).read_text() == "```console\n$ a\none  \n2\nthree\nfour\n```\n" + END


def test_edits_of_the_same_lines_are_refused() -> None:
    assert apply("a\nb\n", [Edit("t", 1, ("a",), ("x", "y")), Edit("t", 2, ("b",), ())]) == "x\ny\n"
    assert apply("a\r\nb", [Edit("t", 3, (), ("c",))]) == "a\r\nb\r\nc"
    for other in (Edit("t", 1, ("a",), ("z",)), Edit("t", 1, ("a", "b"), ()), Edit("t", 1, (), ("z",))):
        with pytest.raises(PageError, match=r"^t:1: "):
            apply("a\nb\n", [Edit("t", 1, ("a",), ("x",)), other])


PLAIN = ("a", "", "é", "  - x", "a ", "&lt;", "a  b", "{a}", "%", "> later")
ODD = (
    *(" ", "\t", "a\tb", "# a\tb", "$ x", "$", "host2$ y", "> z", ">", "```", "````", "~~~", '--8<-- "inc/a"', "<div>"),
    *("</div>", "<!--", "-->", "!!! note", "## Clean up", "| a |", "\x02", "1. a"),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    prefix=st.sampled_from(["", "    ", "> ", "\t"]),
    end=st.sampled_from(["\n", "\r\n"]),
    old=st.lists(st.lists(st.sampled_from(["a", "", "b  c", "\td", "# e"]), max_size=3), min_size=1, max_size=3),
    new=st.lists(
        st.lists(st.sampled_from(PLAIN), max_size=4) | st.lists(st.sampled_from(PLAIN + ODD), max_size=4),
        min_size=3,
        max_size=3,
    ),
)
def test_a_random_update_reads_back_or_is_refused(
    of_project: Reader, write: Write, prefix: str, end: str, old: list[list[str]], new: list[list[str]]
) -> None:
    body = [line for number, output in enumerate(old) for line in (f"$ c{number}", *output)]
    fence = "".join(f"{prefix}{line}\n" for line in ["```console", *body, "```"])
    text = "# T\n\n" + ("!!! note\n\n" if prefix.isspace() else "") + fence + END
    write("inc/a", "x\n")
    write(PAGE, text.replace("\n", end))
    written = shows_or_refuses(of_project, *((f"c{number}", output) for number, output in enumerate(new[: len(old)])))
    plain = all({*output} <= {*PLAIN} and not _continues(output) for output in new[: len(old)])
    assert written or not plain, "nothing in these outputs is hard to write"


def test_what_differs_keeps_the_order_and_the_indent(of_project: Reader, write: Write) -> None:
    def differ(engine: str) -> None:
        block = of_project.read(PAGE).blocks[0]
        first, _, third = (replace(step, output=("other",)) for step in block.steps)
        update(of_project, PAGE, [], {block: [replace(first, exit=1), third]}, engine)

    for end in ("\n", "\r\n"):
        write(PAGE, TEXT.replace("\n", end))
        differ("26.1")
        expected = TEXT.replace("    3\n    ```\n", "    3\n    ```\n" + WITH)
        assert Path(PAGE).read_bytes().decode() == expected.replace("\n", end)
        differ("20.10")
        assert Path(PAGE).read_text().count('differs="26.1 20.10"') == 2


def test_outputs_and_variants_are_written_at_once(of_project: Reader, write: Write) -> None:
    write(PAGE, TEXT)
    block = of_project.read(PAGE).blocks[0]
    other: Step = replace(block.steps[2], output=("other",))
    update(of_project, PAGE, [(block.steps[1], ["two", "lines"])], {block: [other]}, "26.1")
    blocks = of_project.read(PAGE).blocks
    assert [step.output for step in blocks[0].steps] == [("1",), ("two", "lines"), ("3",)]
    assert (blocks[1].differs, blocks[1].steps[0].output) == ("26.1", ("other",))


def test_a_variant_that_a_page_cannot_show_is_refused(of_project: Reader, write: Write) -> None:
    write(PAGE, TEXT)
    block = of_project.read(PAGE).blocks[0]
    with pytest.raises(PageError, match="looks like a prompt"):
        update(of_project, PAGE, [], {block: [replace(block.steps[0], output=("$ x",))]}, "26.1")
    assert Path(PAGE).read_text() == TEXT


def test_a_block_shows_the_first_engine_that_it_runs_on() -> None:
    assert [shown_on(needs) for needs in ("", "ipvlan engine>=28", "engine<28", "engine<23", "engine>=29")] == [
        "28.5",
        "28.5",
        "26.1",
        "20.10",
        "29.7",
    ]


def _continues(output: list[str]) -> bool:
    """Whether an output begins as the rest of its command does, after empty lines or at once."""
    return next(filter(None, output), "").startswith(">")
