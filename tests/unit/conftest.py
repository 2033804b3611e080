"""Pages for the reader's tests, read through the project's own mkdocs.yml."""

from collections.abc import Callable

import pytest
from hypothesis import settings
from markdown import Markdown
from mkdocs.config import load_config

from proof.guide.model import Page
from proof.guide.reader import Reader

settings.register_profile("default", deadline=None)  # a time is no test: the machine may be busy
settings.register_profile("fuzz", deadline=None, max_examples=100_000)
settings.load_profile("default")

END = "\n\n## Clean up\n\n```console\n$ true\n```\n"


def site_markdown() -> Markdown:
    """The Markdown of the site, as mkdocs.yml configures it."""
    config = load_config("mkdocs.yml")
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


@pytest.fixture(scope="session")
def reader() -> Reader:
    """One reader: loading the MkDocs configuration takes most of its time."""
    return Reader()


@pytest.fixture
def read(reader: Reader) -> Callable[[str], Page]:
    """Read a text as docs/t.md, with a clean-up block added."""
    return lambda text: reader.read("docs/t.md", text + END)
