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
    "hidden",
    [
        "<!--\n```console\n$ no\n```\n-->\n",
        "````markdown\n```console\n$ no\n```\n````\n",
        "text\n\n    ```console\n    $ no\n    ```\n",
    ],
)
def test_what_a_reader_does_not_see_does_not_run(read: Read, hidden: str) -> None:
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
        ('```console exit="x"\n$ one\n```\n', 1, "exit and timeout are numbers"),
        ('```yaml title="a"\n<\U000f0000\n```\n', 2, "a private-use character from U+F0000 on"),
    ],
)
def test_bad_input_is_one_line(read: Read, text: str, line: int, words: str) -> None:
    with pytest.raises(PageError) as error:
        read(text)
    assert str(error.value).startswith(f"docs/t.md:{line}: ")
    assert words in str(error.value)
    assert "\n" not in str(error.value)


def test_fence_that_is_not_closed(reader: Reader) -> None:
    with pytest.raises(PageError, match=r"docs/t\.md:3: fence is never closed"):
        reader.read("docs/t.md", "# T\n\n````console\n$ one\n```\n")


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


def test_lines_before_an_include_have_a_line_of_it(reader: Reader) -> None:
    with pytest.raises(PageError, match=r"^lab/compose\.yaml:1: output before the first prompt"):
        reader.read("docs/t.md", '```console\n| a\n| b\n--8<-- "lab/compose.yaml"\n```\n')
