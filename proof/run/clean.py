"""What a page must leave as it was: the state of a host, read by one shell call and compared as normal text."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from difflib import unified_diff

ASK = "curl --silent --unix-socket /run/docker.sock"  # a tenth of what the docker command costs
_API = "http://docker"
_ENGINE = (
    f"{ASK} '{_API}/containers/json?all=1' {_API}/networks {_API}/volumes {_API}/info | jq --slurp --raw-output '"
    '(.[0][] | "container " + .Names[]), (.[1][] | "network " + .Name), (.[2].Volumes[]? | "volume " + .Name),'
    ' "swarm " + .[3].Swarm.LocalNodeState\''
)
STATE = f"""(
{_ENGINE}
ip -brief link | sed 's/^\\([^@ ]*\\).*/interface \\1/'
echo '== address'; ip -oneline address
echo '== route'; ip -4 route; ip -6 route; ip -4 rule; ip -6 rule
echo '== iptables'; iptables-save
echo '== ip6tables'; ip6tables-save
echo '== nftables'; nft --stateless list ruleset
echo '== sysctl'; grep --no-messages '' /proc/sys/net/ipv4/ip_* /proc/sys/net/ipv4/ping_group_range \\
    /proc/sys/net/ipv[46]/conf/{{all,default,eth0}}/* /proc/sys/net/bridge/*
echo '== file'; grep --no-messages --recursive '' /etc/docker
echo '== context'; grep --no-messages --recursive --only-matching --no-filename \\
    '"\\(Name\\|currentContext\\)":"[^"]*"' ~/.docker
) 2>/dev/null"""
"""Prints what `normal` reads; each part is of some milliseconds."""
_OF_IPTABLES = re.compile(r"table ip6? (filter|nat|mangle|raw|security) ")
"""Tables that iptables-save prints as well."""


def _plain(line: str) -> str | None:
    return line or None


def _address(line: str) -> str | None:
    """Addresses that somebody set; each interface gives itself a link-local one when it is first used."""
    fields = line.split()
    return f"{fields[1]} {fields[3]}" if "global" in fields else None


def _route(line: str) -> str | None:
    """A route without what the kernel counts or sees on the wire."""
    return (
        None if "fe80::" in line or line.startswith("multicast") else re.sub(r" linkdown| expires \S+|\s+$", "", line)
    )


def _rule(line: str) -> str | None:
    """A table, a policy, a chain or a rule, without comments and counters."""
    return None if line.startswith("#") or line == "COMMIT" else re.sub(r" ?\[\d+:\d+\]", "", line)


_PARTS: dict[str, Callable[[str], str | None]] = {
    "address": _address,
    "route": _route,
    "iptables": _rule,
    "ip6tables": _rule,
}


def normal(text: str) -> list[str]:
    """What `STATE` printed as sorted lines, each with its part: equal for two hosts in the same state."""
    return sorted({*_lines(text)})


def _lines(text: str) -> Iterator[str]:
    part, table = "", ""
    for line in text.split("\n"):
        if line.startswith("== "):
            part, table = line[3:], ""
        elif part == "nftables":
            table = line if line.startswith("table ") else table
            if line.strip() and not _OF_IPTABLES.match(table) and not line.startswith("#"):
                yield f"nftables {table}{line.strip()}"
        elif plain := _PARTS.get(part, _plain)(line):
            table = plain if plain.startswith("*") else table
            yield f"{part} {table} {plain}".strip()


def settled(look: Callable[[], list[str]], before: list[str], seconds: float = 10.0) -> list[str]:
    """The state when it is as ``before``, or else after so many seconds.

    The kernel and the engine remove things later than the command that asks for it returns.
    """
    deadline = time.monotonic() + seconds
    while (after := look()) != before and time.monotonic() < deadline:
        time.sleep(0.2)
    return after


def difference(before: list[str], after: list[str]) -> list[str]:
    """The lines that only one of two states has, as a diff without context."""
    return [*unified_diff(before, after, "before", "after", lineterm="", n=0)]
