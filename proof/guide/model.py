"""The words of the guide as types: a page holds blocks, a block holds steps."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, order=True)
class Key:
    """Which block or step: counted once by the reader, carried through examples, record, badges and pictures."""

    page: str
    """The page's file: ``docs/drivers/bridge.md``, also where the block itself is in an included file."""
    block: int
    """Number of the block on its page, from 1."""
    step: int = 0
    """Number of the step in its block, from 1; 0 for the block."""

    def __str__(self) -> str:
        return f"{self.page}#{self.block}" + (f".{self.step}" if self.step else "")

    @classmethod
    def parse(cls, text: str) -> Key:
        """The key that ``str()`` wrote: ``docs/x.md#3.2``.

        Raises:
            ValueError: it is no key.
        """
        page, _, numbers = text.rpartition("#")
        block, _, step = numbers.partition(".")
        return cls(page, int(block), int(step or 0))


@dataclass(frozen=True)
class Step:
    """One command of a block with the output and exit status that the page declares."""

    key: Key
    path: str
    """File of the command, relative to the project: ``docs/drivers/bridge.md``."""
    line: int
    """Line of the prompt in that file, from 1."""
    host: str
    """``host1`` for a bare ``$``, else the name before the prompt."""
    command: str
    """The command without its prompts; continued lines are joined by newlines."""
    output: tuple[str, ...]
    """Expected output, line by line: standard output, then standard error."""
    exit: int = 0
    """Expected exit status."""
    output_line: int = 0
    """Line in the file where the output starts (the line after the command)."""
    instead_of: Key | None = None
    """The step of the block above in whose place this one runs on the engines of its block's ``differs``."""

    @property
    def lines(self) -> list[str]:
        """The step as a page and a terminal show it: prompts, command, output."""
        name = "" if self.host == "host1" else self.host
        first, *rest = self.command.split("\n")
        return [f"{name}$ {first}", *(f"> {line}" for line in rest), *self.output]

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


@dataclass(frozen=True)
class Block:
    """One console fence."""

    key: Key
    path: str
    line: int
    """Line of the fence's opening."""
    slug: str
    """``create-a-network``: the heading above the block."""
    title: str
    """That heading as text."""
    steps: tuple[Step, ...]
    indent: str = ""
    """What stands before each line of the fence in its file."""
    timeout: float = 30.0
    """Seconds that one step may take."""
    requires: str = ""
    """What the hosts need for this block, such as ``engine>=28 ip_vs``; empty for nothing."""
    norun: str = ""
    """Why the block must not run; empty for a block that runs."""
    differs: str = ""
    """Engine releases on which these steps stand for the same commands of the block above; else empty."""
    claim: str = ""
    """The sentence that the block proves; empty for none."""
    topology: str = ""
    """Name of the picture of the hosts' state after the block; empty for none."""
    screen: str = ""
    """Name of the picture of the block as a terminal; empty for none."""


@dataclass(frozen=True)
class Page:
    """One Markdown file of the guide."""

    path: str
    blocks: tuple[Block, ...]
    files: dict[str, str] = field(default_factory=dict)
    """Files that the page writes to its working directory: name to text."""
    hosts: int = 1
    images: tuple[str, ...] = ()
    """Guest images beyond busybox, as ``lab/images.toml`` names them."""
    workdir: str = ""
    """Folder of the project that the page starts in (a copy of it on host1); empty for an empty one."""
    title: str = ""
    """The page's first heading."""
    requires: str = ""
    """What the hosts need for the whole page, like `Block.requires`."""

    @property
    def name(self) -> str:
        """``bridge`` for ``docs/drivers/bridge.md``: its folder in ``examples/``."""
        stem = Path(self.path).stem
        parent = Path(self.path).parent.name
        return parent if stem == "index" and parent != "docs" else stem

    def steps_on(self, engine: str) -> list[tuple[Block, Step]]:
        """The steps of a run on an engine, in order, each with its block: where an engine differs, its own variant."""
        variants = {
            step.instead_of: step for block in self.blocks if engine in block.differs.split() for step in block.steps
        }
        return [
            (block, variants.get(step.key, step)) for block in self.blocks if not block.differs for step in block.steps
        ]

    @property
    def steps(self) -> list[Step]:
        """All steps that run, in order."""
        return [step for block in self.blocks if not block.norun for step in block.steps]
