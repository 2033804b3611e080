"""What CI and a contributor's hooks run, with stand-ins for Python and nox that write down how they are called."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

PYTHON = f"""#!/bin/bash
if [ "$1 $2" != "-m venv" ]; then exec {sys.executable} "$@"; fi
mkdir -p "$3/bin"
printf '#!/bin/bash\\necho "pip $*" >> calls\\n' > "$3/bin/pip"
cp nox-stub "$3/bin/nox"
chmod +x "$3/bin/"*
"""
NOX = r"""#!/bin/bash
echo "nox $*" >> calls
[[ "$*" != *"${RED:-nothing}"* ]] || [[ "$*" == *--lf* && -z "${STAYS_RED:-}" ]]
"""
FIRST = "nox -s docs-test -- --junitxml=.cache/report-docs-test.xml"
SECOND = "nox -s docs-test -- --lf --junitxml=.cache/report-docs-test-second-try.xml"
LIVE = FIRST.replace("docs-test", "live")
PIN = re.compile(r"nox\[uv\]==[\d.]+")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with ``.ci/run``, the noxfile and the stand-ins."""
    for name in (".ci/run", "noxfile.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(name, tmp_path / name)
    (tmp_path / "nox-stub").write_text(NOX)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/python3").write_text(PYTHON)
    (tmp_path / "bin/python3").chmod(0o755)
    return tmp_path


def ci(project: Path, *parts: str, **environment: str) -> tuple[int, str, list[str]]:
    """Exit status, output and calls of ``.ci/run``."""
    path = {"PATH": f"{project}/bin:/usr/bin:/bin", **environment}
    done = subprocess.run(
        [project / ".ci/run", *parts],
        env=path,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    calls = project / "calls"
    return done.returncode, done.stdout, calls.read_text().splitlines() if calls.exists() else []


def test_without_a_part_ci_runs_all_of_them(project: Path) -> None:
    status, output, (install, *calls) = ci(project)
    assert (status, output) == (0, "")
    assert install.startswith("pip --quiet install nox[uv]==")
    assert calls == ["nox -s lint unit", FIRST, LIVE, "nox -s docs -- --no-serve", "nox -s site-test"]


def test_a_part_is_what_ci_runs_of_it_and_no_more(project: Path) -> None:
    assert ci(project, "site-test", "audit")[2][1:] == ["nox -s site-test", "nox -s audit sbom"]


def test_a_part_that_does_not_exist_stops_ci_before_the_first(project: Path) -> None:
    status, output, calls = ci(project, "lint", "site-tets")
    assert (status, calls) == (2, [])
    assert output.startswith("usage: .ci/run [PART...]")


def test_a_red_part_ends_ci(project: Path) -> None:
    status, _, calls = ci(project, RED="lint")
    assert status == 1
    assert calls[1:] == ["nox -s lint unit"]


def test_a_second_try_that_is_green_says_what_was_red(project: Path) -> None:
    failed = project / ".pytest_cache/v/cache/lastfailed"
    failed.parent.mkdir(parents=True)
    failed.write_text('{"docs/a.md::4 true": true, "docs/b.md::7 false": true}')
    status, output, calls = ci(project, "docs-test", RED="docs-test")
    assert (status, calls[1:]) == (0, [FIRST, SECOND])
    assert output == "red at first, green at the second try: docs/a.md::4 true, docs/b.md::7 false\n"


def test_a_second_try_that_is_red_is_red(project: Path) -> None:
    status, output, calls = ci(project, "docs-test", "docs", RED="docs-test", STAYS_RED="1")
    assert (status, calls[1:]) == (1, [FIRST, SECOND])
    assert "green" not in output


def test_the_version_of_nox_is_in_one_place() -> None:
    files = [Path("noxfile.py"), Path(".ci/run"), Path("pyproject.toml"), *Path(".github").rglob("*.yml")]
    assert [str(file) for file in files for _ in PIN.findall(file.read_text())] == ["noxfile.py"]


def test_the_workflow_runs_parts_of_ci_alone() -> None:
    jobs = yaml.safe_load(Path(".github/workflows/docs.yml").read_text())["jobs"]
    commands = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    assert commands and [command for command in commands if not command.startswith(".ci/run ")] == []
    parts = {part for command in commands for part in command.split()[1:]}
    assert parts == {"lint", "unit", "docs-test", "live", "engines", "docs", "site-test", "audit"}


@pytest.mark.parametrize(("length", "refused"), [(72, False), (73, True)])
def test_the_hook_refuses_a_long_subject(length: int, refused: bool) -> None:
    hooks = yaml.safe_load(Path(".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    (subject,) = (hook for hook in hooks if hook["id"] == "subject")
    message = "s" * length + "\n\n" + "A body may have longer lines than the subject may be long, " * 2
    assert bool(re.compile(subject["entry"].encode(), re.MULTILINE).search(message.encode())) is refused
