# /// script
# dependencies = ["nox[uv]==2026.10.20"]
# ///
"""Every task of the project; `nox -l` lists them."""

import os
import sys
import tomllib
from pathlib import Path

import nox
from nox.command import CommandFailed

nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"  # uv makes it what the lock file says, each time
nox.options.sessions = ["lint", "unit"]
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else each process compiles all it imports anew: a second or two
NO_REGISTRY = 69
"""Exit status of a run whose engine comes from a registry that does not answer."""
PAGES = (
    "-p",
    "no:hypothesispytest",
    "-p",
    "no:logging",
    "-n",
    "auto",
    "--no-loadscope-reorder",
    "-rfEs",
)


def install(session: nox.Session, group: str) -> None:
    """Install the project and one dependency group, as locked with hashes in uv.lock."""
    home = session.virtualenv.location
    session.run_install(
        "uv",
        "sync",
        "--locked",
        "--quiet",
        "--no-default-groups",
        f"--group={group}",
        f"--python={home}",
        env={"UV_PROJECT_ENVIRONMENT": home},
    )


def chosen(arguments: list[str], *pages: str) -> list[str]:
    """The arguments of a run; where they name no file, ``pages`` are what it runs."""
    return [*arguments, *([] if any(Path(argument).exists() for argument in arguments) else pages)]


@nox.session
def unit(session: nox.Session) -> None:
    """Unit tests of the reader, the extraction and the matcher; seconds, no Docker."""
    install(session, "test")
    session.run("pytest", "tests/unit", *session.posargs)


@nox.session
def extract(session: nox.Session) -> None:
    """Write examples/ from the pages; seconds, no Docker. With --check, say what is out of step."""
    install(session, "docs")
    session.run("python", "-m", "proof.guide.examples", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """100,000 random pages for the reader and as many outputs for the comparison; then as many that follow the code."""
    install(session, "fuzz")
    session.run("pytest", "tests/unit/test_fuzz.py", "--hypothesis-profile=fuzz", "-n2", *session.posargs)
    for target in ("matcher", "reader"):
        session.run("python", "-m", "tests.guided", target)


@nox.session
def mutation(session: nox.Session) -> None:
    """Change every step in one place; prints which changes the comparison does not see."""
    install(session, "test")
    session.run("python", "-m", "proof.compare.mutation")


@nox.session
def bench(session: nox.Session) -> None:
    """What the runner costs, over size and beside other tools, and what it survives; the tables that the site shows."""
    install(session, "test")
    for name in session.posargs or ("steps", "matcher", "scale", "plain", "cold", "faults"):
        part = Path(f"bench/results/{name}.part")
        try:
            with part.open("w") as table:
                session.run("python", f"bench/{name}.py", stdout=table, stderr=sys.stderr, env={"PYTHONPATH": "."})
            part.replace(part.with_suffix(".txt"))
        finally:
            part.unlink(missing_ok=True)


@nox.session
def audit(session: nox.Session) -> None:
    """Known weaknesses of the locked packages; fails where they cannot be looked up."""
    install(session, "audit")
    locked = str(Path(session.create_tmp()) / "locked.txt")
    session.run("uv", "export", "--locked", "--quiet", "--all-groups", "--no-emit-project", f"--output-file={locked}")
    session.run("pip-audit", "--strict", "--disable-pip", "--require-hashes", "--requirement", locked)
    for folder in ("proof/pictures/d2", "tests/site/lighthouse"):
        session.run("npm", "audit", "--package-lock-only", "--prefix", folder)


@nox.session
def sbom(session: nox.Session) -> None:
    """What the images that runs have left are made of, as CycloneDX in .cache/sbom."""
    install(session, "audit")
    session.run("python", "-m", "proof.hosts.sbom")


@nox.session
def lint(session: nox.Session) -> None:
    """Style, layout, types, shell scripts, Markdown, the workflow and spelling."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("python", "-m", "tests.scripts")
    session.run("pymarkdown", "scan", "--recurse", "docs", *map(str, Path().glob("*.md")))
    session.run("zizmor", "--offline", "--quiet", ".github")
    texts = ["proof", "tests", "docs", "examples", *map(str, Path().glob("*.md"))]
    session.run("codespell", "--skip=*node_modules*,*package-lock.json,*.svg", "--ignore-words-list=fron", *texts)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site, then serve it on http://127.0.0.1:8000; --no-serve only builds."""
    install(session, "docs")
    session.run("mkdocs", "build", "--strict", "--quiet", env={"NO_MKDOCS_2_WARNING": "1"})
    if "--no-serve" not in session.posargs:
        session.run("mkdocs", "serve", "--strict")


@nox.session(name="site-test")
def site_test(session: nox.Session) -> None:
    """Build the site; look at each page in Chromium, on a phone and a desktop, light and dark; ask Lighthouse."""
    install(session, "site")
    session.run("python", "-m", "pytest", *chosen(session.posargs, "tests/site"))


def run_pages(session: nox.Session, *arguments: str, success_codes: tuple[int, ...] = (0,)) -> None:
    """Run pages or live tests. The run takes its hosts down after Ctrl-C, and where nox itself is ended."""
    ends_with_nox = ("setpriv", "--pdeathsig=TERM")
    session.run(
        *ends_with_nox, "pytest", *PAGES, *arguments, external=True, interrupt_timeout=60, success_codes=success_codes
    )


@nox.session(name="docs-test")
def docs_test(session: nox.Session) -> None:
    """Run every example on a real Docker engine; a page's path runs that page, --engine all every engine."""
    install(session, "test")
    arguments = list(session.posargs)
    if "all" not in arguments or "--engine" not in arguments:
        run_pages(session, *chosen(arguments, "docs"))
        return
    at = arguments.index("--engine")
    del arguments[at : at + 2]
    failed = []
    for engine in tomllib.loads(Path("lab/images.toml").read_text())["engine"]:
        pages = chosen(arguments, "docs")
        try:
            run_pages(session, "--engine", engine, *pages, success_codes=(0, NO_REGISTRY))
        except CommandFailed:
            failed.append(engine)
    session.run("python", "-m", "proof.record.store")
    if failed:
        session.error(f"failed on Docker {', '.join(failed)}")


@nox.session
def live(session: nox.Session) -> None:
    """Break pages, runs and daemons on a real Docker engine, to see that it shows and that nothing is left."""
    install(session, "test")
    run_pages(session, *chosen(session.posargs, "tests/live"))


@nox.session(name="docs-update")
def docs_update(session: nox.Session) -> None:
    """Run the pages and rewrite the outputs that no longer match; extract and draw them again."""
    install(session, "test")
    run_pages(session, "--update", *chosen(session.posargs, "docs"))
    session.notify("pictures", [])


@nox.session
def pictures(session: nox.Session) -> None:
    """Draw the pictures whose state or transcript has changed."""
    install(session, "pictures")
    session.run("python", "-m", "proof.pictures.draw")
