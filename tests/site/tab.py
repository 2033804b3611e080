"""A tab of the browser, as the tests use it."""

from playwright.sync_api import ConsoleMessage, Page, Request, Response


class Tab:
    """A page of the browser that keeps what went wrong in it."""

    def __init__(self, page: Page, allowed: str) -> None:
        self.page = page
        self.allowed = (allowed, "data:")
        self.wrong: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("requestfailed", self._failed)
        page.on("request", self._request)
        page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.wrong.append(message.text)

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the next page ended it: no fault of this one
            self.wrong.append(f"failed: {request.url}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith(self.allowed):
            self.wrong.append(f"outside: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.wrong.append(f"{response.status}: {response.url}")

    def open(self, url: str, width: int = 1280) -> Page:
        """Load a page at a width in pixels, with its scripts, and forget what an earlier one did."""
        self.wrong.clear()
        self.page.set_viewport_size({"width": width, "height": 844})
        self.page.goto(url, wait_until="load")
        # Material's scripts begin after the first paint; this is of the last that they do by themselves.
        self.page.locator("meta[name=theme-color][content]").wait_for(state="attached")
        self.page.evaluate("new Promise(done => requestAnimationFrame(() => requestIdleCallback(done)))")
        return self.page
