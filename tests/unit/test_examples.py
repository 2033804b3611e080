"""Extraction: in step, deterministic, no stale file, and what comes back is what was written."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proof.errors import PageError
from proof.guide import examples
from proof.guide.cache import read_pages
from proof.guide.model import Block, Key, Page, Step
from proof.guide.reader import Reader
from tests.copies import GUIDE, PROGRAM, copy

TEXT = (
    '# T\n\n```yaml title="compose.yaml"\na: 1\n```\n\n'
    '```console exit="1"\n$ cat <<EOF\n> a\n> EOF\na\n\n$ false\n```\n'
)


@pytest.fixture
def apps(tmp_path: Path) -> Path:
    """A folder with one application."""
    file = tmp_path / "apps/shop/web/app.py"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"\xff\r\n")
    return tmp_path / "apps"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_examples_are_in_step_with_the_pages() -> None:
    changed = examples.difference(read_pages())
    assert not changed, "run nox -s extract; " + ", ".join(changed)


# What a page may hold: a step's text may look like a comment line of a script, and a name may hold blanks.
MARKER = "# 1 host1 exit=0"
LINE = st.sampled_from([MARKER, "# docs/t.md:4 host1 exit=0", "", " ", "\r", "a\x0cb", "\u2028", "EOF"]) | st.text(
    st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=9
)
COMMAND = st.lists(LINE, min_size=1, max_size=4).map("\n".join)
PATH = st.sampled_from(["docs/t.md", "inc/steps", "docs/my page.md", "a b/c"])
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NUMBER = st.integers(1, 2000)
NAME = st.text("ab .-é", min_size=1, max_size=8).filter(lambda name: name.strip("."))


@st.composite
def blocks(draw: st.DrawFn, page: str, number: int) -> Block:
    key = Key(page, number)
    others = st.none() | st.builds(Key, st.just(page), st.integers(1, 9), st.integers(1, 9))
    steps = [
        Step(
            replace(key, step=index),
            draw(PATH),
            draw(NUMBER),
            draw(st.sampled_from(["host1", "host3"])),
            draw(COMMAND),
            tuple(draw(st.lists(LINE, max_size=4))),
            draw(st.integers(0, 255)),
            draw(NUMBER),
            draw(others),
        )
        for index in range(1, 1 + draw(st.integers(0, 3)))
    ]
    texts = {
        field.name: draw(TEXTS) for field in fields(Block) if field.type == "str" and field.name not in ("path", "slug")
    }
    slug = draw(st.sampled_from(["start", "../../x", "/etc", "a/b", "x" * 300, "é" * 300]) | TEXTS)
    timeout = draw(st.floats(0, 1000))
    return Block(key, draw(PATH), draw(NUMBER), slug, steps=tuple(steps), timeout=timeout, **texts)


@st.composite
def random_pages(draw: st.DrawFn) -> Page:
    path = draw(st.sampled_from(["docs/t.md", "docs/my page.md", "docs/a#b/index.md", "docs/it's.md"]))
    some = [draw(blocks(path, number)) for number in range(1, 1 + draw(st.integers(1, 4)))]
    needs = st.sampled_from(["", "ip_vs", "engine>=28 ipv6", "engine<20.10"])
    some = [replace(block, requires=draw(needs)) for block in some]
    files = draw(st.dictionaries(NAME, TEXTS, max_size=3))
    images = tuple(draw(st.lists(TEXTS, max_size=2)))
    return Page(path, tuple(some), files, draw(st.integers(1, 3)), images, "", draw(TEXTS), draw(needs))


@given(random_pages())
def test_what_was_extracted_is_the_page(page: Page) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in examples.extract(page).items():
            file = Path(folder, name)
            assert file.resolve().is_relative_to(Path(folder).resolve())
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        assert examples.load(Path(folder, page.name)) == page


def test_a_read_page_is_written_once_and_in_step(read: Callable[[str], Page], tmp_path: Path, apps: Path) -> None:
    page, there = read(TEXT), tmp_path / "examples"
    examples.write([page], there, apps)
    assert examples.load(there / "t") == page
    assert examples.difference([page], there, apps) == []
    before = {file: file.stat().st_mtime_ns for file in there.rglob("*")}
    examples.write([page], there, apps)
    assert before == {file: file.stat().st_mtime_ns for file in there.rglob("*")}
    assert contents(there / "shop") == contents(apps / "shop")


def test_changed_missing_and_stale_files_are_named(read: Callable[[str], Page], tmp_path: Path, apps: Path) -> None:
    page, there = read(TEXT), tmp_path / "examples"
    examples.write([page], there, apps)
    (there / "t/run.sh").unlink()
    (there / "t/01-t.sh").write_text("x")
    (there / "t/09-old.sh").write_text("x")
    (there / "shop/web/app.py").write_text("x")
    (there / "shop/web/old.py").write_text("x")
    changed = ["different: shop/web/app.py", "different: t/01-t.sh", "missing: t/run.sh"]
    assert examples.difference([page], there, apps) == [*changed, "stale: shop/web/old.py", "stale: t/09-old.sh"]
    examples.write([page], there, apps)
    assert examples.difference([page], there, apps) == []


def test_a_file_that_is_from_no_page_is_named_and_nothing_is_written(
    read: Callable[[str], Page], tmp_path: Path, apps: Path
) -> None:
    file = tmp_path / "examples/t/compose.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("services: {}\n")
    page = read("## One\n\n```console\n$ true\n```")
    assert "stale: t/compose.yaml" in examples.difference([page], tmp_path / "examples", apps)
    with pytest.raises(PageError, match=r"examples/t/compose\.yaml:1: not from a page; .* move it elsewhere"):
        examples.write([page], tmp_path / "examples", apps)
    assert contents(tmp_path / "examples") == {"t/compose.yaml": b"services: {}\n"}


def test_a_page_with_the_name_of_an_application_is_refused(tmp_path: Path, apps: Path, reader: Reader) -> None:
    page = reader.read("docs/shop.md", "# T\n\n## Clean up\n\n```console\n$ true\n```\n")
    with pytest.raises(PageError, match=r"docs/shop\.md:1: has the name of .*rename the page"):
        examples.write([page], tmp_path / "examples", apps)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("01-t.sh", "# 1 host1", "# 2 host1"),
        ("01-t.sh", "false\n", "false\nfalse\n"),
        ("01-t.out", MARKER, "# 1 host2 exit=0"),
        ("01-t.out", "a\n", "a\na\n"),
        ("run.sh", "step ", "step  "),
        ("page.json", '"exit": 1,', '"exit": 1, "host": "host1",'),
        ("places.json", '"line": 7', '"line":  7'),
        ("09-old.sh", "", ""),
    ],
)
def test_a_folder_that_was_edited_is_one_clear_line(
    file: str, old: str, new: str, read: Callable[[str], Page], tmp_path: Path, apps: Path
) -> None:
    examples.write([read(TEXT)], tmp_path / "examples", apps)
    edited = tmp_path / "examples/t" / file
    text = edited.read_text() if edited.exists() else ""
    edited.write_text(text.replace(old, new, 1) if old else "true\n")
    assert not old or edited.read_text() != text
    with pytest.raises(PageError) as error:
        examples.load(tmp_path / "examples/t")
    assert str(error.value) == f"{edited}:1: not as extracted from its page; run nox -s extract"


@pytest.mark.parametrize("file", ["page.json", "places.json", "01-t.sh", "01-t.out"])
@pytest.mark.parametrize("text", [None, "", "{}", "[]", "null", '{"blocks": 1}', "\xff"])
def test_a_folder_that_is_not_whole_is_one_clear_line(
    file: str, text: str | None, read: Callable[[str], Page], tmp_path: Path, apps: Path
) -> None:
    examples.write([read(TEXT)], tmp_path / "examples", apps)
    broken = tmp_path / "examples/t" / file
    broken.unlink() if text is None else broken.write_bytes(text.encode("latin-1"))
    with pytest.raises(PageError, match=r"t(/0[12]-\S+|/page\.json)?:1: not [^\n]*; run nox -s extract$"):
        examples.load(tmp_path / "examples/t")


def test_prose_moves_places_alone(read: Callable[[str], Page]) -> None:
    before, after = (examples.extract(read(text)) for text in (TEXT, TEXT.replace("# T\n", "# T\n\nOne line.\n")))
    assert {name for name in before if before[name] != after[name]} == {"t/places.json"}


def test_an_included_step_keeps_its_place(tmp_path: Path, apps: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy(tmp_path, *PROGRAM)
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    Path("docs/steps").write_text("```console\n$ echo a\na\n```\n")
    page = Reader().read("docs/my page.md", '# T\n\n--8<-- "docs/steps"\n\n## Clean up\n\n```console\n$ true\n```\n')
    examples.write([page], Path("examples"), apps)
    again = examples.load(Path("examples/my page"))
    assert again == page
    assert [str(step) for step in again.steps] == ["docs/steps:2", "docs/my page.md:8"]


def test_a_page_that_changed_without_its_examples_is_named(
    read: Callable[[str], Page], tmp_path: Path, apps: Path
) -> None:
    page = read(TEXT)
    examples.write([page], tmp_path / "examples", apps)
    assert examples.out_of_step([page], tmp_path / "examples") == []
    changed = read(TEXT.replace("$ false", "$ true"))
    [line] = examples.out_of_step([changed], tmp_path / "examples")
    assert line == f"docs/t.md:1: {tmp_path}/examples/t/01-t.sh is not as extracted from it; run nox -s extract"


def test_a_step_that_is_read_and_not_collected_is_counted(reader: Reader) -> None:
    text = "# T\n\n```console\n$ a\n$ b\n```\n\n## Clean up\n\n```console\n$ true\n```\n"
    page = reader.read("docs/my page.md", text)
    ids = [f"docs/my page.md::{name}" for name in ("4 a", "5 b", "11 true", "the host is as it was")]
    assert examples.miscounted([page], "28.5", [*ids, "tests/live/test_a.py::test_b"]) == []
    assert examples.miscounted([page], "28.5", ids[1:]) == ["docs/my page.md: 3 steps read, 2 collected"]
    assert examples.miscounted([page], "28.5", [*ids, "docs/my page.md::6 c"]) == [
        "docs/my page.md: 3 steps read, 4 collected"
    ]
    assert examples.miscounted([page], "28.5", []) == ["docs/my page.md: 3 steps read, 0 collected"]


def test_a_run_of_a_page_that_changed_without_its_examples_is_refused_before_it_asks_for_docker(tmp_path: Path) -> None:
    copy(tmp_path, *GUIDE, *PROGRAM)
    page = tmp_path / "docs/drivers/none.md"
    page.write_text(page.read_text().replace("$ docker", "$ false; docker", 1))
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "docs/drivers/none.md"],
        cwd=tmp_path,
        env={**os.environ, "DOCKER_HOST": "unix:///nosuch"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 2, run.stdout
    assert re.search(
        r"docs/drivers/none\.md:1: examples/none/01-\S+ is not as extracted from it; run nox -s extract\n", run.stderr
    ), run.stdout + run.stderr


def test_the_session_writes_and_checks(tmp_path: Path) -> None:
    copy(tmp_path, *GUIDE, *PROGRAM)

    def session(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "proof.guide.examples", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    page = tmp_path / "docs/tasks/connect.md"
    page.write_text(page.read_text().replace("\n## Connect\n", "\nOne more line.\n\n## Connect\n"))
    app = tmp_path / "lab/apps/flask-demo-app/compose.yaml"
    app.write_text(app.read_text() + "\n# a change\n")
    checked = session("--check")
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert "different: connect/places.json\ndifferent: flask-demo-app/compose.yaml\n" in checked.stdout
    written = session()
    assert written.returncode == 0, written.stderr
    assert session("--check").returncode == 0
    copied = tmp_path / "examples/flask-demo-app/compose.yaml"
    assert copied.read_bytes() == app.read_bytes()
