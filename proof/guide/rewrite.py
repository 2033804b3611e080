"""Write a run's outputs to a page: edits as values, applied once, and read back before they stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from proof.errors import PageError
from proof.guide.console import PROMPT
from proof.guide.edits import Edit, apply, lines_of
from proof.guide.model import Block, Key, Page, Step
from proof.guide.options import repeated

if TYPE_CHECKING:
    from proof.guide.reader import Reader

_PROMPT = re.compile(rf"(?P<prefix>[\s>]*){PROMPT.pattern}")
_TRAPS = (
    (PROMPT, "looks like a prompt; pipe it through sed 's/^/ /'"),
    (re.compile(r"\s*(`{3,}|~{3,})\s*"), "closes the fence; give the block's fence one backtick more"),
    (re.compile(r"\s*;*-+8<.*"), "looks like an include; pipe it through sed 's/8</8 </'"),
)
"""Output that Markdown or the reader takes for something else, and what an author can do about it."""


def update(
    reader: Reader,
    path: str,
    outputs: Sequence[tuple[Step, Sequence[str]]],
    variants: dict[Block, list[Step]],
    engine: str,
) -> None:
    """Write what a run printed to its page, and to the files that the page includes.

    Args:
        reader: reads the page as it is, and as it would be.
        path: the page's file.
        outputs: each step whose output is to be another, and that output.
        variants: block to its steps as ``engine`` answers them; they go into a fence of their own below the block.
        engine: release of the run's engine.

    Raises:
        PageError: an output has no place, or the new text read again does not have just these outputs and all else
            as before. Then every file is as it was.
    """
    page = reader.read(path)
    fresh = {_current(page, step): tuple(output) for step, output in outputs}
    blocks = {page.blocks[block.key.block - 1]: steps for block, steps in variants.items()}
    texts = {name: _text(name) for name in {*(step.path for step in fresh), *(block.path for block in blocks)}}
    edits = _edits(texts, fresh, blocks, engine)
    new = {name: apply(text, (edit for edit in edits if edit.path == name)) for name, text in texts.items()}
    own = new.pop(path, None)
    with _written(new):
        try:
            reason = _difference(page, reader.read(path, own), fresh, blocks, engine)
        except PageError as error:
            reason = f"with the run's output the page is refused: {error}"
        if reason:
            raise _refusal(fresh, blocks, reason)
        if own is not None:
            _write(path, own.encode())


def _edits(
    texts: dict[str, str], outputs: dict[Step, tuple[str, ...]], variants: dict[Block, list[Step]], engine: str
) -> set[Edit]:
    lines = {name: lines_of(text) for name, text in texts.items()}
    edits = {output_edit(step, output, lines[step.path]) for step, output in outputs.items()}
    for block, steps in variants.items():
        edits |= {*variant_edits(block, steps, engine, lines[block.path])}
    return edits


def _current(page: Page, step: Step) -> Step:
    """The step as the page's file has it now.

    Raises:
        PageError: the file has another command or output there than the one that ran.
    """
    blocks = page.blocks[step.key.block - 1 : step.key.block]
    steps = blocks[0].steps[step.key.step - 1 : step.key.step] if blocks else ()
    if not steps or (steps[0].command.rstrip("\n"), steps[0].output) != (step.command.rstrip("\n"), step.output):
        raise PageError(step.path, step.line, "the page has changed since this step ran; run nox -s docs-update again")
    return steps[0]


def output_edit(step: Step, output: Sequence[str], lines: Sequence[str]) -> Edit:
    """The edit that gives a step another output; lines that stay are written as they are.

    Args:
        step: where and what the output is now.
        output: the lines to show.
        lines: all lines of the step's file.

    Raises:
        PageError: the file does not have the step and its output there, as where an include of it begins.
    """
    first, begin = step.command.split("\n")[0], step.output_line - 1
    found = _PROMPT.fullmatch("".join(lines[step.line - 1 : step.line]))
    old = lines[begin : begin + len(step.output)]
    prefix = found["prefix"] if found else ""
    bare = [_bare(line, prefix) for line in old]
    placed = found and _bare(found["command"] or "", "") == _bare(first, "")
    if not placed or bare != [_bare(line, "") for line in step.output]:
        raise PageError(
            step.path, step.line, "its output is not in the lines below, but in an include; change it there"
        )
    if step.output[:1] == ("",) and next(filter(None, step.output), "").startswith(">"):
        raise PageError(step.path, begin + 1, "an empty line ends the command above; write '>' for an empty line of it")
    new = [
        old[number] if number < len(old) and step.output[number] == line else _with(prefix, line)
        for number, line in enumerate(output)
    ]
    return Edit(step.path, step.output_line, tuple(old), tuple(new))


def _bare(line: str, prefix: str) -> str:
    """A line without its indentation, quote marks and tabs, to see whether it is the one that the reader has."""
    return line.removeprefix(prefix if line.startswith(prefix) else prefix.rstrip()).expandtabs(4).strip()


def _with(prefix: str, line: str) -> str:
    # In a quote, a fence ends at a line that has the quote mark and no blank after it.
    return f"{prefix}{line}" if line or ">" in prefix else ""


def variant_edits(block: Block, steps: list[Step], engine: str, lines: Sequence[str]) -> list[Edit]:
    """The edits that put fences with what ``engine`` answers below a block and the variants that it has.

    A step with a status other than 0 is the last of its fence. Where another engine's fence says the same, the engine
    is added to that fence.

    Raises:
        PageError: the block's fence is not in the file, as where it is in another one than its first line.
    """
    opening = re.match(r"(?P<prefix>[\s>]*)(?P<marks>`{3,}|~{3,})", "".join(lines[block.line - 1 : block.line]))
    if not opening:
        raise PageError(block.path, block.line, "the block's fence is not here; write the variant by hand")
    prefix, marks = opening["prefix"], opening["marks"]
    end = _end(block, lines, block.line, opening)
    known: dict[tuple[str, ...], int] = {}
    while (below := _variant_below(lines, end, f"{prefix}{marks}console")) is not None:
        end = _end(block, lines, below + 1, opening)
        known[tuple(_bare(line, prefix) for line in lines[below + 1 : end])] = below
    edits, new = [], []
    for chunk in _chunks(steps):
        body = [line for step in chunk for line in step.lines]
        if (below := known.get(tuple(_bare(line, "") for line in body))) is not None:
            added = re.sub('differs="(.*?)"', rf'differs="\1 {engine}"', lines[below])
            edits.append(Edit(block.path, below + 1, (lines[below],), (added,)))
        else:
            fence = [f"{marks}console{_options(block, chunk, engine)}", *body, marks]
            new += ["", *fence]
    if new:
        edits.append(Edit(block.path, end + 2, (), tuple(_with(prefix, line) for line in new)))
    return edits


def _chunks(steps: list[Step]) -> list[list[Step]]:
    chunks: list[list[Step]] = [[]]
    for step in steps:
        chunks[-1].append(step)
        if step.exit:
            chunks.append([])
    return [chunk for chunk in chunks if chunk]


def _options(block: Block, steps: list[Step], engine: str) -> str:
    options = f' differs="{engine}"' + (f' exit="{steps[-1].exit}"' if steps[-1].exit else "")
    return options + repeated(block)


def _end(block: Block, lines: Sequence[str], start: int, opening: re.Match[str]) -> int:
    """Index of the first line from ``start`` on that closes a fence."""
    prefix, marks = opening["prefix"], opening["marks"]
    end = next((i for i in range(start, len(lines)) if _bare(lines[i], prefix) == marks), None)
    if end is None:
        raise PageError(block.path, block.line, f"no {marks} closes the block; write the variant by hand")
    return end


def _variant_below(lines: Sequence[str], end: int, opening: str) -> int | None:
    """Index of the fence of a variant right below the fence that ends at index ``end``."""
    following = next((i for i in range(end + 1, len(lines)) if lines[i].strip(" \t>")), None)
    if following is None or not lines[following].startswith(opening) or "differs=" not in lines[following]:
        return None
    return following


def _difference(
    before: Page, after: Page, outputs: dict[Step, tuple[str, ...]], variants: dict[Block, list[Step]], engine: str
) -> str:
    """What the page would say other than the run, or other than before; the empty string if nothing."""
    if _frame(before) != _frame(after):
        return "the run's output would change the page's blocks, steps or files"
    fresh = {step.key: output for step, output in outputs.items()}
    own = {step.key: step for steps in variants.values() for step in steps}
    named = {release for page in (before, after) for block in page.blocks for release in block.differs.split()}
    for release in ("", engine, *sorted(named - {engine})):  # "" is one that no variant is for
        for (key, step), (_, new) in zip(_answers(before, release), _answers(after, release), strict=True):
            expected = own.get(key, step) if release == engine else step
            if _content(new) != _content(replace(expected, output=fresh.get(expected.key, expected.output))):
                return f"the page would show {list(new.output)} below {new.lines[0]!r}, which the run did not print"
    return ""


def _frame(page: Page) -> tuple[Page, list[int]]:
    """All of a page but its steps, variants and places; and how many steps each block has."""
    blocks = [block for block in page.blocks if not block.differs]
    bare = (replace(block, key=Key(page.path, 0), line=0, steps=()) for block in blocks)
    return replace(page, blocks=tuple(bare)), [len(block.steps) for block in blocks]


def _answers(page: Page, engine: str) -> Iterator[tuple[Key, Step]]:
    """The key of each step of the page's blocks, with the step that a run on ``engine`` takes."""
    keys = (step.key for block in page.blocks if not block.differs for step in block.steps)
    return zip(keys, (step for _, step in page.steps_on(engine)), strict=True)


def _content(step: Step) -> tuple[str, str, tuple[str, ...], int]:
    return step.host, step.command, step.output, step.exit


def _refusal(outputs: dict[Step, tuple[str, ...]], variants: dict[Block, list[Step]], reason: str) -> PageError:
    """The error of an update: a line of output that cannot be on a page, if there is one, or else the reason."""
    printed = [*outputs.items(), *((step, step.output) for steps in variants.values() for step in steps)]
    for step, output in printed:
        for number, line in enumerate(output, 1):
            if advice := _trap(number, line):
                return PageError(step.path, step.line, f"the output's line {number} {advice}")
    first = printed[0][0]
    return PageError(first.path, first.line, f"{reason}; nothing is written")


def _trap(number: int, line: str) -> str:
    if number == 1 and line.startswith(">"):
        return "looks like more of the command; pipe it through sed 's/^/ /'"
    return next((advice for pattern, advice in _TRAPS if pattern.fullmatch(line)), "")


def _text(path: str) -> str:
    return Path(path).read_bytes().decode()


@contextmanager
def _written(texts: dict[str, str]) -> Iterator[None]:
    """Files with these texts; as they were where the block within raises."""
    before = {name: Path(name).read_bytes() for name in texts}
    try:
        for name, text in texts.items():
            _write(name, text.encode())
        yield
    except BaseException:
        for name, data in before.items():
            _write(name, data)
        raise


def _write(name: str, data: bytes) -> None:
    part = Path(name).with_suffix(".part")
    part.write_bytes(data)
    part.replace(name)
