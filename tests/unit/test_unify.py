"""The matcher: any one-to-one renaming of volatile values matches, any other change does not."""

from itertools import permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from proof.compare.unify import Renaming, match, rename, renamed_command

IDS = st.text("0123456789abcdef", min_size=64, max_size=64).filter(
    lambda s: any(c.isdigit() for c in s[:12]) and any(c.isalpha() for c in s[:12])
)


@given(st.lists(IDS, min_size=2, max_size=5, unique_by=lambda s: s[:12]), st.data())
def test_one_to_one_renaming_matches_and_a_swap_does_not(ids: list[str], data: st.DataObject) -> None:
    new = data.draw(st.lists(IDS, min_size=len(ids), max_size=len(ids), unique_by=lambda s: s[:12]))
    page, renaming = ids + [f"{i[:12]}  net" for i in ids], Renaming()
    assert match(page, new + [f"{i[:12]}  net" for i in new], renaming, "x:1") == ""
    assert rename(new[0], renaming)[:12] == ids[0][:12]
    assert match([ids[0][:12]], [new[1][:12]], renaming, "x:2") != ""
    assert match([ids[0]], [new[0]], renaming, "x:2") == ""


@given(st.text("abc .:-/", min_size=1, max_size=40), st.text("abc .:-/", min_size=1, max_size=40))
def test_other_changes_do_not_match(one: str, two: str) -> None:
    assume(one != two)
    assert match([one], [two], Renaming(), "x:1") != ""


# One of each class, on a page and in a run, with what must stand before it.
VALUES = [
    ("", "4b1e0a9c7d21", "0c93b6e1f8aa"),
    ("", "4b1e0a9c7d21" + "0" * 52, "0c93b6e1f8aa" + "1" * 52),
    ("", "x7kq0z2m4n6b8v1c3j5h7g9fd", "1a2s3d4f5g6h7j8k9l0zxcvbn"),
    ("", "br-4b1e0a9c7d21", "br-0c93b6e1f8aa"),
    ("", "veth1234567", "vethfedcba9"),
    ("", "02:42:ac:11:00:02", "5a:00:00:00:00:ff"),
    ("", "fe80::42:acff:fe11:2", "fe80::ff:fe00:20"),
    ("", "fe80::a1b2:c3d4:e5f6:a7b8", "fe80::1:2:3:4"),
    ("", "fd12:3456:789a::2", "fdee:1:2::2"),
    ("", "SWMTKN-1-3abc-4def", "SWMTKN-1-0-9"),
    ("", "2026-11-25T00:35:14.123456Z", "2027-01-01T10:00:00.1Z"),
    ("", "2026-11-25 00:35:14.5 +0000 UTC", "2027-01-01 10:00:00.25 +0000 UTC"),
    ("", "2026-11-25 00:35:14 +0000 UTC", "2027-01-01 10:00:00 +0000 UTC"),
    ("Up ", "3 seconds", "About a minute"),
    ("", "5 minutes ago", "Less than a second ago"),
    ("", "2 weeks ago", "3 months ago"),
    ("time=", "0.085 ms", "11 ms"),
    ("mdev = ", "0.1/0.2/0.3/0.4 ms", "9.1/9.2/9.3/9.4 ms"),
    ("0.0.0.0:", "32768", "60999"),
    ("pid=", "17", "40123"),
    ("eth0@if", "3", "12"),
]
AGES = "docker ps"
WORDS = ["UP", "DOWN", "UTC", "CET", "healthy", "5", "ms", "8080/tcp", "(1)", "no", "x=1,"]


def swallowed(value: tuple[str, str, str], one: str, two: str) -> list[str]:
    """The lines in which ``one`` beside a value passes for ``two``."""
    prefix, old, new = value
    pairs = [(f"{one} {prefix}{old} end", f"{two} {prefix}{new} end"), (f"{prefix}{old} {one}", f"{prefix}{new} {two}")]
    return [page for page, run in pairs if not match([page], [run], Renaming(), "x:1", AGES)]


@pytest.mark.parametrize("value", VALUES)
def test_no_class_swallows_the_word_beside_it(value: tuple[str, str, str]) -> None:
    assert [line for one, two in permutations(WORDS, 2) for line in swallowed(value, one, two)] == []
    prefix, old, new = value
    assert all(
        match([f"{word} {prefix}{old} {word}"], [f"{word} {prefix}{new} {word}"], Renaming(), "x:1", AGES) == ""
        for word in WORDS
    )


@given(st.sampled_from(VALUES), st.text("abzDUTC019().,:/-=%", max_size=8), st.text("abzDUTC019().,:/-=%", max_size=8))
def test_no_class_swallows_any_text_beside_it(value: tuple[str, str, str], one: str, two: str) -> None:
    assume(one != two)
    assert swallowed(value, one, two) == []


@given(st.sampled_from(VALUES), st.data())
def test_no_class_spans_lines(value: tuple[str, str, str], data: st.DataObject) -> None:
    prefix, old, new = value
    cut = data.draw(st.integers(1, len(old) - 1)) if len(old) > 1 else 0
    broken = [prefix + old[:cut], old[cut:]]
    assert match([prefix + old], broken, Renaming(), "x:1") != ""
    assert match(broken, [prefix + new], Renaming(), "x:1") != ""


@pytest.mark.parametrize(
    ("page", "run"),
    [
        (["172.17.0.2"], ["172.17.0.3"]),
        (["a", "b"], ["b", "a"]),
        (["a"], ["a", "a"]),
        (["a", "a"], ["a"]),
        (["3 packets transmitted"], ["2 packets transmitted"]),
        (['{"a": 1, "b": 2}'], ['{"a": 1}']),
        (['{"a": 1}'], ['{"a": true}']),
        (['{"a": [1, 2]}'], ['{"a": [2, 1]}']),
        (["aaaaaaaaaa11 aaaaaaaaaa11"], ["bbbbbbbbbb11 bbbbbbbbbb22"]),
        (["aaaaaaaaaa11 aaaaaaaaaa22"], ["bbbbbbbbbb11 bbbbbbbbbb11"]),
        (["8080"], ["8081"]),
        # The zero times, another layout, another zone, a day that is none.
        (["2026-11-24 22:12:39.7 +0000 UTC"], ["0001-01-01 00:00:00 +0000 UTC"]),
        (["0001-01-01T00:00:00Z"], ["2026-11-24T22:12:39Z"]),
        (["2026-11-24T22:12:39Z"], ["1970-01-01T00:00:00Z"]),
        (["2026-11-25T00:35:14Z"], ["2026-11-25T00:35:14+05:30"]),
        (["2026-11-25 00:35:14.5 +0000 UTC"], ["2026-11-25T00:35:14Z"]),
        (["2026-11-25T00:35:14.5Z"], ["2026-11-25T00:35:14Z"]),
        (["2026-11-25T00:35:14Z"], ["9999-99-99T99:99:99Z"]),
        (["2026-11-25T00:35:14Z"], ["2026-02-30T00:35:14Z"]),
        # Each family and each prefix is its own.
        (["fd12:3456:789a::/64", "fd12:3456:789a::2/64"], ["fd12:3456:789a::/64", "fdee:1:2::99/64"]),
        (["fd12:3456:789a::/64", "fd12:3456:789a::2/64"], ["fd12:3456:789a::/64", "fd12:3456:789a::99/64"]),
        (["fd12:3456:789a::/64"], ["fd12:3456:789a::/48"]),
        (["fd12:3456:789a::2/64"], ["fe80::2/64"]),
        (["fd12:3456:789a::2/64"], ["fe80::42:acff:fe11:2/64"]),
        (["fe80::42:acff:fe11:2"], ["fe80::1"]),
        (["2001:db8:fd12:3456:789a::1"], ["2001:db8:fdee:1:2::1"]),
        # Well-known addresses.
        (["00:00:00:00:00:00"], ["02:00:00:00:00:11"]),
        (["02:00:00:00:00:11"], ["00:00:00:00:00:00"]),
        (["ff:ff:ff:ff:ff:ff"], ["02:00:00:00:00:11"]),
        (["01:00:5e:00:00:01"], ["02:00:00:00:00:11"]),
        (["33:33:00:00:00:01"], ["02:00:00:00:00:11"]),
        (["0" * 64], ["1a" * 32]),
        (["::1"], ["fe80::42:acff:fe11:2"]),
        # An address that follows from a MAC address.
        (
            ["ether 02:42:ac:11:00:02", "inet6 fe80::42:acff:fe11:2/64"],
            ["ether 02:42:ac:11:00:03", "inet6 fe80::42:acff:fe11:2/64"],
        ),
        (
            ["inet6 fe80::42:acff:fe11:2/64", "ether 02:42:ac:11:00:02"],
            ["inet6 fe80::42:acff:fe11:4/64", "ether 02:42:ac:11:00:03"],
        ),
        # Measurements by their shape alone.
        (["time 0ms"], ["time 0 ms"]),
        (["time=12 ms"], ["time=12ms"]),
        (["rtt min/avg/max/mdev = 0.1/0.2/0.3/0.4 ms"], ["rtt min/avg/max/mdev = 0.1/0.2/0.3 ms"]),
        (["1: accept", "2: drop"], ["2: accept", "1: drop"]),
        (["1: lo: <LOOPBACK>"], ["2: lo: <LOOPBACK>"]),
        (["timeout 10 seconds"], ["timeout 999 hours"]),
        (["0.0.0.0:32767"], ["0.0.0.0:32768"]),
        (["0.0.0.0:61000"], ["0.0.0.0:60999"]),
        # Numbers of JSON, as they are written.
        (['{"a": 1.50}'], ['{"a": 1.5}']),
        (["[-0]"], ["[0]"]),
        (["[1e400]"], ["[2e400]"]),
        (["[1]"], ['["1"]']),
        (["[NaN]"], ["[Infinity]"]),
        (["[" + "9" * 5000 + "]"], ["[" + "9" * 4999 + "8]"]),
        (["{", '"a": 1', "}"], ["{", '"a": 1,', '"a": 1', "}"]),
    ],
)
def test_real_differences_are_seen(page: list[str], run: list[str]) -> None:
    assert match(page, run, Renaming(), "x:1") != ""


@pytest.mark.parametrize(
    ("page", "run"),
    [
        (["br-aaaaaaaaaa11", "aaaaaaaaaa11"], ["br-bbbbbbbbbb22", "bbbbbbbbbb22"]),
        (["64 bytes: seq=0 ttl=64 time=0.085 ms"], ["64 bytes: seq=0 ttl=64 time=11.2 ms"]),
        (['{"b": 2, "a": 1}'], ['{"a": 1,', '"b": 2}']),
        (
            ['{"aaaaaaaaaa11": {"n": "x"}, "aaaaaaaaaa22": {"n": "y"}}'],
            ['{"bbbbbbbbbb11": {"n": "y"}, "bbbbbbbbbb22": {"n": "x"}}'],
        ),
        (["02:42:ac:11:00:02"], ["5a:42:ac:11:00:ff"]),
        (["1: lo: <UP>", "7: eth0    inet 192.0.2.2/24"], ["1: lo: <UP>", "9: eth0    inet 192.0.2.2/24"]),
        (["fd12:3456:789a::/64", "fd12:3456:789a::2/64"], ["fdee:1:2::/64", "fdee:1:2::2/64"]),
        (
            ["ether 02:42:ac:11:00:02", "inet6 fe80::42:acff:fe11:2/64"],
            ["ether 02:42:ac:11:00:03", "inet6 fe80::42:acff:fe11:3/64"],
        ),
        (["[NaN, -0, 1.50, 1e400]"], ["[NaN,", "-0, 1.50,", "1e400]"]),
        (['["\\u0041"]'], ['["A"]']),
        (["[" + "9" * 5000 + "]"], ["[" + "9" * 5000, "]"]),
        (["2: eth0@if3: <UP>", "veth1234567@if2  UP"], ["7: eth0@if8: <UP>", "vethaaaaaaa@if7  UP"]),
    ],
)
def test_volatile_values_match(page: list[str], run: list[str]) -> None:
    assert match(page, run, Renaming(), "x:1") == ""


def test_a_failed_match_binds_nothing_and_names_the_first_binding() -> None:
    renaming = Renaming()
    assert match(["aaaaaaaaaa11 x"], ["bbbbbbbbbb11 y"], renaming, "x:1") != ""
    assert renaming == Renaming()
    assert match(["aaaaaaaaaa11"], ["bbbbbbbbbb11"], renaming, "x:2") == ""
    assert "x:2" in match(["aaaaaaaaaa11"], ["cccccccccc11"], renaming, "x:3")


def test_a_command_gets_the_values_of_this_run() -> None:
    renaming = Renaming()
    assert match(["join SWMTKN-1-aaa-bbb"], ["join SWMTKN-1-ccc-ddd"], renaming, "x:1") == ""
    assert renamed_command("docker swarm join --token SWMTKN-1-aaa-bbb", renaming).endswith(" SWMTKN-1-ccc-ddd")


def test_a_long_id_is_one_id_to_its_last_digit() -> None:
    old, new = "b3059b458cbd" + "1" * 52, "07a293abe37c" + "2" * 52
    renaming = Renaming()
    assert not match([old], [new], renaming, "p:1")
    assert not match([old[:12]], [new[:12]], renaming, "p:2")
    assert match([old], [new[:12] + "3" * 52], renaming, "p:3")
    assert match([old[:12] + "4" * 52], [new], renaming, "p:4")
    assert rename(f"id {new}, {new[:12]}", renaming) == f"id {old}, {old[:12]}"
    assert renamed_command(f"docker inspect {old} {old[:12]}", renaming) == f"docker inspect {new} {new[:12]}"


@pytest.mark.parametrize("deep", ["[" * 1000, "[" * 900 + "]" * 900, '{"a":' * 900 + "1" + "}" * 900])
def test_deep_nesting_is_compared_as_text(deep: str) -> None:
    assert match([deep], [deep], Renaming(), "x:1") == ""
    assert match([deep], [deep[1:]], Renaming(), "x:1") != ""


@pytest.mark.parametrize(
    ("command", "page", "run"),
    [
        ("docker ps", "Up 5 seconds", "Up About a minute"),
        ("docker ps -a --format '{{.Status}}'", "Exited (0) 5 seconds ago", "Exited (0) Less than a second ago"),
        ("docker container ls", "Up 3 seconds    0.0.0.0:80->80/tcp", "Up About a minute   0.0.0.0:80->80/tcp"),
        ("docker --context rootless ps", "Up 3 seconds", "Up 1 second"),
        ("docker images", "busybox   2 weeks ago   4MB", "busybox   11 months ago   4MB"),
        ("docker service ps web", "Running 5 seconds ago", "Running 2 minutes ago"),
        ("docker stack ps shop", "Running 5 seconds ago", "Running 2 minutes ago"),
        ("docker compose -f a.yaml ps", "Up 5 seconds", "Up 6 seconds"),
        ("docker service inspect --pretty web", "Completed:  5 seconds ago", "Completed:  2 minutes ago"),
    ],
)
def test_an_age_may_differ_where_a_command_has_one_by_nature(command: str, page: str, run: str) -> None:
    assert match([page], [run], Renaming(), "x:1", command) == ""
    assert match([page], [run], Renaming(), "x:1", "cat file") != ""


@pytest.mark.parametrize("command", ["docker exec web ps", "docker run --rm busybox ps", "docker network ls", "ps"])
def test_no_other_command_has_ages(command: str) -> None:
    assert match(["Up 5 seconds"], ["Up 6 seconds"], Renaming(), "x:1", command) != ""


def test_up_5_seconds_is_not_up_5_seconds_ago() -> None:
    assert match(["Up 5 seconds ago"], ["Up 5 seconds"], Renaming(), "x:1", "docker ps") != ""


LONG = "4b1e0a9c7d21" * 5 + "abcd"
# What a page sets, what it shows of it, and what a run prints that ignores it.
SETTINGS = [
    ("docker run --mac-address 02:00:00:00:00:20 busybox", "02:00:00:00:00:20", "9e:3c:aa:01:02:03"),
    ("docker run --mac-address 02:AA:00:00:00:20 busybox", "ether 02:aa:00:00:00:20", "ether 9e:3c:aa:01:02:03"),
    ("docker run --mac-address 02:00:00:00:00:20 busybox", "inet6 fe80::ff:fe00:20/64", "inet6 fe80::aaff:fe00:20/64"),
    ("docker run --ip6 fd00:1::10 busybox", "fd00:1::10/64", "fd99:2::10/64"),
    ("docker run --ip6 fd00:1:2::10 busybox", "fd00:1:2::10/64", "fd99:1:2::10/64"),
    ("docker run --ip6 fd00::10 busybox", "fd00:0:0::10", "fd99:1:2::10"),
    ("docker run --ip6 fd00:0001:0002::10 busybox", "fd00:1:2::10", "fd99:1:2::10"),
    ("docker run --ip6 FD00:1:2::10 busybox", "fd00:1:2::10", "fd99:1:2::10"),
    ("docker network create --ipv6 --subnet fd00:1:2::/64 six", "fd00:1:2::3/64", "fd99:1:2::3/64"),
    ("docker run --link-local-ip fe80::a8bb:ccff:fedd:1 busybox", "fe80::a8bb:ccff:fedd:1", "fe80::a8bb:ccff:fedd:2"),
    (f"docker run busybox@sha256:{LONG}", f"sha256:{LONG}", "sha256:" + "0c" * 32),
    (f"docker inspect {LONG}", LONG[:12], "0c93b6e1f8aa"),
    ("docker run -p 50000:80 web", "0.0.0.0:50000", "0.0.0.0:32768"),
    ("docker service create --publish published=50000,target=80 web", "*:50000->80/tcp", "*:32768->80/tcp"),
    ("ip link add veth1234567 type veth", "veth1234567@if2", "veth7654321@if2"),
    ("docker network create -o com.docker.network.bridge.name=br-abcdefabcde1 x", "br-abcdefabcde1", "br-0c93b6e1f8aa"),
    ("docker logs --until 2026-01-01T00:00:00Z web", "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z"),
    ("services:\n  web:\n    mac_address: 02:00:00:00:00:20", "02:00:00:00:00:20", "9e:3c:aa:01:02:03"),
]


@pytest.mark.parametrize(("text", "page", "run"), SETTINGS)
def test_a_value_that_the_page_sets_is_exact(text: str, page: str, run: str) -> None:
    renaming = Renaming()
    renaming.fix(text)
    assert match([page], [run], renaming, "x:1") != ""
    assert match([page], [page], renaming, "x:1") == ""


@given(st.sampled_from([value for value in VALUES if value[0] == ""]), st.text("ab :/,=", max_size=5))
def test_a_fixed_value_is_never_free(value: tuple[str, str, str], beside: str) -> None:
    _, one, two = value
    renaming = Renaming()
    renaming.fix(f"{beside} {one} {beside}")
    bound = renaming.copy()
    renaming.fix(one)
    assert renaming == bound
    assert match([one], [one], renaming, "x:1") == ""
    assert match([one], [two], bound, "x:1") != ""


def test_what_an_earlier_output_bound_stays_bound() -> None:
    old, new = "4b1e0a9c7d21", "0c93b6e1f8aa"
    renaming = Renaming()
    assert match([old, "2026-11-25T00:35:14Z"], [new, "2026-11-26T00:35:14Z"], renaming, "x:1") == ""
    renaming.fix(renamed_command(f"docker inspect {old}", renaming))
    renaming.fix(f"{old} 2026-11-25T00:35:14Z")
    assert match([old], [new], renaming, "x:2") == ""
    assert match(["2026-11-25T00:35:14Z"], ["2026-11-26T00:35:15Z"], renaming, "x:2") == ""


def test_a_message_says_that_the_page_sets_a_value() -> None:
    renaming = Renaming()
    renaming.fix("--mac-address 02:00:00:00:00:20")
    reason = match(["02:00:00:00:00:20"], ["9e:3c:aa:01:02:03"], renaming, "x:1")
    assert reason.endswith("02:00:00:00:00:20 is 02:00:00:00:00:20 since the page sets it, not 9e:3c:aa:01:02:03")


def test_a_command_gets_a_bridge_and_a_long_id_of_this_run() -> None:
    old, new = "b3059b458cbd" + "1" * 52, "07a293abe37c"
    renaming = Renaming()
    assert match([f"dev br-{old[:12]}"], [f"dev br-{new}"], renaming, "x:1") == ""
    assert renamed_command(f"ip link show br-{old[:12]}", renaming) == f"ip link show br-{new}"
    assert renamed_command(f"docker inspect {old}", renaming) == f"docker inspect {new}"
    assert renamed_command("ip link show br-0123456789ab", renaming) == "ip link show br-0123456789ab"


@given(st.lists(st.sampled_from(VALUES), max_size=6), st.text("ab :/", max_size=5))
def test_renaming_to_the_page_gives_the_page_and_is_idempotent(values: list[tuple[str, str, str]], gap: str) -> None:
    page = [f"{gap} {prefix}{old}" for prefix, old, _ in values]
    run = [f"{gap} {prefix}{new}" for prefix, _, new in values]
    renaming = Renaming()
    assume(match(page, run, renaming, "x:1", AGES) == "")
    once = [rename(line, renaming) for line in run]
    assert match(page, once, Renaming(), "x:1", AGES) == ""
    own = Renaming()
    assert match(once, once, own, "x:1", AGES) == ""
    assert [rename(line, own) for line in once] == once
