"""A block as a picture of a terminal."""

from __future__ import annotations

import io

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from proof.guide.model import Block

FRAME = """<svg class="screen" viewBox="-12 -12 {terminal_width} {terminal_height}" xmlns="http://www.w3.org/2000/svg">
<style>.{unique_id}-matrix {{ font: {char_height}px monospace; line-height: {line_height}px }} {styles}</style>
<defs>{lines}</defs>
<rect x="-12" y="-12" width="100%" height="100%" rx="8" fill="#1e2430"/>
<g class="{unique_id}-matrix">{matrix}</g>
</svg>
"""
_TERMINAL = TerminalTheme((30, 36, 48), (228, 231, 235), [(30, 36, 48)] * 8)


def transcript(block: Block) -> str:
    """The block as a terminal shows it."""
    return "\n".join(line for step in block.steps for line in step.lines)


def screen(text: str, name: str) -> str:
    """A transcript as an SVG terminal, without fonts from elsewhere."""
    width = max(len(line) for line in text.split("\n")) + 1
    console = Console(record=True, width=width, file=io.StringIO(), legacy_windows=False)
    for line in text.split("\n"):
        prompt = line.startswith(("$ ", "> ", "host"))
        console.print(Text(line, style="bold" if prompt else "", no_wrap=True), soft_wrap=True)
    return console.export_svg(code_format=FRAME, theme=_TERMINAL, unique_id=name)
