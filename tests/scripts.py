"""Check every shell script of the project: ``python -m tests.scripts`` calls shellcheck."""

import re
import subprocess
import sys
from pathlib import Path

SHEBANG = re.compile(rb"#!.*\b(ba|da|k)?sh\b")
OF_PAGES = ("--severity=warning", "--exclude=SC1010,SC2034,SC2154")
"""Options for what pages say: variables last from block to block, and ``ping`` has an option whose value is ``do``."""


def scripts(project: Path) -> list[Path]:
    """Files that git has, or would add, whose name ends in ``.sh`` or whose first line names a shell."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=project, check=True, capture_output=True, text=True).stdout
    files = [project / name for name in names.split("\0") if name]
    return sorted(file for file in {*files} if file.is_file() and _is_script(file))


def _is_script(file: Path) -> bool:
    with file.open("rb") as content:
        return file.suffix == ".sh" or SHEBANG.match(content.readline(200)) is not None


def main() -> int:
    """Check the scripts of pages, then all others; the exit status is that of the worse."""
    found = scripts(Path())
    of_pages = [file for file in found if file.parts[0] == "examples" and len(file.parts) > 2]
    others = [file for file in found if file not in of_pages]
    of_pages_status = subprocess.run(["shellcheck", *OF_PAGES, *of_pages], check=False).returncode
    return max(of_pages_status, subprocess.run(["shellcheck", *others], check=False).returncode)


if __name__ == "__main__":
    sys.exit(main())
