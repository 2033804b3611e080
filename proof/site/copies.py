"""What the site holds beside its pages: their Markdown, and the scripts of their blocks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from proof.project import EXAMPLES


def scripts(config: MkDocsConfig) -> Iterator[File]:
    """The scripts as files of the site, so that a block's link works without a network too."""
    for script in sorted(EXAMPLES.glob("*/*.sh")):
        yield File.generated(config, str(script), abs_src_path=str(script.absolute()))


def write_markdown(page: Page, config: MkDocsConfig) -> None:
    """Write the page's Markdown, its includes expanded, beside its HTML."""
    md = markdown.Markdown(extensions=["pymdownx.snippets"], extension_configs=config.mdx_configs)
    copy = Path(config.site_dir, page.file.src_uri)
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text("\n".join(md.preprocessors["snippet"].run((page.markdown or "").split("\n"))))
