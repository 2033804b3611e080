"""Console blocks as HTML."""

import html
import re

from proof.site import console_format


def test_copy_takes_the_commands_alone() -> None:
    shown = console_format("$ cat <<EOF\n> a & b\n> EOF\na & b\nhost2$ ls\n$HOME", "console", "", {}, None)
    copied = re.search('data-copy="(.*?)"', shown, re.DOTALL)
    assert copied and html.unescape(copied[1]) == "cat <<EOF\na & b\nEOF\nls"
    assert '<span class="output">$HOME</span>' in shown


def test_an_exit_status_is_shown() -> None:
    assert "exit status 1" in console_format("$ false", "console", "", {"exit": "1"}, None)
