"""What a page must leave as it was: the state of a host, read by one shell call and compared as normal text."""

from __future__ import annotations

import re
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


_BY_THE_ENGINE = re.compile(r"/proc/sys/net/ipv6/conf/[^/]+/forwarding:")
"""The engine switches it on for the first network with IPv6, and never off: no page can leave it as it was."""


def _plain(line: str) -> str | None:
    return line or None


def _sysctl(line: str) -> str | None:
    return None if not line or _BY_THE_ENGINE.match(line) else line


def _file(line: str) -> str | None:
    """A line of a file; a ``daemon.json`` without a setting is the same as none."""
    return None if line in ("", "/etc/docker/daemon.json:{}") else line


def _address(line: str) -> str | None:
    """Addresses that somebody set, and not those that an interface gives itself, alone or as a router advertises."""
    fields = line.split()
    return f"{fields[1]} {fields[3]}" if "global" in fields and "dynamic" not in fields else None


def _route(line: str) -> str | None:
    """A route without what the kernel counts or sees on the wire."""
    return (
        None if "fe80::" in line or line.startswith("multicast") else re.sub(r" linkdown| expires \S+|\s+$", "", line)
    )


def _rule(line: str) -> str | None:
    """A policy, a chain or a rule, without comments and counters.

    A built-in chain that accepts is left out: a table that the engine once looked at has such chains, and one that it
    did not look at has none, which is the same to a packet.
    """
    if line.startswith(("#", "*")) or line == "COMMIT" or re.match(r":[A-Z]+ ACCEPT ", line):
        return None
    return re.sub(r" ?\[\d+:\d+\]", "", line)


def _rule6(line: str) -> str | None:
    """As `_rule`, without the policy of FORWARD, which the engine sets together with IPv6 forwarding."""
    return None if line.startswith(":FORWARD ") else _rule(line)


_PARTS: dict[str, Callable[[str], str | None]] = {
    "address": _address,
    "route": _route,
    "iptables": _rule,
    "ip6tables": _rule6,
    "sysctl": _sysctl,
    "file": _file,
}


def normal(text: str) -> list[str]:
    """What `STATE` printed as sorted lines, each with its part: equal for two hosts in the same state."""
    return sorted(_lines(text))


def _lines(text: str) -> Iterator[str]:
    part, table = "", ""
    for line in text.split("\n"):
        if line.startswith("== "):
            part, table = line[3:], ""
        elif part == "nftables":
            table = line if line.startswith("table ") else table
            if line.strip() and not _OF_IPTABLES.match(table) and not line.startswith("#"):
                yield f"nftables {table}{line.strip()}"
        else:
            table = line if line.startswith("*") else table
            if plain := _PARTS.get(part, _plain)(line):
                yield f"{part} {table} {plain}".replace("  ", " ")


def difference(before: list[str], after: list[str]) -> list[str]:
    """The lines that only one of two states has, as a diff without context."""
    return [*unified_diff(before, after, "before", "after", lineterm="", n=0)]
