"""One bash for each host of a page: state lasts from step to step, streams and status are kept apart."""

from __future__ import annotations

import os
import re
import secrets
import selectors
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass

from proof.errors import Unusable

_ON_ERROR = "{ __now=$?; [ $__failed -ne 0 ] || __failed=$__now; } >/dev/null 2>&1"
# One line, so that bash's messages count each step's lines from 1. `$(exit …)` puts `$?` back: a plain command would
# set off the ERR trap or `set -e`. Under `set -x` the eval itself is traced to /dev/null, the step to its own stderr.
_PROGRAM = " ".join(
    rf"""
    set -o pipefail; shopt -s expand_aliases; __last= __trace=;
    while IFS= builtin read -r __mark && IFS= builtin read -r -d '' __command; do
        __failed=0; trap '{_ON_ERROR}' ERR;
        if [ -z "$__trace" ]; then
            : ''; eval "$__command${{__last:+$(exit $__last)}}" </dev/null;
        else
            {{ set -$__trace; : ''; eval "$__command${{__last:+$(exit $__last)}}" </dev/null 2>&99-; }}
                99>&2 2>/dev/null;
        fi;
        {{ __status=$? __trace=${{-//[!xv]/}}; set +xv; }} >/dev/null 2>&1;
        __last=${{__status#0}};
        [ "$__status" -ne 0 ] || __status=$__failed;
        builtin printf '%s %s\n' "$__mark" "$__status" >&2; builtin printf '%s %s\n' "$__mark" "$__status";
    done; exit
    """.split()
)
LIMIT = 16_000_000
"""Bytes that a step may print; a page shows a few thousand."""
_INVISIBLE = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\udc80-\udcff]"
_ESCAPE = r"r|x(?:[01][0-9a-f]|7f|[89a-f][0-9a-f])|u00[89][0-9a-f]|u202[89]"
_SPECIAL = re.compile(rf"(\\*)({_INVISIBLE})|(\\+)(?={_ESCAPE})")


@dataclass(frozen=True)
class Transcript:
    """What a step really did."""

    stdout: str
    """Standard output as `visible` shows it."""
    stderr: str
    status: int | None
    """Exit status; None where the step did not come to its end."""
    seconds: float
    cut: str = ""
    """Why it did not, such as ``no end within 30 s``; else empty."""

    @property
    def lines(self) -> list[str]:
        """What a page shows: the lines of standard output, then those of standard error.

        Only a newline ends a line. A last line without one is a line like any other: `curl` and `printf` often leave
        it out, and a page has no sign for it, nor for which stream a line is from. A terminal would glue the streams
        there; here they stay apart.
        """
        return _lines(self.stdout) + _lines(self.stderr)


class _Stream:
    """One stream of the shell: what has arrived and no step has taken."""

    def __init__(self) -> None:
        self.data, self.searched = bytearray(), 0

    def ended(self, mark: bytes) -> bool:
        """Whether the step with this mark has ended. What arrives after its mark belongs to the next step."""
        at = self.data.find(mark, self.searched)
        self.searched = at if at >= 0 else max(0, len(self.data) - len(mark))
        return at >= 0 and self.data.find(b"\n", at) >= 0

    def take(self, mark: bytes) -> tuple[str, bytes]:
        """The text up to the mark and the status behind it; all that has arrived if the mark has not."""
        text, _, rest = bytes(self.data).partition(mark)
        status, _, rest = rest.partition(b"\n")
        self.data, self.searched = bytearray(rest), 0
        return visible(text), status


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
        self.out, self.err = _Stream(), _Stream()
        self.selector.register(self.process.stdout, selectors.EVENT_READ, self.out)
        self.selector.register(self.process.stderr, selectors.EVENT_READ, self.err)
        with suppress(BrokenPipeError):  # the first run says so
            self._send(f"{_PROGRAM}\n")
        start = self.run(f"mkdir -p {directory} && cd {directory} && echo $$", 30)
        if start.status != 0:
            raise Unusable(f"no shell on the host: {start.stderr.strip() or 'bash ended'}")
        self.group = int(start.stdout)

    def run(self, command: str, timeout: float) -> Transcript:
        """Run one command and wait for its end, at most ``timeout`` seconds.

        The status is the last command's; where that is 0, it is the first that set off bash's ERR trap: a command of
        a list, a pipeline, a call that returned it. Not caught is a failure before the end of a function, a subshell
        or a command substitution, in a condition, after ``!``, or once the command has set an ERR trap of its own.

        ``$?`` is the step's before, as in a terminal; ``$_`` is empty at the start. Aliases work. What ``set -x``
        prints begins with ``++``, where a terminal has ``+``.
        """
        mark = secrets.token_hex(16)
        begin = time.monotonic()
        try:
            self._send(f"{mark}\n{command}\0")
        except BrokenPipeError:
            return Transcript("", "", None, 0.0, "the shell had ended before")
        end = f"{mark} ".encode()
        cut = self._wait(end, timeout)
        seconds = time.monotonic() - begin
        if cut:
            self._kill()
        out, status = self.out.take(end)
        err, _ = self.err.take(end)
        err = err.replace(f"{_ON_ERROR}\n", "")  # `set -v` prints it, and no redirection hides that
        return Transcript(out, err, None if cut else int(status), seconds, cut)

    def _send(self, script: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(script.encode())

    def _wait(self, mark: bytes, timeout: float) -> str:
        """Read both streams up to the mark; what cut them short, or the empty string."""
        deadline = time.monotonic() + timeout
        while not (self.out.ended(mark) and self.err.ended(mark)):
            left = deadline - time.monotonic()
            events = self.selector.select(left) if left > 0 else []
            if not events:
                return f"no end within {timeout:g} s"
            for key, _ in events:
                data = os.read(key.fd, 65536)
                if not data:
                    return "the shell ended"
                key.data.data += data
            if len(self.out.data) + len(self.err.data) > LIMIT:
                self.out.data, self.err.data = bytearray(), bytearray()
                return f"more than {LIMIT // 1_000_000} MB of output"
        return ""

    def _kill(self) -> None:
        """End the shell with all that its step started."""
        # Kill our client first: while its pipe is full, dockerd does not start the `exec` below.
        self.process.kill()
        with suppress(subprocess.TimeoutExpired):
            end = [*self.prefix, "bash", "-c", f"kill -KILL -- -{self.group}"]
            subprocess.run(end, check=False, capture_output=True, timeout=10)

    def close(self) -> None:
        """End the shell; what a step left in the background on a host ends with the host."""
        self.process.kill()
        self.process.wait()
        self.selector.close()


def visible(data: bytes) -> str:
    r"""Bytes of a stream as a page can show them, no two alike: tabs and newlines as they are, controls as escapes.

    A carriage return is ``\r``, another ASCII control or a byte that is not UTF-8 is ``\x1b``, a control beyond ASCII
    is ``\u0085``. Backslashes before such an escape, or before letters that read as one, are doubled.
    """
    return _SPECIAL.sub(_escape, data.decode("utf-8", "surrogateescape"))


def _escape(found: re.Match[str]) -> str:
    backslashes, control, before_letters = found.groups()
    if before_letters:
        return 2 * str(before_letters)
    code = ord(control)
    if 0xDC80 <= code <= 0xDCFF:  # how Python decodes a byte that is not UTF-8
        return f"{2 * backslashes}\\x{code - 0xDC00:02x}"
    name = "r" if control == "\r" else f"x{code:02x}" if code < 0x80 else f"u{code:04x}"
    return f"{2 * backslashes}\\{name}"


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n") if text else []
