"""The reader: what runs, what does not, and one line for each mistake."""

from collections.abc import Callable
from pathlib import Path

import pytest

from proof.errors import PageError
from proof.guide.model import Page
from proof.guide.reader import Reader

Read = Callable[[str], Page]


def commands(page: Page) -> list[tuple[int, str, str]]:
    return [(step.line, step.host, step.command) for step in page.steps[:-1]]


def test_steps_have_their_line_host_output(read: Read) -> None:
    page = read("---\nhosts: 2\n---\n\n# T\n\n```console\n$ one\nout\nhost2$ two \\\n> more\n\nlast\n```\n")
    assert commands(page) == [(8, "host1", "one"), (10, "host2", "two \\\nmore")]
    assert [step.output for step in page.steps[:-1]] == [("out",), ("", "last")]
    assert page.steps[1].output_line == 12


def test_nested_blocks_run(read: Read) -> None:
    nested = '!!! note\n\n    === "A"\n\n        - item\n\n'
    page = read(nested + '            ```console exit="3"\n            $ deep\n            ```\n')
    assert commands(page) == [(8, "host1", "deep")]
    assert page.steps[0].exit == 3
    assert page.blocks[0].indent == " " * 12


@pytest.mark.parametrize(
    ("around", "indent"),
    [
        ("{}", ""),
        ("- a\n\n{}", "  "),
        ("1. a\n\n{}", "   "),
        ("- a\n\n{}", "    "),
        ("- a\n\n{}", "\t"),
        ("??? note\n\n{}", "    "),
        ('=== "A"\n\n{}', "    "),
        ("{}", "> "),
        ("- a\n\n{}", "    > "),
        ("<div markdown>\n\n{}\n</div>", ""),
        ("<details markdown>\n<summary>a</summary>\n\n{}\n</details>", ""),
    ],
)
def test_a_block_is_read_in_whatever_holds_it(read: Read, around: str, indent: str) -> None:
    text = around.format("".join(f"{indent}{line}\n" for line in ["```console", "$ a", "> b", "> c", "", "d", "```"]))
    block = read(text).blocks[0]
    assert (block.indent, block.steps[0].command, block.steps[0].output) == (indent, "a\nb\nc", ("", "d"))
    lines = text.split("\n")
    assert lines[block.line - 1] == f"{indent}```console"
    assert lines[block.steps[0].output_line] == f"{indent}d"


@pytest.mark.parametrize(
    "hidden",
    [
        "<!--\n```console\n$ no\n```\n-->\n",
        "````markdown\n```console\n$ no\n```\n````\n",
        "~~~markdown\n```console\n$ no\n```\n~~~\n",
        "<!--\n$ no\n\n$ no\n-->\n",
        "text <!-- or\n$ no --> text\n",
        "`$ no` is a prompt, and costs 3 $ a piece\n",
        "| a | b |\n| - | - |\n| `$ no` | $ no |\n",
        '```bash title="a.sh"\ncat <<EOF\n$ no\nEOF\n```\n',
        "```` ```console ```` opens a fence\n",
        '<div data-fence="7"></div>\n',
    ],
)
def test_what_is_no_prompt_to_a_reader_does_not_run(read: Read, hidden: str) -> None:
    assert commands(read(hidden)) == []


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a\n\n```console\n$ \n```\n", 4, "prompt without a command"),
        ('```console colour="red"\n$ one\n```\n', 1, "unknown option 'colour'"),
        ("```console\nout\n$ one\n```\n", 2, "output before the first prompt"),
        ('a\n\n--8<-- "no/such"\n', 3, "include 'no/such' does not exist"),
        ('```yaml title="a"\nx\n```\n\n```yaml title="a"\ny\n```\n', 5, "second file named 'a'"),
        ('```yaml title="../a"\nx\n```\n', 1, "outside the page's directory"),
        ("```bash\n$ one\n```\n", 1, "tag it console"),
        ("```console\nhost2$ one\n```\n", 2, "host2 is not in the lab"),
        ("`192.0.2.9`\n\n```console\n$ ping 192.0.2.99\n192.0.2.90\n```\n", 1, "no block shows 192.0.2.9"),
        ('!!! claim "It is so"\n\n    text\n', 1, "no block proves the claim 'It is so'"),
        ('```console requires="engine=28"\n$ one\n```\n', 1, "unknown need 'engine=28'"),
        ('```console differs="1.0"\n$ one\n```\n', 1, "unknown engine '1.0'"),
        ('```console differs="20.10"\n$ one\n```\n', 2, "the block above has no such command"),
        ('```console\n$ one\n$ one\n```\n\n```console differs="20.10"\n$ one\n```\n', 7, "has this command twice"),
        ('```console note="br-"\n$ one\n```\n', 1, "is not 'what is noted: the note'"),
        ('```console chart="time"\n$ one\ntime=3 ms\n```\n', 1, "no line of the block is like 'name time=12 ms'"),
        ('```console note="br-: a bridge"\n$ one\n```\n', 1, "a note on 'br-', which the block does not show"),
        ('```console exit="x"\n$ one\n```\n', 1, "exit 'x' is not a status; write 0 to 255"),
        ('```console exit="-1"\n$ one\n```\n', 1, "write 0 to 255"),
        ('```console exit="256"\n$ one\n```\n', 1, "write 0 to 255"),
        ('```console exit=""\n$ one\n```\n', 1, "option 'exit' has no value"),
        ("```console norun\n$ one\n```\n", 1, "option 'norun' has no value"),
        ('```console norun=" "\n$ one\n```\n', 1, "option 'norun' has no value"),
        ('```console\n$ one\n```\n\n```console differs=" "\n$ one\n```\n', 5, "option 'differs' has no value"),
        (
            "```console\n$ one\n```\n\n" + '```console differs="26.1 20.10"\n$ one\n```\n\n' * 2,
            10,
            "docs/t.md:6 has this command on Docker 26.1 too; leave one of them",
        ),
        ('```console timeout="0"\n$ one\n```\n', 1, "is not a number of seconds"),
        ('```console timeout="-1"\n$ one\n```\n', 1, "is not a number of seconds"),
        ('```console timeout="nan"\n$ one\n```\n', 1, "is not a number of seconds"),
        ('```console timeout="inf"\n$ one\n```\n', 1, "is not a number of seconds"),
        ('```console title="a"\n$ one\n```\n', 1, "unknown option 'title'"),
        ("```console\nhost01$ one\n```\n", 2, "host01 is not in the lab"),
        ("```console\nhost0$ one\n```\n", 2, "host0 is not in the lab"),
        ("```console\nhost\u0661$ one\n```\n", 2, "host\u0661 is not in the lab"),
        ("```console\n$ one\n$\u00a0two\n```\n", 3, "this prompt has no usual blank behind '$'"),
        ("```console\n$ one\n$\ttwo\n```\n", 3, "this prompt has no usual blank behind '$'"),
        ("```console\n$ cat <<EOF\n> a\n\n> b\n> EOF\n```\n", 4, "an empty line ends the command"),
        ("```console\n$ cat <<EOF\n\n   \n>\n> EOF\n```\n", 3, "an empty line ends the command"),
        ('```yaml title="a"\nx\x00\n```\n', 2, "the control character '\\x00'"),
        ("a\n\x01b\n", 2, "the control character '\\x01'"),
        ("```console\n$ one\na --8<-- [start:a]\nb\n```\n", 3, "write ;--8<-- for --8<--"),
        ('```console\n$ one\n--8<-- "no"\n```\n', 3, "include 'no' does not exist"),
        ("```console\n$ one\n--8<--\n```\n", 4, "include '```' does not exist"),
    ],
)
def test_bad_input_is_one_line(read: Read, text: str, line: int, words: str) -> None:
    with pytest.raises(PageError) as error:
        read(text)
    assert str(error.value).startswith(f"docs/t.md:{line}: ")
    assert words in str(error.value)
    assert "\n" not in str(error.value)


TWO = "\n\ntext\n\n```console\n$ two\n```\n"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("```console exit=1\n$ one\n```" + TWO, 1, "write options as"),
        ('```yaml title="a" exit="1"\na\n```' + TWO, 1, "write options as"),
        ("```Console\n$ one\n```" + TWO, 1, "tag it console"),
        ('```CONSOLE title="a"\n$ one\n```' + TWO, 1, "tag it console"),
        ("```cnsole\n$ one\n```" + TWO, 2, "tag its fence console"),
        ("```\n$ one\n```" + TWO, 2, "tag its fence console"),
        ("```text\nhost2$ one\n```" + TWO, 2, "tag its fence console"),
        ("```powershell\n$ one\n```" + TWO, 2, "tag its fence console"),
        ("```{.foo .console}\n$ one\n```" + TWO, 2, "tag its fence console"),
        ("- ```console\n  $ one\n  ```" + TWO, 1, "on a line of its own"),
        ("- a\n\n    ```console\n    $ one\n  ```" + TWO, 3, "close it as far in"),
        ("- a\n\n    ```console\n  $ one\n    ```" + TWO, 3, "close it as far in"),
        ("```console\n$ one\n````" + TWO, 3, "in the fence of line 1"),
        ("```console\n$ one\n" + TWO, 7, "in the fence of line 1"),
        ("```console\n$ one\n  ```" + TWO, 3, "in the fence of line 1"),
        ('```yaml title="a"\nb\n````' + TWO, 3, "in the fence of line 1"),
        ("```console\n$ one\n```\n```" + TWO, 8, "in the fence of line 4"),
        ("a\n\n```" + TWO, 7, "in the fence of line 3"),
        ("\u00a0```console\n$ one\n```" + TWO, 1, "on a line of its own"),
        ("\u200b```console\n$ one\n```" + TWO, 1, "on a line of its own"),
        ("$ one" + TWO, 1, "in no console block"),
        ("a\n\n- host2$ one" + TWO, 3, "in no console block"),
        ("> $ one" + TWO, 1, "in no console block"),
        ("<div>\n$ one\n</div>" + TWO, 2, "in no console block"),
        ("<pre><code>$ one</code></pre>" + TWO, 1, "in no console block"),
        ("text\n\n    $ one" + TWO, 3, "in no console block"),
        ("text\n\n    ```console\n    $ one\n    ```" + TWO, 3, "as text"),
        ("<script>\n```console\n$ one\n```\n</script>" + TWO, 2, "as text"),
    ],
)
def test_no_prompt_is_lost_without_a_word(read: Read, text: str, line: int, words: str) -> None:
    with pytest.raises(PageError) as error:
        read(text)
    assert str(error.value).startswith(f"docs/t.md:{line}: ")
    assert words in str(error.value)


def test_fence_that_is_not_closed(reader: Reader) -> None:
    with pytest.raises(PageError, match=r"docs/t\.md:3: Markdown does not take this fence"):
        reader.read("docs/t.md", "# T\n\n````console\n$ one\n```\n")


def test_a_longer_fence_shows_a_shorter_one_and_runs(read: Read) -> None:
    page = read("````console\n$ cat a.md\n```console\n$ no\n```\n````\n")
    assert page.steps[0].output == ("```console",)
    assert page.steps[1].output == ("```",)


def test_an_option_may_hold_backticks(read: Read) -> None:
    assert commands(read('```console note="a: `b`"\n$ a\n```\n')) == [(2, "host1", "a")]


def test_lines_below_an_empty_fence_keep_their_number(read: Read) -> None:
    assert commands(read("```\n```\n\n```text\n\n```\n\n```console\n$ one\n```\n")) == [(9, "host1", "one")]


@pytest.mark.parametrize("indent", ["", "    ", "\t"])
@pytest.mark.parametrize(
    "line",
    [
        "# a\tb",
        "[a]\tb",
        "|\tb",
        "\t# x",
        "\t[ -f x ]",
        "<b>\tx",
        ":::\tx",
        "   ",
        "\t",
        "",
        ";-8<-\tx",
        "\U000f0000",
        "~",
    ],
)
def test_each_line_of_a_fence_is_read_as_it_is(read: Read, indent: str, line: str) -> None:
    fences = ["```console", "$ a", line, "b", "```", "", '```make title="Makefile"', line, "c", "```"]
    page = read("".join(f"{indent}{text}\n" if indent else f"{text}\n" for text in ["- x", "", *fences]).lstrip())
    assert page.steps[0].output == (line, "b")
    assert page.files == {"Makefile": f"{line}\nc\n"}


def test_an_escaped_include_is_shown(read: Read) -> None:
    page = read('```console\n$ cat a\n;--8<-- "b"\n;--8<--\nx ;--8<-- [start:a]\nb\n```\n')
    assert page.steps[0].output == ('--8<-- "b"', "--8<--", "x --8<-- [start:a]", "b")


def test_a_command_keeps_its_empty_last_line(read: Read) -> None:
    page = read("```console\n$ a \\\n>\nout\n```\n")
    assert (page.steps[0].command, page.steps[0].output, page.steps[0].output_line) == ("a \\\n", ("out",), 4)


@pytest.mark.parametrize(
    "name", ["", ".", "a/", "./a", "a//b", "a/../b", "/a", "..", "a" * 300, "\u00e9" * 120, " ", "a "]
)
def test_a_file_has_a_plain_name(read: Read, name: str) -> None:
    with pytest.raises(PageError, match=r"^docs/t\.md:1: file '"):
        read(f'```yaml title="{name}"\nx\n```\n')


@pytest.mark.parametrize("names", [("a", "a/b"), ("a/b/c", "a/b"), ("a", "a")])
def test_files_do_not_get_in_each_others_way(read: Read, names: tuple[str, str]) -> None:
    with pytest.raises(PageError, match=r"^docs/t\.md:5: "):
        read("\n\n".join(f'```yaml title="{name}"\nx\n```' for name in names))


@pytest.mark.parametrize(
    ("heading", "slug"),
    [
        ("## A {#/../../../outside}", "outside"),
        ("## A {#a/b}", "ab"),
        ("## " + "word " * 100, ("word-" * 100)[:100]),
        ("## \u4f60\u597d", "_1"),
        ("## A {#..}", "start"),
    ],
)
def test_a_headings_id_makes_a_safe_file_name(read: Read, heading: str, slug: str) -> None:
    assert read(f"# T\n\n{heading}\n\n```console\n$ one\n```\n").blocks[0].slug == slug


@pytest.mark.parametrize(
    ("head", "line", "words"),
    [
        ("---\nhosts: [\n---\n", 2, "the head is no YAML: "),
        ("---\nhosts: 2\nimages: ]\n---\n", 3, "the head is no YAML: "),
        ("---\nhosts: 2\n\n# T\n", 1, "the head is never closed"),
        ("---\nimages: []\nhost: 2\n---\n", 3, "unknown key 'host'"),
        ("---\nhosts: 2\nhosts: 1\n---\n", 2, "has 'hosts' twice"),
        ("---\n- hosts\n---\n", 2, "not lines like 'hosts: 2'"),
        ("---\ntitle: 2026-99-99\n---\n", 2, "the head is no YAML: "),
        ("hosts: 2\n", 1, "MkDocs takes 'hosts' for a head"),
        ("---\nimages: []\nhosts: true\n---\n", 3, "hosts: True is not 1, 2 or 3"),
        ("---\nhosts: 4\n---\n", 2, "hosts: 4 is not 1, 2 or 3"),
        ("---\nrequires: [ip_vs]\n---\n", 2, "requires: ['ip_vs'] is not a text"),
        ("---\nrequires: ip_vx\n---\n", 2, "unknown need 'ip_vx'"),
        ("---\n!!binary requires: ip_vs\n---\n", 2, "requires: None is not a text"),
        ("---\nimages: nginx\n---\n", 2, "is not a list of names"),
        *(
            (f"---\nworkdir: {name}\n---\n", 2, "is not a folder of the project")
            for name in (
                "/etc",
                "/root",
                "..",
                "examples/../..",
                "docs/..",
                ".",
                "no/such",
                "mkdocs.yml",
                "[]",
                '"a\\0"',
            )
        ),
    ],
)
def test_a_wrong_head_is_one_line_with_its_place(read: Read, head: str, line: int, words: str) -> None:
    with pytest.raises(PageError) as error:
        read(head + "\n```console\n$ one\n```\n")
    assert str(error.value).startswith(f"docs/t.md:{line}: ")
    assert words in str(error.value)
    assert "\n" not in str(error.value)


def test_a_head_may_hold_keys_of_the_site(read: Read) -> None:
    page = read("---\nhide: [navigation]\nhosts: 2\n---\n\n# T\n\n```console\nhost2$ one\n```\n")
    assert (page.hosts, page.steps[0].line) == (2, 9)


def test_page_without_a_step_is_an_error(reader: Reader) -> None:
    with pytest.raises(PageError, match="no step that runs"):
        reader.read("docs/t.md", '```console norun="why"\n$ one\n```\n')


def test_a_page_after_one_that_cannot_be_read_is_read_as_ever(reader: Reader) -> None:
    page = "# T\n\n```console\n$ one\n```\n\n## Clean up\n\n```console\n$ two\n```\n"
    alone = reader.read("docs/a.md", page)
    with pytest.raises(PageError):
        reader.read("docs/b.md", '# T\n\n```console\n$ bad\n```\n\n--8<-- "none.md"\n')
    assert reader.read("docs/a.md", page) == alone


def test_crlf_bom_tabs_and_unicode(read: Read) -> None:
    page = read("\ufeff# Ü\r\n\r\n```console\r\n$ cat /etc/hosts\r\n127.0.0.1\tlocalhost ✓\r\n```\r\n")
    assert commands(page) == [(4, "host1", "cat /etc/hosts")]
    assert page.steps[0].output == ("127.0.0.1\tlocalhost ✓",)


def test_a_script_with_a_title_is_a_file(read: Read) -> None:
    page = read('```bash title="state.sh"\ndocker ps\n```\n\n```console\n$ bash state.sh\n```\n')
    assert page.files == {"state.sh": "docker ps\n"}


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("site_name: [x\n", "1: MkDocs encountered an error parsing the configuration file: "),
        ("site_name: x\nplugins: [{nope: {}}]\n", "1: Aborted with a configuration error!"),
    ],
)
def test_a_wrong_site_configuration_is_one_line(tmp_path: Path, config: str, said: str) -> None:
    file = tmp_path / "mkdocs.yml"
    file.write_text(config)
    with pytest.raises(PageError) as caught:
        Reader(str(file))
    assert str(caught.value).startswith(f"{file}:{said}")
    assert "\n" not in str(caught.value)


def test_lines_before_an_include_are_the_pages(reader: Reader) -> None:
    with pytest.raises(PageError, match=r"^docs/t\.md:2: output before the first prompt"):
        reader.read("docs/t.md", '```console\n| a\n| b\n--8<-- "lab/compose.yaml"\n```\n')
