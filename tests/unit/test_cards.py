"""The picture of a page for those who share its address."""

from io import BytesIO

from PIL import Image

from proof.site.cards import card


def test_the_same_words_are_the_same_bytes() -> None:
    assert card("Guide", "A title", "A text.") == card("Guide", "A title", "A text.")
    assert card("Guide", "A title", "A text.") != card("Guide", "A title", "Another text.")


def test_a_long_page_stays_on_its_card() -> None:
    long = card("Guide", "no space left on device " * 20, "A sentence that has no end. " * 40)
    picture = Image.open(BytesIO(long)).convert("RGB")
    assert picture.size == (1200, 630)
    ground = picture.getpixel((0, 0))
    margins = [picture.crop((1130, 0, 1200, 510)), picture.crop((0, 495, 1200, 515))]
    assert all({color for _, color in margin.getcolors() or []} == {ground} for margin in margins)
