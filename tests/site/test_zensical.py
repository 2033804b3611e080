"""The site stays portable: Zensical builds the same configuration, as far as it goes."""

import subprocess
import sys
from pathlib import Path

from tests.copies import GUIDE, PROGRAM, copy


def test_zensical_builds_the_pages_with_their_console_blocks(tmp_path: Path) -> None:
    copy(tmp_path, *GUIDE, *PROGRAM)
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": "."},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert 'class="prompt"' in (tmp_path / "site/drivers/bridge.html").read_text()
