"""What the fences of a page mean: blocks, steps and files. Each mistake is one line with its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from markdown.extensions.toc import slugify

from proof.errors import PageError
from proof.guide.console import BAD_PROMPT, console_lines, cut_by, notes
from proof.guide.fences import SHELL_TAGS, Shown, prompts_in
from proof.guide.figures import figures
from proof.guide.includes import Origin
from proof.guide.model import Block, Key, Step
from proof.guide.options import FILE, parsed

_SLUG = 100
"""Letters of a heading's id that a file's name takes."""


def blocks_and_files(page: str, fences: Sequence[Shown]) -> tuple[list[Block], dict[str, str]]:
    """The blocks of a page, with variants resolved, and its files (name → text).

    Raises:
        PageError: a fence is wrong.
    """
    blocks: list[Block] = []
    files: dict[str, str] = {}
    for fence in fences:
        if fence.language == "console":
            blocks.append(_block(Key(page, len(blocks) + 1), fence))
        elif "title" in fence.options:
            _add_file(files, fence)
        else:
            _refuse_prompts(fence)
    return with_variants(blocks), files


def _refuse_prompts(fence: Shown) -> None:
    if fence.language.lower() in {*SHELL_TAGS, "console"}:
        raise fence.error(f"a {fence.language!r} fence is not run; tag it console")
    for origin in prompts_in(fence):
        raise PageError(origin.path, origin.line, "this prompt is in no console block; tag its fence console")


def _add_file(files: dict[str, str], fence: Shown) -> None:
    if fence.language.lower() == "console":
        raise fence.error(f"a {fence.language!r} fence is not run; tag it console")
    try:
        name = FILE.parse(fence.options["title"])
    except ValueError as error:
        raise fence.error(str(error)) from error
    if name in files:
        raise fence.error(f"a second file named {name!r}; give each file its own name")
    for other in files:
        if f"{other}/".startswith(f"{name}/") or f"{name}/".startswith(f"{other}/"):
            raise fence.error(f"{name!r} and {other!r}: one of them would be a folder and a file; rename one")
    files[name] = "\n".join(fence.lines) + "\n"


@dataclass
class _Part:
    """A step as it is read, line by line."""

    prompt: Origin
    host: str
    command: list[str]
    last: Origin
    """The last line of the command."""
    output: list[str] = field(default_factory=list)
    places: list[Origin] = field(default_factory=list)


def _block(key: Key, fence: Shown) -> Block:
    try:
        options = parsed(fence.options)
        _check_additions(options, fence.lines)
    except ValueError as error:
        raise fence.error(str(error)) from error
    status = options.pop("exit", 0)
    fields = {name: value for name, value in options.items() if name not in ("note", "chart")}
    parts = _parts(fence)
    steps = [_step(replace(key, step=number), part) for number, part in enumerate(parts, 1)]
    steps[-1:] = [replace(step, exit=status) for step in steps[-1:]]
    indent = fence.opening.text[: fence.opening.text.index(fence.marks)]
    slug = slugify(fence.slug, "-")[:_SLUG] or "start"
    at = fence.opening
    return Block(key, at.path, at.line, slug, fence.title, tuple(steps), indent, claim=fence.claim, **fields)


def _parts(fence: Shown) -> list[_Part]:
    parts: list[_Part] = []
    for (kind, host, text), origin in zip(console_lines(fence.lines), fence.origins, strict=True):
        if kind == "prompt":
            if not text:
                raise PageError(origin.path, origin.line, "prompt without a command; write one after '$ '")
            parts.append(_Part(origin, host, [text], origin))
        elif not parts:
            raise PageError(origin.path, origin.line, "output before the first prompt; begin the block with '$ '")
        elif kind == "continuation":
            parts[-1].command.append(text)
            parts[-1].last = origin
        elif BAD_PROMPT.fullmatch(text):
            raise PageError(origin.path, origin.line, "this prompt has no usual blank behind '$'; write '$ '")
        else:
            parts[-1].output.append(text)
            parts[-1].places.append(origin)
    return parts


def _step(key: Key, part: _Part) -> Step:
    if cut_by(part.output) is not None:
        at = part.places[0]
        raise PageError(
            at.path, at.line, "an empty line ends the command, and '> ' goes on below; write '>' on the line"
        )
    at, command = part.prompt, "\n".join(part.command)
    return Step(key, at.path, at.line, part.host, command, tuple(part.output), output_line=part.last.line + 1)


def _check_additions(options: dict[str, Any], lines: list[str]) -> None:
    """Raise ValueError where a note or a chart is about what the block does not show."""
    for part, _ in notes(options.get("note", "")):
        if not any(part in line for line in lines):
            raise ValueError(f"a note on {part!r}, which the block does not show")
    key = options.get("chart")
    if key is not None and not figures(lines, key):
        raise ValueError(f"a chart of {key!r}, and no line of the block is like 'name {key}=12 ms'")


def with_variants(blocks: list[Block]) -> list[Block]:
    """The blocks, with each step of a ``differs`` fence told which step of the block above it runs in place of.

    Raises:
        PageError: the block above has no such command, or has it twice, or two fences have it for one engine.
    """
    resolved: list[Block] = []
    above: tuple[Step, ...] = ()
    for block in blocks:
        if block.differs:
            resolved.append(replace(block, steps=tuple(_variant(step, above) for step in block.steps)))
        else:
            above = block.steps
            resolved.append(block)
    _refuse_two_variants(resolved)
    return resolved


def _refuse_two_variants(blocks: Sequence[Block]) -> None:
    """One of two variants of a step on an engine would never run."""
    variants: dict[tuple[Key | None, str], Step] = {}
    for block in blocks:
        for step, engine in ((step, engine) for step in block.steps for engine in dict.fromkeys(block.differs.split())):
            first = variants.setdefault((step.instead_of, engine), step)
            if first is not step:
                reason = f"{first} has this command on Docker {engine} too; leave one of them"
                raise PageError(step.path, step.line, reason)


def _variant(step: Step, above: Sequence[Step]) -> Step:
    same = [other for other in above if (other.host, other.command) == (step.host, step.command)]
    if not same:
        raise PageError(step.path, step.line, "the block above has no such command to differ from")
    if len(same) > 1:
        raise PageError(step.path, step.line, "the block above has this command twice; make two blocks of it")
    return replace(step, instead_of=same[0].key)
