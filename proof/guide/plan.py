"""A page's ``run.sh``: the plan that ``lab/play.sh`` follows on a reader's own Docker, as calls of its words.

All that a page says is decided here. The player compares versions, runs probes and loops.
"""

from __future__ import annotations

import math
import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path

from proof.guide.effects import REACHES, reaches
from proof.guide.model import Block, Key, Page
from proof.guide.needs import shell_test

_HEAD = """#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from {path}: change the page, not this file.
plan() {{
{plan}
}}
. "$(dirname -- "$0")/../../lab/play.sh"
"""
_NAMES = re.compile(
    r"--name[ =](?P<name>\S+)"
    r"|\bdocker (?:-\S+ \S+ )*(?:network|volume|context|config|secret|plugin) (?:create|rm|remove) (?P<new>[^;&|\n]*)"
    r"|\bdocker (?:-\S+ \S+ )*(?:container |service |stack )?(?:rm|remove|rename|deploy) (?P<removed>[^;&|\n]*)"
    r"|\bcompose [^;&|\n]*?(?:-p|--project-name)[ =](?P<project>\S+)"
    r"|\bfor \w+ in (?P<each>[^;\n]*)"
)
_IMAGES = re.compile(r"\bdocker (?:image rm|rmi|tag|build .*?(?:-t|--tag))[ =](?P<images>[^;&|\n]*)")
_NAME = re.compile(r"[A-Za-z][\w.-]*")
_IMAGE = re.compile(r"[a-z][\w./:-]*")
_COMPOSE = re.compile(r"\bdocker[ -]compose\b")
_NAMED_IN_FILE = re.compile(r"^\s*(?:container_)?name: *[\"']?([\w.-]+)", re.MULTILINE)
_TAKEN_BY = {
    "leaves the swarm": ("swarm", "inactive"),
    "writes daemon.json": ("file", "/etc/docker/daemon.json"),
}
"""What a page does to its host → what it may do only where nobody has done it before."""


def run_script(page: Page, names: Mapping[Key, str], spans: Mapping[Key, tuple[int, int]]) -> str:
    """The text of a page's ``run.sh``.

    Args:
        page: the page.
        names: key of a block to the name of its script.
        spans: key of a step to the first line of its command in that script, from 1, and the command's number of lines.
    """
    words = [("page", page.path, page.hosts, page.workdir), *_needs(page)]
    words += [("requires", page.requires)] if page.requires else []
    words += [*_effects(page, names), *_taken(page), *_steps(page, names, spans)]
    lines = (" ".join(shlex.quote(str(word)) for word in line) for line in words)
    return _HEAD.format(path=page.path, plan="\n".join(f"    {line}" for line in lines))


def _needs(page: Page) -> Iterator[tuple[object, ...]]:
    requires = [page.requires, *(block.requires for block in page.blocks if not block.differs)]
    return (("need", need, shell_test(need)) for need in dict.fromkeys(" ".join(requires).split()))


def _effects(page: Page, names: Mapping[Key, str]) -> Iterator[tuple[object, ...]]:
    for effect in REACHES:
        scripts = [names[block.key] for block in page.blocks if not block.differs and effect in _reached(block)]
        if scripts:
            yield "reaches", effect, ", ".join(scripts)


def _reached(block: Block) -> list[str]:
    return [] if block.norun else reaches(step.command for step in block.steps)


def _taken(page: Page) -> Iterator[tuple[object, ...]]:
    """What the page creates or removes; the player refuses to start where it is there already."""
    commands = [step.command for step in page.steps]
    effects = [effect for block in page.blocks for effect in _reached(block)]
    names = _words(_NAMES, _NAME, commands) | _of_compose(page, commands)
    kinds = {"name": names, "image": _words(_IMAGES, _IMAGE, commands)}
    yield from (("takes", kind, *sorted(words)) for kind, words in kinds.items() if words)
    yield from (("takes", *taken) for effect, taken in _TAKEN_BY.items() if effect in effects)


def _words(pattern: re.Pattern[str], form: re.Pattern[str], commands: list[str]) -> set[str]:
    """All words of that form in the groups of the pattern. One that names nothing does no harm."""
    parts = [part for command in commands for match in pattern.finditer(command) for part in match.groups() if part]
    return {word for part in parts for word in re.split(r"[\s'\"()]+", part) if form.fullmatch(word)}


def _of_compose(page: Page, commands: list[str]) -> set[str]:
    """Names that Compose files of the page give; and its folder, which names a project whose file does not."""
    if not any(map(_COMPOSE.search, commands)):
        return set()
    files = [text for name, text in page.files.items() if name.endswith((".yaml", ".yml"))]
    if page.workdir:
        files += [file.read_text() for file in sorted(Path(page.workdir).rglob("*.y*ml"))]
    return {"guide", *(name for text in files for name in _NAMED_IN_FILE.findall(text))}


def _steps(page: Page, names: Mapping[Key, str], spans: Mapping[Key, tuple[int, int]]) -> Iterator[tuple[object, ...]]:
    variants = [(block, step) for block in page.blocks for step in block.steps if block.differs]
    blocks = [block for block in page.blocks if not block.differs]
    cleaning = len(blocks)
    while cleaning and blocks[cleaning - 1].slug.startswith("clean-up"):
        cleaning -= 1
    for number, block in enumerate(blocks):
        if number == cleaning:
            yield ("clean_up",)
        yield "block", names[block.key], math.ceil(block.timeout), block.requires, block.norun
        for step in block.steps:
            yield "step", *spans[step.key], step.exit
            for other, variant in variants:
                if variant.instead_of == step.key:
                    place = names[other.key], math.ceil(other.timeout), *spans[variant.key]
                    yield "instead", other.differs, *place, variant.exit
    if cleaning == len(blocks):
        yield ("clean_up",)
