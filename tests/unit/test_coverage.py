"""The table of topics counts its own rows, and has each topic once."""

import re
from pathlib import Path

TEXT = Path("docs/reference/coverage.md").read_text()
ROW = re.compile(r"^\| \*\*([^*]+)\*\*\{[^}]*\} \| .*? \| (.*?) \| .*? \|$", re.MULTILINE)
IN_PART = re.compile(r"Not yet|In part|In Docker's words|^Before 29|^The other way")
COUNTS = re.compile(r"^\| (?:\[(.*?)\]\(#.*?\)|all (\d+)) \| (\d+) \| (\d+) \| (\d+) \|$", re.MULTILINE)


def kind(where: str) -> int:
    """0 for a topic that is tested, 1 for in part, 2 for not yet, by what its row says of where it is tested."""
    return 2 if where.startswith("not yet") else 1 if IN_PART.search(where) else 0


def test_the_counts_are_those_of_the_rows() -> None:
    areas = dict(section.split("\n", 1) for section in TEXT.split("\n## ")[1:])
    total = [0, 0, 0]
    for title, topics, *written in COUNTS.findall(TEXT):
        kinds = [kind(where) for _, where in ROW.findall(areas[title])] if title else []
        counted = [kinds.count(each) for each in range(3)] if title else total
        assert [int(number) for number in written] == counted, title or "all"
        total = [before + more for before, more in zip(total, counted, strict=True)] if title else total
        assert not topics or int(topics) == sum(total)


def test_each_topic_has_one_row() -> None:
    topics = [topic for topic, _ in ROW.findall(TEXT)]
    assert len(topics) == len(set(topics)) == TEXT.count("\n| **") == 185
