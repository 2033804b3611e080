"""What a fence can say behind its tag: one table for reading, extraction, variants and CONTRIBUTING.

An option is added here and, where a run or the site uses it, as a field of `Block`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import PurePosixPath
from typing import Any

from proof.guide.console import notes
from proof.guide.model import Block
from proof.guide.needs import mistake
from proof.project import releases

LONGEST = 86400
"""Seconds that a step may be given: a day."""


@dataclass(frozen=True)
class Option:
    """One option of a fence, or one key of a page's head."""

    name: str
    parse: Callable[[Any], Any]
    """Value as the page has it → value as the project uses it. Raises ValueError: what is wrong, and what to write."""
    example: str
    """As CONTRIBUTING shows it."""
    note: str
    """What it means, as CONTRIBUTING says it."""
    field: str = ""
    """The field of `Block` (or of `Page`) that holds it; empty for what only a step or the site uses."""
    repeated: bool = False
    """Whether docs-update writes it on a ``differs`` fence too."""


def status(text: str) -> int:
    """An exit status."""
    if not (re.fullmatch("[0-9]{1,3}", text) and int(text) <= 255):
        raise ValueError(f"exit {text!r} is not a status; write 0 to 255")
    return int(text)


def seconds(text: str) -> float:
    """A time that a step may take."""
    if not (re.fullmatch(r"[0-9]{1,5}(\.[0-9]+)?", text) and 0 < float(text) <= LONGEST):
        raise ValueError(f"timeout {text!r} is not a number of seconds; write 1 to {LONGEST}")
    return float(text)


def needs(text: Any) -> str:
    """Needs, separated by blanks."""
    wrong = [mistake(need) for need in text.split()] if isinstance(text, str) else [f"requires: {text!r} is not a text"]
    for reason in filter(None, wrong):
        raise ValueError(reason)
    return str(text)


def engines(text: str) -> str:
    """Engine releases, separated by blanks."""
    for name in text.split():
        if name not in releases():
            raise ValueError(f"differs on an unknown engine {name!r}; known are {', '.join(releases())}")
    return text


def picture(text: str) -> str:
    """Name of a picture's file, without its suffix."""
    if not re.fullmatch("[a-z0-9_-]{1,80}", text):
        raise ValueError(f"{text!r} is not a picture's name; use a-z, 0-9, - and _")
    return text


def noted(text: str) -> str:
    """Notes, as `notes` reads them."""
    notes(text)
    return text


def file_name(text: str) -> str:
    """Name of a file in the page's working directory, perhaps in a folder there."""
    path = PurePosixPath(text)
    if path.is_absolute() or ".." in path.parts:
        raise ValueError(f"file {text!r} is outside the page's directory; use a plain name")
    if text == "." or not text == text.strip() == str(path) or len(text.encode()) > 200:
        raise ValueError(
            f"file {text[:40]!r} is no file's name; write one like 'conf.d/web.conf', of at most 200 bytes"
        )
    return text


CONSOLE = (
    Option(
        "exit",
        status,
        'exit="1"',
        "the last step of the block ends with this status; all others end with 0",
    ),
    Option(
        "timeout",
        seconds,
        'timeout="120"',
        "seconds that one step of the block may take; 30 if not said",
        "timeout",
        repeated=True,
    ),
    Option(
        "requires",
        needs,
        'requires="engine>=28 ipv6"',
        "the block runs only where the hosts have all of it; each need is probed",
        "requires",
    ),
    Option(
        "differs",
        engines,
        'differs="26.1 20.10"',
        "what these engines answer to commands of the block above",
        "differs",
    ),
    Option(
        "norun",
        str,
        'norun="why"',
        "the block must not run, with this cause; `mkdocs.yml` says how many there may be",
        "norun",
    ),
    Option(
        "topology",
        picture,
        'topology="name"',
        "draw what the hosts hold after the block, as `docs/imgs/name-….svg`",
        "topology",
    ),
    Option("screen", picture, 'screen="name"', "draw the block as a terminal, as `docs/imgs/name.svg`", "screen"),
    Option(
        "note",
        noted,
        'note="DNAT: another destination"',
        "the first `DNAT` of the block bears a number, and the note is below; ` \\| ` separates two notes",
    ),
    Option("chart", str, 'chart="time"', "a bar for each line of the block like `bridge time=12 ms`, drawn below it"),
)
"""The options of a console fence."""
FILE = Option("title", file_name, 'title="name"', "a file of that name in the page's working directory")
"""The option that makes a file of any other fence."""
_DEFAULTS = {field.name: field.default for field in fields(Block)}


def parsed(options: Mapping[str, str]) -> dict[str, Any]:
    """The options of a console fence, each as its `Option.parse` returns it.

    Raises:
        ValueError: an option is unknown, has no value or a wrong one.
    """
    table = {option.name: option for option in CONSOLE}
    for name, text in options.items():
        if name not in table:
            raise ValueError(f"unknown option {name!r}; known are {', '.join(sorted(table))}")
        if text.strip() in ("", name):  # Superfences gives an option without a value its own name
            raise ValueError(f"option {name!r} has no value; write {table[name].example}")
    return {name: table[name].parse(text) for name, text in options.items()}


def repeated(block: Block) -> str:
    """The options that a variant of the block repeats, as its fence has them: `` timeout="120"`` or nothing."""
    values = {option.name: getattr(block, option.field) for option in CONSOLE if option.repeated}
    return "".join(
        f' {name}="{value:g}"' if isinstance(value, float) else f' {name}="{value}"'
        for name, value in values.items()
        if value != _DEFAULTS[name]
    )


def rows(kind: str, options: tuple[Option, ...]) -> list[str]:
    """Their rows of the table in CONTRIBUTING."""
    return [f"| {kind} | `{option.example}` | {option.note} |" for option in options]
