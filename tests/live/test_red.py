"""The proof can fail: one thing is broken on each page, and the run goes red at the line that shows it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from proof.guide import examples
from proof.guide.cache import read_pages
from tests.live.conftest import Run, failures

# Page, what is broken on it, how, and a piece of the command at which that must show.
SABOTAGES = [
    ("docs/index.md", "$ docker network ls\n", "$ docker network ls --filter driver=bridge\n", "docker network ls"),
    ("docs/drivers/bridge.md", "172.17.0.1/16", "172.17.0.9/16", "address show docker0"),
    ("docs/drivers/user-defined-bridge.md", "create -d bridge my_bridge", "create -d bridge other", "ls --filter"),
    ("docs/drivers/host.md", "--network=host busybox httpd -f", "busybox httpd -f", "curl"),
    ("docs/drivers/none.md", "--network=none busybox ip -4", "busybox ip -4", "ip -4 addr show"),
    ("docs/drivers/macvlan.md", "--network my_macvlan --ip 198.51.100.50", "--network bridge", "docker run -d"),
    ("docs/drivers/overlay.md", "--name web --network my_overlay", "--name web", "docker run -d --name web"),
    ("docs/tasks/connect.md", "docker network connect my_bridge web\n```", "true\n```", "true"),
    (
        "docs/tasks/three-tiers.md",
        "is open.\n\n```console\n",
        "is open.\n\n```console\n$ docker network connect app database\n",
        "frontend wget -q -O - http://database:5432/hostname",
    ),
    ("docs/myths.md", "--network right --ip 192.0.2.138", "--network left --ip 192.0.2.13", "ping -c 1 -W 1"),
]


def sabotage(page: Path, old: str, new: str) -> None:
    """Change the first place of a page that says ``old``."""
    text = page.read_text()
    assert old in text, f"{page} has no {old!r} to break"
    page.write_text(text.replace(old, new, 1))


def broken_run(project: Path, start: Run, monkeypatch: pytest.MonkeyPatch, *pages: str) -> str:
    """Extract the changed copy and run these pages of it."""
    monkeypatch.chdir(project)
    examples.write(read_pages(), Path("examples"))
    process = start("-n2", *pages)
    output, _ = process.communicate(timeout=600)
    assert process.returncode == pytest.ExitCode.TESTS_FAILED, output
    return output


def test_each_sabotaged_page_is_red_at_its_line(project: Path, start: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for page, old, new, _ in SABOTAGES:
        sabotage(project / page, old, new)
    output = broken_run(project, start, monkeypatch, *(page for page, *_ in SABOTAGES))
    red = failures(output)
    assert {page for page, _ in red} == {page for page, *_ in SABOTAGES}, output
    for page, line in red:
        command = (project / page).read_text().split("\n")[line - 1]
        wanted = next(piece for name, _, _, piece in SABOTAGES if name == page)
        assert wanted in command, f"{page}:{line} is red, and not {wanted!r}\n{output}"


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (lambda text, ids: text.replace(ids[0][:12] + "   my_bridge", ids[1][:12] + "   my_bridge"), "network ls"),
        (lambda text, ids: text.replace("172.18.0.0/16 172.18.0.1\n", "172.18.0.0/16 172.18.0.2\n"), "network inspect"),
        (lambda text, ids: text.replace("docker wait test", "docker wait tset"), "docker wait"),
    ],
)
def test_one_id_one_digit_and_one_command(
    change: Callable[[str, list[str]], str], wanted: str, project: Path, start: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = project / "docs/drivers/user-defined-bridge.md"
    text = page.read_text()
    page.write_text(change(text, re.findall(r"^ *([0-9a-f]{64})$", text, re.MULTILINE)))
    assert page.read_text() != text
    output = broken_run(project, start, monkeypatch, "docs/drivers/user-defined-bridge.md")
    [(_, line)] = failures(output)
    assert wanted in page.read_text().split("\n")[line - 1], output
    assert f"docs/drivers/user-defined-bridge.md:{line}: " in output
