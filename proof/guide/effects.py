"""What a block does to its host beyond the containers and networks of its page. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

PAGE = "reference/whole-host.md"
"""It has a section for each of these, of the same name."""
_ELSEWHERE = re.compile(r"^(docker( compose)? (exec|run)|nsenter|ip netns exec) ")
"""Such a command acts within a container or a namespace."""
_FIREWALLS = "|".join(
    (
        r"\bip6?tables(-legacy|-nft)?( -t \w+)? -[AFIPX]\b",  # -D takes away what the page has put there
        r"\bip6?tables(-legacy|-nft)?-restore\b",
        r"\bnft (add|insert|delete|flush)",
        r"\bufw (-\S+ )?(enable|disable|allow|deny|route|default|reload|delete)",
        r"\bfirewall-cmd .*--(add|remove|reload)",
    )
)
REACHES = {
    "restarts Docker": re.compile(r"(\bservice |/etc/init\.d/)docker (restart|stop)"),
    "writes daemon.json": re.compile(r"(>|\brm( -f)?|\bcp \S+|\btee) ?/etc/docker/daemon\.json"),
    "leaves the swarm": re.compile(r"\bdocker swarm leave"),
    "removes what nobody uses": re.compile(r"\bdocker \w+ prune"),
    "changes the firewall": re.compile(_FIREWALLS),
    "changes a kernel setting": re.compile(r"\bsysctl( -\w+)* -\w*w|> ?/proc/sys/"),
    "changes where the host asks for names": re.compile(r"(>|\bcp( -a)? \S+) ?/etc/(resolv\.conf|hosts)\b"),
}
"""What is said of a block to what its commands then hold."""


def reaches(commands: Iterable[str]) -> list[str]:
    """Which of `REACHES` a block's commands do, in their order there."""
    own = [command for command in commands if not _ELSEWHERE.match(command)]
    return [said for said, pattern in REACHES.items() if any(pattern.search(command) for command in own)]
