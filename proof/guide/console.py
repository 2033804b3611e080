"""What the lines of a console block mean. Pure: the reader and the site share it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

PROMPT = re.compile(r"(?:(?P<host>host\d+))?\$(?: (?P<command>.*))?")
BAD_PROMPT = re.compile(r"(host\d+)?\$[^\S ].*")
"""A prompt followed by a tab, a no-break space or another blank that is not the usual one."""


def notes(text: str) -> list[tuple[str, str]]:
    """What is noted, and the note: ``DNAT: another destination | br-: a bridge`` has two.

    Raises:
        ValueError: a note has no colon.
    """
    pairs = [note.partition(": ") for note in text.split(" | ")] if text else []
    if any(not (part and colon and note) for part, colon, note in pairs):
        raise ValueError(f"note {text!r} is not 'what is noted: the note'")
    return [(part, note) for part, _, note in pairs]


def console_lines(lines: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield ``(kind, host, text)`` for each line of a console block.

    ``kind`` is ``prompt``, ``continuation`` or ``output``; ``host`` is the host of the step the line belongs to
    (empty before the first prompt); ``text`` is the line without its prompt. A ``> `` line continues a command
    only directly below a prompt or another continuation, so output may begin with ``> ``.
    """
    host, previous = "", "output"
    for line in lines:
        match = PROMPT.fullmatch(line)
        if match:
            host, previous = match["host"] or "host1", "prompt"
            yield previous, host, (match["command"] or "").strip()
        elif previous != "output" and (line == ">" or line.startswith("> ")):
            previous = "continuation"
            yield previous, host, line[2:]
        else:
            previous = "output"
            yield previous, host, line


def cut_by(output: Sequence[str]) -> int | None:
    """Index of the empty line that cuts a command off from its ``> `` lines below; None where none does.

    Such an empty line is in a here-document, as a shell takes it, but on a page it begins the output.
    """
    empty = next((i for i, line in enumerate(output) if line.strip()), 0)
    return 0 if empty and (output[empty] + " ").startswith("> ") else None
