"""The built site on a server of its own, below a path, and a browser to look at it."""

import gzip
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from proof.errors import Unusable
from proof.hosts import outer
from tests.site.tab import Tab

TEXTS = {".html", ".css", ".js", ".json", ".svg", ".md", ".txt", ".xml"}
FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> list[str]:
    """What tests have measured, a line each; the run ends with them."""
    return pytestconfig.stash.setdefault(FIGURES, [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what was measured, also when all is well."""
    if lines := config.stash.get(FIGURES, []):
        terminalreporter.section("figures")
        terminalreporter.line("\n".join(lines))


class Server(SimpleHTTPRequestHandler):
    """Serves texts compressed, as each host of static sites does, and says nothing."""

    def do_GET(self) -> None:
        """A text in gzip, other files as Python's server sends them, and for a wrong address the site's own page."""
        file, status = Path(self.translate_path(self.path)), 200
        if not file.exists():
            file, status = Path(self.directory, "guide/404.html"), 404
        if file.suffix not in TEXTS or "gzip" not in self.headers.get("Accept-Encoding", ""):
            super().do_GET()
            return
        body = gzip.compress(file.read_bytes())
        self.send_response(status)
        headers = {"Content-Type": self.guess_type(file), "Content-Encoding": "gzip", "Content-Length": len(body)}
        for name, value in headers.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """No line for a request."""


def build(folder: Path, url: str) -> None:
    """Build the site into a folder, for the address at which it will stand; without one for a disk."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    subprocess.run(command, check=True, env={**os.environ, "SITE_URL": url, "NO_MKDOCS_2_WARNING": "1"})


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site stands: ``http://127.0.0.1:<port>/guide/``. Its files are in the folder `site`."""
    root = tmp_path_factory.mktemp("www")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, directory=str(root))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/guide/"
        build(root / "guide", url)
        yield url
        server.shutdown()


@pytest.fixture(scope="session")
def site(address: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    return tmp_path_factory.getbasetemp() / "www0" / "guide"


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is, or the Chrome of GitHub's machines; Debian's is installed where there is none and apt can."""
    try:
        if not shutil.which("google-chrome"):
            outer.install({"chromium": "chromium"}, print)
    except Unusable as error:
        pytest.exit(str(error), 2)
    return shutil.which("chromium") or shutil.which("google-chrome") or ""


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """The browser for all tests."""
    with sync_playwright() as playwright:
        # Without its sandbox, since root cannot have it; the pages are our own.
        running = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One reader, who wants no motion, so that no colour is on its way while it is looked at."""
    made = browser.new_context(reduced_motion="reduce", permissions=["clipboard-read", "clipboard-write"])
    made.set_default_timeout(10_000)
    yield made
    made.close()


@pytest.fixture(scope="session")
def tab(context: BrowserContext, address: str) -> Tab:
    """One tab for all tests on the server: the browser keeps its cache."""
    return Tab(context.new_page(), address)
