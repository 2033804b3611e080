"""What a reader sees of a rendered page, as far as it matters here: fences, headings, claims and inline code."""

from __future__ import annotations

import html.parser
import re

FENCE, LOOSE = "\x05", "\x06"
"""What the marks of a fence and of a line begin with; no page holds these characters (`includes.CONTROL`)."""


class Rendered(html.parser.HTMLParser):
    """The fences of the rendered page, each with the heading above it and the claim around it; its inline code."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fences: list[tuple[int, str, str, str]] = []
        self.seen_or_hidden = set[int]()
        """Numbers of the fences that are elements, or in a comment."""
        self.hidden_lines = set[int]()
        """Marked lines that are in a comment."""
        self.heading = ""
        """The page's first heading of the first level."""
        self.claims: list[str] = []
        self.codes: list[str] = []
        self.slug, self.title, self.claim, self.inside = "start", "Start", "", ""
        self.depth, self.in_code = 0, False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        classes = (values.get("class") or "").split()
        if tag == "code":
            self.codes.append("")
            self.in_code = True
        if re.fullmatch(r"h[1-6]", tag):
            self.slug, self.title, self.inside = values.get("id") or "start", "", tag
        elif tag == "div" and (self.depth or {"admonition", "claim"} <= {*classes}):
            self.depth += 1
        elif tag == "p" and self.depth == 1 and "admonition-title" in classes:
            self.claim, self.inside = "", tag
        if fence := re.fullmatch(rf"{FENCE}(\d+)", values.get("data-fence") or ""):
            self.fences.append((int(fence[1]), self.slug, self.title, self.claim))
            self.seen_or_hidden.add(int(fence[1]))

    def handle_comment(self, data: str) -> None:
        self.seen_or_hidden.update(int(number) for number in re.findall(rf"{FENCE}(\d+)", data))
        self.hidden_lines.update(int(index) for index in re.findall(rf"{LOOSE}(\d+){LOOSE}", data))

    def handle_endtag(self, tag: str) -> None:
        if tag == "code":
            self.in_code = False
        if tag == self.inside:
            self.inside = ""
            if tag == "h1":
                self.heading = self.heading or self.title.strip()
            if self.depth:
                self.claims.append(self.claim)
        elif tag == "div" and self.depth:
            self.depth -= 1
            self.claim = self.claim if self.depth else ""

    def handle_data(self, data: str) -> None:
        text = data.replace("¶", "")
        if self.in_code:
            self.codes[-1] += text
        if self.inside == "p":
            self.claim += text
        elif self.inside:
            self.title += text
