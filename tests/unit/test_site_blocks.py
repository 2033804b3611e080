"""Console fences as HTML, and what each page says about itself."""

import html
import re
from pathlib import Path

import pytest

from proof.guide import effects
from proof.guide.figures import figures
from proof.site.blocks import console_format
from proof.site.cards import summary
from proof.site.chart import bars
from proof.site.policy import guarded


def test_copy_takes_the_commands_alone() -> None:
    shown = console_format("$ cat <<EOF\n> a & b\n> EOF\na & b\nhost2$ ls\n$HOME", "console", "", {}, None)
    copied = re.search('data-clipboard-text="(.*?)"', shown, re.DOTALL)
    assert copied and html.unescape(copied[1]) == "cat <<EOF\na & b\nEOF\nls"
    assert '<span class="output">$HOME</span>' in shown


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("service docker restart", ["restarts Docker"]),
        ("OPTION=1 /etc/init.d/docker restart", ["restarts Docker"]),
        ("echo '{}' > /etc/docker/daemon.json", ["writes daemon.json"]),
        ("rm /etc/docker/daemon.json; service docker restart", ["restarts Docker", "writes daemon.json"]),
        ("docker swarm leave --force", ["leaves the swarm"]),
        ("docker network prune --force", ["removes what nobody uses"]),
        ("iptables -t nat -F", ["changes the firewall"]),
        ("ip6tables-save | sed '/DOCKER/d' | ip6tables-restore", ["changes the firewall"]),
        ("iptables -t nat -S; iptables -D INPUT 1; iptables-save", []),
        ("firewall-cmd --zone public --list-ports", []),
        ("nsenter -t 1 -n iptables -F", []),
        ("sysctl -q -w net.ipv4.ip_forward=0", ["changes a kernel setting"]),
        ("sysctl net.ipv4.ip_forward; cat /proc/sys/net/ipv4/ip_forward; docker run --sysctl a=1 busybox", []),
        ("echo nameserver 127.0.0.53 > /etc/resolv.conf", ["changes where the host asks for names"]),
        ("docker exec web sh -c 'echo > /etc/resolv.conf'; cat /etc/resolv.conf", []),
    ],
)
def test_an_effect_on_the_whole_host_is_named_above_the_block(command: str, expected: list[str]) -> None:
    shown = console_format(f"$ {command}", "console", "", {}, None)
    assert re.findall('<a href="reach:[a-z-]+">(.*?)</a>', shown) == expected
    assert ("whole host" in shown.split("<pre>")[0]) == bool(expected)


def test_each_effect_has_its_section() -> None:
    page = Path("docs", effects.PAGE).read_text()
    for effect in effects.REACHES:
        assert re.search(f"^## {effect}$", page, re.MULTILINE | re.IGNORECASE)


def test_an_exit_status_is_shown() -> None:
    assert "exit status 1" in console_format("$ false", "console", "", {"exit": "1"}, None)


def test_a_note_numbers_its_part_and_stands_below() -> None:
    shown = console_format("$ id\nid <b>", "console", "", {"note": "id <b>: a & b | span: never"}, None)
    assert '<span class="output"><mark data-note="1">id &lt;b&gt;</mark></span>' in shown
    assert "<li><code>id &lt;b&gt;</code>: a &amp; b</li><li><code>span</code>: never</li></ol>" in shown
    assert "<mark" not in shown.split("mark>")[1]
    assert 'data-clipboard-text="id"' in shown


def test_a_long_answer_is_folded_and_loses_no_line() -> None:
    lines = [str(number) for number in range(26)]
    shown = console_format("\n".join(["$ seq 0 25", *lines, "$ true", "end"]), "console", "", {}, None)
    assert re.findall('<span class="output">(.*?)</span>', shown) == [*lines, "end"]
    assert "<summary>16 more lines</summary>" in shown
    assert shown.count("<pre") == shown.count("</pre>") == 3
    assert "<details" not in console_format("\n".join(["$ seq 0 24", *lines[:25]]), "console", "", {}, None)


def test_a_description_is_what_the_page_says_first() -> None:
    assert summary("<h1>x</h1><p>Loopback. A <code>b</code> &amp; c.</p><p>More.</p>") == "Loopback. A b & c."
    first = "It asks a DNS server at 127.0.0.11, which the engine runs inside the container."
    assert summary(f"<p>{first} And more.</p>") == first


def test_the_policy_has_a_hash_for_each_inline_script_and_no_other() -> None:
    data = '<script type="application/json">{}</script>'
    page = f'<meta charset="utf-8"><script src="a.js"></script>{data}<script>1</script>'
    digest = "a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s="
    assert f"script-src 'self' 'sha256-{digest}';" in guarded(page)


def test_a_chart_has_a_bar_for_each_figure() -> None:
    chart = bars(figures(["one  time=30 ms", "no figure", "two  time=15 ms", "time=4 ms"], "time"))
    assert re.findall(r'<rect x="90" y="\d+" width="([\d.]+)"', chart) == ["300.0", "150.0"]
    assert 'aria-label="Bars: one 30 ms, two 15 ms"' in chart
    assert "style=" not in chart  # the policy of the site allows none
    assert bars(figures(["none time=0 ms"], "time"))
