"""The images of a run: pulled by digest where a registry answers, else built on a Debian base. Kept by content hash."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path
from threading import Lock

from proof.errors import NoRegistry, Unusable
from proof.hosts.context import Images
from proof.hosts.messages import NO_MANIFEST, WRONG_DIGEST
from proof.hosts.outer import PACKAGES, install
from proof.project import ALWAYS, CACHE, PREFIX, TABLE, default_engine, engines, table


def run(command: list[str]) -> str:
    """Standard output of a command.

    Raises:
        Unusable: it failed; the text is the command's head and its last line of standard error.
    """
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise Unusable(f"{' '.join(command[:3])}: {(done.stderr.strip().splitlines() or ['failed'])[-1]}")
    return done.stdout.strip()


def prepare(names: Iterable[str], engine: str, say: Callable[[str], None]) -> Images:
    """The host image of ``engine``, the internet's and the guest images ``names``, ready for hosts to start from.

    Raises:
        Unusable: neither a registry answers nor can a root file system be made here, or an image is not in the table.
    """
    CACHE.mkdir(parents=True, exist_ok=True)
    guests = sorted({*ALWAYS, *names})
    if unknown := [name for name in guests if name not in table()["guest"]]:
        raise Unusable(f"{TABLE}:1: no image {unknown[0]!r}; add it, or correct 'images:' in the page's head")
    maker = _Maker(say)
    with ThreadPoolExecutor(2) as pool:  # one waits for packages or for the daemon while the other works
        hosts = {release: pool.submit(maker.host, release) for release in {engine, default_engine()}}
        futures = {name: pool.submit(maker.make, name, table()["guest"][name].get("official", "")) for name in guests}
        try:
            (host, kind), (internet, _) = hosts[engine].result(), hosts[default_engine()].result()
            images = {name: future.result() for name, future in futures.items()}
            archives = {name: str(_archive(tag)) for name, (tag, _) in images.items()}
        except Unusable:
            pool.shutdown(cancel_futures=True)
            raise
    return Images(host, internet, archives, {"host": kind, **{name: how for name, (_, how) in images.items()}})


def make(name: str, say: Callable[[str], None], **arguments: str) -> tuple[str, str]:
    """Build the image ``name`` of the table with build arguments: its tag, and how it came there.

    Raises:
        Unusable: it cannot be built.
    """
    return _Maker(say).make(name, "", _entry(name).get("base", "forky"), arguments)


def _archive_of(tag: str) -> Path:
    return CACHE / "images" / (tag.rsplit("/", maxsplit=1)[-1].replace(":", "-") + ".tar")


def whole(archive: Path) -> bool:
    """Whether a file ends as a tar archive does, with 1,024 zero bytes: a truncated one is built again."""
    try:
        with archive.open("rb") as file:
            file.seek(-1024, os.SEEK_END)
            return not any(file.read())
    except OSError:  # there is none, or it is shorter
        return False


def _archive(tag: str) -> Path:
    """The image as a file that a host can load."""
    archive = _archive_of(tag)
    if not whole(archive):
        archive.parent.mkdir(exist_ok=True)
        part = archive.with_suffix(f".{os.getpid()}")
        run(["docker", "save", "--output", str(part), tag])
        part.rename(archive)
    return archive


class _Maker:
    def __init__(self, say: Callable[[str], None]) -> None:
        self.say = say
        self.registry: bool | None = None
        """Whether one answers; not known before the first question."""
        self.alone = Lock()

    def host(self, release: str) -> tuple[str, str]:
        """The host image of an engine, by its release."""
        engine = engines()[release]
        arguments = {"PLUGINS": _tag("plugins", "forky", {}), "ENGINE_PACKAGES": engine["packages"]}
        kind = f"Debian {engine['base']}"
        if official := engine.get("official"):
            kind, arguments["ENGINE"] = f"official {official}", self._official("engine", official)
            if not arguments["ENGINE"]:
                raise NoRegistry(f"no registry answers, and engine {release} comes from one; choose another --engine")
        return self.make("host", "", engine["base"], arguments)[0], kind

    def make(
        self, name: str, official: str, suite: str = "forky", arguments: dict[str, str] | None = None
    ) -> tuple[str, str]:
        """Tag on the outer daemon, and how the image came there."""
        if official and (tag := self._official(name, official)):
            return tag, f"official {official}"
        arguments = arguments or {}
        tag = _tag(name, suite, arguments)
        if not (_exists(tag) or whole(_archive_of(tag))):
            if "PLUGINS" in arguments:
                self.make("plugins", "")
            given = {**arguments, "BASE": self._base(suite, _packages(name, arguments))}
            self.say(f"building the image {name}")
            options = [f"--build-arg={key}={value}" for key, value in given.items()]
            run(["docker", "build", "--quiet", "--force-rm", *options, "--tag", tag, _entry(name)["build"]])
        return tag, "built"

    def _base(self, suite: str, packages: str) -> str:
        """A Debian root that holds ``packages``; the official Debian, without them, where a registry answers."""
        if tag := self._official(suite, table()["base"][suite]):
            return tag
        tag = f"{PREFIX}/base:{_hash(None, suite + packages)}"
        if not _exists(tag):
            with self.alone:
                install(PACKAGES, self.say)
            self.say(f"making a Debian {suite} root with {packages}")
            root = CACHE / f"root.{os.getpid()}.{tag[-12:]}.tar"
            try:
                run(
                    [
                        "mmdebstrap",
                        "--quiet",
                        "--variant=essential",
                        '--aptopt=Acquire::Check-Valid-Until "false"',
                        *(f"--dpkgopt=path-exclude=/usr/share/{unread}/*" for unread in ("doc", "locale", "man")),
                        f"--include={packages.replace(' ', ',')}",
                        suite,
                        str(root),
                    ]
                )
                run(["docker", "import", str(root), tag])
            finally:
                root.unlink(missing_ok=True)
        return tag

    def _official(self, name: str, reference: str) -> str:
        """Our tag of an official image; empty where no registry answers.

        Raises:
            Unusable: a registry answers and does not have it.
        """
        tag = f"{PREFIX}/{_plain(name)}:{reference[-64:][:12]}"
        if _exists(tag):
            return tag
        with self.alone if self.registry is None else nullcontext():
            return tag if self.registry is not False and self._pulled(reference, tag) else ""

    def _pulled(self, reference: str, tag: str) -> bool:
        """Whether a registry gave the image."""
        try:
            self.say(f"asking the registry for {reference.split('@', maxsplit=1)[0]}")
            run(["docker", "pull", "--quiet", reference])
        except Unusable as error:
            if NO_MANIFEST in str(error):
                raise Unusable(f"{_where(reference)}: the registry has no {reference}; correct the digest") from error
            if WRONG_DIGEST in str(error):
                reason = f"the registry's {reference} is not what its digest says"
                raise Unusable(f"{_where(reference)}: {reason}") from error
            self.registry = False
            self.say(f"no registry answers ({error}); images are built from Debian packages")
            return False
        self.registry = True
        run(["docker", "tag", reference, tag])
        return True


def _entry(name: str) -> dict[str, str]:
    """An image of the lab or of the guests, as the table has it."""
    built: dict[str, dict[str, str]] = {**table()["lab"], **table()["guest"]}
    return built[name]


def _where(reference: str) -> str:
    """``file:line`` of an image in the table."""
    before, _, _ = TABLE.read_text().partition(reference)
    return f"{TABLE}:{before.count(chr(10)) + 1}"


def _plain(name: str) -> str:
    return re.sub(r"\W", "-", name)


def _exists(tag: str) -> bool:
    return bool(run(["docker", "images", "--quiet", tag]))


def _tag(name: str, suite: str, arguments: dict[str, str]) -> str:
    """What an image that is built from Debian packages is called: a hash of all that goes into it."""
    content = _hash(Path(_entry(name)["build"]), suite + _packages(name, arguments) + json.dumps(arguments))
    return f"{PREFIX}/{_plain(name)}:{content}"


def _packages(name: str, arguments: dict[str, str]) -> str:
    """The Debian packages of an image: those of its Dockerfile, and for a host those of its engine."""
    dockerfile = Path(_entry(name)["build"], "Dockerfile")
    found = re.search(r'^ARG PACKAGES="(.*)"$', dockerfile.read_text(), re.MULTILINE)
    if not found:
        raise Unusable(f'{dockerfile}:1: no line ARG PACKAGES="…"; it says what its Debian base holds')
    return f"{found[1]} {arguments.get('ENGINE_PACKAGES', '')}".strip()


def _hash(folder: Path | None, given: str) -> str:
    files = sorted(file for file in folder.rglob("*") if file.is_file()) if folder else []
    content = b"".join(str(file).encode() + file.read_bytes() for file in files)
    return hashlib.sha256(given.encode() + content).hexdigest()[:12]
