"""A page's front matter: what the page needs, and keys of MkDocs and its theme, which are left to them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils import meta

from proof.errors import PageError
from proof.guide.options import Option, needs

OF_THE_SITE = {"description", "hide", "icon", "search", "status", "subtitle", "tags", "template", "title"}
"""Keys that MkDocs and Material read: https://squidfunk.github.io/mkdocs-material/reference/#usage"""


def _hosts(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 3:
        raise ValueError(f"hosts: {value!r} is not 1, 2 or 3")
    return value


def _images(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(name, str) and name for name in value):
        raise ValueError(f"images: {value!r} is not a list of names of lab/images.toml")
    return tuple(value)


def is_folder_inside(name: str) -> bool:
    """Whether a name is that of a folder within the current one, symbolic links followed."""
    path = Path(name)
    try:
        inside = not path.is_absolute() and Path.cwd() in path.resolve(strict=True).parents
    except (OSError, ValueError, RuntimeError):  # no such file, a name too long, a NUL in it, a loop of links
        return False
    return inside and ".." not in path.parts and path.is_dir()


def _workdir(value: Any) -> str:
    if not isinstance(value, str) or not is_folder_inside(value):
        raise ValueError(f"workdir: {value!r} is not a folder of the project")
    return value


KEYS = (
    Option("hosts", _hosts, "hosts: 2", "Docker hosts of the page, 1 to 3; `host2$ ` runs on the second", "hosts"),
    Option("images", _images, "images: [nginx]", "images of `lab/images.toml`, besides busybox", "images"),
    Option(
        "workdir", _workdir, "workdir: examples/…", "a folder whose copy is the page's working directory", "workdir"
    ),
    Option(
        "requires",
        needs,
        "requires: ip_vs",
        "what the whole page needs; where the kernel lacks it, the page runs in a virtual machine",
        "requires",
    ),
)
"""The keys that the project reads."""


def split(path: str, text: str) -> tuple[dict[str, Any], str, int]:
    """A page's head (field of `Page` → value), its text below the head, and that text's first line in the file.

    Raises:
        PageError: the head is broken or holds a key that nothing reads; MkDocs would drop either in silence.
    """
    match = meta.YAML_RE.match(text)
    if match:
        head, body = _values(path, match[1]), text[match.end() :].lstrip("\n")
    elif re.match(r"---[ \t]*(\n|$)", text):
        raise PageError(path, 1, "the head is never closed; add --- below its last line")
    else:
        body, loose = meta.get_data(text)
        if loose:
            raise PageError(path, 1, f"MkDocs takes {next(iter(loose))!r} for a head and drops it; put --- around it")
        head = {}
    return head, body, text[: len(text) - len(body)].count("\n") + 1


def _values(path: str, text: str) -> dict[str, Any]:
    front, places = _yaml(path, text)
    known = {option.name: option for option in KEYS}
    for name, line in places:
        if name not in known and name not in OF_THE_SITE:
            raise PageError(path, line, f"unknown key {name!r} in the head; known are {', '.join(sorted(known))}")
        if [other for other, _ in places].count(name) > 1:
            raise PageError(path, line, f"the head has {name!r} twice; leave one")
    values = {}
    for name, line in places:
        if name in known:
            try:
                values[known[name].field] = known[name].parse(front.get(name))
            except ValueError as error:
                raise PageError(path, line, str(error)) from error
    return values


def _yaml(path: str, text: str) -> tuple[dict[str, Any], list[tuple[str, int]]]:
    """The head as YAML has it, and the line of each of its keys."""
    try:
        front = yaml.safe_load(text)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except Exception as error:  # besides YAMLError: a date or a number out of range, a key that is a list
        mark = getattr(error, "problem_mark", None)
        line = min(mark.line, text.count("\n") - 1) + 2 if mark else 2
        reason = getattr(error, "problem", None) or " ".join(str(error).split())
        raise PageError(path, line, f"the head is no YAML: {reason}") from error
    if not isinstance(front, dict) or not isinstance(node, yaml.MappingNode):
        raise PageError(path, 2, "the head is not lines like 'hosts: 2'")
    return front, [(str(key.value), key.start_mark.line + 2) for key, _ in node.value]
