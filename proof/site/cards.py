"""What a page says of itself to those who share its address: a description, and a picture, ``assets/cards/…png``."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from proof.pictures.diagram import THEMES

_SIZE = (1200, 630)
"""Pixels, as https://ogp.me readers crop them least."""
_MARGIN = 80
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)


def summary(html: str) -> str:
    """The first sentences of a page's first paragraph as text, as many as fill half a line; may be empty."""
    paragraph = _PARAGRAPH.search(html)
    text = " ".join(unescape(re.sub("<[^>]*>", "", paragraph[1])).split()) if paragraph else ""
    sentences = ""
    for sentence in re.split(r"(?<=[.!?:]) (?=[A-Z])", text):
        sentences += f" {sentence}"
        if len(sentences) > 60:
            break
    return sentences.strip()


def write(page: Page, config: MkDocsConfig) -> None:
    """Draw the page's card, unless the site has no address: a card is found by its whole address."""
    if page.canonical_url:
        file = Path(config.site_dir, "assets/cards", page.file.src_uri).with_suffix(".png")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(card(config.site_name, unescape(page.meta["title"]), unescape(page.meta["description"])))


@cache  # `mkdocs serve` builds all pages again at each change
def card(site: str, title: str, text: str) -> bytes:
    """A PNG with a page's title, its description and the site's name. Same words, same bytes."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - a test run loads the plugin and draws no card

    color = THEMES["dark"]
    picture = Image.new("RGB", _SIZE, color["host"])
    draw = ImageDraw.Draw(picture)
    top = 70.0
    for words, height, ink, most in ((title, 68, color["ink"], 3), (text, 34, color["line"], 2)):
        font = ImageFont.load_default(height)
        lines = [""]
        for word in words.split():
            if draw.textlength(f"{lines[-1]} {word}", font) > _SIZE[0] - 2 * _MARGIN:
                lines.append("")
            lines[-1] = f"{lines[-1]} {word}".strip()
        if len(lines) > most:
            lines[most - 1 :] = [f"{lines[most - 1].rpartition(' ')[0]} …"]
        draw.multiline_text((_MARGIN, top), "\n".join(lines), ink, font, spacing=height * 0.3)
        top += len(lines) * height * 1.4 + 24
    draw.rectangle((0, _SIZE[1] - 110, *_SIZE), color["bridge"])
    draw.text((_MARGIN, _SIZE[1] - 75), site, color["wire"], ImageFont.load_default(36))
    png = BytesIO()
    picture.quantize(32, Image.Quantize.FASTOCTREE).save(png, "PNG")  # a sixth of the default's time, no larger
    return png.getvalue()
