"""Which room of `proof` may import which: what a page says knows neither Docker nor pytest, nor how it is shown."""

import ast
import re
import sys
from pathlib import Path

import pytest

import proof

BASE = {"errors", "project"}
MIDDLE = {"compare", "hosts", "pictures", "record"}
ALLOWED = {
    **{room: BASE for room in BASE},
    "guide": BASE,
    **{room: BASE | {"guide"} for room in MIDDLE},
    **{room: BASE | {"guide"} | MIDDLE for room in ("run", "site")},
}
OUTSIDE = {"docker": {"hosts"}, "pytest": {"run"}, "xdist": {"run"}, "PIL": {"site"}, "rich": {"pictures"}}
"""A library → the rooms that may import it."""
MODULES = sorted(Path("proof").rglob("*.py"))


def imports(source: str) -> set[str]:
    """The modules that a source imports anywhere in it, as ``proof.guide.model`` or ``docker.errors``."""
    names = set[str]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "import by the whole name"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def forbidden(room: str, source: str) -> set[str]:
    """Imports of a source that its room may not have."""
    wrong = set[str]()
    for name in imports(source):
        top, _, rest = name.partition(".")
        below = rest.partition(".")[0] in ALLOWED[room] | {room}
        if (top == "proof" and not below) or room not in OUTSIDE.get(top, {room}):
            wrong.add(name)
    return wrong


def test_the_way_of_a_step_names_each_room_and_modules_that_exist() -> None:
    names = [name.split(".") for name in re.findall(r"(?<!`)`([a-z_.]+)`(?!`)", proof.__doc__ or "")]
    places = [Path("proof", *name) for name in names]
    assert not [place for place in places if not place.is_dir() and not place.with_suffix(".py").exists()]
    assert {name[0] for name in names} == ALLOWED.keys()


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_module_imports_only_what_is_below_its_room(module: Path) -> None:
    room = module.relative_to("proof").parts[0].removesuffix(".py")
    if room == "__init__":
        assert not imports(module.read_text())
    else:
        assert not forbidden(room, module.read_text())


def test_the_comparison_imports_nothing_but_the_standard_library() -> None:
    for module in ("unify", "classes", "data"):
        names = {
            name for name in imports(Path(f"proof/compare/{module}.py").read_text()) if "proof.compare." not in name
        }
        assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names | {"__future__"}


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("errors", "import proof.guide.model"),
        ("guide", "from proof.site.chart import figures"),
        ("guide", "from proof import hosts"),
        ("record", "def f():\n    from proof.run import items"),
        ("site", "import proof.run.items"),
        ("run", "from proof.site import plugin"),
        ("compare", "import proof.record.store as s"),
        ("guide", "import docker.errors"),
        ("hosts", "from pytest import fixture"),
    ],
)
def test_an_import_upwards_is_seen(room: str, source: str) -> None:
    assert forbidden(room, source)
