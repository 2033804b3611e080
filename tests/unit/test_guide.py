"""A guide as a folder: its pages are kept from one reading to the next, and no link leads out of it."""

import ast
from pathlib import Path

import pytest

from proof.errors import PageError
from proof.guide import cache as guide
from proof.guide.cache import read_pages
from proof.guide.reader import Reader
from tests.copies import GUIDE, PROGRAM, copy
from tests.unit.conftest import END

ONE, TWO = "# One\n\n```console\n$ true\n```", '# Two\n\n--8<-- "part.md"\n'


@pytest.fixture
def seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A guide of two pages in the current directory, and the paths that were read of it."""
    copy(tmp_path, *PROGRAM)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/one.md").write_text(ONE + END)
    (tmp_path / "docs/two.md").write_text(TWO + END)
    (tmp_path / "part.md").write_text("```console\n$ echo a\na\n```\n")
    paths: list[str] = []
    read = Reader.read

    def watched(self: Reader, path: str) -> object:
        paths.append(path)
        return read(self, path)

    monkeypatch.setattr(Reader, "read", watched)
    monkeypatch.chdir(tmp_path)
    return paths


def again(seen: list[str]) -> list[str]:
    """Read the guide once more; what was read for it."""
    seen.clear()
    pages = read_pages()
    fresh = [Reader().read(page.path) for page in pages]
    assert pages == fresh
    return seen[: -len(pages)]


def test_a_change_re_reads_its_page_alone(seen: list[str]) -> None:
    assert again(seen) == ["docs/one.md", "docs/two.md"]
    assert again(seen) == []
    page = Path("docs/one.md")
    page.write_text(page.read_text().replace("$ true", "$ echo b\nb", 1))
    assert again(seen) == ["docs/one.md"]
    assert len(list(guide.FOLDER.iterdir())) == 2  # what is of no use is gone


def test_a_changed_include_and_a_changed_configuration_are_read(seen: list[str]) -> None:
    again(seen)
    Path("part.md").write_text("```console\n$ echo c\nc\n```\n")
    assert read_pages()[1].steps[0].output == ("c",)
    Path("mkdocs.yml").write_text(Path("mkdocs.yml").read_text() + "# changed\n")
    assert again(seen) == ["docs/one.md", "docs/two.md"]


def test_an_include_that_leads_elsewhere_is_read(seen: list[str]) -> None:
    Path("part.md").rename("a.md")
    Path("b.md").write_text("```console\n$ echo b\nb\n```\n")
    Path("part.md").symlink_to("a.md")
    assert read_pages()[1].steps[0].output == ("a",)
    Path("part.md").unlink()
    Path("part.md").symlink_to("b.md")
    assert read_pages()[1].steps[0].output == ("b",)


def test_a_workdir_that_leads_outside_by_now_is_refused(seen: list[str]) -> None:
    Path("app").mkdir()
    Path("docs/one.md").write_text(f"---\nworkdir: app\n---\n{ONE}{END}")
    assert read_pages()[0].workdir == "app"
    Path("app").rmdir()
    Path("app").symlink_to("/etc")
    with pytest.raises(PageError, match=r"^docs/one\.md:2: workdir: 'app' is not a folder of the project$"):
        read_pages()


@pytest.mark.parametrize("damage", [b"", b"\x80", b"\x80\x04N.", b"not a pickle"])
def test_a_damaged_file_is_read_again(seen: list[str], damage: bytes) -> None:
    again(seen)
    for file in guide.FOLDER.iterdir():
        file.write_bytes(damage)
    assert again(seen) == ["docs/one.md", "docs/two.md"]


def test_a_reading_at_the_same_time_may_take_a_file_away(seen: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    write = Path.write_bytes

    def taken(self: Path, data: bytes) -> int:
        size = write(self, data)
        if self.suffix == ".part":
            self.unlink()
        return size

    monkeypatch.setattr(Path, "write_bytes", taken)
    assert [page.path for page in read_pages()] == ["docs/one.md", "docs/two.md"]


def test_a_link_in_the_guide_is_refused(seen: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.md"
    outside.write_bytes(Path("part.md").read_bytes())
    again(seen)  # what is kept has the same bytes
    Path("docs/link.md").symlink_to(outside)
    with pytest.raises(PageError, match=r"^docs/link\.md:1: a symbolic link; put the file itself there$"):
        read_pages()
    Path("docs/link.md").unlink()
    Path("part.md").unlink()
    Path("part.md").symlink_to(outside)
    with pytest.raises(PageError, match=r"^docs/two\.md:3: include 'part\.md' leads outside the project"):
        read_pages()


@pytest.mark.parametrize("name", ["../part.md", "/etc/hostname", "docs/../../part.md"])
def test_an_include_from_outside_is_refused(seen: list[str], name: str) -> None:
    Path("docs/two.md").write_text(TWO.replace("part.md", name) + END)
    with pytest.raises(PageError, match=rf"^docs/two\.md:3: include '{name}' does not exist; correct its path$"):
        read_pages()


def test_a_copy_of_the_guide_holds_what_its_pages_include(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    including = [file for file in Path("docs").rglob("*.md") if "--8<--" in file.read_text()]
    copy(tmp_path, *GUIDE, *PROGRAM)
    monkeypatch.chdir(tmp_path)
    for file in including:
        Reader().read(str(file))
    assert including


@pytest.mark.parametrize("module", sorted({*Path("proof/guide").glob("*.py")}), ids=str)
def test_reading_imports_nothing_that_runs_or_formats(module: Path) -> None:
    nodes = [node for node in ast.walk(ast.parse(module.read_text())) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [getattr(node, "module", None) or alias.name for node in nodes for alias in node.names]
    ours = [name for name in names if name.split(".")[0] == "proof"]
    assert [name for name in ours if not name.startswith(("proof.guide", "proof.errors", "proof.project"))] == []
