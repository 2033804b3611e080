"""What a reader does with the site: search, copy, follow links, read it from a disk."""

import gzip
import re
from pathlib import Path
from string import ascii_lowercase, digits

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response

from proof.guide import examples
from tests.site.conftest import build
from tests.site.tab import Tab
from tests.site.test_pages import PAGES


def search(page: Page, text: str) -> str:
    """The address of the first result."""
    field = page.locator("[data-md-component=search-query]")
    field.click()
    page.evaluate("document.querySelector('.md-search-result__list').replaceChildren()")
    field.fill(text)
    field.press("End")  # the search listens to keys
    first = page.locator(".md-search-result__link").first
    first.wait_for()
    return first.get_attribute("href") or ""


@pytest.mark.parametrize(
    ("text", "leads_to"),
    [
        ("port is already allocated", "breaks/port-taken.html"),
        ("--network", "reference/run-flags.html"),
        ("fe80::1", ".html"),
        ("8080:80", ".html"),
        ("Error: No such container", ".html"),
        ('"port is already allocated"', "breaks/port-taken.html"),
        ('"name is already in use"', "breaks/name-clash.html"),
        ('"Pool overlaps with other one"', "breaks/pool-overlap.html"),
        ('"from"', ".html"),
        ("docker:", ".html"),
        ("eth0:", ".html"),
        ("Error:", ".html"),
    ],
)
def test_search_finds_error_texts_and_flags(text: str, leads_to: str, tab: Tab, address: str) -> None:
    assert leads_to in search(tab.open(address), text)
    assert not tab.wrong


@pytest.mark.parametrize("name", [page for page in PAGES if page.startswith("drivers/")])
def test_the_first_visit_to_a_driver_page_weighs_little(
    name: str, browser: Browser, address: str, figures: list[str]
) -> None:
    page = browser.new_page()  # without a cache
    loaded: list[Response] = []
    page.on("response", lambda response: loaded.append(response))  # noqa: PLW0108 (it takes no built-in)
    page.goto(address + name, wait_until="networkidle")
    for picture in page.locator(".topology img:visible").all():
        picture.scroll_into_view_if_needed()
        picture.evaluate("picture => picture.decode()")
    weights = {response.url: len(gzip.compress(response.body())) for response in loaded}
    page.close()
    figures.append(f"first visit to {name}: {sum(weights.values()) / 1000:.0f} KB in {len(weights)} files")
    assert sum(weights.values()) <= 250_000, weights


@pytest.mark.parametrize("folder", ["user-defined-bridge", "dns"])
def test_copy_takes_exactly_the_commands(folder: str, tab: Tab, address: str) -> None:
    written = examples.load(Path("examples", folder))
    page = tab.open(address + written.path.removeprefix("docs/").replace(".md", ".html"))
    page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
    buttons = page.locator(".console .md-code__button[data-md-type=copy]:visible")
    copied = []
    for button in buttons.all():
        button.click()
        copied.append(page.evaluate("navigator.clipboard.readText()"))
    assert copied == ["\n".join(step.command for step in block.steps) for block in written.blocks]


def test_the_chooser_leads_by_keyboard_to_each_driver_of_its_table(tab: Tab, browser: Browser, address: str) -> None:
    bare = browser.new_page(java_script_enabled=False)
    bare.goto(address + "drivers/index.html")
    links = bare.locator(".chooser table:visible td:last-child a:first-child")
    drivers = [link.get_attribute("href") for link in links.all()]
    assert len(drivers) == bare.locator(".chooser tbody tr").count() and not bare.locator(".chooser button").count()
    bare.close()
    for number, driver in enumerate(drivers):
        page = tab.open(address + "drivers/index.html")
        page.get_by_role("button", name="No", exact=True).focus()
        for _ in range(number):
            page.keyboard.press("Enter")
        if number < len(drivers) - 1:  # after the last question there is one answer left
            page.keyboard.press("Shift+Tab")
            page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.getAttribute('href')") == driver
    for _ in page.locator(".chooser .question a").all():
        page.keyboard.press("Tab")
    for left in range(len(drivers) - 1, 0, -1):
        assert page.locator(":focus").inner_text() == "Back"
        page.keyboard.press("Enter")
        assert page.locator(".chooser .step").inner_text() == f"Question {left} of {len(drivers) - 1}"
    assert page.locator(":focus").inner_text() == "Yes"


def test_the_cheat_sheet_prints_on_one_sheet(tab: Tab, address: str) -> None:
    printed = tab.open(f"{address}reference/cheat-sheet.html").pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type /Page\b", printed)) == 1


STYLED = "getComputedStyle(document.querySelector('.md-header')).position == 'sticky'"


def test_a_wrong_address_leads_to_a_page_of_the_site(tab: Tab, address: str) -> None:
    page = tab.open(address + "drivers/no/such/page.html")
    assert tab.wrong.pop(0).startswith("404: ")
    assert page.evaluate(STYLED)
    page.locator("article a").first.click()
    assert page.url == address + "breaks/index.html"


def test_each_letter_and_digit_begins_a_search(tab: Tab, address: str) -> None:
    page = tab.open(address)
    search(page, "port")
    field = page.locator("[data-md-component=search-query]")
    for sign in ascii_lowercase + digits:
        field.fill("")
        field.press(sign)
        page.wait_for_timeout(100)
    field.fill("")
    assert "port-taken" in search(page, "port is already allocated")
    assert not tab.wrong


def test_from_a_disk_the_site_has_its_styles_and_its_search(context: BrowserContext, tmp_path: Path) -> None:
    build(tmp_path, "")
    tab = Tab(context.new_page(), tmp_path.as_uri())
    for name in ("404.html", "index.html"):
        page = tab.open((tmp_path / name).as_uri())
        assert page.evaluate(STYLED) and not tab.wrong
    page.goto(search(page, "port is already allocated"))
    assert "allocated" in page.locator("h1").inner_text()
    assert not tab.wrong
    page.close()


def test_who_prefers_dark_sees_no_light_page_first(browser: Browser, address: str) -> None:
    page = browser.new_page(color_scheme="dark")
    page.route("**/*.js", lambda route: route.abort())  # so the page stays as it is before the scripts come
    page.goto(address)
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.close()


def test_the_theme_starts_where_the_last_script_does_not_come(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.route("**/guide.js", lambda route: route.abort())
    page.goto(f"{address}reference/run-flags.html")
    page.locator(".md-typeset__scrollwrap").first.wait_for(state="attached")
    page.close()


def test_a_scheme_that_a_reader_chose_stays(browser: Browser, address: str) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(address)
    page.get_by_title("Switch to light").click()
    page.reload()
    page.get_by_title("Switch to dark").wait_for()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "default"
    context.close()


def test_the_policy_allows_no_inline_code(site: Path) -> None:
    for file in site.rglob("*.html"):
        policy = re.search('Content-Security-Policy" content="([^"]*)"', file.read_text())
        assert policy and "default-src 'none'" in policy[1] and "unsafe" not in policy[1]


def test_the_sign_of_a_headings_link_takes_no_line_of_its_own(tab: Tab, address: str) -> None:
    page = tab.open(address + "reference/docker-29.html", width=390)
    heights = "[...document.querySelectorAll('.md-typeset :is(h2, h3)')].map(heading => heading.offsetHeight)"
    shown = page.evaluate(heights)
    page.evaluate("document.querySelectorAll('.headerlink').forEach(link => link.remove())")
    assert shown == page.evaluate(heights)
