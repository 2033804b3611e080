"""MkDocs hook: what the site holds beside its pages: each page as Markdown, and the scripts of the blocks."""

from __future__ import annotations

import re
from html import escape, unescape
from pathlib import Path
from typing import Any

import markdown
from mkdocs.structure.files import File, Files

_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)


def summary(html: str) -> str:
    """What a page says first, as text: sentences of its first paragraph, as many as fill half a line; may be empty."""
    found = _PARAGRAPH.search(html)
    text = " ".join(unescape(re.sub("<[^>]*>", "", found[1])).split()) if found else ""
    said = ""
    for sentence in re.split(r"(?<=[.!?:]) (?=[A-Z])", text):
        said += f" {sentence}"
        if len(said) > 60:
            break
    return said.strip()


def on_files(files: Files, config: Any, **_: Any) -> Files:
    """MkDocs hook: publish the scripts, so that a block's link works without a network too."""
    for script in sorted(Path("examples").glob("*/*.sh")):
        files.append(File.generated(config, str(script), abs_src_path=str(script.absolute())))
    return files


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """MkDocs hook: a page's title is its heading, since the one in the navigation is short; and its description."""
    page.meta.setdefault("title", next(iter(page.toc)).title)
    page.meta.setdefault("description", escape(summary(html)))
    return html


def on_template_context(context: dict[str, Any], template_name: str, config: Any, **_: Any) -> dict[str, Any]:
    """MkDocs hook: without an address the site is read from a disk, and so is the page for a wrong address."""
    if template_name == "404.html" and not config.site_url:
        context["base_url"] = "."
    return context


def on_post_page(output: str, page: Any, config: Any, **_: Any) -> str:
    """MkDocs hook: the page's Markdown, its includes expanded, beside its HTML."""
    md = markdown.Markdown(extensions=["pymdownx.snippets"], extension_configs=config.mdx_configs)
    copy = Path(config.site_dir, page.file.src_uri)
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text("\n".join(md.preprocessors["snippet"].run(page.markdown.split("\n"))))
    return output
