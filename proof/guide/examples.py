"""Pages to ``examples/`` and back. What the test runs is what lies there.

A block's script is plain commands; a comment line before each step says where it comes from and what it needs::

    # docs/drivers/bridge.md:42 host1 exit=0
    docker network ls

The expected output lies beside it, under the same comment lines.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
from dataclasses import replace
from pathlib import Path

from proof.errors import PageError
from proof.guide.blocks import with_variants
from proof.guide.model import Block, Key, Page, Step

_MARKER = re.compile(r"# (?P<path>\S+\.\w+):(?P<line>\d+) (?P<host>host\d+) exit=(?P<exit>\d+)")
_KEPT = ("line", "indent", "timeout", "requires", "norun", "differs", "claim", "topology", "screen", "title", "slug")
_ABOUT = ("path", "title", "hosts", "images", "workdir", "requires")
_RUN = """#!/usr/bin/env bash
# {path} on this machine's Docker, in order, then its clean-up. Generated from the page.
exec bash "$(dirname "$0")/../play.sh" "$0" {hosts} {workdir}
"""


def _marker(step: Step) -> str:
    return f"# {step.path}:{step.line} {step.host} exit={step.exit}\n"


def script_name(number: int, block: Block) -> str:
    """Name of a page's ``number``-th block (from 1) in the page's folder, without its suffix."""
    return f"{number:02d}-{block.slug}" + ("-differs" if block.differs else "")


def extract(page: Page) -> dict[str, str]:
    """The files of a page below ``examples/``: relative path to text, the same for the same page."""
    made = {f"{page.name}/run.sh": _RUN.format(path=page.path, hosts=page.hosts, workdir=shlex.quote(page.workdir))}
    about: dict[str, object] = {key: getattr(page, key) for key in _ABOUT}
    blocks: dict[str, object] = {}
    for number, block in enumerate(page.blocks, 1):
        name = script_name(number, block)
        blocks[name] = {key: getattr(block, key) for key in _KEPT}
        head = f"#!/usr/bin/env bash\n# {block.title}. Generated from {page.path}: change the page, not this file.\n"
        if block.differs:
            head += f"# Docker {block.differs} answers otherwise than the block above.\n"
        if block.requires:
            head += f"# Needs {block.requires}\n"
        if block.norun:
            head += f"# Not run: {block.norun}\n"
        steps = [f"{_marker(step)}{step.command}\n" for step in block.steps]
        made[f"{page.name}/{name}.sh"] = head + "\n" + "\n".join(steps)
        made[f"{page.name}/{name}.out"] = "".join(
            _marker(step) + "".join(f"{line}\n" for line in step.output) for step in block.steps
        )
    about["blocks"] = blocks
    made[f"{page.name}/page.json"] = json.dumps(about, indent=1, ensure_ascii=False) + "\n"
    for name, text in page.files.items():
        made[f"{page.name}/files/{name}"] = text
    return made


def difference(pages: list[Page], examples: Path) -> list[str]:
    """Files of ``examples`` that are not what the pages say: ``missing``, ``stale`` or ``different``, one line each."""
    wanted = {name: text for page in pages if page.blocks for name, text in extract(page).items()}
    lines = [f"missing: {name}" for name in wanted if not (examples / name).exists()]
    for name, text in wanted.items():
        if (examples / name).exists() and (examples / name).read_bytes() != text.encode():
            lines.append(f"different: {name}")
    return sorted(lines + [f"stale: {name}" for name in _generated(examples) - set(wanted)])


def _generated(examples: Path) -> set[str]:
    folders = [about.parent for about in examples.glob("*/page.json")]
    return {str(f.relative_to(examples)) for folder in folders for f in folder.rglob("*") if f.is_file()}


def write(pages: list[Page], examples: Path) -> None:
    """Make ``examples`` what the pages say; a page's folder holds nothing else afterwards.

    Raises:
        PageError: a page has the name of a folder there that was not extracted.
    """
    for page in (page for page in pages if page.blocks):
        folder = examples / page.name
        if folder.exists() and not (folder / "page.json").exists() and any(f.is_file() for f in folder.rglob("*")):
            raise PageError(page.path, 1, f"{folder} was not extracted from a page; rename the page")
    wanted = {name: text for page in pages if page.blocks for name, text in extract(page).items()}
    for name in _generated(examples) - set(wanted):
        (examples / name).unlink()
    for name, text in wanted.items():
        (examples / name).parent.mkdir(parents=True, exist_ok=True)
        (examples / name).write_bytes(text.encode())
    for folder in [f for f in examples.iterdir() if f.is_dir() and not any(p.is_file() for p in f.rglob("*"))]:
        shutil.rmtree(folder)


def load(folder: Path) -> Page:
    """The page that was extracted to ``folder``.

    Raises:
        PageError: a file there is missing or not as `extract` writes it.
    """
    try:
        about = json.loads((folder / "page.json").read_text())
        blocks = [
            _load_block(folder, Key(about["path"], number), name, kept)
            for number, (name, kept) in enumerate(about["blocks"].items(), 1)
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PageError(str(folder), 1, f"not a whole example ({error}); run nox -s docs-update") from error
    root = folder / "files"
    files = {str(f.relative_to(root)): f.read_text() for f in sorted(root.rglob("*")) if f.is_file()}
    return Page(
        about["path"],
        tuple(with_variants(blocks)),
        files,
        about["hosts"],
        tuple(about["images"]),
        about["workdir"],
        about["title"],
        about["requires"],
    )


def _load_block(folder: Path, key: Key, name: str, kept: dict[str, object]) -> Block:
    commands = _sections(folder / f"{name}.sh")
    outputs = _sections(folder / f"{name}.out")
    if [marker[0] for marker in commands] != [marker[0] for marker in outputs]:
        raise PageError(str(folder / f"{name}.out"), 1, "not the steps of the script; run nox -s docs-update")
    steps = []
    for number, ((match, lines), (_, output)) in enumerate(zip(commands, outputs, strict=True), 1):
        command = "\n".join(lines).rstrip("\n")
        found = _MARKER.fullmatch(match)
        assert found
        line = int(found["line"])
        steps.append(
            Step(
                replace(key, step=number),
                found["path"],
                line,
                found["host"],
                command,
                tuple(output),
                int(found["exit"]),
                line + command.count("\n") + 1,
            )
        )
    return Block(key, key.page, steps=tuple(steps), **kept)  # type: ignore[arg-type]


def _sections(file: Path) -> list[tuple[str, list[str]]]:
    sections: list[tuple[str, list[str]]] = []
    for line in file.read_text().split("\n")[:-1]:
        if _MARKER.fullmatch(line):
            sections.append((line, []))
        elif sections:
            sections[-1][1].append(line)
    return sections
