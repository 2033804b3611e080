"""One page's run on its own hosts: start, a step at a time, the check of its clean-up, end. It does not know pytest."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path

from proof.compare.setting import renaming_of
from proof.compare.unify import match, renamed_command
from proof.errors import Unusable
from proof.guide.effects import Effect, repeatable
from proof.guide.fingerprint import fingerprint
from proof.guide.model import Block, Key, Page, Step
from proof.guide.needs import Needs, shown_on
from proof.hosts import lab
from proof.hosts.context import Run
from proof.hosts.lab import Hosts
from proof.hosts.shell import Shell, Transcript
from proof.pictures import state as picture
from proof.project import ALWAYS
from proof.record.result import Cause, NoRun, NotReached, Outcome, PageResult, StepResult
from proof.run import clean, report
from proof.run.eventually import LIMIT, eventually
from proof.run.picture_check import compare_picture
from proof.run.rest import REST
from proof.run.updates import Updates

DIRECTORY = "/root/guide"
"""Where a page's commands run on each host."""
OpenHosts = Callable[[Run, Page], AbstractContextManager[Hosts]]


class State(Enum):
    """How far a page has come."""

    NEW = auto()
    """Its hosts have not been asked for."""
    READY = auto()
    """The next step can run."""
    BROKEN = auto()
    """Its hosts did not start: the first step fails with the reason, which all steps share."""
    FAILED = auto()
    """A step failed: the rest is not reached."""


class PageRun:
    """One page on its own hosts."""

    def __init__(self, page: Page, run: Run, open_hosts: OpenHosts, update: bool = False) -> None:
        """``update`` notes outputs that no longer match, in place of failing, and writes them at the end."""
        self.page, self.run, self.open_hosts = page, run, open_hosts
        self.state = State.NEW
        self.updates = Updates(page.path, run.engine) if update else None
        self.renaming = renaming_of(page)
        self.shells: dict[str, Shell] = {}
        self.patience = 1.0
        self.version = self.kernel = ""
        self.clean = True
        self._stack = ExitStack()
        self._error = ""
        self._failed: Key | None = None
        self._unmet: Cause | None = None
        self._done: list[str] = []
        self._results: list[StepResult] = []

    def start(self) -> None:
        """Bring the hosts up, open their shells, write the page's files, and look at what there is before it runs.

        Where that fails the first step says why.
        """
        self.fingerprint = fingerprint(self.page, self.run.engine)
        try:
            self._enter(self._stack.enter_context(self.open_hosts(self.run, self.page)))
            self._before = self._look()
            self.state = State.READY
        except Unusable as error:
            self.state, self._error = State.BROKEN, f"{self.page.path}:1: {error}"

    def _enter(self, hosts: Hosts) -> None:
        self.patience = hosts.patience
        for host, enter in hosts.enter.items():
            self.shells[host] = shell = Shell(enter, DIRECTORY)
            self._stack.callback(shell.close)
        for name, content in self._files().items():
            lab.copy(hosts.enter["host1"], f"{DIRECTORY}/{name}", content)
        self.version, self.kernel = self._versions()
        self.needs = Needs(self.version, lambda command: self._ask("host1", command).status == 0)
        self._unmet = self.needs.unmet(self.page.requires)

    def _versions(self) -> tuple[str, str]:
        """Docker's version as the host names it, and its kernel's."""
        version, kernel = self._ask("host1", f"{clean.ASK} http://docker/version | jq -r .Version; uname -r").lines
        return version, kernel

    def _files(self) -> dict[str, bytes]:
        """The page's working directory: a copy of its folder, and the files that it shows."""
        root = Path(self.page.workdir)
        copied = sorted(file for file in root.rglob("*") if file.is_file()) if self.page.workdir else []
        shown = {name: text.encode() for name, text in self.page.files.items()}
        return {**{str(file.relative_to(root)): file.read_bytes() for file in copied}, **shown}

    def _ask(self, host: str, command: str) -> Transcript:
        """Run a command that is not a step.

        Raises:
            Unusable: it does not come to its end.
        """
        transcript = self.shells[host].run(command, 30 * self.patience)
        if transcript.status is None:
            raise Unusable(f"{host} does not say how it is: {transcript.cut}")
        return transcript

    def _look(self) -> list[str]:
        """What the clean-up check compares: the state of each host."""
        states = {host: clean.normal(self._ask(host, clean.STATE).stdout) for host in self.shells}
        return [f"{host} {line}" for host, lines in states.items() for line in lines]

    def play(self, block: Block, step: Step) -> tuple[StepResult, str]:
        """Run a step of a block, and compare.

        Returns:
            Its result, and the report of a failure: empty where it did not fail.
        """
        result, text = self._play(block, step)
        self._results.append(result)
        return result, text

    def _play(self, block: Block, step: Step) -> tuple[StepResult, str]:
        if self.state is State.BROKEN:
            self.state = State.FAILED
            return StepResult(step.key, Outcome.FAILED), self._error
        if cause := self._cause(block):
            outcome = Outcome.NOT_REACHED if isinstance(cause, NotReached) else Outcome.SKIPPED
            return StepResult(step.key, outcome, cause), ""
        self.state, self._failed = State.FAILED, step.key  # until it has passed, whatever happens
        (transcript, reason), asked = self._ask_until(block, step)
        if text := self._judge(block, step, transcript, reason):
            return StepResult(step.key, Outcome.FAILED, seconds=transcript.seconds, asked=asked), text
        self.state, self._failed = State.READY, None
        self._done.append(f"{step} {step.command.splitlines()[0]}")
        return StepResult(step.key, Outcome.PASSED, seconds=transcript.seconds, asked=asked), ""

    def _ask_until(self, block: Block, step: Step) -> tuple[tuple[Transcript, str], int]:
        """The transcript of a step, why it is not as the page says, and how often it was asked.

        A change runs once. What only looks is asked until it matches, a server until it answers.
        """
        kind = repeatable(step.command, step.exit, step.output)

        def once() -> tuple[Transcript, str]:
            transcript = self._rested(step, self._run(block, step))
            return transcript, self._reason(step, transcript)

        def again(attempt: tuple[Transcript, str]) -> bool:
            transcript, reason = attempt
            silent = transcript.status not in (0, None)
            return bool(reason) and (silent or (kind is Effect.LOOK and transcript.status == 0))

        return eventually(once, again if kind else lambda _: False, LIMIT * self.patience)

    def _run(self, block: Block, step: Step) -> Transcript:
        return self.shells[step.host].run(self._command(step), block.timeout * self.patience)

    def _reason(self, step: Step, transcript: Transcript) -> str:
        """Why a transcript is not what the page says; empty where it is."""
        if transcript.status is None:
            return transcript.cut
        if transcript.status != step.exit:
            return f"exit status {transcript.status}, the page declares {step.exit}"
        return match(list(step.output), transcript.lines, self.renaming, str(step), step.command)

    def _cause(self, block: Block) -> Cause | None:
        """Why the block's steps do not run; None where they do."""
        if self.state is State.FAILED:
            return NotReached(self._failed)
        if self._unmet:
            return self._unmet
        return NoRun(block.norun) if block.norun else self.needs.unmet(block.requires)

    def _command(self, step: Step) -> str:
        """The command with this run's values. From now on the values that the page sets with it are exact."""
        command = renamed_command(step.command, self.renaming)
        self.renaming.fix(command)
        return command

    def _judge(self, block: Block, step: Step, transcript: Transcript, reason: str) -> str:
        """The report of what is not as the page says; empty where all is, or where the page will be updated."""
        if reason and self._updated(block, step, transcript):
            reason = ""
        try:
            reason = reason or self._compare_picture(block, step)
        except Unusable as error:
            reason = str(error)
        return report.failure(step, reason, transcript, self.renaming, self._done) if reason else ""

    def _rested(self, step: Step, transcript: Transcript) -> Transcript:
        """The transcript once what the step started is up; what is printed meanwhile belongs to it."""
        if transcript.status is None:
            return transcript
        rest = self.shells[step.host].run(REST, 30 * self.patience)
        return replace(
            transcript,
            stdout=transcript.stdout + rest.stdout,
            stderr=transcript.stderr + rest.stderr,
            status=None if rest.status is None else transcript.status,
            cut=rest.cut,
        )

    def _updated(self, block: Block, step: Step, transcript: Transcript) -> bool:
        """Whether the transcript goes to the page: its output always, its status only as an engine's variant."""
        as_variant = step.instead_of is None and not self._shown_here(block)
        if not self.updates or transcript.status is None or not (transcript.status == step.exit or as_variant):
            return False
        self.updates.take(block, step, transcript, self.renaming, as_variant)
        return True

    def _shown_here(self, block: Block) -> bool:
        """Whether the hosts have the engine whose outputs the block shows."""
        return self.run.engine == shown_on(f"{self.page.requires} {block.requires}")

    def _compare_picture(self, block: Block, step: Step) -> str:
        """Why the hosts are not as the block's picture shows them; empty where they are, and after other steps."""
        last = block.steps[-1].key == step.key
        if not (block.topology and last and self._shown_here(block)):
            return ""
        limit = LIMIT * self.patience
        return compare_picture(block.topology, self._picture_state, self.renaming, bool(self.updates), limit)

    def _picture_state(self) -> dict[str, Transcript]:
        return {host: self._ask(host, picture.COMMAND) for host in self.shells}

    @property
    def not_reached(self) -> NotReached | None:
        """Why the clean-up check has nothing to check; None where all steps were reached."""
        return NotReached(self._failed) if self.state is State.FAILED else None

    def check_clean(self) -> str:
        """The report of what the page leaves behind; empty for nothing, once the hosts have come to rest."""
        if self.state is not State.READY:
            return ""
        try:
            after, _ = eventually(self._look, lambda after: after != self._before, 2 * LIMIT * self.patience)
        except Unusable as error:
            return self._unclean(str(error))
        if after == self._before:
            return ""
        return self._unclean(
            "\n".join(["the clean-up leaves something behind", *clean.difference(self._before, after)])
        )

    def _unclean(self, reason: str) -> str:
        self.clean = False
        return report.visible(f"{self.page.path}:1: {reason}")

    def result(self, seconds: float = 0.0) -> PageResult:
        """What the record keeps of the run, when its steps have been played."""
        kinds = self.run.images.kinds
        return PageResult(
            self.page.path,
            self.run.engine,
            self.fingerprint,
            datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            self.version,
            self.kernel,
            {name: kinds[name] for name in ("host", *ALWAYS, *self.page.images) if name in kinds},
            seconds,
            len(self._results),
            self.clean,
            tuple(result for result in self._results if result.outcome is not Outcome.PASSED),
            {result.key: result.asked for result in self._results if result.asked > 1},
        )

    def end(self, interrupted: bool = False) -> None:
        """Take the hosts down, and write what an update found.

        After a Ctrl-C the hosts stay for the end of the run, which removes all at once.

        Raises:
            Unusable: they cannot be taken down.
            PageError: the page cannot show what the run printed.
        """
        try:
            with self._stack:
                if interrupted:
                    raise KeyboardInterrupt
        except KeyboardInterrupt:
            if not interrupted:
                raise
        except Unusable as error:
            raise Unusable(f"{self.page.path}:1: {error}") from error
        finally:
            if self.updates:
                self.updates.write()
