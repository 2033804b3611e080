"""MkDocs hook: what the site holds beside its pages: them as Markdown, the scripts of blocks, and Material's search."""

from __future__ import annotations

import re
from html import escape, unescape
from pathlib import Path
from typing import Any

import markdown
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

_NODE = re.compile(r"\b(\w)=\1\+(\w)\+(\w)\.id\}return \1\b")
"""Where Lunr, within Material's search, names a node of its words: by each letter and the number of the node behind."""
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


def on_post_build(config: Any, **_: Any) -> None:
    """MkDocs hook: mend Lunr, to which the letter "1" before node 2 is as node 12: it loses words.

    With hundreds of addresses in its index, a search for some beginnings of words ended in an error. Others have lost
    words with digits: https://github.com/olivernn/lunr.js/issues/503.

    Raises:
        PluginError: Material's search is not what it was.
    """
    [worker] = Path(config.site_dir, "assets/javascripts/workers").glob("search.*.min.js")
    text, found = _NODE.subn(r'\1=\1+\2+\3.id+","}return \1', worker.read_text())
    if found != 1:
        raise PluginError(f"{worker}: Lunr names its nodes in another way; see on_post_build in proof/site/copies.py")
    worker.write_text(text)
