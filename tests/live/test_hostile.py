"""Steps that do harm: each is red at its line with its cause, and a page beside them runs as ever."""

import re
from pathlib import Path

import pytest

from proof.guide import examples
from proof.guide.cache import read_pages
from proof.hosts import census
from tests.live.conftest import Run, failures

FAULTS = {
    "hangs": ("sleep 600", "no end within 10 s"),
    "prints a gigabyte": ("head -c 1000000000 /dev/zero", "more than 16 MB of output"),
    "prints without end": ("yes", "more than 16 MB of output"),
    "prints bytes": ("head -c 3000 /dev/urandom", "the page shows 0 lines"),
    "steers the terminal": (r"printf '\e[2J\e[31mred\n'", r"\x1b[2J"),
    "is no UTF-8": (r"printf '\xff\xfe\n'", r"\xff\xfe"),
    "ends its shell": ("exit 0", "the shell ended"),
    "replaces its shell": ("exec true", "the shell ended"),
    "closes its streams": ("exec >&- 2>&-", "no end within 10 s"),
    "kills its shell": ("kill -KILL $$", "the shell ended"),
    "kills the engine": ("pkill -KILL dockerd; docker ps", "exit status 1"),
    "forks without end": ("f() { f | f & }; f; sleep 2; docker ps", ""),
    "uses up memory": ("python3 -c 'x = bytearray(3 << 30)'", "exit status 137"),
    "fills the engine's disk": ("fallocate --length 3G /var/lib/docker/full", "No space left on device"),
    "fills another": ("fallocate --length 6G /full", "File size limit exceeded"),
}
HARMLESS = {
    "reads its input": "cat",
    "stops an engine that takes its time": "kill -STOP $(cat /run/docker.pid); "
    "{ sleep 1; kill -CONT $(cat /run/docker.pid); } & service docker restart",
    "looks for a secret of the run": "! env | grep DNP_SECRET",
    "looks for another daemon": (
        "test \"$(docker info --format '{{.Name}}')\" = host1 && test ! -e /run/docker-networking-proven"
    ),
}


@pytest.fixture
def pages(project: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Path of a page to what its step does."""
    monkeypatch.chdir(project)
    monkeypatch.setenv("DNP_SECRET", "of the runner")
    made = {}
    commands = {**{fault: command for fault, (command, _) in FAULTS.items()}, **HARMLESS}
    for number, (fault, command) in enumerate(commands.items()):
        path = f"docs/faults/fault{number}.md"
        limit = 60 if fault == "uses up memory" else 10  # a busy machine fills two gigabytes in more than ten seconds
        block = f'```console timeout="{limit}"\n$ {command}\n```\n'
        text = f"# A step {fault}\n\n{block}\n## Clean up\n\n```console\n$ true\n```\n"
        Path(path).parent.mkdir(exist_ok=True)
        Path(path).write_text(text)
        made[path] = fault
    examples.write(read_pages(), Path("examples"))
    return made


def test_each_fault_is_red_with_its_cause_and_harms_no_other_page(
    pages: dict[str, str], start: Run, subtests: pytest.Subtests
) -> None:
    before = census.snapshot()
    run = start("-n", "2", "docs/faults", "docs/drivers/none.md")
    output, _ = run.communicate(timeout=300)
    red = failures(output)
    for path, fault in pages.items():  # a row each with -v
        with subtests.test(f"a step that {fault}"):
            assert ((path, 4) in red) == (fault in FAULTS), output[-3000:]
            if fault in FAULTS:
                said = re.search(rf"^{path}:4: .*(\n(?!____).*)*", output, re.MULTILINE)
                assert said and FAULTS[fault][1] in said[0], said and said[0][:500]
    assert len(red) == len(FAULTS)
    assert re.search(r"docs/drivers/none.md: \d+ passed in", output)
    assert "\x1b[2J" not in output
    assert output.count("\n") < 200 * len(FAULTS)
    assert census.snapshot() == before
