"""The pytest plugin as a reader meets it, without Docker: what a page that cannot be collected says."""

import subprocess
import sys
from pathlib import Path

from tests.copies import PROGRAM, copy


def test_a_page_that_is_not_extracted_is_one_clear_line(tmp_path: Path) -> None:
    copy(tmp_path, *PROGRAM)
    (tmp_path / "docs").mkdir()
    block = "```console\n$ true\n```\n\n"
    (tmp_path / "docs/new.md").write_text(f"# New\n\n{block}## Clean up\n\n{block}")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "proof.session", "--collect-only", "docs"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "docs/new.md:1: not extracted; run nox -s docs-update" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr and ".py:" not in done.stdout
    assert done.returncode == 2
