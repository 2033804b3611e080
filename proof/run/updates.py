"""What a run with ``--update`` will write to its page: outputs that no longer match, and engines' variants."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from proof.compare.unify import Renaming, match, rename
from proof.guide.model import Block, Step
from proof.guide.rewrite import update
from proof.hosts.shell import Transcript


@dataclass
class Updates:
    """The changes of one page, written at its end."""

    path: str
    """The page's file."""
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
        """Write the changes to the page.

        Raises:
            PageError: the page cannot show them; it is as it was.
        """
        if self.outputs or self.variants:
            from proof.guide.reader import Reader  # noqa: PLC0415 - it takes a third of a second

            update(Reader(), self.path, self.outputs, self.variants, self.engine)


def refreshed(step: Step, actual: list[str], renaming: Renaming) -> list[str]:
    """The output the page should show: old lines where they still match, else those of the run."""
    output = []
    for number, line in enumerate(actual):
        old = step.output[number] if number < len(step.output) else None
        same = old is not None and not match([old], [line], renaming, str(step), step.command)
        output.append(old if same and old is not None else rename(line, renaming))
    for line in output:  # what the page shows from now on is bound as well
        match([line], [line], renaming, str(step), step.command)
    return output
