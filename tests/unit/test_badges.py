"""Which badge is at which block and claim, through whole builds of a small guide."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from mkdocs.config import load_config

from proof.errors import PageError
from proof.guide.fingerprint import fingerprint
from proof.guide.model import Page
from proof.guide.reader import Reader
from proof.project import RECORD, releases
from proof.record import store
from proof.record.result import Outcome, PageResult, StepResult
from proof.site.badges import with_badges
from proof.site.blocks import console_format
from proof.site.plugin import ProofPlugin
from tests.copies import PROGRAM, copy
from tests.unit.conftest import END

Build = Callable[..., str]
ENGINE = releases()[0]
DAY = "2026-11-25"
BLOCK = "```console\n$ {}\n```\n\n"
FIRST, SECOND = BLOCK.format("first"), BLOCK.format("second")


def result(page: Page, failed: str) -> PageResult:
    """A run of the page on the default engine in which each step passed, but for the command ``failed``."""
    steps = [step for _, step in page.steps_on(ENGINE)]
    not_passed = tuple(StepResult(step.key, Outcome.FAILED) for step in steps if step.command == failed)
    about = (fingerprint(page, ENGINE), f"{DAY}T00:00:00Z", "28.5.2", "6.1", {"host": "built"}, 1.0)
    return PageResult(page.path, ENGINE, *about, len(steps), not_passed=not_passed)


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Build a site of one page, whose command ``second`` failed in its last run; returns the page's HTML."""
    copy(tmp_path, *PROGRAM)
    (tmp_path / "docs").mkdir()
    (tmp_path / "parts").mkdir()
    monkeypatch.chdir(tmp_path)
    Path("mkdocs.yml").write_text(Path("mkdocs.yml").read_text().partition("\nnav:")[0])

    def built(text: str, run_of: str | None = None) -> str:
        Path("docs/t.md").write_text(text + END)
        page = Reader().read("docs/t.md", (run_of or text) + END)
        store.write(RECORD, [result(page, failed="second")])
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet"],
            env={**os.environ, "PYTHONPATH": ".", "NO_MKDOCS_2_WARNING": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr)
        return Path("site/t.html").read_text()

    return built


def shown(page: str) -> list[tuple[str, str, bool]]:
    """Each block that a reader sees: its commands, the number of its script, and whether its badge says passed."""
    page = re.sub("<!--.*?-->", "", page, flags=re.DOTALL)
    return [
        (
            unescape((re.search('data-clipboard-text="(.*?)"', block, re.DOTALL) or ["", ""])[1]),
            (re.search(r'examples/t/(\d+)-[a-z-]+\.sh">script', block) or ["", ""])[1],
            f"passed {DAY}" in block,
        )
        for block in page.split('<div class="console')[1:]
    ]


BADGES = [("first", "01", True), ("second", "02", False), ("true", "03", True)]


@pytest.mark.parametrize(
    "text",
    [
        "# T\n\n" + FIRST + SECOND,
        "# T\n\n<!--\n" + BLOCK.format("old") + "-->\n\n" + FIRST + SECOND,
        "# T\n\n<!--\n" + SECOND + "-->\n\n" + FIRST + SECOND,
        '# T\n\n=== "a"\n\n    ```console\n    $ first\n    ```\n\n' + SECOND,
        "# T\n\n> ```console\n> $ first\n> ```\n\n" + SECOND,
        "# T\n\n````md\n" + SECOND + "````\n\n" + FIRST + SECOND,
        '# T\n\n--8<-- "parts/first.md"\n\n' + SECOND,
    ],
    ids=["plain", "commented-out", "commented-out copy", "tab", "quote", "shown fence", "include"],
)
def test_no_block_has_the_badge_of_another(text: str, build: Build) -> None:
    Path("parts/first.md").write_text(FIRST)
    assert shown(build(text)) == BADGES


def test_of_two_identical_blocks_each_has_its_own_badge(build: Build) -> None:
    page = build("# T\n\n" + FIRST + SECOND + FIRST)
    assert [script for _, script, _ in shown(page)] == ["01", "02", "03", "04"]


@pytest.mark.parametrize("claim", ["a & b", "1 < 2", "a -> b", "the **bold** `x`", "“quoted” \\*"])
def test_a_claim_of_any_letters_is_proven(claim: str, build: Build) -> None:
    title = claim.replace('"', '\\"')
    page = build(f'# T\n\n!!! claim "{title}"\n\n    ```console\n    $ first\n    ```\n')
    assert "proven on Docker" in page and "unproven" not in page


def test_a_claim_whose_block_failed_is_not_proven(build: Build) -> None:
    claims = [f'!!! claim "{name}"\n\n    ```console\n    $ {name}\n    ```\n\n' for name in ("first", "second")]
    page = build("# T\n\n" + "".join(claims))
    assert re.findall('admonition claim( unproven)?"', page) == ["", " unproven"]
    assert f"Docker 28.5.2, Linux 6.1, {DAY}: 2 of 3 steps passed; failed (line 12)" in page


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("```console\n$ first\na\n```\n", "```console\n$ first\nb\n```\n"),
        ('```yaml title="compose.yaml"\na: 1\n```\n\n' + FIRST, '```yaml title="compose.yaml"\na: 2\n```\n\n' + FIRST),
        ("---\nhosts: 2\n---\n# T\n\n" + FIRST, "---\nhosts: 2\n---\n# T\n\n" + FIRST.replace("$", "host2$")),
    ],
    ids=["output", "file", "host"],
)
def test_a_badge_ends_when_what_it_proved_changes(before: str, after: str, build: Build) -> None:
    assert f"passed {DAY}" in build(before)
    assert f"passed {DAY}" not in build(after, run_of=before)


def test_a_tab_is_shown_and_copied_as_a_tab(build: Build) -> None:
    page = build("# T\n\n```console\n$ cat <<-EOF\n> \tme\n> \tEOF\nme\ta\n```\n")
    assert 'data-clipboard-text="cat &lt;&lt;-EOF\n\tme\n\tEOF"' in page
    assert '<span class="output">me\ta</span>' in page


def fence(text: str) -> str:
    return console_format(text, "console", "", {}, None)


def test_a_fence_that_is_no_block_of_the_page_ends_the_build(read: Callable[[str], Page]) -> None:
    page = read("# T\n\n" + FIRST)
    with pytest.raises(PageError, match=r"^docs/t\.md:3: below this line the site shows a console block"):
        with_badges(fence("$ first") + fence("$ more") + fence("$ true"), page, {}, "t.html")


@pytest.mark.parametrize("html", ["", "<!--" + fence("$ first") + "-->", fence("$ first\nmore")])
def test_a_block_that_the_page_does_not_show_ends_the_build(html: str, read: Callable[[str], Page]) -> None:
    page = read("# T\n\n" + FIRST)
    with pytest.raises(PageError, match=r"^docs/t\.md:3: the site does not show this block as it runs"):
        with_badges(html + fence("$ true"), page, {}, "t.html")


def test_the_plugin_and_the_formatter_are_of_one_module() -> None:
    config = load_config("mkdocs.yml")
    [console] = config.mdx_configs["pymdownx.superfences"]["custom_fences"]
    assert isinstance(config.plugins["proof"], ProofPlugin)
    assert console["format"] is console_format
    assert not config.hooks
