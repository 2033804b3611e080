"""A tab of the browser, as the tests use it."""

from playwright.sync_api import Page


class Tab:
    """A page of the browser that keeps what went wrong in it."""

    def __init__(self, page: Page, allowed: str) -> None:
        self.page = page
        self.wrong: list[str] = []
        # fmt: off
        page.on("console", lambda said: said.type in ("error", "warning") and self.wrong.append(said.text))
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        # A request that the next page ended is no fault of this one.
        page.on("requestfailed", lambda request: request.failure == "net::ERR_ABORTED"
                or self.wrong.append(f"failed: {request.url}"))
        page.on("request", lambda request: request.url.startswith((allowed, "data:"))
                or self.wrong.append(f"outside: {request.url}"))
        page.on("response", lambda response: response.status < 400
                or self.wrong.append(f"{response.status}: {response.url}"))
        # fmt: on

    def open(self, url: str, width: int = 1280) -> Page:
        """Load a page at a width in pixels, with its scripts, and forget what an earlier one did."""
        self.wrong.clear()
        self.page.set_viewport_size({"width": width, "height": 844})
        self.page.goto(url, wait_until="load")
        # Material's scripts begin after the first paint; this is of the last that they do by themselves.
        self.page.locator("meta[name=theme-color][content]").wait_for(state="attached")
        self.page.evaluate("new Promise(done => requestAnimationFrame(() => requestIdleCallback(done)))")
        return self.page
