"""What MkDocs calls: console blocks as HTML, and the proof at the foot of each page."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

from mkdocs.utils import get_relative_url

from proof import pictures, record, topology
from proof.console import console_lines


def console_validator(language: str, inputs: dict[str, str], options: dict[str, str], attrs: Any, md: Any) -> bool:
    """Superfences' validator: keep every option; the reader reports the unknown ones."""
    options.update(inputs)
    return True


def console_format(source: str, language: str, css_class: str, options: dict[str, str], md: Any, **_: Any) -> str:
    """Superfences' formatter: prompts, commands and output told apart; the copy button takes the commands alone."""
    parts, commands = [], []
    for kind, host, text in console_lines(source.split("\n")):
        if kind == "output":
            parts.append(f'<span class="output">{escape(text)}</span>')
        else:
            name = "" if host == "host1" else host
            prompt = f"{name}$" if kind == "prompt" else ">"
            parts.append(f'<span class="prompt">{prompt} </span><span class="command">{escape(text)}</span>')
            commands.append(text)
    notes = [("exit", "exit status {}"), ("requires", "needs {}"), ("norun", "not run: {}")]
    shown = "; ".join(text.format(escape(options[key])) for key, text in notes if key in options)
    foot = f'<div class="status">{shown}</div>' if shown else ""
    foot += _pictures(options)
    body = "\n".join(parts)
    copy = escape("\n".join(commands))  # Material's copy button honours data-copy
    return f'<div class="console highlight" data-copy="{copy}"><pre tabindex="0"><code>{body}</code></pre>{foot}</div>'


def _pictures(options: dict[str, str]) -> str:
    """What is drawn of a block; ``imgs:`` becomes the way to the pictures when the page's address is known."""
    made = ""
    if name := options.get("topology"):
        file = pictures.state_file(name)
        alt = escape(topology.describe(json.loads(file.read_text()))) if file.exists() else ""
        for theme in pictures.THEMES:
            made += (f'<a class="topology" href="imgs:{name}-{theme}.svg" data-theme="{theme}">'
                     f'<img src="imgs:{name}-{theme}.svg" alt="{alt}" loading="lazy"></a>')  # fmt: skip
    if name := options.get("screen"):
        made += (f'<details class="screen"><summary>The same as a picture</summary>'
                 f'<img src="imgs:{name}.svg" alt="The commands and outputs above in a terminal." loading="lazy"></details>')  # fmt: skip
    return made


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """MkDocs hook: add what the last run proved of this page."""
    source = f"docs/{page.file.src_uri}"
    run = record.read(Path("proof.json"))
    html = html.replace('="imgs:', f'="{get_relative_url("imgs/", page.url)}')
    steps = run.get("pages", {}).get(source, {}).get("steps", [])
    if not steps:
        return f'{html}<div class="proof">Not run in this build.</div>'
    passed = sum(step["outcome"] == "passed" for step in steps)
    causes = sorted({f"line {step['line']}: {step['cause']}" for step in steps if step["cause"]})
    where = f"Docker {run['engine']}, Linux {run['kernel']}"
    text = f"{passed} of {len(steps)} steps passed on {where}, {run['date'][:10]}."
    return f'{html}<div class="proof">{escape(" ".join([text, *causes]))}</div>'
