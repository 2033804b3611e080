"""Read a page into blocks and steps, through the Markdown configuration that MkDocs renders it with.

Python-Markdown drops line numbers. So the snippets preprocessor, the first to see the text, marks each line with
one private-use character that stands for its file and line. Fences carry the marks to the collector; a fence counts
only if its placeholder is an element of the rendered HTML, so what a reader does not see is not read.
"""

from __future__ import annotations

import html.parser
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import markdown
from markdown.extensions import Extension
from mkdocs.config import load_config
from mkdocs.utils import meta
from pymdownx.snippets import SnippetMissingError, SnippetPreprocessor

from proof.console import console_lines
from proof.needs import mistake
from proof.page import Block, Page, PageError, Step

_MARK = 0xF0000
_STRUCTURE = re.compile(r"[\s>*+\-\d.]*(```|~~~|!!!|\?\?\?|===|;*-+8<-|<|:::|#|\||\[)|\s*$")
_FENCE = re.compile(r"[\s>*+\-\d.]*(`{3,}|~{3,})(.*)")
_OPTIONS = {"title", "exit", "timeout", "requires", "norun", "topology", "screen"}
_SHELL_TAGS = {"sh", "shell", "bash", "zsh", "shell-session", "bash-session", "sh-session", "terminal", "doscon"}


@dataclass(frozen=True)
class Origin:
    """Where a line of a rendered page comes from."""

    path: str
    line: int
    text: str


@dataclass
class _Fence:
    language: str
    options: dict[str, str]
    lines: list[str]


class _Marker(SnippetPreprocessor):  # type: ignore[misc]
    """Expands includes as the site does and marks every line that is not structure with its origin."""

    def __init__(self, config: dict[str, Any], md: markdown.Markdown, source: str, first_line: int) -> None:
        defaults: dict[str, Any] = {
            "base_path": ["."], "encoding": "utf-8", "check_paths": True, "auto_append": [],
            "url_download": False, "url_max_size": 0, "url_timeout": 0, "url_request_headers": {},
            "dedent_subsections": False, "restrict_base_path": True, "max_retries": 0, "backoff_factor": 0,
        }  # fmt: skip
        super().__init__({**defaults, **config, "check_paths": True}, md)
        self.source, self.first_line = source, first_line
        self.origins: list[Origin] = []

    def parse_snippets(
        self, lines: list[str], file_name: str | None = None, is_url: bool = False, is_section: bool = False
    ) -> list[str]:
        """Mark ``lines`` of the page or of an included file, then expand their includes."""
        path, first = self.source, self.first_line
        if file_name:
            path, first = str(Path(file_name).resolve().relative_to(Path.cwd())), 1
            first += _offset(Path(file_name).read_text(encoding="utf-8-sig").split("\n"), lines)
        marked = []
        for number, raw in enumerate(lines, first):
            line, mark = raw.rstrip("\r"), ""
            if not _STRUCTURE.match(line) or _is_prompt(line):
                self.origins.append(Origin(path, number, line))
                mark = chr(_MARK + len(self.origins) - 1)
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

    def __init__(self, snippets: dict[str, Any], source: str, first_line: int) -> None:
        super().__init__()
        self.fences: list[_Fence] = []
        self.arguments = snippets, source, first_line

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """Called by Markdown: put the marker where the snippets preprocessor was."""
        snippets, source, first_line = self.arguments
        self.marker = _Marker(snippets, md, source, first_line)
        if "snippet" in md.preprocessors:
            md.preprocessors.deregister("snippet")
        md.preprocessors.register(self.marker, "snippet", 32)

    def validate(self, language: str, inputs: dict[str, str], options: dict[str, str], attrs: Any, md: Any) -> bool:
        """Accept every option, so that an unknown one is reported and not rendered as text."""
        options.update(inputs)
        return True

    def collect(self, source: str, language: str, css_class: str, options: dict[str, str], md: Any, **_: Any) -> str:
        """Keep the fence and leave a placeholder."""
        self.fences.append(_Fence(language or "", dict(options), source.split("\n")))
        return f'<div data-fence="{len(self.fences) - 1}"></div>'


class _Rendered(html.parser.HTMLParser):
    """The fences of the rendered page, in order, each with the heading above it and the claim around it."""

    def __init__(self) -> None:
        super().__init__()
        self.fences: list[tuple[int, str, str, str]] = []
        self.claims: list[str] = []
        self.slug, self.title, self.claim, self.inside = "start", "Start", "", ""
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        classes = (values.get("class") or "").split()
        if re.fullmatch(r"h[1-6]", tag):
            self.slug, self.title, self.inside = values.get("id") or "start", "", tag
        elif tag == "div" and (self.depth or {"admonition", "claim"} <= {*classes}):
            self.depth += 1
        elif tag == "p" and self.depth == 1 and "admonition-title" in classes:
            self.claim, self.inside = "", tag
        if "data-fence" in values:
            self.fences.append((int(values["data-fence"] or 0), self.slug, self.title, self.claim))

    def handle_endtag(self, tag: str) -> None:
        if tag == self.inside:
            self.inside = ""
            if self.depth:
                self.claims.append(self.claim)
        elif tag == "div" and self.depth:
            self.depth -= 1
            self.claim = self.claim if self.depth else ""

    def handle_data(self, data: str) -> None:
        text = re.sub("[\U000f0000-\U0010ffff¶]", "", data)
        if self.inside == "p":
            self.claim += text
        elif self.inside:
            self.title += text


class Reader:
    """Reads pages through the Markdown configuration of ``mkdocs.yml`` in the current directory."""

    def __init__(self, config_file: str = "mkdocs.yml") -> None:
        config = load_config(config_file)
        self.extensions = [name for name in config.markdown_extensions if name != "pymdownx.snippets"]
        self.configs = {name: dict(value) for name, value in config.mdx_configs.items()}
        self.snippets = self.configs.pop("pymdownx.snippets", {})

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
        collector = _Collector(self.snippets, path, first_line)
        fence = {"name": "*", "class": "*", "format": collector.collect, "validator": collector.validate}
        configs = {**self.configs, "pymdownx.superfences": {"custom_fences": [fence]}}
        md = markdown.Markdown(extensions=[*self.extensions, collector], extension_configs=configs)
        try:
            rendered = md.convert(body)
        except SnippetMissingError as error:
            name = (re.search(r"'(.*)'", str(error)) or ["", "?"])[1]
            line = next((n for n, t in enumerate(body.split("\n"), first_line) if name in t and "8<" in t), first_line)
            raise PageError(path, line, f"include {name!r} does not exist; correct its path") from error
        return _page(path, front, collector, rendered, body.split("\n"), first_line)


def _front_matter(path: str, front: dict[str, Any]) -> dict[str, Any]:
    """What the page's head says of hosts, images, working directory and needs."""
    hosts = front.get("hosts", 1)
    if not isinstance(hosts, int) or not 1 <= hosts <= 3:
        raise PageError(path, 2, f"hosts: {hosts!r} is not 1, 2 or 3")
    images, workdir = front.get("images", []), front.get("workdir", "")
    if not isinstance(images, list) or not all(isinstance(name, str) and name for name in images):
        raise PageError(path, 2, f"images: {images!r} is not a list of names of lab/images.toml")
    if not isinstance(workdir, str) or not (workdir == "" or (".." not in workdir and Path(workdir).is_dir())):
        raise PageError(path, 2, f"workdir: {workdir!r} is not a folder of the project")
    requires = front.get("requires", "")
    _check_needs(path, 2, str(requires))
    return {"hosts": hosts, "images": tuple(images), "workdir": workdir, "requires": str(requires)}


def _check_needs(path: str, line: int, requires: str) -> None:
    for need in requires.split():
        if mistake(need):
            raise PageError(path, line, mistake(need))


def _page(
    path: str, front: dict[str, Any], collector: _Collector, rendered: str, body: list[str], first_line: int
) -> Page:
    _check_fences_close(path, body, first_line)
    parser = _Rendered()
    parser.feed(rendered)
    blocks: list[Block] = []
    files: dict[str, str] = {}
    for number, slug, title, claim in parser.fences:
        fence = collector.fences[number]
        lines, origins = _origins(fence, collector.marker.origins, path)
        at = origins[0]
        line = max(at.line - 1, 1)
        if fence.language in _SHELL_TAGS:
            raise PageError(at.path, line, f"a {fence.language!r} fence is not run; tag it console")
        if fence.language == "console":
            blocks.append(_block(fence, lines, origins, slug, title, claim))
        elif "title" in fence.options:
            name = fence.options["title"]
            if Path(name).is_absolute() or ".." in Path(name).parts:
                raise PageError(at.path, line, f"file {name!r} is outside the page's directory; use a plain name")
            if name in files:
                raise PageError(at.path, line, f"a second file named {name!r}; give each file its own name")
            files[name] = "\n".join(lines) + "\n"
    head = _front_matter(path, front)
    for block in blocks:
        for step in block.steps:
            if int(step.host[4:]) not in range(1, head["hosts"] + 1):
                raise PageError(step.path, step.line, f"{step.host} is not in the lab; set 'hosts:' in the page's head")
    page = Page(path, tuple(blocks), files, **head)
    if blocks and not page.steps:
        raise PageError(path, blocks[0].line, "the page has console blocks and no step that runs")
    proven = {block.claim for block in blocks if not block.norun}
    for claim in parser.claims:
        if claim not in proven:
            number = next((n for n, text in enumerate(body, first_line) if "!!! claim" in text and claim[:20] in text), 1)
            raise PageError(path, number, f"no block proves the claim {claim!r}; put a console block into it")
        if parser.claims.count(claim) > 1:
            raise PageError(path, 1, f"two claims say {claim!r}; say each once")
    if page.steps and not blocks[-1].slug.startswith("clean-up"):
        raise PageError(path, blocks[-1].line, "the last block is not under '## Clean up'; remove what the page made")
    return page


def _origins(fence: _Fence, origins: list[Origin], path: str) -> tuple[list[str], list[Origin]]:
    """The fence's lines as the file has them, without indentation, and where each comes from."""
    found: list[Origin | None] = []
    lines = []
    for line in fence.lines:
        marks = [ord(c) - _MARK for c in line if ord(c) >= _MARK]
        origin = origins[marks[-1]] if marks else None
        clean = "".join(c for c in line if ord(c) < _MARK)
        if origin and "\t" in origin.text:  # Markdown expands tabs; a here-document or /etc/hosts needs them back
            wide = len(origin.text.expandtabs(4)) - len(clean)
            clean = next(
                (origin.text[i:] for i in range(len(origin.text)) if len(origin.text[:i].expandtabs(4)) >= wide), clean
            )
        found.append(origin)
        lines.append(clean)
    known = next(((i, o) for i, o in enumerate(found) if o), None)
    if known is None:
        return lines, [Origin(path, 2, "")] * max(len(lines), 1)
    index, anchor = known
    filled = []
    for i, origin in enumerate(found):
        filled.append(origin or Origin(anchor.path, anchor.line + i - index, ""))
        if origin:
            index, anchor = i, origin
    return lines, filled


def _block(
    fence: _Fence, lines: list[str], origins: list[Origin], slug: str, title: str, claim: str
) -> Block:  # fmt: skip
    at = origins[0]
    line = max(at.line - 1, 1)
    unknown = sorted(set(fence.options) - _OPTIONS)
    if unknown:
        raise PageError(at.path, line, f"unknown option {unknown[0]!r}; known are {', '.join(sorted(_OPTIONS))}")
    try:
        status, timeout = int(fence.options.get("exit", 0)), float(fence.options.get("timeout", 30))
    except ValueError as error:
        raise PageError(at.path, line, f"exit and timeout are numbers ({error})") from error
    steps: list[tuple[Origin, str, list[str], list[str], int]] = []
    for (kind, host, text), origin in zip(console_lines(lines), origins, strict=False):
        if kind == "prompt":
            if not text:
                raise PageError(origin.path, origin.line, "prompt without a command; write one after '$ '")
            steps.append((origin, host, [text], [], origin.line + 1))
        elif not steps:
            raise PageError(origin.path, origin.line, "output before the first prompt; begin the block with '$ '")
        elif kind == "continuation":
            steps[-1][2].append(text)
            steps[-1] = (*steps[-1][:4], origin.line + 1)
        else:
            steps[-1][3].append(text)
    made = tuple(
        Step(origin.path, origin.line, host, "\n".join(command), tuple(output),
             status if index == len(steps) - 1 else 0, output_line)
        for index, (origin, host, command, output, output_line) in enumerate(steps)
    )  # fmt: skip
    raw = at.text
    indent = raw[: len(raw) - len(lines[0])] if raw.endswith(lines[0]) else ""
    options = fence.options
    texts = {key: options.get(key, "") for key in ("requires", "norun", "topology", "screen")}
    _check_needs(at.path, line, texts["requires"])
    for key in ("topology", "screen"):
        if not re.fullmatch(r"[a-z0-9_-]*", texts[key]):
            raise PageError(at.path, line, f"{key} {texts[key]!r} is not a file's name; use a-z, 0-9, - and _")
    return Block(at.path, line, slug, title, made, indent, timeout, claim=claim, **texts)


def _check_fences_close(path: str, body: list[str], first_line: int) -> None:
    """Markdown shows an unclosed fence as text; here it is an error at the line that opens it."""
    opened: tuple[int, str] | None = None
    for number, line in enumerate(body, first_line):
        match = _FENCE.match(line)
        if not match:
            continue
        if opened is None:
            opened = number, match[1]
        elif match[1][0] == opened[1][0] and len(match[1]) >= len(opened[1]) and not match[2].strip():
            opened = None
    if opened:
        raise PageError(path, opened[0], f"fence is never closed; add {opened[1]} below its last line")


def read_pages(docs: str = "docs") -> list[Page]:
    """Every page below ``docs``, sorted by path.

    Raises:
        PageError: a page breaks a rule, two pages share a name, or no page has a step.
        mkdocs.exceptions.MkDocsException: ``mkdocs.yml`` is wrong.
    """
    reader = Reader()
    pages = [reader.read(str(path)) for path in sorted(Path(docs).rglob("*.md"))]
    names: dict[str, str] = {}
    for page in pages:
        if page.blocks and page.name in names:
            raise PageError(page.path, 1, f"same name as {names[page.name]}; examples/ needs one name a page")
        if page.blocks:
            names[page.name] = page.path
    pictures: dict[str, Block] = {}
    for block in (block for page in pages for block in page.blocks):
        for name in filter(None, (block.topology, block.screen)):
            if name in pictures:
                raise PageError(block.path, block.line, f"a second picture {name!r}; {pictures[name].path} has the first")
            pictures[name] = block
    if not any(page.steps for page in pages):
        raise PageError(docs, 1, "no page has a console block; nothing would be proven")
    return pages
