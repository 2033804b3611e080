"""What a run with ``--update`` will write to its page: outputs that no longer match, and engines' variants."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from proof.compare.unify import Renaming
from proof.guide.model import Block, Step
from proof.guide.rewrite import add_variants, refreshed, rewrite
from proof.hosts.shell import Transcript


@dataclass
class Updates:
    """The changes of one page, written at its end."""

    engine: str
    outputs: list[tuple[Step, list[str]]] = field(default_factory=list)
    variants: dict[Block, list[Step]] = field(default_factory=dict)

    def take(self, block: Block, step: Step, transcript: Transcript, renaming: Renaming, as_variant: bool) -> None:
        """Note the output of a step, as the page's own or as what this engine prints in its place."""
        output = refreshed(step, transcript.lines, renaming)
        if as_variant:
            variant = replace(step, output=tuple(output), exit=transcript.status or 0)
            self.variants.setdefault(block, []).append(variant)
        else:
            self.outputs.append((step, output))

    def write(self) -> None:
        """Write the changes to the page."""
        if self.outputs:
            rewrite(self.outputs)
        if self.variants:
            add_variants(self.variants, self.engine)
