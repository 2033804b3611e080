"""Read a page into blocks and steps, through the Markdown configuration that MkDocs renders it with."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import markdown
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from proof.errors import PageError
from proof.guide import head
from proof.guide.blocks import blocks_and_files
from proof.guide.fences import Collector
from proof.guide.includes import lines_of
from proof.guide.model import Page
from proof.guide.rendered import Rendered
from proof.guide.rules import check_page


def _site(config_file: str) -> Any:
    """The site's configuration.

    Raises:
        PageError: MkDocs cannot read the file.
    """
    try:
        return load_config(config_file)
    except MkDocsException as error:  # of many lines; the first line that it names is where the file goes wrong
        reason = " ".join(str(error).split())
        line = int((re.search(r"\bline (\d+)", reason) or [0, 1])[1])
        raise PageError(config_file, line, reason) from error


class Reader:
    """Reads pages through the Markdown configuration of ``mkdocs.yml`` in the current directory.

    Raises:
        PageError: that file is wrong.
    """

    def __init__(self, config_file: str = "mkdocs.yml") -> None:
        config = _site(config_file)
        plugin = config.plugins.get("proof")
        self.unrun_budget: int = plugin.config["not_run_budget"] if plugin else 0
        extensions = [name for name in config.markdown_extensions if name != "pymdownx.snippets"]
        configs = {name: dict(value) for name, value in config.mdx_configs.items()}
        self.collector = Collector(configs.pop("pymdownx.snippets", {}))
        superfences = configs.setdefault("pymdownx.superfences", {})
        superfences["preserve_tabs"] = True
        superfences["custom_fences"] = self.collector.fence_types(superfences.get("custom_fences", []))
        self.markdown = markdown.Markdown(extensions=[*extensions, self.collector], extension_configs=configs)

    @property
    def included(self) -> frozenset[str]:
        """Paths of the files that the last page includes, relative to the current directory."""
        return frozenset(self.collector.includes.included)

    def read(self, path: str, text: str | None = None) -> Page:
        """The page at ``path``, relative to the current directory; ``text`` instead of the file's, if given.

        Raises:
            PageError: the page is not as the guide's rules want it; the text names the file, the line and what to do.
        """
        values, body, first_line = head.split(path, _text(path) if text is None else _unix(text))
        origins = lines_of(path, first_line, body.split("\n"))
        self.collector.begin(path, first_line)
        rendered = Rendered(self.markdown.reset().convert(body))
        blocks, files = blocks_and_files(path, self.collector.shown(rendered))
        page = Page(path, tuple(blocks), files, title=rendered.heading or path, **values)
        check_page(page, rendered.claims, rendered.codes, origins)
        return page


def _text(path: str) -> str:
    try:
        return _unix(Path(path).read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise PageError(path, 1, f"not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8") from error


def _unix(text: str) -> str:
    return text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
