"""The MkDocs plugin ``proof``: what happens at each event of a build."""

from __future__ import annotations

from html import escape
from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.config_options import Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as SitePage
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

from proof.errors import PageError
from proof.guide import effects
from proof.guide.cache import read_pages
from proof.guide.model import Page
from proof.project import DOCS, PICTURES, RECORD
from proof.record import ledger, store
from proof.record.store import Record
from proof.site import cards, copies, policy, search
from proof.site.badges import with_badges
from proof.site.blocks import resolved

_LEDGER = "ledger.md"


class ProofConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's options in ``mkdocs.yml``."""

    not_run_budget = Type(int, default=0)
    """How many console blocks with ``norun`` the guide may hold. The reader checks it."""


class ProofPlugin(BasePlugin[ProofConfig]):  # type: ignore[no-untyped-call]
    """Puts onto each page what runs proved, and beside the pages what goes with them.

    Console fences become HTML without it, through superfences, so that Zensical shows them too.
    """

    def __init__(self) -> None:
        self.pages: dict[str, Page] = {}
        self.record: Record = {}

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Read all pages and the record.

        Raises:
            PluginError: a page breaks a rule; one line with its file and line.
        """
        try:
            self.pages = {page.path: page for page in read_pages()}
            self.record = store.read(RECORD)
        except PageError as error:
            raise PluginError(str(error)) from error

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Publish the scripts of blocks."""
        for script in copies.scripts(config):
            files.append(script)
        return files

    def on_page_markdown(self, markdown: str, *, page: SitePage, config: MkDocsConfig, files: Files) -> str:
        """Fill the ledger."""
        if page.file.src_uri != _LEDGER:
            return markdown
        return markdown + "\n" + ledger.markdown(list(self.pages.values()), self.record)

    def on_page_content(self, html: str, *, page: SitePage, config: MkDocsConfig, files: Files) -> str:
        """Fill in badges and addresses; set the page's title, since the navigation's is short, and its description.

        Raises:
            PluginError: the page does not show exactly the blocks that run; one line with its file and line.
        """
        effects_page = files.get_file_from_path(effects.PAGE)
        whole_host = get_relative_url(effects_page.url, page.url) if effects_page else ""
        pictures = get_relative_url(f"{PICTURES.relative_to(DOCS)}/", page.url)
        path = str(DOCS / page.file.src_uri)
        try:
            html = with_badges(html, self.pages.get(path, Page(path, ())), self.record, page.url)
        except PageError as error:
            raise PluginError(str(error)) from error
        html = resolved(html, pictures, whole_host)
        page.meta.setdefault("title", next(iter(page.toc)).title)
        page.meta.setdefault("description", escape(cards.summary(html)))
        return html

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Let the page for a wrong address find its styles on a disk, too: a site without an address is read there."""
        if template_name == "404.html" and not config.site_url:
            context["base_url"] = "."
        return context

    def on_post_page(self, output: str, *, page: SitePage, config: MkDocsConfig) -> str:
        """Write the page's card and its Markdown beside it; add its policy."""
        cards.write(page, config)
        copies.write_markdown(page, config)
        return policy.guarded(output)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Add the policy to the page for a wrong address."""
        return policy.guarded(output_content) if template_name.endswith(".html") else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Repair the search."""
        search.repair(Path(config.site_dir))
