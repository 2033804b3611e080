"""Each page has the shape that a reader learns once: the short answer, then steps, causes, symptoms, the way on."""

import re
from pathlib import Path

import pytest

COMMON = ["Where next", "Clean up"]
SECTIONS = {
    "understand": ["Why it works", "What goes wrong", *COMMON],
    "drivers": ["When to take it", "Why it works", "What goes wrong", *COMMON],
    "tasks": ["Why it works", "What goes wrong", *COMMON],
    "breaks": ["See it", "Find the cause", "Mend it", "See it work", *COMMON],
}
"""Chapter to the sections that each of its pages has, in this order."""
PAGES = [page for chapter in SECTIONS for page in sorted(Path("docs", chapter).glob("*.md")) if page.stem != "index"]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_page_has_its_chapters_shape(page: Path) -> None:
    _, body = re.split("^# .*\n", page.read_text(), maxsplit=1, flags=re.MULTILINE)
    answer = body.strip().partition("\n\n")[0]
    assert "**" in answer, f"{page}: the short answer below the title is not set off"
    titles = re.findall("^## (.*)$", re.sub("(?ms)^```.*?^```", "", body), re.MULTILINE)
    expected = SECTIONS[page.parts[1]]
    assert [title for title in titles if title in expected] == expected
