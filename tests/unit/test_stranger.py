"""The first hour of somebody who has only cloned the project."""

import pkgutil
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import proof
from tests.copies import copy

TEST = """
from pathlib import Path
from bench import machine
from tests import copies
def test_the_modules_are_of_this_copy() -> None:
    assert {Path(module.__file__).parents[1] for module in (copies, machine)} == {Path.cwd()}
"""


def run(where: Path, *command: str | Path) -> str:
    """Run a command in the folder ``where``; its output, empty where it succeeds."""
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


def test_pytest_finds_the_modules_beside_the_tests(tmp_path: Path) -> None:
    """An editable install puts the project's folder on Python's path too: in a copy, that is another folder."""
    (tmp_path / "tests/unit").mkdir(parents=True)
    copy(tmp_path, "pyproject.toml", "bench", "tests/copies.py")
    (tmp_path / "tests/unit/test_copy.py").write_text(TEST)
    assert run(tmp_path, Path(sys.executable).with_name("pytest"), "tests/unit") == ""


def test_each_module_can_be_imported_from_any_folder(tmp_path: Path) -> None:
    names = [module.name for module in pkgutil.walk_packages(proof.__path__, "proof.")]
    assert "proof.guide.needs" in names
    assert run(tmp_path, sys.executable, "-c", f"import {', '.join(names)}") == ""


def test_the_version_is_that_of_the_last_release() -> None:
    released = re.findall(r"^## (\d+\.\d+\.\d+) - \d{4}-\d\d-\d\d$", Path("CHANGELOG.md").read_text(), re.MULTILINE)
    assert tomllib.loads(Path("pyproject.toml").read_text())["project"]["version"] == released[0]
