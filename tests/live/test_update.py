"""``docs-update``: what no longer matches is on the page again, extracted, and the next run is green."""

from pathlib import Path

from tests.live.conftest import Run

PAGE = "docs/tasks/connect.md"
SHOWN = "```console\n$ docker exec web ip -4 addr | grep inet\n    inet 127.0.0.1/8"


def test_an_update_writes_what_the_run_says(start: Run, project: Path) -> None:
    page = project / PAGE
    whole = page.read_text()
    page.write_text(whole.replace(SHOWN, SHOWN.replace("127.0.0.1", "127.0.0.2")))
    assert page.read_text() != whole
    updated, _ = start("--update", PAGE).communicate(timeout=300)
    assert page.read_text() == whole, updated
    done = start(PAGE)
    output, _ = done.communicate(timeout=300)
    assert done.returncode == 0, output
    summary = next(line for line in output.splitlines() if "steps on 1 pages" in line)
    assert "failed" not in summary and summary in updated.splitlines(), "the summary is this run's"


def test_an_update_that_a_page_cannot_hold_is_one_clear_line(start: Run, project: Path) -> None:
    page = project / PAGE
    noted = SHOWN.replace("```console", '```console note="127.0.0.2: a note"').replace("127.0.0.1", "127.0.0.2")
    text = page.read_text().replace(SHOWN, noted)
    page.write_text(text)
    before = page.read_bytes()
    done = start("--update", PAGE)
    output, _ = done.communicate(timeout=300)
    assert done.returncode == 1 and page.read_bytes() == before, output
    line = text[: text.index('note="')].count("\n") + 1
    reason = f"with the run's output the page is refused: {PAGE}:{line}: a note on '127.0.0.2'"
    assert f"{PAGE}:{line + 1}: {reason}, which the block does not show; nothing is written" in output
    assert "Traceback" not in output and ".py:" not in output
