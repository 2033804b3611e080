"""What a page or a block needs of its hosts. A need is probed on the host, never assumed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from proof.project import by_precedence, default_engine

KERNEL = {
    "ip_vs": "ipvsadm --list",
    "ipvlan": "ip link add probe0 link eth0 type ipvlan && ip link delete probe0",
    "8021q": "ip link add probe0 link eth0 type vlan id 4000 && ip link delete probe0",
    "dummy": "ip link add probe0 type dummy && ip link delete probe0",
    "ipv6": "test -e /proc/net/if_inet6",
    "esp": "ip xfrm state add src 192.0.2.1 dst 192.0.2.2 proto esp spi 1"
    " aead 'rfc4106(gcm(aes))' 0x$(printf %040d 0) 64"
    " && ip xfrm state delete src 192.0.2.1 dst 192.0.2.2 proto esp spi 1",
    "sctp": "python3 -c 'import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_SCTP)'",
    "nftables": "nft add table inet probe0 && nft delete table inet probe0",
    "cgroup2": "test -e /sys/fs/cgroup/cgroup.controllers",
}
"""Name of a need of the kernel to the command that succeeds on a host that has it."""
_ENGINE = re.compile(r"engine(?P<sign>>=|<)(?P<version>\d+(\.\d+)?)")


@dataclass(frozen=True)
class EngineNeed:
    """A step needs another release of the engine."""

    need: str
    """As the page says it: ``engine>=28``."""
    engine: str
    """What the host has: ``28.5.2``."""

    def __str__(self) -> str:
        return f"needs {self.need}, this is {self.engine}"


@dataclass(frozen=True)
class KernelNeed:
    """A step needs what the kernel lacks."""

    need: str
    """A name of `KERNEL`."""

    def __str__(self) -> str:
        return f"needs {self.need}, which the kernel here lacks"


def mistake(need: str) -> str:
    """What is wrong with a need as it is written; empty for nothing."""
    if need in KERNEL or _ENGINE.fullmatch(need):
        return ""
    return f"unknown need {need!r}; known are engine>=N, engine<N, {', '.join(KERNEL)}"


def of_kernel(requires: str) -> set[str]:
    """Those of the needs that another kernel can meet, and no other engine."""
    return {*requires.split()} & {*KERNEL}


def shell_test(need: str) -> str:
    """The command by which the player sees whether a reader's machine meets a need; ``at_least`` is the player's."""
    if engine := _ENGINE.fullmatch(need):
        return ("" if engine["sign"] == ">=" else "! ") + f"at_least {engine['version']}"
    return KERNEL[need]


class Needs:
    """What the hosts of one page have; each need is probed once."""

    def __init__(self, engine: str, probe: Callable[[str], bool]) -> None:
        """``engine`` as the host names it (``28.5.2+dfsg4``); ``probe`` says whether a command succeeds there."""
        self.engine, self.probe = engine, probe
        self.found: dict[str, bool] = {}

    def unmet(self, requires: str) -> EngineNeed | KernelNeed | None:
        """The first of the needs that these hosts do not meet; None when all are met."""
        for need in requires.split():
            if found := _ENGINE.fullmatch(need):
                meets = _version(self.engine) >= _version(found["version"])
                if meets != (found["sign"] == ">="):
                    return EngineNeed(need, self.engine)
            else:
                if need not in self.found:
                    self.found[need] = self.probe(KERNEL[need])
                if not self.found[need]:
                    return KernelNeed(need)
        return None


def shown_on(requires: str) -> str:
    """The release whose answers a block shows: the first, by precedence, that meets what its needs say of engines."""
    return next(
        (release for release in by_precedence() if not Needs(release, lambda _: True).unmet(requires)),
        default_engine(),
    )


def _version(text: str) -> tuple[int, int]:
    major, minor = [*re.findall(r"\d+", text), "0"][:2]
    return int(major), int(minor)
