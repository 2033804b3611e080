"""Where the links of the site lead."""

import os
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from urllib.request import Request, urlopen

import pytest

LIST = Path(".cache/external-links.txt")


class Links(HTMLParser):
    """The anchors of a page and where its links lead."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors, self.targets = {""}, set[str]()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep ids, and what `href`, `src` and the page's card say."""
        if ("property", "og:image") in attrs:
            self.targets.add(dict(attrs)["content"] or "")
        for key, value in attrs:
            if key == "id" and value:
                self.anchors.add(value)
            elif key in ("href", "src") and value and tag != "base":
                self.targets.add(value)


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[Path, Links]:
    """Each page of the site."""
    return {file: Links(file.read_text()) for file in site.rglob("*.html")}


def test_all_links_and_anchors_lead_somewhere(pages: dict[Path, Links], site: Path, address: str) -> None:
    broken = []
    for file, links in pages.items():
        for target in links.targets:
            url = urlsplit(urljoin(address + str(file.relative_to(site)), target))
            if not url.geturl().startswith(address):
                if url.scheme not in ("https", "http") or url.netloc.startswith("127."):
                    broken.append(f"{file.relative_to(site)}: {target}")
                continue
            there = site / unquote(url.path).removeprefix("/guide/")
            there = there / "index.html" if there.is_dir() else there
            if not there.is_file() or (there in pages and unquote(url.fragment) not in pages[there].anchors):
                broken.append(f"{file.relative_to(site)}: {target}")
    assert not broken


def wrong(url: str) -> str:
    """What is wrong with a link to elsewhere; empty if nothing is."""
    page, anchor = urldefrag(url)
    try:
        with urlopen(Request(page, headers={"User-Agent": "Mozilla/5.0"}), timeout=20) as answer:
            found = Links(answer.read().decode(errors="replace"))
    except HTTPError as error:
        return f"{url}: {error.code}"
    except OSError as error:
        return f"{url}: no answer, {error}"
    return "" if unquote(anchor) in found.anchors else f"{url}: no such anchor"


def test_a_link_to_elsewhere_that_leads_nowhere_is_seen(address: str) -> None:
    assert wrong(f"{address}drivers/none.html#only-loopback") == ""
    assert wrong(f"{address}drivers/none.html#nowhere").endswith("no such anchor")
    assert wrong(f"{address}nowhere.html").endswith("404")
    assert "no answer" in wrong("http://127.0.0.1:1/")


def test_links_to_elsewhere_lead_somewhere(pages: dict[Path, Links], address: str, figures: list[str]) -> None:
    """GitHub Actions alone asks other people's servers. A page that is gone fails; a server that is down does not."""
    targets = {target for links in pages.values() for target in links.targets}
    external = sorted(url for url in targets if url.startswith("http") and not url.startswith(address))
    LIST.parent.mkdir(exist_ok=True)
    LIST.write_text("\n".join(external) + "\n")
    figures.append(f"links to elsewhere: {len(external)}, listed in {LIST}")
    if not os.environ.get("GITHUB_ACTIONS"):
        figures.append("links to elsewhere: not asked, since this is not GitHub Actions")
        return
    with ThreadPoolExecutor(8) as pool:
        found = [line for line in pool.map(wrong, external) if line]
    figures += [f"link to elsewhere: {line}" for line in found]
    assert not [line for line in found if line.endswith(("404", "410"))]
