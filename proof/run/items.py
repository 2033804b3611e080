"""The items of a test run: a page given by its path is collected as its steps, from ``examples/``."""

from __future__ import annotations

import difflib
import json
import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from proof.compare.unify import Renaming, match, rename, renamed_command
from proof.errors import Unusable
from proof.guide import examples
from proof.guide.model import Block, Page, Step
from proof.guide.needs import Needs, of_kernel, shown_on
from proof.guide.rewrite import add_variants, refreshed, rewrite
from proof.hosts import images, lab, vm
from proof.hosts.shell import Shell, Transcript
from proof.pictures import state as topology
from proof.project import EXAMPLES
from proof.run import choose

CLEAN = "the host is as it was"
_DIRECTORY = "/root/guide"
_SHOWN = 200
"""Lines of a difference in a report."""
STARTS = re.compile(
    r"\bdocker (--context \S+ )?(run\b.* (-d|--detach)\b|start|restart|compose\b.* up|compose\b.* restart)|httpd -p|&$"
)
"""A command that leaves something running, which needs a moment before it answers."""
# Ends when no process of the host works or waits for the disk, three looks in a row: what was started is up.
_AT_REST = """
calm=0 end=$((SECONDS + 5))
until
    calm=$((calm + 1))
    for stat in /proc/[0-9]*/stat; do
        { read -r line <"$stat"; } 2>/dev/null || continue
        case $stat in "/proc/$BASHPID/stat") continue ;; esac
        case ${line##*) } in [RD]*) calm=0 ;; esac
    done
    [ $calm -eq 3 ] || [ $SECONDS -ge $end ]
do sleep 0.02; done"""
_ASK = "curl --silent --unix-socket /run/docker.sock http://docker"  # a tenth of what the docker command costs
STATE = (
    f"{_ASK}/containers/json?all=1 | jq -r '.[].Names[]' | sort; {_ASK}/networks | jq -r '.[].Name' | sort;"
    f" {_ASK}/volumes | jq -r '.Volumes[]?.Name' | sort; ip -brief link | grep -o '^[^@ ]*' | sort;"
    " iptables-save | grep '^-A' | sort"
)


class StepFailed(Exception):
    """A step is not what its page says; ``str()`` is the whole report."""


class PageFile(pytest.File):
    """One page on its own lab."""

    page: Page
    ready = False
    """Whether a step can run, or can say why its hosts are not up."""
    unmet: str
    """What the page needs and its hosts lack; empty where they have it."""

    def collect(self) -> Iterator[pytest.Item]:
        """The steps that lie in the page's folder below `examples/`."""
        relative = self.path.relative_to(self.config.rootpath)
        folder = EXAMPLES / Page(str(relative), ()).name
        if not (folder / "page.json").exists():
            from proof.guide.reader import Reader  # noqa: PLC0415 - it takes a third of a second

            if Reader().read(str(relative)).blocks:
                raise self.CollectError(f"{relative}:1: not extracted; run nox -s extract")
            return
        self.page = examples.load(folder)
        self.items: list[pytest.Item] = []
        for block, step in self.page.steps_on(self.config.getoption("engine")):
            name = f"{step.line} {step.command.splitlines()[0]}"
            self.items.append(StepItem.from_parent(self, name=name, step=step, block=block))
        self.items.append(CleanItem.from_parent(self, name=CLEAN))
        yield from self.items

    def setup(self) -> None:
        """Bring the lab up and open a shell on each host."""
        self.stack, self.failed, self.broken, self.renaming = ExitStack(), "", "", Renaming()
        self.done: list[str] = []
        self.refreshed: list[tuple[Step, list[str]]] = []
        self.variants: dict[Block, list[Step]] = {}
        try:
            self.enter_lab(lab.OUTER)
            if self.unmet and of_kernel(self.page.requires) and "LAB_VM" in os.environ:
                self.stack.close()
                self.enter_lab(self.stack.enter_context(vm.daemon()))
            self.before = self.state()
        except Unusable as error:  # told by the first step, as what it is: a cause that all steps share
            self.broken = f"{self.page.path}:1: {error}"
            self.about = {"digest": self.page.digest, "version": "", "kernel": "", "inputs": ""}
        self.ready = True

    def enter_lab(self, daemon: lab.Daemon) -> None:
        """Bring hosts up on a daemon, open their shells, and see what they have."""
        self.patience = daemon.patience
        running = self.stack.enter_context(lab.hosts(self.page.name, self.page.hosts, self.page.images, daemon))
        self.shells = {}
        for host, enter in running.items():
            shell = Shell(enter, _DIRECTORY)
            self.stack.callback(shell.close)
            self.shells[host] = shell
        if self.page.workdir:
            root = Path(self.page.workdir)
            for file in sorted(file for file in root.rglob("*") if file.is_file()):
                lab.copy(running["host1"], f"{_DIRECTORY}/{file.relative_to(root)}", file.read_bytes())
        for name, text in self.page.files.items():
            lab.copy(running["host1"], f"{_DIRECTORY}/{name}", text.encode())
        version, kernel = self.ask("host1", f"{_ASK}/version | jq -r .Version; uname -r").lines
        self.about = {
            "digest": self.page.digest,
            "version": version,
            "kernel": kernel,
            "inputs": choose.inputs(self.page, EXAMPLES, images.tags(self.page.images)),
        }
        self.needs = Needs(version, lambda command: self.ask("host1", command).status == 0)
        self.unmet = self.needs.unmet(self.page.requires)

    def ask(self, host: str, command: str) -> Transcript:
        """Run a command that is not a step.

        Raises:
            Unusable: it does not come to its end.
        """
        result = self.shells[host].run(command, 30 * self.patience)
        if result.status is None:
            raise Unusable(f"{host} does not say how it is: {result.cut}")
        return result

    def state(self) -> str:
        """Containers, networks, volumes, interfaces and firewall rules of each host."""
        return "".join(f"[{host}]\n{self.ask(host, STATE).stdout}" for host in self.shells)

    def teardown(self) -> None:
        """Take the lab down; write what an update found."""
        try:
            with suppress(KeyboardInterrupt), self.stack:
                if self.session.exitstatus == pytest.ExitCode.INTERRUPTED:
                    raise KeyboardInterrupt
        except Unusable as error:
            raise pytest.fail.Exception(f"{self.page.path}:1: {error}", pytrace=False) from None
        finally:
            if self.refreshed:
                rewrite(self.refreshed)
            if self.variants:
                add_variants(self.variants, self.config.getoption("engine"))


class StepItem(pytest.Item):
    """One command of a page."""

    parent: PageFile

    def __init__(self, step: Step, block: Block, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.step, self.block = step, block

    def reportinfo(self) -> tuple[Path, int, str]:
        """``docs/drivers/bridge.md:42 docker network ls``."""
        return self.path, self.step.line - 1, f"{self.step} {self.step.command.splitlines()[0]}"

    @property
    def on_shown_engine(self) -> bool:
        """Whether the hosts have the engine whose answers the block shows."""
        return bool(self.config.getoption("engine") == shown_on(f"{self.parent.page.requires} {self.block.requires}"))

    def runtest(self) -> None:
        """Run the step on its host, compare, and leave what happened in ``user_properties`` for the record."""
        page, step = self.parent, self.step
        entry: dict[str, Any] = {
            "page": page.page.path,
            "path": step.path,
            "line": step.line,
            "host": step.host,
            "claim": self.block.claim,
            "command": step.command,
            "outcome": "failed",
            "cause": None,
            "seconds": 0.0,
            **page.about,
        }
        self.user_properties.append(("proof", entry))
        if page.broken and not page.failed:
            page.failed = "the start of its hosts"
            raise StepFailed(page.broken)
        if page.failed:
            cause = f"not reached: {page.failed} failed"
        else:
            norun = self.block.norun and f"not run: {self.block.norun}"
            cause = page.unmet or norun or page.needs.unmet(self.block.requires)
        if cause:
            entry.update(outcome="not reached" if page.failed else "skipped", cause=cause)
            pytest.skip(cause)
        page.failed = str(step)
        limit = self.block.timeout * page.patience
        result = page.shells[step.host].run(renamed_command(step.command, page.renaming), limit)
        entry["seconds"] = round(result.seconds, 3)
        try:
            if result.status is not None and STARTS.search(step.command):  # a server needs a moment, as from a reader
                rest = page.ask(step.host, f"({_AT_REST})")  # what it prints meanwhile belongs to the step
                result = replace(result, stdout=result.stdout + rest.stdout, stderr=result.stderr + rest.stderr)
            self.compare(result)
            if self.block.topology and self.on_shown_engine and step == self.block.steps[-1]:
                self.compare_picture(topology.state_file(self.block.topology))
        except Unusable as error:
            raise StepFailed(self.report(str(error), result)) from error
        page.failed = ""
        page.done.append(f"{step} {step.command.splitlines()[0]}")
        entry["outcome"] = "passed"

    def compare(self, result: Transcript) -> None:
        """Raise StepFailed where the transcript is not what the page says."""
        step, renaming = self.step, self.parent.renaming
        if result.status is None:
            raise StepFailed(self.report(result.cut, result))
        fresh = self.config.getoption("update")
        differs = fresh and not self.on_shown_engine
        if result.status != step.exit and not differs:
            raise StepFailed(self.report(f"exit status {result.status}, the page declares {step.exit}", result))
        reason = match(list(step.output), result.lines, renaming, str(step))
        if differs and step in self.block.steps and (reason or result.status != step.exit):
            output = tuple(refreshed(step, result.lines, renaming))
            variant = replace(step, output=output, exit=result.status)
            self.parent.variants.setdefault(self.block, []).append(variant)
        elif reason and fresh:
            self.parent.refreshed.append((step, refreshed(step, result.lines, renaming)))
        elif reason:
            raise StepFailed(self.report(reason, result))

    def compare_picture(self, file: Path) -> None:
        """Raise StepFailed where the hosts are not as the picture shows them."""
        state = {}
        for host in self.parent.shells:
            result = self.parent.ask(host, topology.COMMAND)
            if result.status:
                raise StepFailed(self.report("the picture's state cannot be read", result))
            state[host] = topology.parse(result.stdout)
        actual = json.dumps(state, indent=1, ensure_ascii=False).splitlines()
        expected = file.read_text().splitlines() if file.exists() else []
        reason = match(expected, actual, self.parent.renaming, f"{file}:1")
        if reason and self.config.getoption("update"):
            lines = [rename(line, self.parent.renaming) for line in actual]
            file.parent.mkdir(exist_ok=True)
            file.write_text("\n".join(lines) + "\n")
            match(lines, actual, self.parent.renaming, f"{file}:1")
        elif reason:
            said = f"{self.step}: the picture {file.stem} shows another state; run nox -s docs-update"
            raise StepFailed(f"{said}\n{reason}")

    def report(self, reason: str, result: Transcript) -> str:
        """Where, what, the difference after renaming, standard error, and the steps before."""
        step, renaming = self.step, self.parent.renaming
        actual = [rename(line, renaming) for line in result.lines]
        diff = [*difflib.unified_diff(list(step.output), actual, "page", "run", lineterm="")]
        diff[_SHOWN:] = [f"… and {len(diff) - _SHOWN} more lines"] if len(diff) > _SHOWN else []
        bound = [
            f"  {old} is {new} since {renaming.where[kind, old]}"
            for (kind, old), new in renaming.forward.items()
            if old in "\n".join(step.output)
        ]
        parts = [f"{step}: {reason}", f"  {step.host}$ {step.command}", *diff]
        parts += ["stderr:", *result.stderr.splitlines()[:_SHOWN]] if result.stderr else []
        parts += ["bindings:", *bound] if bound else []
        parts += ["steps before:", *(f"  {line}" for line in self.parent.done[-5:])] if self.parent.done else []
        # What a step prints must not steer the reader's terminal.
        return re.sub(r"[^\n\t -~\xa0-\U0010ffff]", lambda found: f"\\x{ord(found[0]):02x}", "\n".join(parts))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The report alone, without this file's lines."""
        told = isinstance(excinfo.value, StepFailed | Unusable)
        return str(excinfo.value) if told else super().repr_failure(excinfo)


class CleanItem(pytest.Item):
    """The page has removed all that it made."""

    parent: PageFile

    def runtest(self) -> None:
        """Compare the hosts with what they were before the first step."""
        if self.parent.failed:
            pytest.skip(f"not reached: {self.parent.failed} failed")
        try:
            after = self.parent.state()
        except Unusable as error:
            raise StepFailed(f"{self.parent.page.path}:1: {error}") from error
        if after != self.parent.before:
            diff = difflib.unified_diff(self.parent.before.splitlines(), after.splitlines(), "before", "after")
            raise StepFailed(f"{self.parent.page.path}:1: the clean-up leaves something behind\n" + "\n".join(diff))

    repr_failure = StepItem.repr_failure
