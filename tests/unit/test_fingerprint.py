"""What ends the proof of a page, and what does not."""

import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from proof.guide import examples
from proof.guide.cache import read_pages
from proof.guide.fingerprint import fingerprint
from proof.guide.model import Page
from proof.guide.reader import Reader
from proof.project import default_engine, releases, table
from tests.copies import copy

TEXT = """---
hosts: 2
images: [nginx]
workdir: work
---
# T

## Ask

Some prose.

```ini title="app.conf"
port = 80
```

!!! claim "It is so"

    ```console topology="web-a" timeout="20"
    $ echo one
    one
    $ cat app.conf
    port = 80
    ```

## Clean up

```console
$ true
```
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose files can be changed, with one page."""
    copy(tmp_path, "lab")
    for file, text in (("work/a.txt", "a"), ("docs/imgs/web-a.json", "{}"), ("docs/t.md", TEXT)):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def of(reader: Reader, text: str, engine: str = "") -> str:
    return fingerprint(reader.read("docs/t.md", text), engine or default_engine())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("$ echo one", "$ echo 'one'"),
        ("one\n    $", "two\n    $"),
        ("    $ echo", "    host2$ echo"),
        ('timeout="20"', 'timeout="20" exit="1"'),
        ('timeout="20"', 'timeout="30"'),
        ('timeout="20"', 'timeout="20" requires="ip_vs"'),
        ("```console\n$ true", '```console norun="not here"\n$ true'),
        (' topology="web-a"', ""),
        ("port = 80\n```\n\n!!!", "port = 81\n```\n\n!!!"),
        ("hosts: 2", "hosts: 3"),
        ("images: [nginx]", "images: []"),
        ("hosts: 2", "hosts: 2\nrequires: engine>=20"),
        ("workdir: work\n", ""),
    ],
)
def test_what_a_page_runs_ends_its_proof(old: str, new: str, reader: Reader, project: Path) -> None:
    assert old in TEXT
    assert of(reader, TEXT.replace(old, new, 1)) != of(reader, TEXT)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Some prose.", "Some better prose.\n\nAnd a line more."),
        ("## Ask", "## Ask again"),
        ("# T", "# Another title"),
        ("It is so", "It is so & not otherwise"),
    ],
)
def test_prose_a_moved_line_a_heading_and_a_claim_do_not(old: str, new: str, reader: Reader, project: Path) -> None:
    assert of(reader, TEXT.replace(old, new, 1)) == of(reader, TEXT)


@pytest.mark.parametrize(
    "file",
    [
        "work/a.txt",
        "work/new.txt",
        "docs/imgs/web-a.json",
        "lab/compose.yaml",
        "lab/images/host/Dockerfile",
        "lab/images/host/entrypoint.sh",
        "lab/images/plugins/Dockerfile",
        "lab/images/busybox/Dockerfile",
        "lab/images/nginx/default.conf",
    ],
)
def test_a_file_that_a_run_starts_from_ends_its_proof(file: str, reader: Reader, project: Path) -> None:
    before = of(reader, TEXT)
    with (project / file).open("a") as changed:
        changed.write("\n# changed\n")
    assert of(reader, TEXT) != before


@pytest.mark.parametrize("file", ["lab/images/postgres/Dockerfile", "lab/images/vm/init", "docs/imgs/other.json"])
def test_a_file_of_other_pages_does_not(file: str, reader: Reader, project: Path) -> None:
    before = of(reader, TEXT)
    with (project / file).open("a") as changed:
        changed.write("\n# changed\n")
    assert of(reader, TEXT) == before


def test_an_entry_of_the_table_and_another_engine_end_it(
    reader: Reader, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {engine: of(reader, TEXT, engine) for engine in releases()}
    assert len({*before.values()}) == len(before)

    def changed(change: Callable[[dict[str, Any]], None]) -> set[str]:
        edited = deepcopy(table())
        change(edited)
        with monkeypatch.context() as patch:
            patch.setattr("proof.project.table", lambda: edited)
            patch.setattr("proof.guide.fingerprint.table", lambda: edited)
            return {engine for engine in releases() if of(reader, TEXT, engine) != before[engine]}

    assert changed(lambda table: table["engine"]["26.1"].update(packages="docker.io x")) == {"26.1"}
    assert changed(lambda table: table["guest"]["nginx"].update(official="nginx:2")) == {*releases()}
    assert changed(lambda table: table["guest"]["postgres:18"].update(official="x")) == set()
    assert changed(lambda table: table["base"].update(bookworm="debian:x")) == {"20.10"}


def test_another_engines_variant_does_not_end_it_but_its_own_does(reader: Reader, project: Path) -> None:
    variant = '    ```console differs="{}"\n    $ echo one\n    {}\n    ```\n\n## Clean up'

    def with_variant(engine: str, output: str) -> Page:
        return reader.read("docs/t.md", TEXT.replace("## Clean up", variant.format(engine, output)))

    one, other = with_variant("20.10", "two"), with_variant("20.10", "three")
    assert fingerprint(one, "28.5") == fingerprint(other, "28.5")
    assert fingerprint(one, "20.10") != fingerprint(other, "20.10")


def test_the_page_and_what_was_extracted_from_it_have_the_same(reader: Reader, project: Path) -> None:
    page = reader.read("docs/t.md", TEXT)
    examples.write([page], project / "examples")
    assert fingerprint(examples.load(project / "examples/t"), "28.5") == fingerprint(page, "28.5")


def test_all_pages_on_all_engines_take_no_time() -> None:
    pages = read_pages()
    begin = time.process_time()
    for page in pages:
        for engine in releases():
            for _ in range(20):  # a site asks for each block and each claim
                fingerprint(page, engine)
    assert time.process_time() - begin < 5, "a tenth of it is usual"
