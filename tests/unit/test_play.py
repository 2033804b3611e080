"""A page's ``run.sh`` with a ``docker`` that only writes down what it is asked for: what runs, and what is refused."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from proof.guide import examples
from proof.guide.model import Page
from proof.guide.plan import run_script
from proof.guide.reader import Reader
from tests.copies import copy

DOCKER = """#!/usr/bin/env bash
case $* in
version*) echo "${ENGINE:-28.5.2+dfsg4}" ;;
info*) echo "${SWARM:-inactive}" ;;
"ps "* | "network ls"* | "volume ls"* | "context ls"* | "image ls"*) cat "$STATE/$1" 2>/dev/null || true ;;
*) echo "$*" >>"$STATE/log" ;;
esac
case $* in *fails*) exit 7 ;; esac
"""
CLEAN = "\n## Clean up\n\n```console\n$ docker rm -f web\n```\n"


class Machine:
    """A reader's machine: a checkout with one extracted page, and a ``docker`` in its path."""

    def __init__(self, root: Path, reader: Reader) -> None:
        self.root, self.reader, self.page = root, reader, ""
        self.state = root / "state"
        self.state.mkdir()
        stub = root / "bin/docker"
        stub.parent.mkdir()
        stub.write_text(DOCKER)
        stub.chmod(0o755)
        (root / "lab").mkdir()
        copy(root, "lab/play.sh")

    def extract(self, text: str, path: str = "docs/t.md") -> None:
        """Put a page there, with a clean-up."""
        page = self.reader.read(path, text + CLEAN)
        examples.write([page], self.root / "examples", self.root / "apps")
        self.page = page.name

    def start(self, *arguments: str, **environment: str) -> "subprocess.Popen[str]":
        """Start the page's script, in a group of its own."""
        path = f"{self.root / 'bin'}:{os.environ['PATH']}"
        return subprocess.Popen(
            ["env", "--default-signal=INT", "bash", self.root / "examples" / self.page / "run.sh", *arguments],
            env={**os.environ, "PATH": path, "STATE": str(self.state), "TMPDIR": str(self.state), **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments: str, **environment: str) -> tuple[int, str]:
        """Exit status and what it prints."""
        process = self.start(*arguments, **environment)
        output, _ = process.communicate(timeout=60)
        assert not [*self.state.glob("tmp.*")], "the working folder is left"
        return process.returncode, output

    @property
    def log(self) -> list[str]:
        """What docker was asked to do."""
        file = self.state / "log"
        return file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def machine(tmp_path: Path, reader: Reader) -> Machine:
    return Machine(tmp_path, reader)


def test_steps_run_in_one_shell_in_order_and_the_clean_up_is_last(machine: Machine) -> None:
    machine.extract(
        "# T\n\n```console\n$ name=web\n$ docker run \\\n>   --name $name\n```\n\n"
        '```console exit="1"\n$ false\n```\n\n```console\n$ echo $?\n$ docker exec $name\n```\n'
    )
    status, output = machine.run()
    assert status == 0, output
    assert machine.log == ["run --name web", "exec web", "rm -f web"]
    assert "$ docker run \\\n>   --name $name\n" in output
    assert "$ echo $?\n1\n" in output


@pytest.mark.parametrize("path", ["docs/my page.md", "docs/it's.md", "docs/a b/index.md", "docs/$(x).md"])
def test_a_name_with_blanks_and_a_file_of_the_page(path: str, machine: Machine) -> None:
    machine.extract('# T\n\n```yaml title="a b"\nc: 1\n```\n\n```console\n$ cat "a b"\n$ basename "$PWD"\n```\n', path)
    status, output = machine.run()
    assert status == 0, output
    assert "\nc: 1\n" in output and "\nguide\n" in output


def test_a_wrong_status_stops_the_run_and_cleans_up(machine: Machine) -> None:
    machine.extract("# T\n\n```console\n$ docker fails\n$ docker never\n```\n")
    status, output = machine.run()
    assert status == 1
    assert "examples/t/01-t.sh:5: exit status 7, expected 0\n" in output
    assert machine.log == ["fails", "rm -f web"]


@pytest.mark.parametrize("command", ["false; true", "false | true", "f() { return 3; }; f; true"])
def test_the_first_that_fails_counts_as_in_the_lab(command: str, machine: Machine) -> None:
    machine.extract(f"# T\n\n```console\n$ {command}\n```\n")
    assert machine.run()[0] == 1


def test_a_clean_up_that_fails_is_red(machine: Machine) -> None:
    machine.extract("# T\n\n```console\n$ true\n```\n\n## Clean up\n\n```console\n$ docker fails\n```\n")
    status, output = machine.run()
    assert status == 1 and "exit status 7, expected 0" in output
    assert machine.log == ["fails", "rm -f web"]


def test_a_step_that_ends_its_shell_is_no_success(machine: Machine) -> None:
    machine.extract("# T\n\n```console\n$ exit 0\n$ docker never\n```\n")
    status, output = machine.run()
    assert status == 1 and "01-t.sh:5: the step ended its shell" in output
    assert machine.log == ["rm -f web"]


def test_a_block_that_must_not_run_does_not(machine: Machine) -> None:
    machine.extract(
        '# T\n\n```console norun="it needs a switch"\n$ docker never\n```\n\n```console\n$ docker run\n```\n'
    )
    status, output = machine.run()
    assert status == 0, output
    assert "# 01-t.sh is left out: it needs a switch\n" in output
    assert machine.log == ["run", "rm -f web"]


@pytest.mark.parametrize(
    ("need", "engine", "met"),
    [
        ("engine>=29", "28.5.2+dfsg4", False),
        ("engine>=29", "29.0.1", True),
        ("engine<29", "29.7.2", False),
        ("engine<29", "28.5.2+dfsg4", True),
        ("engine>=28.2", "28.1.1", False),
        ("engine>=28.2", "28.10.0", True),
        ("engine<20.10", "20.10.24+dfsg1", False),
        ("engine>=20.10", "20.08.1", False),
        ("engine<28.2", "27.5", True),
    ],
)
def test_needs_of_a_page_and_of_a_block(need: str, engine: str, met: bool, machine: Machine) -> None:
    block = f'```console requires="{need}"\n$ docker run one\n```\n\n```console\n$ docker run two\n```\n'
    machine.extract(f"# T\n\n{block}")
    status, output = machine.run(ENGINE=engine)
    assert status == 0, output
    assert ("run one" in machine.log) == met and "run two" in machine.log
    assert (f"# 01-t.sh is left out: needs {need}, this is Docker {engine}\n" in output) != met
    (machine.state / "log").unlink()
    machine.extract(f"---\nrequires: {need}\n---\n# T\n\n```console\n$ docker run\n```\n")
    status, output = machine.run(ENGINE=engine)
    assert (status, bool(machine.log)) == ((0, True) if met else (2, False)), output
    assert met or output == f"docs/t.md needs {need}, this is Docker {engine}\n"


@pytest.mark.parametrize("met", [True, False])
def test_a_need_of_the_kernel_is_probed(met: bool, machine: Machine) -> None:
    probe = machine.root / "bin/ipvsadm"
    probe.write_text(f"#!/bin/sh\nexit {1 - met}\n")
    probe.chmod(0o755)
    machine.extract('# T\n\n```console requires="ip_vs"\n$ docker run\n```\n')
    status, output = machine.run()
    assert status == 0, output
    assert machine.log == (["run"] if met else []) + ["rm -f web"]
    assert met or "# 01-t.sh is left out: needs ip_vs, and this fails here: ipvsadm --list\n" in output


VARIANT = (
    "# T\n\n```console\n$ docker run\n$ docker fails\n```\n\n"
    '```console differs="20.10" exit="7"\n$ docker fails\n```\n\n```console\n$ docker last\n```\n'
)


@pytest.mark.parametrize(("engine", "status"), [("20.10.24+dfsg1", 0), ("28.5.2+dfsg4", 1)])
def test_an_engine_is_held_to_its_own_variant(engine: str, status: int, machine: Machine) -> None:
    machine.extract(VARIANT)
    code, output = machine.run(ENGINE=engine)
    assert code == status, output
    assert machine.log == ["run", "fails", *(["last"] if status == 0 else []), "rm -f web"]


def test_a_page_of_two_hosts_is_refused(machine: Machine) -> None:
    machine.extract("---\nhosts: 2\n---\n# T\n\n```console\n$ docker run\n```\n")
    status, output = machine.run()
    assert status == 2 and machine.log == []
    assert output == "docs/t.md needs 2 Docker hosts; run it in the lab: nox -s docs-test -- 'docs/t.md'\n"


def test_what_reaches_the_machine_is_listed_and_asked_for(machine: Machine) -> None:
    machine.extract(
        "# T\n\n```console\n$ docker run\n```\n\n```console\n$ command -v true || service docker restart\n"
        "$ command -v true || iptables -A FORWARD -j DROP\n```\n"
    )
    status, output = machine.run()
    assert status == 2 and machine.log == []
    assert (
        "docs/t.md reaches this whole machine. It\n  restarts Docker: 02-t.sh\n  changes the firewall: 02-t.sh\n"
        in (output)
    )
    assert machine.run("--yes")[0] == 0


def test_help_and_what_it_does_not_know(machine: Machine) -> None:
    machine.extract("# T\n\n```console\n$ docker run\n```\n")
    status, output = machine.run("--help")
    assert status == 0 and output.startswith("usage: bash examples/<page>/run.sh [--yes]\n")
    assert machine.run("--no-such")[0] == 2
    assert machine.log == []


@pytest.mark.parametrize(
    ("command", "kind", "name"),
    [
        ("docker run -d --name=web busybox", "ps", "web"),
        ("docker network create -d bridge my_bridge", "network", "my_bridge"),
        ("for n in one two; do docker network create $n; done", "network", "two"),
        ("docker volume create data", "volume", "data"),
        ("docker --context default rm -f old", "ps", "old"),
        ("docker context create far --docker host=ssh://far", "context", "far"),
        ("docker build -q -t shop .", "image", "shop"),
        ("docker compose -p shop up -d", "ps", "shop"),
        ("docker compose up -d", "ps", "guide"),
        ("docker compose up -d", "ps", "fixed"),
    ],
)
def test_a_name_that_is_taken_is_refused_before_anything_runs(
    command: str, kind: str, name: str, machine: Machine
) -> None:
    machine.extract(
        '# T\n\n```yaml title="compose.yaml"\nservices:\n  web:\n    container_name: fixed\n```\n\n'
        f"```console\n$ {command}\n```\n"
    )
    (machine.state / kind).write_text(f"other\n{name}\n")
    status, output = machine.run()
    assert status == 2 and machine.log == []
    assert output == f"'{name}' already exists on this Docker; rename or remove it first\n"
    (machine.state / kind).write_text("other\n")
    assert machine.run()[0] == 0


def test_the_default_context_is_nobodys_name(machine: Machine) -> None:
    machine.extract("# T\n\n```console\n$ docker --context default network create --subnet 192.0.2.0/24 one\n```\n")
    (machine.state / "context").write_text("default\n")
    status, output = machine.run()
    assert status == 0, output
    assert "192" not in (machine.root / "examples/t/run.sh").read_text()


def test_a_swarm_that_the_page_would_leave_is_refused(machine: Machine) -> None:
    machine.extract("# T\n\n```console\n$ docker swarm init\n$ docker swarm leave --force\n```\n")
    status, output = machine.run("--yes", SWARM="active")
    assert status == 2 and machine.log == []
    assert output == "this Docker is in a swarm already, which the page would leave; run it on another\n"
    assert machine.run("--yes")[0] == 0


@pytest.mark.parametrize("command", ["sleep 60", "until false; do sleep 1; done", "(trap '' TERM; sleep 60; true)"])
def test_a_step_that_does_not_end_is_ended(command: str, machine: Machine) -> None:
    machine.extract(f'# T\n\n```console timeout="1"\n$ {command}\n$ docker never\n```\n')
    begin = time.monotonic()
    status, output = machine.run()
    assert status == 1 and "01-t.sh:5: no end within 1 s\n" in output
    assert machine.log == ["rm -f web"] and time.monotonic() - begin < 20


def test_a_background_job_is_the_pages_own(machine: Machine) -> None:
    machine.extract("# T\n\n```console\n$ sleep 60 &\n$ kill $!; wait; docker run\n```\n")
    status, output = machine.run()
    assert status == 0, output
    assert machine.log == ["run", "rm -f web"]


@pytest.mark.parametrize(("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_cleans_up(sent: signal.Signals, status: int, machine: Machine) -> None:
    machine.extract("# T\n\n```console\n$ docker run\n$ sleep 60\n$ docker never\n```\n")
    process = machine.start()
    looking = ["pgrep", "-g", str(process.pid), "-f", "sleep 60"]
    while subprocess.run(looking, check=False, stdout=subprocess.DEVNULL).returncode:
        assert process.poll() is None, "ended before its second step"
        time.sleep(0.05)
    os.killpg(process.pid, sent)  # as a terminal does
    output, _ = process.communicate(timeout=30)
    assert process.returncode == status, output
    assert machine.log == ["run", "rm -f web"] and not [*machine.state.glob("tmp.*")]


def test_every_word_of_a_plan_is_quoted(read: Callable[[str], Page]) -> None:
    page = read("# T\n\n```console norun=\"a 'b' $(touch x)\"\n$ true\n```\n\n```console\n$ true\n```")
    spans = {step.key: (1, 1) for block in page.blocks for step in block.steps}
    text = run_script(page, {block.key: "it's.sh" for block in page.blocks}, spans)
    said = subprocess.run(
        [
            "bash",
            "-c",
            f"block() {{ printf '[%s]' \"$@\"; }}; page() {{ :; }}; step() {{ :; }}\n"
            f"takes() {{ :; }}; clean_up() {{ :; }}\n{text.rpartition('. ')[0]}\nplan",
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said.startswith("[it's.sh][30][][a 'b' $(touch x)]")
