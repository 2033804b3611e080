"""A console fence as HTML: prompts, commands and output told apart, and one button that copies the commands.

MkDocs and Zensical call `console_format` through superfences. It does not know the page. So three things stay open, for
the plugin: the element ``<span data-fence="…">``, in whose place the block's badge goes (`proof.site.badges`), and
addresses that begin with ``imgs:`` and ``reach:`` (`resolved`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from markdown.extensions.toc import slugify

from proof.guide import effects
from proof.guide.console import console_lines, notes
from proof.guide.figures import figures
from proof.guide.model import Block
from proof.pictures import words
from proof.pictures.diagram import THEMES
from proof.pictures.state import state_file
from proof.project import PICTURES
from proof.site.chart import bars

_PRE = "<pre><samp>{}</samp></pre>"  # not code: Material's script measures each code element, again and again
_COPY = (
    '<button class="md-code__button" data-md-type="copy" aria-label="Copy the commands" '
    'data-clipboard-text="{}"></button>'
)
"""Material's script copies the button's attribute."""
_LONG, _OPEN = 25, 10
"""An output of more lines than the first is folded; the second is how many lines stay open."""
_LABELS = {"exit": "exit status {}", "requires": "needs {}", "norun": "not run: {}"}
"""Option of a fence → what the reader sees of it."""
_Line = tuple[str, str, str]


def identity(lines: Sequence[str]) -> str:
    """Hash of what a console fence shows, by which the plugin knows its block again."""
    return sha256(repr(list(console_lines(lines))).encode()).hexdigest()[:16]


def block_identity(block: Block) -> str:
    """The `identity` of the fence that shows this block."""
    return identity([line for step in block.steps for line in step.lines])


def console_validator(language: str, inputs: dict[str, str], options: dict[str, str], attrs: Any, md: Any) -> bool:
    """Superfences' validator: accept every option. The reader refuses unknown ones with file and line."""
    options.update(inputs)
    return True


def console_format(source: str, language: str, css_class: str, options: dict[str, str], md: Any, **_: Any) -> str:
    """HTML of a console fence: superfences' formatter."""
    source_lines = source.split("\n")
    lines = list(console_lines(source_lines))
    commands = [text for kind, _, text in lines if kind != "output"]
    body, noted = _with_notes(_transcript(lines), options.get("note", ""))
    body = re.sub("<samp>(.*?)</samp>", _sized, body, flags=re.DOTALL)
    body = body.replace("<pre>", "<pre>" + _COPY.format(escape("\n".join(commands))), 1)
    labels = "".join(f"{text.format(escape(options[key]))} · " for key, text in _LABELS.items() if key in options)
    badge = f'<span data-fence="{identity(source_lines)}"></span>'
    foot = f'<div class="status" data-search-exclude>{labels}{badge}</div>{_diagram(options)}{_screen(options)}'
    html = f'<div class="console highlight">{_effects(commands)}{body}{noted}{foot}</div>'
    if "chart" in options:
        html += bars(figures(source_lines, options["chart"]))
    return _folded_variant(html, options["differs"].split()) if "differs" in options else html


def resolved(html: str, pictures: str, whole_host: str) -> str:
    """The HTML of a page with the addresses that blocks leave open.

    Args:
        html: the page.
        pictures: where the folder of pictures is, seen from the page; ends with a slash.
        whole_host: where the page about effects on the whole host is; empty in a guide without it.
    """
    html = html.replace('="imgs:', f'="{pictures}')
    return html.replace('="reach:', f'="{whole_host}#' if whole_host else '="#')


def _transcript(lines: Iterable[_Line]) -> str:
    """The lines as one or more ``pre`` elements: a long output is folded, and the block goes on below it."""
    parts: list[str] = []
    for is_output, group in groupby(lines, key=lambda line: line[0] == "output"):
        if is_output:
            parts.append(_output([text for *_, text in group]))
        else:
            parts += map(_input, group)
    return _PRE.format("\n".join(parts)).replace("<samp>\n", "<samp>").replace(_PRE.format(""), "")


def _input(line: _Line) -> str:
    kind, host, text = line
    name = "" if host == "host1" else host
    prompt = f"{name}$" if kind == "prompt" else ">"
    return f'<span class="prompt">{prompt} </span><span class="command">{escape(text)}</span>'


def _output(lines: list[str]) -> str:
    spans = [f'<span class="output">{escape(line)}</span>' for line in lines]
    if len(spans) <= _LONG:
        return "\n".join(spans)
    rest = _PRE.format("\n".join(spans[_OPEN:]))
    fold = f'<details class="fold"><summary>{len(spans) - _OPEN} more lines</summary>{rest}</details>'
    before, after = _PRE.split("{}")
    return "\n".join(spans[:_OPEN]) + after + fold + before


def _sized(samp: re.Match[str]) -> str:
    """Add the number of lines, from which the style sheet knows the height, and a tab stop to scroll by keyboard."""
    return f'<samp tabindex="0" data-lines="{samp[1].count(chr(10)) + 1}">{samp[1]}</samp>'


def _with_notes(body: str, text: str) -> tuple[str, str]:
    """The body with a number at the first place of each noted part, and the list of notes."""
    items = ""
    for number, (part, note) in enumerate(notes(text), 1):
        place = rf"{re.escape(escape(part))}(?![^<]*>)"  # within a line, not within a tag
        body = re.sub(place, rf'<mark data-note="{number}">\g<0></mark>', body, count=1)
        items += f"<li><code>{escape(part)}</code>: {escape(note)}</li>"
    return body, f'<ol class="notes">{items}</ol>' if items else ""


def _effects(commands: list[str]) -> str:
    """The warning above a block that changes its whole host, each effect with a link to its section."""
    links = ", ".join(f'<a href="reach:{slugify(effect, "-")}">{effect}</a>' for effect in effects.reaches(commands))
    return f'<p class="reach" data-search-exclude>This touches your whole host: {links}.</p>' if links else ""


def _diagram(options: dict[str, str]) -> str:
    """The picture of the hosts' state after a block, in both colour schemes and in words."""
    if not (name := options.get("topology")):
        return ""
    file = state_file(name)
    state = json.loads(file.read_text()) if file.exists() else {}
    alt = escape(words.summary(state))
    sentences = "".join(f"<li>{escape(sentence)}</li>" for sentence in words.describe(state))
    return "".join(_image(name, theme, alt) for theme in THEMES) + (
        f'<details class="words" data-search-exclude><summary>The picture in words</summary><ul>{sentences}</ul>'
        "</details>"
    )


def _image(name: str, theme: str, alt: str) -> str:
    file = f"{name}-{theme}.svg"
    width, height = _size(PICTURES / file)
    return (
        f'<a class="topology" href="imgs:{file}" data-theme="{theme}">'
        f'<img src="imgs:{file}" alt="{alt}" width="{width}" height="{height}" loading="lazy"></a>'
    )


def _size(picture: Path) -> tuple[int, int]:
    """Width and height, in pixels, at which the picture's letters are as large as the page's."""
    box = re.search(r'viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"', picture.read_text()) if picture.exists() else None
    return (round(float(box[1]) * 0.8), round(float(box[2]) * 0.8)) if box else (1, 1)


def _screen(options: dict[str, str]) -> str:
    """The picture of the block as a terminal, folded."""
    if not (name := options.get("screen")):
        return ""
    return (
        '<details class="screen"><summary>The same as a picture</summary>'
        f'<img src="imgs:{name}.svg" alt="The commands and outputs above in a terminal." loading="lazy"></details>'
    )


def _folded_variant(html: str, engines: list[str]) -> str:
    """The variant of some engines, folded below the block that it differs from."""
    verb = "prints" if len(engines) == 1 else "print"
    title = f"Docker {' and '.join(engines)} {verb} something else"
    return f'<details class="differs"><summary>{title}</summary>{html}</details>'
