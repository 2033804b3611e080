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
    ("", "fe80::42:acff:fe11:2", "fe80::1"),
    ("", "SWMTKN-1-3abc-4def", "SWMTKN-1-0-9"),
    ("", "2026-11-25T00:35:14.123456Z", "2027-01-01T10:00:00.1Z"),
    ("", "2026-11-25 00:35:14.5 +0000 UTC", "2027-01-01 10:00:00 +0000 UTC"),
    ("Up ", "3 seconds", "About a minute"),
    ("", "5 minutes ago", "Less than a second ago"),
    ("time=", "0.085 ms", "11 ms"),
    ("mdev = ", "0.1/0.2/0.3/0.4 ms", "9.1/9.2/9.3/9.4 ms"),
    ("0.0.0.0:", "32768", "60999"),
    ("pid=", "17", "40123"),
    ("eth0@if", "3", "12"),
]
WORDS = ["UP", "DOWN", "UTC", "CET", "healthy", "5", "ms", "8080/tcp", "(1)", "no", "x=1,"]


def swallowed(value: tuple[str, str, str], one: str, two: str) -> list[str]:
    """The lines in which ``one`` beside a value passes for ``two``."""
    prefix, old, new = value
    pairs = [(f"{one} {prefix}{old} end", f"{two} {prefix}{new} end"), (f"{prefix}{old} {one}", f"{prefix}{new} {two}")]
    return [page for page, run in pairs if not match([page], [run], Renaming(), "x:1")]


@pytest.mark.parametrize("value", VALUES)
def test_no_class_swallows_the_word_beside_it(value: tuple[str, str, str]) -> None:
    assert [line for one, two in permutations(WORDS, 2) for line in swallowed(value, one, two)] == []
    prefix, old, new = value
    assert all(
        match([f"{word} {prefix}{old} {word}"], [f"{word} {prefix}{new} {word}"], Renaming(), "x:1") == ""
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
        (["Up 3 seconds"], ["Up About a minute"]),
        (['{"b": 2, "a": 1}'], ['{"a": 1,', '"b": 2}']),
        (
            ['{"aaaaaaaaaa11": {"n": "x"}, "aaaaaaaaaa22": {"n": "y"}}'],
            ['{"bbbbbbbbbb11": {"n": "y"}, "bbbbbbbbbb22": {"n": "x"}}'],
        ),
        (["02:42:ac:11:00:02"], ["5a:42:ac:11:00:ff"]),
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
