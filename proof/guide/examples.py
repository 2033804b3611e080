"""Pages to ``examples/`` and back. What the test runs is what lies there, and all that lies there is generated.

A block's script is plain commands; a comment line before each step says its number, its host and its exit status::

    # 3 host1 exit=0
    docker network ls

The expected output lies beside it, under the same comment lines. They are for people: ``page.json`` says on which
lines commands and outputs are. ``places.json`` says where on the page they come from, and is all that a change of prose
moves.

``python -m proof.guide.examples`` writes ``examples/``; with ``--check`` it says what it would change.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any

from proof.errors import PageError
from proof.guide.cache import read_pages
from proof.guide.model import Block, Key, Page, Step
from proof.guide.plan import run_script
from proof.project import APPS, EXAMPLES

Span = tuple[int, int]
"""First line in a file, from 1, and number of lines."""
_PLACES = {Block: ("path", "line", "indent"), Step: ("path", "line", "output_line")}
_APART = {Page: ("blocks", "files"), Block: ("key", "steps"), Step: ("key", "command", "output", "instead_of")}
"""Fields that are files of their own, or follow from what lies around them."""
_AGAIN = "run nox -s extract"


def script_name(number: int, block: Block) -> str:
    """Name of a page's ``number``-th block (from 1) in the page's folder, without its suffix."""
    slug = re.sub(r"[^\w-]+", "-", block.slug)  # the id of a heading may be a path
    slug = slug.encode()[:200].decode(errors="ignore")  # and longer than a file's name may be
    return f"{number:02d}-{slug}" + ("-differs" if block.differs else "")


def extract(page: Page) -> dict[str, str]:
    """The files of a page below ``examples/``: relative path to text, the same for the same page."""
    texts: dict[str, str] = {}
    about, places = _stored(page), {}
    about["blocks"] = {}
    names, commands = {}, {}
    for number, block in enumerate(page.blocks, 1):
        name = script_name(number, block)
        texts[f"{name}.sh"], scripts = _sections(_head(page, block), [(step, step.command) for step in block.steps])
        outputs = [(step, "\n".join(step.output) if step.output else None) for step in block.steps]
        texts[f"{name}.out"], answers = _sections("", outputs)
        steps = [_step(*parts) for parts in zip(block.steps, scripts, answers, strict=True)]
        about["blocks"][name] = {**_stored(block), "steps": steps}
        places[name] = {**_placed(block), "steps": [list(_placed(step).values()) for step in block.steps]}
        names[block.key] = f"{name}.sh"
        commands.update({step.key: span for step, span in zip(block.steps, scripts, strict=True)})
    texts["run.sh"] = run_script(page, names, commands)
    texts["page.json"] = _json(about, 4) + "\n"
    texts["places.json"] = _json(places, 1) + "\n"
    texts |= {f"files/{name}": text for name, text in page.files.items()}
    return {f"{page.name}/{name}": text for name, text in texts.items()}


def _head(page: Page, block: Block) -> str:
    lines = [f"{block.title}. Generated from {page.path}: change the page, not this file."]
    lines += [f"Runs on Docker {block.differs} in place of the block above."] if block.differs else []
    lines += [f"Needs {block.requires}"] if block.requires else []
    lines += [f"Not run: {block.norun}"] if block.norun else []
    return "#!/usr/bin/env bash\n" + "".join(f"# {' '.join(line.split())}\n" for line in lines)


def _sections(head: str, parts: list[tuple[Step, str | None]]) -> tuple[str, list[Span]]:
    """A file of each step's comment line and text, and where the texts are; below a head, steps are set apart."""
    lines, spans = head.split("\n")[:-1], []
    for step, text in parts:
        lines += [""] if head else []
        lines.append(f"# {step.key.step} {step.host} exit={step.exit}")
        body = [] if text is None else text.split("\n")
        spans.append((len(lines) + 1, len(body)))
        lines += body
    return "".join(f"{line}\n" for line in lines), spans


def _step(step: Step, command: Span, output: Span) -> dict[str, Any]:
    instead = {"instead_of": str(step.instead_of)} if step.instead_of else {}
    return {**_stored(step), "command": command, "output": output, **instead}


def _stored(part: Page | Block | Step) -> dict[str, Any]:
    """The fields of a part that differ from their defaults, but for its places and what lies in files of its own."""
    left_out = (*_APART[type(part)], *_PLACES.get(type(part), ()))
    stored = [field for field in fields(part) if field.name not in left_out]
    return {field.name: getattr(part, field.name) for field in stored if not _is_default(field, part)}


def _is_default(field: Field[Any], part: object) -> bool:
    return field.default is not MISSING and bool(getattr(part, field.name) == field.default)


def _placed(part: Block | Step) -> dict[str, Any]:
    return {name: getattr(part, name) for name in _PLACES[type(part)]}


def _json(value: Any, levels: int, indent: str = "") -> str:
    """JSON whose outer ``levels`` have a line for each entry, so that one change is one line."""
    if not levels or not value or not isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    inner = f"{indent} "
    names = (
        [f"{json.dumps(name, ensure_ascii=False)}: " for name in value]
        if isinstance(value, dict)
        else [""] * len(value)
    )
    items = value.values() if isinstance(value, dict) else value
    entries = [f"{inner}{name}{_json(item, levels - 1, inner)}" for name, item in zip(names, items, strict=True)]
    first, last = "{}" if isinstance(value, dict) else "[]"
    return f"{first}\n" + ",\n".join(entries) + f"\n{indent}{last}"


def load(folder: Path) -> Page:
    """The page that was extracted to ``folder``.

    Raises:
        PageError: a file there is missing, too many, or not as `extract` writes it.
    """
    try:
        about, places = (json.loads(_read(folder / name)) for name in ("page.json", "places.json"))
        blocks = [
            _load_block(folder / name, Key(about["path"], number), entry, places[name])
            for number, (name, entry) in enumerate(about.pop("blocks").items(), 1)
        ]
        root = folder / "files"
        files = {str(file.relative_to(root)): _read(file) for file in sorted(root.rglob("*")) if file.is_file()}
        page = Page(blocks=tuple(blocks), files=files, **_frozen(about))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise PageError(str(folder), 1, f"not a whole example ({error}); {_AGAIN}") from error
    _check_as_extracted(folder, page)
    return page


def _check_as_extracted(folder: Path, page: Page) -> None:
    expected = {name.removeprefix(f"{page.name}/"): text.encode() for name, text in extract(page).items()}
    there = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    changed = sorted(name for name in expected.keys() | there.keys() if expected.get(name) != there.get(name))
    if changed:
        raise PageError(str(folder / changed[0]), 1, f"not as extracted from its page; {_AGAIN}")


def _load_block(file: Path, key: Key, entry: dict[str, Any], place: dict[str, Any]) -> Block:
    scripts, outputs = (_read(Path(f"{file}{suffix}")).split("\n") for suffix in (".sh", ".out"))
    steps = []
    for number, (step, where) in enumerate(zip(entry.pop("steps"), place["steps"], strict=True), 1):
        command, output = _cut(scripts, step.pop("command")), _cut(outputs, step.pop("output"))
        instead = Key.parse(step.pop("instead_of")) if "instead_of" in step else None
        placed = dict(zip(_PLACES[Step], where, strict=True))
        own = Key(key.page, key.block, number)
        steps.append(
            Step(own, command="\n".join(command), output=tuple(output), instead_of=instead, **placed, **_frozen(step))
        )
    return Block(key, steps=tuple(steps), **{name: place[name] for name in _PLACES[Block]}, **_frozen(entry))


def _cut(lines: list[str], span: list[int]) -> list[str]:
    first, number = span
    return lines[first - 1 : first - 1 + number]


def _frozen(values: dict[str, Any]) -> dict[str, Any]:
    """JSON's lists as the tuples that they were."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


def _read(file: Path) -> str:
    return file.read_bytes().decode()  # and not read_text, which takes a carriage return for an end of line


def _wanted(pages: Iterable[Page], apps: Path) -> dict[str, bytes]:
    """All that ``examples/`` holds: the applications that pages use, and the pages' files."""
    wanted = {str(file.relative_to(apps)): file.read_bytes() for file in apps.rglob("*") if file.is_file()}
    return wanted | {name: text.encode() for page in pages if page.blocks for name, text in extract(page).items()}


def difference(pages: Iterable[Page], examples: Path = EXAMPLES, apps: Path = APPS) -> list[str]:
    """Files of ``examples`` that are not what pages and apps say, one a line: missing, different or stale."""
    wanted = _wanted(pages, apps)
    there = {str(file.relative_to(examples)): file for file in examples.rglob("*") if file.is_file()}
    lines = [f"missing: {name}" for name in wanted.keys() - there.keys()]
    lines += [f"stale: {name}" for name in there.keys() - wanted.keys()]
    same = wanted.keys() & there.keys()
    return sorted(lines + [f"different: {name}" for name in same if there[name].read_bytes() != wanted[name]])


def write(pages: Iterable[Page], examples: Path = EXAMPLES, apps: Path = APPS) -> None:
    """Make ``examples`` what pages and apps say; it holds nothing else afterwards.

    Raises:
        PageError: a file there was neither extracted nor copied; nothing is written then.
    """
    pages = [page for page in pages if page.blocks]
    wanted = _wanted(pages, apps)
    stale = [file for file in examples.rglob("*") if file.is_file() and str(file.relative_to(examples)) not in wanted]
    for page in pages:
        if (apps / page.name).exists():
            raise PageError(page.path, 1, f"has the name of {apps / page.name}; rename the page")
    for file in stale:
        top = examples / file.relative_to(examples).parts[0]
        if not (top / "page.json").exists() and not (apps / top.name).exists():
            raise PageError(str(file), 1, f"not from a page; {examples} is generated: move it elsewhere")
    for file in stale:
        file.unlink()
    for name, content in wanted.items():
        file = examples / name
        if not file.exists() or file.read_bytes() != content:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    for folder in sorted((folder for folder in examples.rglob("*") if folder.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def copy_apps(examples: Path = EXAMPLES, apps: Path = APPS) -> None:
    """Copy the applications alone: pages include files of theirs, so this comes before pages are read."""
    for name, content in _wanted([], apps).items():
        (examples / name).parent.mkdir(parents=True, exist_ok=True)
        (examples / name).write_bytes(content)


def out_of_step(pages: Iterable[Page], examples: Path = EXAMPLES) -> list[str]:
    """A line for each page whose folder is not as extracted from it: a run of it would prove something else."""
    lines = []
    for page in pages:
        for name, text in extract(page).items() if page.blocks else ():
            file = examples / name
            if not file.exists() or file.read_bytes() != text.encode():
                lines.append(f"{page.path}:1: {file} is not as extracted from it; {_AGAIN}")
                break
    return lines


def miscounted(pages: Iterable[Page], engine: str, ids: Iterable[str]) -> list[str]:
    """A line for each page of which a run collects more or fewer steps than were read.

    Args:
        pages: the pages that the run is to collect whole.
        engine: the run's engine.
        ids: node ids of what it has collected: those of a page begin with its path and ``::``, and one is no step,
            but the comparison after the clean-up.
    """
    collected = Counter(node.split("::")[0] for node in ids)
    counts = [(page, len(page.steps_on(engine)), max(collected[page.path] - 1, 0)) for page in pages]
    return [f"{page.path}: {read} steps read, {runs} collected" for page, read, runs in counts if read != runs]


def main(arguments: list[str] | None = None) -> int:
    """Write ``examples/``; or, with ``--check``, print what is out of step and return 1 for anything."""
    parser = argparse.ArgumentParser(prog="python -m proof.guide.examples")
    parser.add_argument("--check", action="store_true", help="only say what is out of step")
    check = parser.parse_args(arguments).check
    try:
        if not check:
            copy_apps()
        pages = read_pages()
        changed = difference(pages)
        if not check:
            write(pages)
    except PageError as error:
        print(error, file=sys.stderr)
        return 2
    print(*changed, f"{len(changed)} files {'out of step; ' + _AGAIN if check and changed else 'changed'}", sep="\n")
    return int(check and bool(changed))


if __name__ == "__main__":
    sys.exit(main())
