"""Tabs reach the reader of the site: a here-document and a Makefile are nothing without theirs."""

import html
import re

import pytest

from tests.unit.conftest import site_markdown


@pytest.mark.parametrize("indent", ["", "    ", "\t"])
def test_the_copy_button_and_a_titled_file_have_their_tabs(indent: str) -> None:
    lines = ["```console", "$ cat > a <<-EOF", "> \t# b\tc", "> \tEOF", "d\te", "```"]
    lines += ["", '```make title="Makefile"', "all:", "\t[ -f x ] || y", "```"]
    page = site_markdown().convert("- x\n\n" * bool(indent) + "".join(f"{indent}{line}\n" for line in lines))
    copied = re.search('data-clipboard-text="(.*?)"', page, re.DOTALL)
    assert copied and html.unescape(copied[1]) == "cat > a <<-EOF\n\t# b\tc\n\tEOF"
    assert "d\te" in page
    assert "all:\n\t[ -f x ] || y" in html.unescape(re.sub("<.*?>", "", page))
