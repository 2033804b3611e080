"""What the fences of a page mean: blocks and steps, files, claims. Each mistake is one line with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from proof.errors import PageError
from proof.guide.console import console_lines, notes
from proof.guide.figures import figures
from proof.guide.model import Block, Key, Page, Step
from proof.guide.needs import mistake
from proof.project import releases

MARK = 0xF0000
"""The first of the private-use characters that stand for a place: MARK + index of its origin."""
MARKS = re.compile(f"[{chr(MARK)}-\U0010ffff]")
_FENCE = re.compile(r"[\s>*+\-\d.]*(`{3,}|~{3,})(.*)")
_ADDRESS = re.compile(
    r"\b\d{1,3}(?:\.\d{1,3}){3}(?:/\d+)?(?::\d+)?\b|\b[0-9a-f]{2}(?::[0-9a-f]{2}){5}\b"
    r"|\b2001:db8:[0-9a-f:]*(?:/\d+)?"
)
_OPTIONS = {"title", "exit", "timeout", "requires", "norun", "differs", "topology", "screen", "note", "chart"}
_SHELL_TAGS = {"sh", "shell", "bash", "zsh", "shell-session", "bash-session", "sh-session", "terminal", "doscon"}


@dataclass(frozen=True)
class Origin:
    """Where a line of a rendered page comes from."""

    path: str
    line: int
    text: str


@dataclass
class Fence:
    """A fence as MkDocs' Markdown sees it."""

    language: str
    options: dict[str, str]
    lines: list[str]
    """Its lines; each that is not structure ends in the mark of its origin."""


def _front_matter(path: str, front: dict[str, Any]) -> dict[str, Any]:
    """What the page's head says of hosts, images, working directory and needs."""
    hosts = front.get("hosts", 1)
    if not isinstance(hosts, int) or not 1 <= hosts <= 3:
        raise PageError(path, 2, f"hosts: {hosts!r} is not 1, 2 or 3")
    images, workdir = front.get("images", []), front.get("workdir", "")
    if not isinstance(images, list) or not all(isinstance(name, str) and name for name in images):
        raise PageError(path, 2, f"images: {images!r} is not a list of names of lab/images.toml")
    if not isinstance(workdir, str) or not (workdir == "" or (".." not in workdir and Path(workdir).is_dir())):
        raise PageError(path, 2, f"workdir: {workdir!r} is not a folder of the project")
    requires = front.get("requires", "")
    _check_needs(path, 2, str(requires))
    return {"hosts": hosts, "images": tuple(images), "workdir": workdir, "requires": str(requires)}


def _check_needs(path: str, line: int, requires: str) -> None:
    for need in requires.split():
        if mistake(need):
            raise PageError(path, line, mistake(need))


def page_of(
    path: str,
    front: dict[str, Any],
    found: list[tuple[Fence, str, str, str]],
    claims: list[str],
    origins: list[Origin],
    body: list[str],
    first_line: int,
) -> Page:
    """The page that these fences make.

    Args:
        path: the page's file.
        front: its front matter.
        found: each fence that a reader sees, with the slug and the title of the heading above it, and the claim that
            it proves.
        claims: all claims of the page.
        origins: what each mark in a fence's lines stands for.
        body: the page's lines below the front matter, the first of which is line ``first_line`` of the file.

    Raises:
        PageError: the page breaks a rule.
    """
    _check_fences_close(path, body, first_line)
    blocks: list[Block] = []
    files: dict[str, str] = {}
    for fence, slug, title, claim in found:
        lines, places = _origins(fence, origins, path)
        at = places[0]
        line = max(at.line - 1, 1)
        if fence.language in _SHELL_TAGS and "title" not in fence.options:
            raise PageError(at.path, line, f"a {fence.language!r} fence is not run; tag it console")
        if fence.language == "console":
            blocks.append(_block(Key(path, len(blocks) + 1), fence, lines, places, slug, title, claim))
        elif "title" in fence.options:
            name = fence.options["title"]
            if Path(name).is_absolute() or ".." in Path(name).parts:
                raise PageError(at.path, line, f"file {name!r} is outside the page's directory; use a plain name")
            if name in files:
                raise PageError(at.path, line, f"a second file named {name!r}; give each file its own name")
            files[name] = "\n".join(lines) + "\n"
    head = _front_matter(path, front)
    for block in blocks:
        for step in block.steps:
            if int(step.host[4:]) not in range(1, head["hosts"] + 1):
                raise PageError(step.path, step.line, f"{step.host} is not in the lab; set 'hosts:' in the page's head")
    blocks = with_variants(blocks)
    title = next((line.lstrip("# ").strip() for line in body if line.startswith("# ")), path)
    page = Page(path, tuple(blocks), files, title=title, **head)
    if blocks and not page.steps:
        raise PageError(path, blocks[0].line, "the page has console blocks and no step that runs")
    _check_claims(path, blocks, claims, body, first_line)
    if page.steps and not blocks[-1].slug.startswith("clean-up"):
        raise PageError(path, blocks[-1].line, "the last block is not under '## Clean up'; remove what the page made")
    return page


def _check_claims(path: str, blocks: list[Block], claims: list[str], body: list[str], first_line: int) -> None:
    proven = {block.claim for block in blocks if not block.norun}
    for claim in claims:
        if claim not in proven:
            number = next((n for n, t in enumerate(body, first_line) if "!!! claim" in t and claim[:20] in t), 1)
            raise PageError(path, number, f"no block proves the claim {claim!r}; put a console block into it")
        if claims.count(claim) > 1:
            raise PageError(path, 1, f"two claims say {claim!r}; say each once")


def check_addresses(page: Page, codes: list[str], body: list[str], first_line: int) -> None:
    """An address that the prose names is one that a block of the page shows, so text and transcript cannot part.

    Args:
        page: the page; one without steps shows nothing, and may name what it likes.
        codes: its inline code.
        body: its lines below the front matter, the first of which is line ``first_line`` of the file.

    Raises:
        PageError: an address is on no command, output or file of the page.
    """
    texts = [text for block in page.blocks for step in block.steps for text in (step.command, *step.output)]
    shown = "\n".join([*texts, *page.files.values()])
    for code in codes:
        for address in _ADDRESS.findall(code) if page.steps else []:
            if not re.search(rf"(?<![0-9a-f.:]){re.escape(address)}(?![0-9]|\.[0-9])", shown):
                number = next((n for n, line in enumerate(body, first_line) if f"`{code}`" in line), 1)
                raise PageError(page.path, number, f"no block shows {address}; correct it, or show it")


def with_variants(blocks: list[Block]) -> list[Block]:
    """The blocks, with each step of a ``differs`` fence told which step of the block above it runs in place of.

    Raises:
        PageError: the block above has no such command, or has it twice.
    """
    resolved: list[Block] = []
    above: Block | None = None
    for block in blocks:
        if not block.differs:
            above = block
            resolved.append(block)
            continue
        steps = []
        for step in block.steps:
            same = [
                other
                for other in (above.steps if above else ())
                if (other.host, other.command) == (step.host, step.command)
            ]
            if not same:
                raise PageError(step.path, step.line, "the block above has no such command to differ from")
            if len(same) > 1:
                raise PageError(step.path, step.line, "the block above has this command twice; make two blocks of it")
            steps.append(replace(step, instead_of=same[0].key))
        resolved.append(replace(block, steps=tuple(steps)))
    return resolved


def _origins(fence: Fence, origins: list[Origin], path: str) -> tuple[list[str], list[Origin]]:
    """The fence's lines as the file has them, without indentation, and where each comes from."""
    found: list[Origin | None] = []
    lines = []
    for line in fence.lines:
        marks = MARKS.findall(line)
        origin = origins[ord(marks[-1]) - MARK] if marks else None
        clean = MARKS.sub("", line)
        if origin and "\t" in origin.text:  # Markdown expands tabs; a here-document or /etc/hosts needs them back
            wide = len(origin.text.expandtabs(4)) - len(clean)
            clean = next(
                (origin.text[i:] for i in range(len(origin.text)) if len(origin.text[:i].expandtabs(4)) >= wide), clean
            )
        found.append(origin)
        lines.append(clean)
    known = next(((i, o) for i, o in enumerate(found) if o), None)
    if known is None:
        return lines, [Origin(path, 2, "")] * max(len(lines), 1)
    index, anchor = known
    filled = []
    for i, origin in enumerate(found):
        filled.append(origin or Origin(anchor.path, max(anchor.line + i - index, 1), ""))
        if origin:
            index, anchor = i, origin
    return lines, filled


def _block(key: Key, fence: Fence, lines: list[str], origins: list[Origin], slug: str, title: str, claim: str) -> Block:
    at = origins[0]
    line = max(at.line - 1, 1)
    unknown = sorted(set(fence.options) - _OPTIONS)
    if unknown:
        raise PageError(at.path, line, f"unknown option {unknown[0]!r}; known are {', '.join(sorted(_OPTIONS))}")
    try:
        status, timeout = int(fence.options.get("exit", 0)), float(fence.options.get("timeout", 30))
    except ValueError as error:
        raise PageError(at.path, line, f"exit and timeout are numbers ({error})") from error
    steps: list[tuple[Origin, str, list[str], list[str], int]] = []
    _check_additions(fence, lines, at.path, line)
    for (kind, host, text), origin in zip(console_lines(lines), origins, strict=False):
        if kind == "prompt":
            if not text:
                raise PageError(origin.path, origin.line, "prompt without a command; write one after '$ '")
            steps.append((origin, host, [text], [], origin.line + 1))
        elif not steps:
            raise PageError(origin.path, origin.line, "output before the first prompt; begin the block with '$ '")
        elif kind == "continuation":
            steps[-1][2].append(text)
            steps[-1] = (*steps[-1][:4], origin.line + 1)
        else:
            steps[-1][3].append(text)
    made = tuple(
        Step(
            replace(key, step=index + 1),
            origin.path,
            origin.line,
            host,
            "\n".join(command),
            tuple(output),
            status if index == len(steps) - 1 else 0,
            output_line,
        )
        for index, (origin, host, command, output, output_line) in enumerate(steps)
    )
    raw = at.text
    indent = raw[: len(raw) - len(lines[0])] if raw.endswith(lines[0]) else ""
    options = fence.options
    texts = {name: options.get(name, "") for name in ("requires", "norun", "differs", "topology", "screen")}
    _check_needs(at.path, line, texts["requires"])
    if unknown := sorted({*texts["differs"].split()} - {*releases()}):
        raise PageError(
            at.path, line, f"differs on an unknown engine {unknown[0]!r}; known are {', '.join(releases())}"
        )
    for name in ("topology", "screen"):
        if not re.fullmatch(r"[a-z0-9_-]*", texts[name]):
            raise PageError(at.path, line, f"{name} {texts[name]!r} is not a file's name; use a-z, 0-9, - and _")
    return Block(key, at.path, line, slug, title, made, indent, timeout, claim=claim, **texts)


def _check_additions(fence: Fence, lines: list[str], path: str, line: int) -> None:
    try:
        missing = [part for part, _ in notes(fence.options.get("note", "")) if not any(part in text for text in lines)]
    except ValueError as error:
        raise PageError(path, line, str(error)) from error
    if missing:
        raise PageError(path, line, f"a note on {missing[0]!r}, which the block does not show")
    if (key := fence.options.get("chart")) is not None and not figures(lines, key):
        raise PageError(path, line, f"a chart of {key!r}, and no line of the block is like 'name {key}=12 ms'")


def _check_fences_close(path: str, body: list[str], first_line: int) -> None:
    """Markdown shows an unclosed fence as text; here it is an error at the line that opens it."""
    opened: tuple[int, str] | None = None
    for number, line in enumerate(body, first_line):
        match = _FENCE.match(line)
        if not match:
            continue
        if opened is None:
            opened = number, match[1]
        elif match[1][0] == opened[1][0] and len(match[1]) >= len(opened[1]) and not match[2].strip():
            opened = None
    if opened:
        raise PageError(path, opened[0], f"fence is never closed; add {opened[1]} below its last line")
