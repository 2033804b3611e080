"""Each page in a browser: it loads, it fits, and axe finds nothing."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.site.tab import Tab

PAGES = [str(page.relative_to("docs").with_suffix(".html")) for page in sorted(Path("docs").rglob("*.md"))]
COLOURS = ["color-contrast", "link-in-text-block"]
AXE = Axe()


def violations(tab: Tab, options: dict[str, object]) -> list[str]:
    """What axe finds on the open page, a line for each kind, with the first place of it."""
    found = AXE.run(tab.page, options={"resultTypes": ["violations"], **options}).response["violations"]
    return [
        f"{v['id']}, {len(v['nodes'])} times: {v['nodes'][0]['html']} {v['nodes'][0]['failureSummary']}" for v in found
    ]


@pytest.mark.parametrize("name", [*PAGES, "404.html"])
def test_a_page_loads_and_fits_and_all_can_read_it(name: str, tab: Tab, address: str) -> None:
    page = tab.open(address + name)
    assert not tab.wrong
    page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
    if name == "ledger.html":  # a thousand cells made by one loop: the first rows of each table stand for all
        page.evaluate("document.querySelectorAll('tbody tr:nth-child(n+4)').forEach(row => row.remove())")
    assert not violations(tab, {})
    # The other scheme has the same elements, so only what depends on colours is looked at once more.
    page.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
    assert not violations(tab, {"runOnly": COLOURS})

    page = tab.open(address + name, width=390)
    page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert not tab.wrong
