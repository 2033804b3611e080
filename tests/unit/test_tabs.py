"""Tabs reach the reader of the site: a here-document and a Makefile are nothing without theirs."""

import html
import re

import pytest
from markdown import Markdown
from mkdocs.config import load_config


@pytest.fixture(scope="module")
def site() -> Markdown:
    """The Markdown of the site, as mkdocs.yml configures it."""
    config = load_config("mkdocs.yml")
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


@pytest.mark.parametrize("indent", ["", "    ", "\t"])
def test_the_copy_button_and_a_titled_file_have_their_tabs(site: Markdown, indent: str) -> None:
    lines = ["```console", "$ cat > a <<-EOF", "> \t# b\tc", "> \tEOF", "d\te", "```"]
    lines += ["", '```make title="Makefile"', "all:", "\t[ -f x ] || y", "```"]
    page = site.reset().convert("- x\n\n" * bool(indent) + "".join(f"{indent}{line}\n" for line in lines))
    copied = re.search('data-clipboard-text="(.*?)"', page, re.DOTALL)
    assert copied and html.unescape(copied[1]) == "cat > a <<-EOF\n\t# b\tc\n\tEOF"
    assert "d\te" in page
    assert "all:\n\t[ -f x ] || y" in html.unescape(re.sub("<.*?>", "", page))
