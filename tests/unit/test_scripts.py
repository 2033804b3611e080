"""Which files shellcheck sees."""

import subprocess
from pathlib import Path

import pytest

from tests.scripts import scripts

FILES = {
    "lab/images/new/start": "#!/bin/sh\n",
    "lab/images/new/run": "#!/usr/bin/env -S bash -e\n",
    "tool.sh": "true\n",
    ".ci/deep/part": "#!/bin/bash\n",
    "program": "#!/usr/bin/env python3\n",
    "fish": "#!/usr/bin/fish\n",
    "notes": "echo '#!/bin/sh'\n",
    "docker.init": "#!/bin/sh\n",
    "ignored/made.sh": "true\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A new repository that ignores one folder, with no file added to it yet."""
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    (tmp_path / ".gitignore").write_text("/ignored/\n")
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_scripts_are_found_by_suffix_or_first_line(project: Path) -> None:
    found = [".ci/deep/part", "docker.init", "lab/images/new/run", "lab/images/new/start", "tool.sh"]
    assert [str(script.relative_to(project)) for script in scripts(project)] == found
