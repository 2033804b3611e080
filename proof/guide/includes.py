"""Snippets, expanded as the site does, with the file and line that each line of the result comes from.

Python-Markdown passes a page from preprocessor to preprocessor as a list of strings. The strings that this one works on
remember where they are from, so sections, ranges and files that are included twice need no search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import markdown
from pymdownx.snippets import SnippetExtension, SnippetMissingError, SnippetPreprocessor

from proof.errors import PageError

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Characters that Markdown drops, or that the reader uses to mark places; no page shows them."""


@dataclass(frozen=True)
class Origin:
    """Where a line of a rendered page comes from."""

    path: str
    line: int
    text: str


class _Line(str):
    """A line that remembers its origin through what the snippets preprocessor does to it."""

    origin: Origin

    def __new__(cls, text: str, origin: Origin) -> _Line:
        line = super().__new__(cls, text)
        line.origin = origin
        return line

    def __radd__(self, indent: str) -> _Line:
        """Called for ``indent + line``, by which an include is moved in."""
        return _Line(indent + str(self), self.origin)

    def replace(self, *change: Any) -> _Line:
        """Called to remove the ``;`` of an escaped include."""
        return _Line(super().replace(*change), self.origin)


def lines_of(path: str, first: int, texts: Iterable[str]) -> list[Origin]:
    """The lines of a file, of which the first is number ``first``.

    Raises:
        PageError: a line has a control character.
    """
    origins = [Origin(path, number, text) for number, text in enumerate(texts, first)]
    for origin in origins:
        if control := CONTROL.search(origin.text):
            raise PageError(path, origin.line, f"the control character {control[0]!r}, which Markdown drops; remove it")
    return origins


class Includes(SnippetPreprocessor):  # type: ignore[misc]
    """The snippets preprocessor of the site, with origins.

    Raises:
        PageError: an include is wrong; with the file and the line that include.
    """

    def __init__(self, config: dict[str, Any], md: markdown.Markdown) -> None:
        super().__init__({**SnippetExtension(**config).getConfigs(), "check_paths": True}, md)
        self.begin("", 1)

    def begin(self, path: str, first_line: int) -> None:
        """The next text is that of the file ``path``, from its line ``first_line``."""
        self.path, self.first_line = path, first_line
        self.at = Origin(path, first_line, "")
        self.origins: list[Origin] = []
        """Of each line of the expanded text."""
        self.sections: list[Origin] = []
        """Lines of the page that only name a section of it; they are not in the expanded text."""
        self.included = set[str]()

    def run(self, lines: list[str]) -> list[str]:
        """The page's lines with all includes in their place."""
        page = [_Line(origin.text, origin) for origin in lines_of(self.path, self.first_line, lines)]
        try:
            expanded = super().run(page)
        except SnippetMissingError as error:
            raise PageError(self.at.path, self.at.line, f"{error}; correct the include") from error
        except (OSError, ValueError) as error:  # not UTF-8, a folder, a range like 1:-
            raise PageError(self.at.path, self.at.line, f"the include cannot be read ({error})") from error
        for line in expanded:
            self.at = getattr(line, "origin", Origin(self.at.path, self.at.line, str(line)))
            self.origins.append(self.at)
        return [str(line) for line in expanded]

    def parse_snippets(self, lines: list[str], *arguments: Any, **options: Any) -> list[str]:
        """Expand the includes of a page, or of an included file, and watch which line is at work."""
        expanded: list[str] = super().parse_snippets(self._watched(lines), *arguments, **options)
        return expanded

    def _watched(self, lines: list[str]) -> Iterator[str]:
        for line in lines:
            self.at = getattr(line, "origin", self.at)
            section = self.match_section(line)
            if self.at.path == self.path and section and not section["escape"]:
                self.sections.append(self.at)
            yield line

    def get_snippet_path(self, path: str) -> str:
        """The file that an include names."""
        file: str | None = super().get_snippet_path(path)
        reason = ""
        if file is None:
            reason = "does not exist; correct its path"
        elif file in self.seen:
            reason = "includes itself; take one of the two out"
        elif not Path(file).resolve().is_relative_to(Path.cwd()):
            reason = "leads outside the project; put the file itself there"
        if file is None or reason:
            raise PageError(self.at.path, self.at.line, f"include {path!r} {reason}")
        return file

    def read_lines(self, path: str) -> list[str]:
        """The lines of an included file."""
        texts = super().read_lines(path)
        self.included.add(str(Path(path).relative_to(Path.cwd())))
        name = str(Path(path).resolve().relative_to(Path.cwd()))
        return [_Line(origin.text, origin) for origin in lines_of(name, 1, texts)]
