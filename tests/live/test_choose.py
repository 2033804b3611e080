"""`--changed` leaves out what is proven already, and runs what has changed."""

from pathlib import Path

from tests.live.conftest import Run, extract, failures

PAGES = ("docs/index.md", "docs/drivers/none.md")


def test_changed_runs_the_page_whose_files_have_changed(start: Run, project: Path) -> None:
    first = start(*PAGES)
    output, _ = first.communicate(timeout=300)
    assert first.returncode == 0, output
    none = start("--changed", *PAGES)
    output, _ = none.communicate(timeout=300)
    assert none.returncode == 0 and "0 of 2 pages" in output, output
    page = project / "docs/drivers/none.md"
    page.write_text(page.read_text().replace("$ docker", "$ false; docker", 1))
    extract(project)
    changed = start("--changed", *PAGES)
    output, _ = changed.communicate(timeout=300)
    assert changed.returncode != 0 and "1 of 2 pages" in output, output
    assert {page for page, _ in failures(output)} == {"docs/drivers/none.md"}
