"""What one run is. The controlling process creates it, sends it once to its workers, and passes it to what needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Images:
    """The images of a run, as `proof.hosts.images.prepare` returns them."""

    host: str
    """Tag of the host image of the run's engine."""
    internet: str
    """Tag of the host image of the default engine, whose machine plays the internet."""
    archives: Mapping[str, str]
    """Guest image to the file that a host loads it from."""
    kinds: Mapping[str, str]
    """Image name to ``built`` or ``official <reference>``; ``host`` to its Debian release or official image."""


@dataclass(frozen=True)
class Run:
    """One run of pages and live tests on one engine."""

    name: str
    """What its hosts carry, so that a later run can tell what a killed one left."""
    engine: str
    """The release, as ``lab/images.toml`` names it."""
    images: Images
    vm_image: str = ""
    """Tag of the virtual machine's image; empty for a run that needs none."""
    in_vm: tuple[str, ...] = ()
    """Paths of the pages that the virtual machine carries."""
    left_out: tuple[str, ...] = ()
    """Files of tests and pages that another shard has, or that have not changed."""

    def environment(self) -> dict[str, str]:
        """The variables of ``lab/compose.yaml``."""
        images = {"LAB_IMAGE": self.images.host, "LAB_INTERNET": self.images.internet, "LAB_VM": self.vm_image}
        return {"LAB_RUN": self.name, **images}

    def project(self, page: str) -> str:
        """Name of a page's Compose project."""
        return f"dnp-{self.name}-{page}"

    def container(self, page: str, service: str) -> str:
        """Name that Compose gives to the one container of a service of a page."""
        return f"{self.project(page)}-{service}-1"

    def as_data(self) -> dict[str, Any]:
        """Plain data, which xdist can send to a worker."""
        return asdict(self)

    @classmethod
    def of_data(cls, data: dict[str, Any]) -> Run:
        """The run that `as_data` described."""
        return cls(**{**data, "images": Images(**data["images"])})
