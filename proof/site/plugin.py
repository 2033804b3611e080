"""What MkDocs calls: console blocks as HTML, the proof on each page, and the ledger."""

from __future__ import annotations

import json
import re
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from markdown.extensions.toc import slugify
from mkdocs.exceptions import PluginError
from mkdocs.utils import get_relative_url

from proof.errors import PageError
from proof.guide import effects as reach
from proof.guide import examples
from proof.guide.cache import read_pages
from proof.guide.console import console_lines, notes
from proof.guide.figures import figures
from proof.guide.model import Block, Page
from proof.pictures import draw as pictures
from proof.pictures import state as topology
from proof.project import PICTURES, RECORD, releases
from proof.record import ledger, store
from proof.record.result import reason
from proof.site.chart import bars

_CLAIM = re.compile(r'(<div class="admonition claim">\s*<p class="admonition-title">)(.*?)(</p>)', re.DOTALL)
_PRE = "<pre><samp>{}</samp></pre>"  # and not code, each of which Material's script measures and measures again
_COPY = (
    '<button class="md-code__button" data-md-type="copy" aria-label="Copy the commands" '
    'data-clipboard-text="{}"></button>'
)
"""Material's script copies what the button holds."""
_LONG, _OPEN = 25, 10
"""Lines of an answer from which on it is folded, and how many of them are open then."""
_BLOCK = "<!-- block -->"
"""Stands in a console block for what only its page knows: its script, and when it last passed."""
_pages: dict[str, Page] = {}
_runs: store.Record = {}


def console_validator(language: str, inputs: dict[str, str], options: dict[str, str], attrs: Any, md: Any) -> bool:
    """Superfences' validator: keep every option; the reader reports the unknown ones."""
    options.update(inputs)
    return True


def console_format(source: str, language: str, css_class: str, options: dict[str, str], md: Any, **_: Any) -> str:
    """Superfences' formatter: prompts, commands and output told apart; the copy button takes the commands alone."""
    parts, commands = [], []
    for answer, lines in groupby(console_lines(source.split("\n")), key=lambda line: line[0] == "output"):
        if answer:
            parts.append(_output([text for *_, text in lines]))
            continue
        for kind, host, text in lines:
            name = "" if host == "host1" else host
            prompt = f"{name}$" if kind == "prompt" else ">"
            parts.append(f'<span class="prompt">{prompt} </span><span class="command">{escape(text)}</span>')
            commands.append(text)
    labels = [("exit", "exit status {}"), ("requires", "needs {}"), ("norun", "not run: {}")]
    shown = "".join(f"{text.format(escape(options[key]))} · " for key, text in labels if key in options)
    foot = f'<div class="status" data-search-exclude>{shown}{_BLOCK}</div>{_pictures(options)}'
    body = _PRE.format("\n".join(parts)).replace("<samp>\n", "<samp>").replace(_PRE.format(""), "")
    body, said = _noted(body, options.get("note", ""))
    body = re.sub("<samp>(.*?)</samp>", _sized, body, flags=re.DOTALL)
    body = body.replace("<pre>", "<pre>" + _COPY.format(escape("\n".join(commands))), 1)
    made = f'<div class="console highlight">{_reach(commands)}{body}{said}{foot}</div>'
    if "chart" in options:
        made += bars(figures(source.split("\n"), options["chart"]))
    if "differs" in options:
        engines = options["differs"].split()
        title = f"Docker {' and '.join(engines)} answer{'s' if len(engines) == 1 else ''} otherwise"
        made = f'<details class="differs"><summary>{title}</summary>{made}</details>'
    return made


def _reach(commands: list[str]) -> str:
    """What a block does to all of its host; ``reach:`` becomes the way to the page about it."""
    links = ", ".join(f'<a href="reach:{slugify(said, "-")}">{said}</a>' for said in reach.reaches(commands))
    return f'<p class="reach" data-search-exclude>This touches your whole host: {links}.</p>' if links else ""


def _sized(part: re.Match[str]) -> str:
    """With its number of lines, by which the style sheet knows its height, and a stop for who scrolls by keyboard."""
    return f'<samp tabindex="0" data-lines="{part[1].count(chr(10)) + 1}">{part[1]}</samp>'


def _noted(body: str, text: str) -> tuple[str, str]:
    """Number what a block's notes are on, at its first place, and list the notes."""
    listed = ""
    for number, (part, said) in enumerate(notes(text), 1):
        # A part of a line, and not of a tag.
        place = rf"{re.escape(escape(part))}(?![^<]*>)"
        body = re.sub(place, rf'<mark data-note="{number}">\g<0></mark>', body, count=1)
        listed += f"<li><code>{escape(part)}</code>: {escape(said)}</li>"
    return body, f'<ol class="notes">{listed}</ol>' if listed else ""


def _output(lines: list[str]) -> str:
    """What a command answers; of a long answer only the beginning is open, and the block goes on below the rest."""
    shown = [f'<span class="output">{escape(line)}</span>' for line in lines]
    if len(shown) <= _LONG:
        return "\n".join(shown)
    rest = _PRE.format("\n".join(shown[_OPEN:]))
    fold = f'<details class="fold"><summary>{len(shown) - _OPEN} more lines</summary>{rest}</details>'
    before, after = _PRE.split("{}")
    return "\n".join(shown[:_OPEN]) + after + fold + before


def _pictures(options: dict[str, str]) -> str:
    """What is drawn of a block; ``imgs:`` becomes the way to the pictures when the page's address is known."""
    made = ""
    if name := options.get("topology"):
        file = topology.state_file(name)
        state = json.loads(file.read_text()) if file.exists() else {}
        alt = escape(topology.summary(state))
        for theme in pictures.THEMES:
            width, height = _size(PICTURES / f"{name}-{theme}.svg")
            made += (
                f'<a class="topology" href="imgs:{name}-{theme}.svg" data-theme="{theme}">'
                f'<img src="imgs:{name}-{theme}.svg" alt="{alt}" width="{width}" height="{height}" loading="lazy">'
                "</a>"
            )
        words = "".join(f"<li>{escape(sentence)}</li>" for sentence in topology.describe(state))
        made += (
            '<details class="words" data-search-exclude><summary>The picture in words</summary>'
            f"<ul>{words}</ul></details>"
        )
    if name := options.get("screen"):
        made += (
            '<details class="screen"><summary>The same as a picture</summary>'
            f'<img src="imgs:{name}.svg" alt="The commands and outputs above in a terminal." loading="lazy">'
            "</details>"
        )
    return made


def _size(picture: Path) -> tuple[int, int]:
    """Width and height at which a picture's letters are as large as the page's, in pixels."""
    found = re.search(r'viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"', picture.read_text()) if picture.exists() else None
    return (round(float(found[1]) * 0.8), round(float(found[2]) * 0.8)) if found else (1, 1)


def on_pre_build(**_: Any) -> None:
    """MkDocs hook: read the record and all pages, so that a mistake on one ends the build with its file and line."""
    try:
        _pages.clear()
        _pages.update({page.path: page for page in read_pages()})
        _runs.clear()
        _runs.update(store.read(RECORD))
    except PageError as error:
        raise PluginError(str(error)) from error


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """MkDocs hook: fill the ledger."""
    if page.file.src_uri != "ledger.md":
        return markdown
    return markdown + "\n" + ledger.markdown(list(_pages.values()), _runs)


def on_page_content(html: str, page: Any, files: Any, **_: Any) -> str:
    """MkDocs hook: say at each claim and at the foot what the last runs proved."""
    html = html.replace('="imgs:', f'="{get_relative_url("imgs/", page.url)}')
    about = files.get_file_from_path(reach.PAGE)
    html = html.replace('="reach:', f'="{get_relative_url(about.url, page.url)}#' if about else "")
    read = _pages.get(f"docs/{page.file.src_uri}")
    if read is None or not read.steps:
        return html
    for number, block in enumerate(read.blocks, 1):
        script = f"examples/{read.name}/{examples.script_name(number, block)}.sh"
        link = f'<a href="{get_relative_url(script, page.url)}">script</a>'
        html = html.replace(_BLOCK, link + _passed(read, block), 1)

    def engines(found: re.Match[str]) -> str:
        claim = re.sub("<.*?>", "", found[2])
        proven = [name for name in releases() if ledger.verdict(_runs, name, read, claim).proven]
        text = "proven on Docker " + ", ".join(proven) if proven else "not proven in this build"
        opening = found[1] if proven else found[1].replace("claim", "claim unproven", 1)
        return f'{opening}{found[2]} <span class="engines" data-search-exclude>{text}</span>{found[3]}'

    return _CLAIM.sub(engines, html) + _foot(read)


def _passed(page: Page, block: Block) -> str:
    """When a block last passed, and on which engines."""
    days: dict[str, list[str]] = {}
    for engine in releases():
        if day := ledger.passed(_runs, engine, page, block):
            days.setdefault(day, []).append(engine)
    return "".join(f" · passed {day} on Docker {', '.join(engines)}" for day, engines in days.items())


def _foot(page: Page) -> str:
    lines = []
    for engine in releases():
        run = ledger.run_of(_runs, engine, page)
        if run is None:
            continue
        places = {step.key: str(step.line) for _, step in page.steps_on(engine)}
        causes: dict[str, list[str]] = {}
        for step in run.not_passed:
            causes.setdefault(reason(step, page), []).append(places[step.key])
        text = f"Docker {run.version}, Linux {run.kernel}, {run.date[:10]}: "
        text += f"{run.passed} of {run.steps} steps passed"
        text += "".join(f"; {cause} (line {', '.join(lines)})" for cause, lines in causes.items())
        lines.append(f"<li>{escape(text)}</li>")
    shown = f"<ul>{''.join(lines)}</ul>" if lines else "Not run in this build."
    return f'<div class="proof" data-search-exclude>{shown}</div>'
