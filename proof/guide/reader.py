"""Read a page into blocks and steps, through the Markdown configuration that MkDocs renders it with.

Python-Markdown drops line numbers. So the snippets preprocessor, the first to see the text, marks each line with
one private-use character that stands for its file and line. Fences carry the marks to the collector; a fence counts
only if its placeholder is an element of the rendered HTML, so what a reader does not see is not read.
"""

from __future__ import annotations

import html.parser
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import markdown
from markdown.extensions import Extension
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.utils import meta
from pymdownx.snippets import SnippetMissingError, SnippetPreprocessor

from proof.errors import PageError
from proof.guide.blocks import MARK, MARKS, Fence, Origin, check_addresses, page_of
from proof.guide.model import Page

_STRUCTURE = re.compile(r"[\s>*+\-\d.]*(```|~~~|!!!|\?\?\?|===|;*-+8<-|<|:::|#|\||\[)|\s*$")


class _Marker(SnippetPreprocessor):  # type: ignore[misc]
    """Expands includes as the site does and marks every line that is not structure with its origin."""

    def __init__(self, config: dict[str, Any], md: markdown.Markdown) -> None:
        defaults: dict[str, Any] = {
            "base_path": ["."],
            "encoding": "utf-8",
            "check_paths": True,
            "auto_append": [],
            "url_download": False,
            "url_max_size": 0,
            "url_timeout": 0,
            "url_request_headers": {},
            "dedent_subsections": False,
            "restrict_base_path": True,
            "max_retries": 0,
            "backoff_factor": 0,
        }
        super().__init__({**defaults, **config, "check_paths": True}, md)
        self.begin("", 1)

    def begin(self, source: str, first_line: int) -> None:
        """The next text is that of the file ``source``, from its line ``first_line``."""
        self.source, self.first_line = source, first_line
        self.origins: list[Origin] = []
        self.included = set[str]()

    def parse_snippets(
        self, lines: list[str], file_name: str | None = None, is_url: bool = False, is_section: bool = False
    ) -> list[str]:
        """Mark ``lines`` of the page or of an included file, then expand their includes."""
        path, first = self.source, self.first_line
        if file_name:
            if not (there := Path(file_name).resolve()).is_relative_to(Path.cwd()):
                raise SnippetMissingError(f"'{Path(file_name).relative_to(Path.cwd())}' is outside")
            self.included.add(str(Path(file_name).relative_to(Path.cwd())))
            path, first = str(there.relative_to(Path.cwd())), 1
            first += _offset(Path(file_name).read_text(encoding="utf-8-sig").split("\n"), lines)
        marked = []
        for number, raw in enumerate(lines, first):
            if MARKS.search(raw):
                raise PageError(path, number, "a private-use character from U+F0000 on, which marks lines; remove it")
            line, mark = raw.rstrip("\r"), ""
            if not _STRUCTURE.match(line) or _is_prompt(line):
                self.origins.append(Origin(path, number, line))
                mark = chr(MARK + len(self.origins) - 1)
            marked.append(line + mark)
        result: list[str] = super().parse_snippets(marked, file_name, is_url, is_section)
        return result


def _is_prompt(line: str) -> bool:
    return re.match(r"[\s>]*(host\d+)?\$( |$)", line) is not None


def _offset(whole: Sequence[str], part: Sequence[str]) -> int:
    """Index in ``whole`` at which the lines ``part`` (a section of it) begin; 0 if they were changed on the way."""
    return next((i for i in range(len(whole)) if list(whole[i : i + len(part)]) == list(part)), 0)


class _Collector(Extension):
    """Replaces the fence formatters and the snippets preprocessor of the site's configuration."""

    def __init__(self, snippets: dict[str, Any]) -> None:
        super().__init__()
        self.fences: list[Fence] = []
        self.snippets = snippets

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """Called by Markdown: put the marker where the snippets preprocessor was."""
        self.marker = _Marker(self.snippets, md)
        if "snippet" in md.preprocessors:
            md.preprocessors.deregister("snippet")
        md.preprocessors.register(self.marker, "snippet", 32)

    def validate(self, language: str, inputs: dict[str, str], options: dict[str, str], attrs: Any, md: Any) -> bool:
        """Accept every option, so that an unknown one is reported and not rendered as text."""
        options.update(inputs)
        return True

    def collect(self, source: str, language: str, css_class: str, options: dict[str, str], md: Any, **_: Any) -> str:
        """Keep the fence and leave a placeholder."""
        self.fences.append(Fence(language or "", dict(options), source.split("\n")))
        return f'<div data-fence="{len(self.fences) - 1}"></div>'


class _Rendered(html.parser.HTMLParser):
    """The fences of the rendered page, each with the heading above it and the claim around it; its inline code."""

    def __init__(self) -> None:
        super().__init__()
        self.fences: list[tuple[int, str, str, str]] = []
        self.claims: list[str] = []
        self.codes: list[str] = []
        self.slug, self.title, self.claim, self.inside = "start", "Start", "", ""
        self.depth, self.in_code = 0, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        classes = (values.get("class") or "").split()
        if tag == "code":
            self.codes.append("")
            self.in_code = True
        if re.fullmatch(r"h[1-6]", tag):
            self.slug, self.title, self.inside = values.get("id") or "start", "", tag
        elif tag == "div" and (self.depth or {"admonition", "claim"} <= {*classes}):
            self.depth += 1
        elif tag == "p" and self.depth == 1 and "admonition-title" in classes:
            self.claim, self.inside = "", tag
        if "data-fence" in values:
            self.fences.append((int(values["data-fence"] or 0), self.slug, self.title, self.claim))

    def handle_endtag(self, tag: str) -> None:
        if tag == "code":
            self.in_code = False
        if tag == self.inside:
            self.inside = ""
            if self.depth:
                self.claims.append(self.claim)
        elif tag == "div" and self.depth:
            self.depth -= 1
            self.claim = self.claim if self.depth else ""

    def handle_data(self, data: str) -> None:
        text = MARKS.sub("", data).replace("¶", "")
        if self.in_code:
            self.codes[-1] += text
        if self.inside == "p":
            self.claim += text
        elif self.inside:
            self.title += text


class Reader:
    """Reads pages through the Markdown configuration of ``mkdocs.yml`` in the current directory.

    Raises:
        PageError: that file is wrong.
    """

    def __init__(self, config_file: str = "mkdocs.yml") -> None:
        try:
            config = load_config(config_file)
        except MkDocsException as error:  # of many lines; the first line that it names is where the file goes wrong
            said = " ".join(str(error).split())
            line = int((re.search(r"\bline (\d+)", said) or [0, 1])[1])
            raise PageError(config_file, line, said) from error
        plugin = config.plugins.get("proof")
        self.unrun_budget: int = plugin.config["not_run_budget"] if plugin else 0
        extensions = [name for name in config.markdown_extensions if name != "pymdownx.snippets"]
        configs = {name: dict(value) for name, value in config.mdx_configs.items()}
        self.collector = _Collector(configs.pop("pymdownx.snippets", {}))
        fence = {"name": "*", "class": "*", "format": self.collector.collect, "validator": self.collector.validate}
        configs["pymdownx.superfences"] = {"custom_fences": [fence]}
        self.markdown = markdown.Markdown(extensions=[*extensions, self.collector], extension_configs=configs)

    @property
    def included(self) -> frozenset[str]:
        """Paths of the files that the last page includes, relative to the current directory."""
        return frozenset(self.collector.marker.included)

    def read(self, path: str, text: str | None = None) -> Page:
        """The page at ``path``, relative to the current directory; ``text`` instead of the file's, if given.

        Raises:
            PageError: the page is not as the guide's rules want it; the text names the file, the line and the mend.
        """
        try:
            whole = text if text is not None else Path(path).read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise PageError(path, 1, f"not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8") from error
        whole = whole.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        body, front = meta.get_data(whole)
        first_line = whole.count("\n") - whole[len(whole) - len(body.lstrip("\n")) :].count("\n") + 1
        body = body.lstrip("\n")
        self.collector.fences.clear()
        self.collector.marker.begin(path, first_line)
        try:
            rendered = self.markdown.reset().convert(body)
        except SnippetMissingError as error:
            name = (re.search(r"'(.*)'", str(error)) or ["", "?"])[1]
            line = next((n for n, t in enumerate(body.split("\n"), first_line) if name in t and "8<" in t), first_line)
            what = "does not exist; correct its path"
            if str(error).endswith("is outside"):
                what = "leads outside the project; put the file itself there"
            raise PageError(path, line, f"include {name!r} {what}") from error
        parser = _Rendered()
        parser.feed(rendered)
        found = [(self.collector.fences[number], slug, title, claim) for number, slug, title, claim in parser.fences]
        page = page_of(path, front, found, parser.claims, self.collector.marker.origins, body.split("\n"), first_line)
        check_addresses(page, parser.codes, body.split("\n"), first_line)
        return page
