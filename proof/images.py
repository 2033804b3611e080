"""The images of a run: pulled by digest where a registry answers, else built on a Debian base. Kept by content hash."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

from proof.engine import Unusable, install

PREFIX = "docker-networking-proven"
_TABLE: dict[str, dict[str, dict[str, str]]] = tomllib.loads(Path("lab/images.toml").read_text())
ALWAYS = ("busybox", "hello-world")


def run(command: list[str]) -> str:
    """Standard output of a command.

    Raises:
        Unusable: it failed; the text is the command's head and its last line of standard error.
    """
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise Unusable(f"{' '.join(command[:3])}: {(done.stderr.strip().splitlines() or ['failed'])[-1]}")
    return done.stdout.strip()


def prepare(names: Iterable[str], say: Callable[[str], None], cache: Path) -> dict[str, str]:
    """Make the host image and the guest images ``names`` ready, for this process and those it starts.

    Sets ``LAB_IMAGE`` (the host image's tag) and ``LAB_GUESTS`` (JSON: guest name to its archive) in the environment.

    Returns:
        Image name to ``built`` or ``official <reference>``, for the record.

    Raises:
        Unusable: neither a registry answers nor can a root file system be made here.
    """
    cache.mkdir(parents=True, exist_ok=True)
    maker = _Maker(say, cache)
    os.environ["LAB_IMAGE"], kind = maker.make("host", _TABLE["lab"]["host"])
    kinds, archives = {"host": kind}, {}
    for name in sorted({*ALWAYS, *names}):
        if name not in _TABLE["guest"]:
            raise Unusable(f"lab/images.toml:1: no image {name!r}; add it, or correct 'images:' in the page's head")
        tag, kinds[name] = maker.make(name, _TABLE["guest"][name])
        archives[name] = str(_archive(tag, cache))
    os.environ["LAB_GUESTS"] = json.dumps(archives)
    return kinds


def guests() -> dict[str, Path]:
    """Guest name to the archive that `prepare` made, in any process of the run."""
    return {name: Path(archive) for name, archive in json.loads(os.environ["LAB_GUESTS"]).items()}


def _archive(tag: str, cache: Path) -> Path:
    """The image as a file that a host can load."""
    archive = cache / "images" / (tag.rsplit("/", maxsplit=1)[-1].replace(":", "-") + ".tar")
    if not archive.exists():
        archive.parent.mkdir(exist_ok=True)
        part = archive.with_suffix(f".{os.getpid()}")
        run(["docker", "save", "--output", str(part), tag])
        part.rename(archive)
    return archive


class _Maker:
    def __init__(self, say: Callable[[str], None], cache: Path) -> None:
        self.say, self.cache = say, cache
        self.registry = True

    def make(self, name: str, entry: dict[str, str]) -> tuple[str, str]:
        """Tag on the outer daemon, and how the image came there."""
        plain = re.sub(r"\W", "-", name)
        official = entry.get("official", "")
        if official:
            tag = f"{PREFIX}/{plain}:{official[-64:][:12]}"
            if _exists(tag) or self._pull(official, tag):
                return tag, f"official {official}"
        folder = Path(entry["build"])
        packages = _packages(folder / "Dockerfile")
        tag = f"{PREFIX}/{plain}:{_hash(folder, packages)}"
        if not _exists(tag):
            base = self._base(packages)
            self.say(f"building the image {name}")
            run(["docker", "build", "--quiet", "--build-arg", f"BASE={base}", "--tag", tag, str(folder)])
        return tag, "built"

    def _base(self, packages: str) -> str:
        """A Debian root that holds ``packages``; the official Debian, without them, where a registry answers."""
        official = _TABLE["lab"]["base"]["official"]
        tag = f"{PREFIX}/base:{official[-64:][:12]}"
        if _exists(tag) or self._pull(official, tag):
            return tag
        tag = f"{PREFIX}/base:{_hash(None, packages)}"
        if not _exists(tag):
            install(self.say)
            self.say(f"making a Debian root with {packages}")
            root = self.cache / f"root.{os.getpid()}.tar"
            try:
                run(["mmdebstrap", "--quiet", "--variant=essential",
                     "--aptopt=Acquire::Check-Valid-Until \"false\"",
                     *(f"--dpkgopt=path-exclude=/usr/share/{unread}/*" for unread in ("doc", "locale", "man")),
                     f"--include={packages.replace(' ', ',')}", _TABLE["lab"]["base"]["suite"], str(root)])  # fmt: skip
                run(["docker", "import", str(root), tag])
            finally:
                root.unlink(missing_ok=True)
        return tag

    def _pull(self, official: str, tag: str) -> bool:
        if not self.registry:
            return False
        try:
            self.say(f"asking the registry for {official.split('@', maxsplit=1)[0]}")
            run(["docker", "pull", "--quiet", official])
        except Unusable as error:
            self.registry = False
            self.say(f"no registry answers ({error}); images are built from Debian packages")
            return False
        run(["docker", "tag", official, tag])
        return True


def _exists(tag: str) -> bool:
    return bool(run(["docker", "images", "--quiet", tag]))


def _packages(dockerfile: Path) -> str:
    found = re.search(r'^ARG PACKAGES="(.*)"$', dockerfile.read_text(), re.MULTILINE)
    if not found:
        raise Unusable(f'{dockerfile}:1: no line ARG PACKAGES="…"; it says what its Debian base holds')
    return found[1]


def _hash(folder: Path | None, packages: str) -> str:
    files = sorted(file for file in folder.rglob("*") if file.is_file()) if folder else []
    content = b"".join(str(file).encode() + file.read_bytes() for file in files)
    return hashlib.sha256(_TABLE["lab"]["base"]["suite"].encode() + packages.encode() + content).hexdigest()[:12]
