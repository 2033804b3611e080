"""Which fences a page shows, and which prompts are in none of them.

Superfences finds the fences, as on the site. Each leaves an element in the HTML, so a fence counts only if a reader
sees it. Lines outside of all fences that look like a prompt or like a fence get a mark. A mark that is not in an HTML
comment is an error: else a fence that Markdown does not take would be lost without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import markdown
from markdown.extensions import Extension
from pymdownx.superfences import (
    FENCED_BLOCK_RE,
    SuperFencesBlockPreprocessor,
    SuperFencesRawBlockPreprocessor,
    highlight_validator,
)

from proof.errors import PageError
from proof.guide.includes import Includes, Origin
from proof.guide.rendered import FENCE, LOOSE, Rendered

_BLANK = r"[\s\u200b-\u200f\u2060\ufeff]"
_LEFT = rf"(?:{_BLANK}|>)*(?:(?:[-*+]|\d+[.)]){_BLANK}+)*"
"""What may be left of a fence or a prompt: indentation, quotes, list items."""
_PROMPT = re.compile(
    rf"{_LEFT}(?:<(?:pre|samp|div|p)\b[^>]*>)*(?:<code\b[^>]*>)?(?:host\d+)?\$(?:{_BLANK}|$)", re.IGNORECASE
)
_MARKS = re.compile(rf"{_LEFT}(?P<marks>`{{3,}}(?=[^`]*$)|~{{3,}})")
_NO_BLOCK = "this prompt is in no console block; put it into one, or into `…` if it is none"
_NO_FENCE = (
    'Markdown does not take this fence; write options as name="value", close it as far in and with as many marks, '
    "and begin it on a line of its own"
)
_SHOWN_AS_TEXT = "Markdown shows this fence as text; begin it less far in, and outside of HTML"
SHELL_TAGS = {"sh", "shell", "bash", "zsh", "shell-session", "bash-session", "sh-session", "terminal", "doscon"}


@dataclass
class Fence:
    """A fence as Superfences gives it to the formatter of the site."""

    language: str
    options: dict[str, str]
    lines: list[str]
    start: int
    """Index of its opening in the text that Superfences' second preprocessor has."""
    end: int
    """Index behind its closing there."""


@dataclass(frozen=True)
class Shown:
    """A fence that a reader sees, and where it is on its page."""

    language: str
    options: dict[str, str]
    lines: list[str]
    opening: Origin
    origins: list[Origin]
    """Of each of its lines."""
    closing: Origin
    slug: str
    """Id of the heading above it."""
    title: str
    """Text of that heading."""
    claim: str
    """The claim that it proves; empty for none."""

    @property
    def marks(self) -> str:
        """What opens and closes it."""
        found = re.search("`{3,}|~{3,}", self.opening.text)
        assert found  # Superfences took it for a fence
        return found[0]

    def error(self, reason: str) -> PageError:
        """The error of this fence, at its opening."""
        return PageError(self.opening.path, self.opening.line, reason)


class _RawSuperfences(SuperFencesRawBlockPreprocessor):  # type: ignore[misc]
    """Superfences' first preprocessor, which sets fences aside before Markdown expands tabs; it sees all lines."""

    def run(self, lines: list[str]) -> list[str]:
        """The lines with a placeholder for each fence."""
        self.spans: list[tuple[int, int]] = []
        replaced: list[str] = super().run(lines)
        return replaced

    def _store(self, source: str, code: str, start: int, end: int) -> None:
        super()._store(source, code, start, end)
        self.spans.append((start, end))


class _Superfences(SuperFencesBlockPreprocessor):  # type: ignore[misc]
    """Superfences' preprocessor. It says where a fence is, and marks what looks like one outside of all."""

    raw: _RawSuperfences

    def restore_raw_text(self, lines: list[str]) -> list[str]:
        """Called first: put the fences back. Each line of the result has its index among all lines in ``places``."""
        spans, at = iter(self.raw.spans), 0
        restored, self.places = [], list[int]()
        for line in lines:
            part = super().restore_raw_text([line])
            start, end = next(spans) if FENCED_BLOCK_RE.match(line) else (at, at + 1)
            self.places += range(start, end)
            if len(part) > end - start:  # an empty fence comes back with an empty line in it
                self.places.insert(-1, start)
            restored += part
            at = end
        return restored

    def process_nested_block(self, ws: str, content: str, start: int, end: int) -> None:
        """Called at the end of a fence; the formatter of that fence runs within."""
        self.span = start, end
        super().process_nested_block(ws, content, start, end)

    def reassemble(self, lines: list[str]) -> list[str]:
        """Called when all fences are found, and still in their place."""
        fenced = {index for _, start, end in self.stack for index in range(start, end)}
        self.loose = []
        for index, line in enumerate(lines):
            if index not in fenced and (sign := _PROMPT.match(line) or _MARKS.match(line)):
                self.loose.append(index)
                lines[index] = f"{line[: sign.end()]}{LOOSE}{index}{LOOSE}{line[sign.end() :]}"
        reassembled: list[str] = super().reassemble(lines)
        return reassembled


class Collector(Extension):
    """Markdown extension: collects fences in place of the site's formatters, with the site's validators."""

    def __init__(self, snippets: dict[str, Any]) -> None:
        super().__init__()
        self.fences: list[Fence] = []
        self.snippets = snippets

    def fence_types(self, of_the_site: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Superfences' ``custom_fences``: the site's, and all other languages, each with our formatter."""
        others = {"name": "*", "class": "*", "validator": highlight_validator}
        return [{**fence, "format": self.collect} for fence in (*of_the_site, others)]

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """Called by Markdown, after the site's extensions: put our preprocessors where theirs were."""
        self.includes = Includes(self.snippets, md)
        self.superfences = _Superfences(md)
        self.superfences.raw = _RawSuperfences(md)
        if "snippet" in md.preprocessors:
            md.preprocessors.deregister("snippet")
        md.preprocessors.register(self.includes, "snippet", 32)
        for name, ours, priority in (
            ("fenced_raw_block", self.superfences.raw, 31.05),
            ("fenced_code_block", self.superfences, 25),
        ):
            theirs: Any = md.preprocessors[name]
            ours.config, ours.extension = theirs.config, theirs.extension
            md.preprocessors.deregister(name)
            md.preprocessors.register(ours, name, priority)

    def begin(self, path: str, first_line: int) -> None:
        """The next text is that of the file ``path``, from its line ``first_line``."""
        self.fences.clear()
        self.superfences.loose = []
        self.includes.begin(path, first_line)

    def collect(self, source: str, language: str, css_class: str, options: dict[str, str], md: Any, **_: Any) -> str:
        """Superfences' formatter: keep the fence and leave an element for it."""
        self.fences.append(Fence(language or "", dict(options), source.split("\n"), *self.superfences.span))
        return f'<div data-fence="{FENCE}{len(self.fences) - 1}"></div>'

    def shown(self, rendered: Rendered) -> list[Shown]:
        """The fences that a reader of the rendered page sees, in order.

        Raises:
            PageError: a line looks like a prompt or a fence to a reader and is none, or a fence hides a part of itself.
        """
        self._refuse_loose(rendered)
        shown = []
        for number, slug, title, claim in rendered.fences:
            fence = self.fences[number]
            origins = [self._origin(index) for index in range(fence.start, fence.end)]
            at = (origins[0], origins[1:-1], origins[-1])
            shown.append(Shown(fence.language, fence.options, fence.lines, *at, slug, title, claim))
        for fence_shown in shown:
            self._refuse_cut(fence_shown)
        return shown

    def _origin(self, index: int) -> Origin:
        """Of a line of the text as Superfences' second preprocessor has it."""
        return self.includes.origins[self.superfences.places[index]]

    def _refuse_loose(self, rendered: Rendered) -> None:
        unseen = {self.fences[number].start for number in {*range(len(self.fences))} - rendered.seen_or_hidden}
        loose = {*self.superfences.loose} - rendered.hidden_lines
        for index in sorted(unseen | loose):
            origin = self._origin(index)
            reason = _SHOWN_AS_TEXT if index in unseen else _NO_FENCE if _MARKS.match(origin.text) else _NO_BLOCK
            raise PageError(origin.path, origin.line, reason)

    def _refuse_cut(self, fence: Shown) -> None:
        """Refuse a fence that does not show a line that its file has in it, or that holds what would end it."""
        for section in self.includes.sections:
            if fence.opening.path == section.path and fence.opening.line < section.line < fence.closing.line:
                raise PageError(section.path, section.line, "a fence does not show this line; write ;--8<-- for --8<--")
        for line, origin in zip(fence.lines, fence.origins, strict=True):
            marks = re.match(r"\s*(`+|~+)", line)
            if marks and marks[1].startswith(fence.marks):
                reason = (
                    f"this is in the fence of line {fence.opening.line}; close that one, or open it with more marks"
                )
                raise PageError(origin.path, origin.line, reason)


def prompts_in(fence: Shown) -> Iterator[Origin]:
    """Lines of a fence that look like a prompt and are not in a fence that it shows."""
    inner = ""
    for line, origin in zip(fence.lines, fence.origins, strict=True):
        marks = _MARKS.match(line)
        if marks and not inner:
            inner = marks["marks"]
        elif marks and line.strip() == inner:
            inner = ""
        elif not inner and _PROMPT.match(line):
            yield origin
