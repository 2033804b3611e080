"""One bash for each host of a page: state lasts from step to step, streams and status are kept apart."""

from __future__ import annotations

import os
import secrets
import selectors
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass

from proof.errors import Unusable

_BEGIN = "__failed=0; trap '__now=$?; [ $__failed -ne 0 ] || __failed=$__now' ERR"
_END = """__status=$?; trap - ERR
[ "$__status" -ne 0 ] || __status=$__failed
printf %s "$__mark" >&2; printf '%s %s\\n' "$__mark" "$__status"
"""
LIMIT = 16_000_000
"""Bytes that a step may print; a page shows a few thousand."""


@dataclass(frozen=True)
class Transcript:
    """What a step really did."""

    stdout: str
    stderr: str
    status: int | None
    """Exit status; None where the step did not come to its end."""
    seconds: float
    cut: str = ""
    """Why it did not, such as ``no end within 30 s``; else empty."""

    @property
    def lines(self) -> list[str]:
        """What a page shows: standard output, then standard error."""
        return self.stdout.splitlines() + self.stderr.splitlines()


class Shell:
    """A bash that leads its process group, on the machine that ``prefix`` leads to.

    ``prefix`` is what comes before a command to run it there: ``docker exec -i HOST``, or nothing for this machine.
    """

    def __init__(self, prefix: list[str], directory: str) -> None:
        self.prefix = prefix
        # A session of its own: Ctrl-C goes to the runner, which takes the lab down.
        self.process = subprocess.Popen(
            [*prefix, "bash"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,
        )
        self.group = 0
        assert self.process.stdout and self.process.stderr
        self.selector = selectors.DefaultSelector()
        self.streams = self.process.stdout.fileno(), self.process.stderr.fileno()
        for descriptor in self.streams:
            self.selector.register(descriptor, selectors.EVENT_READ)
        # Bash reads what it is sent byte by byte: the parts that all steps share are sent once.
        with suppress(BrokenPipeError):  # the first run says so
            self._send(f"__begin={_quote(_BEGIN)} __end={_quote(_END)}\n")
        start = self.run(f"set -o pipefail; mkdir -p {directory} && cd {directory} && echo $$", 30)
        if start.status != 0:
            raise Unusable(f"no shell on the host: {start.stderr.strip() or 'bash ended'}")
        self.group = int(start.stdout)

    def run(self, command: str, timeout: float) -> Transcript:
        """Run one command and wait for its end, at most ``timeout`` seconds.

        The first failing command of a list counts, as under ``set -e``: an ERR trap keeps its status.
        """
        mark = secrets.token_hex(16)
        script = f'__mark={mark}; eval "$__begin"; eval {_quote(command)} </dev/null; eval "$__end"\n'
        begin = time.monotonic()
        try:
            self._send(script)
        except BrokenPipeError:
            return Transcript("", "", None, 0.0, "the shell had ended before")
        out, err, cut = self._collect(mark.encode(), timeout)
        seconds = time.monotonic() - begin
        if cut:
            self._kill()
            return Transcript(_text(out), _text(err), None, seconds, cut)
        stdout, _, status = out.partition(mark.encode())
        return Transcript(_text(stdout), _text(err.partition(mark.encode())[0]), int(status), seconds)

    def _send(self, script: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(script.encode())

    def _collect(self, mark: bytes, timeout: float) -> tuple[bytes, bytes, str]:
        """Both streams up to the mark, or to what cut them short."""
        deadline = time.monotonic() + timeout
        kept = {descriptor: bytearray() for descriptor in self.streams}
        first, second = kept
        while not (mark in kept[first][-80:] and kept[first].endswith(b"\n") and kept[second].endswith(mark)):
            left = deadline - time.monotonic()
            events = self.selector.select(left) if left > 0 else []
            if not events:
                return bytes(kept[first]), bytes(kept[second]), f"no end within {timeout:g} s"
            for key, _ in events:
                data = os.read(key.fd, 65536)
                if not data:
                    return bytes(kept[first]), bytes(kept[second]), "the shell ended"
                kept[key.fd] += data
            if len(kept[first]) + len(kept[second]) > LIMIT:
                return b"", b"", f"more than {LIMIT // 1_000_000} MB of output"
        return bytes(kept[first]), bytes(kept[second]), ""

    def _kill(self) -> None:
        """End the shell with all that its step started."""
        self.process.kill()  # a daemon whose output nobody takes does not start what kills the rest
        with suppress(subprocess.TimeoutExpired):
            end = [*self.prefix, "bash", "-c", f"kill -KILL -- -{self.group}"]
            subprocess.run(end, check=False, capture_output=True, timeout=10)

    def close(self) -> None:
        """End the shell; what a step left in the background on a host ends with the host."""
        self.process.kill()
        self.process.wait()
        self.selector.close()


def _quote(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _text(data: bytes) -> str:
    return data.decode("utf-8", "backslashreplace")
