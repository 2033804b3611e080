"""The shell: each false green of other tools is red here, and a step that hangs ends."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proof.hosts.shell import Shell, Transcript, visible


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    shell = Shell([], str(tmp_path))
    yield shell
    shell.close()


@pytest.mark.parametrize(
    ("command", "status"),
    [
        ("true", 0),
        ("false", 1),
        ("false | true", 1),
        ("false; true", 1),
        ("(exit 7)", 7),
        ("if false; then :; fi", 0),
        ("false || true", 0),
        ("no_such_command", 127),
        ("cat <<EOF\na\nEOF", 0),
        # What bash's ERR trap does not see, as `run` says.
        ("f() { false; true; }\nf", 0),
        ("(false; true)", 0),
        ("x=$(false; true)", 0),
        ("! true; true", 0),
    ],
)
def test_status(shell: Shell, command: str, status: int) -> None:
    assert shell.run(command, 5).status == status


def test_state_lasts_and_streams_are_apart(shell: Shell) -> None:
    shell.run("mkdir d && cd d && x='a b'", 5)
    result = shell.run('basename "$PWD"; echo "$x" >&2; printf no-newline', 5)
    assert (result.stdout, result.stderr, result.status) == ("d\nno-newline", "a b\n", 0)


def test_a_step_that_hangs_ends_at_its_timeout(shell: Shell) -> None:
    result = shell.run("echo before; sleep 60", 0.3)
    assert (result.stdout, result.status, result.cut) == ("before\n", None, "no end within 0.3 s")
    assert result.seconds < 5


def test_a_step_that_ends_the_shell_is_not_a_pass(shell: Shell) -> None:
    ended = shell.run("exit 0", 5)
    assert (ended.status, ended.cut) == (None, "the shell ended")
    assert shell.run("true", 5).status is None


def test_a_step_that_prints_without_end_is_cut(shell: Shell) -> None:
    result = shell.run("cat /dev/zero", 60)
    assert (result.status, result.cut) == (None, "more than 16 MB of output")
    assert result.seconds < 20


def shown(shell: Shell, command: str) -> list[str]:
    """The lines that a page shows of a command."""
    return shell.run(command, 5).lines


@pytest.mark.parametrize(
    ("printed", "lines"),
    [
        ("", []),
        (r"\n", [""]),
        (r"a", ["a"]),
        (r"a\n", ["a"]),
        (r"a\n\n", ["a", ""]),
        (r"a\r\nb\r\n", [r"a\r", r"b\r"]),
        (r"10%%\r100%%\n", [r"10%\r100%"]),
        (r"a\fb\vc\x1cd\x1b[0m\n", [r"a\x0cb\x0bc\x1cd\x1b[0m"]),
        (r"a\x00b\x02c\x7f\n", [r"a\x00b\x02c\x7f"]),
        (r"a\xc2\x85b\xe2\x80\xa8c\xe2\x80\xa9d\n", [r"a\u0085b\u2028c\u2029d"]),
        (r"a\tb\n", ["a\tb"]),
        (r"\xff\x85 \xc3\xa9\n", [r"\xff\x85 é"]),
        (r"\\xff \\r \\n \\u0041\n", [r"\\xff \\r \n \u0041"]),
    ],
)
def test_only_a_newline_ends_a_line_and_controls_are_visible(shell: Shell, printed: str, lines: list[str]) -> None:
    assert shown(shell, f"printf '{printed}'") == lines
    assert shown(shell, f"printf '{printed}' >&2") == lines


def hidden(text: str) -> bytes:
    """The bytes that `visible` shows as ``text``."""

    def unescape(found: re.Match[str]) -> bytes:
        backslashes, letters = found.groups()
        kept, odd = divmod(len(backslashes), 2)
        if not odd:
            return b"\\" * kept + letters.encode()
        code = 13 if letters == "r" else int(letters[1:], 16)
        return b"\\" * kept + (bytes([code]) if letters[0] in "rx" else chr(code).encode())

    parts = re.split(r"(\\+(?:r|x(?:[01][0-9a-f]|7f|[89a-f][0-9a-f])|u00[89][0-9a-f]|u202[89]))", text)
    matches = [re.fullmatch(r"(\\+)([rxu].*)", part) if number % 2 else None for number, part in enumerate(parts)]
    return b"".join(unescape(found) if found else part.encode() for found, part in zip(matches, parts, strict=True))


@given(st.lists(st.sampled_from([*"\\\r\x1b\x85\u2028é\n\tr", "x1b", "x85", "u0085", b"\xff", b"\x85", "xff"])))
def test_no_two_outputs_look_alike(parts: list[str | bytes]) -> None:
    printed = b"".join(part.encode() if isinstance(part, str) else part for part in parts)
    assert hidden(visible(printed)) == printed


def test_the_streams_are_never_glued() -> None:
    assert Transcript("a", "b\n", 0, 0.0).lines == ["a", "b"]


def test_the_last_status_is_the_readers_own(shell: Shell) -> None:
    assert shell.run("false", 5).status == 1
    assert shell.run("echo $?", 5).lines == ["1"]
    assert shell.run("echo $?; (exit 7)", 5).lines == ["0"]
    assert shell.run('[ $? = 7 ] && echo "seven"', 5).status == 0
    shell.run("false; true", 5)
    assert shell.run("echo $?", 5).lines == ["0"], "a step that failed in its middle ended with 0"


def test_set_e_ends_the_shell(shell: Shell) -> None:
    assert shell.run("set -e; false || true", 5).status == 0
    assert shell.run("echo $?; false", 5).cut == "the shell ended"


@pytest.mark.parametrize("late", ["(echo late) &", "echo late >&2 &", "ls /nope &", "{ echo l; echo late >&2; } &"])
def test_what_a_background_job_prints_late_belongs_to_a_step(shell: Shell, late: str) -> None:
    for _ in range(40):
        first, second = shell.run(f"echo a; {late}", 5), shell.run("wait; echo b", 5)
        assert (first.status, second.status) == (0, 0)
        assert first.stdout.startswith("a\n") and second.stdout.endswith("b\n")
        both = first.stdout + first.stderr + second.stdout + second.stderr
        assert both.count("late") + both.count("cannot access") == 1


def test_what_arrives_after_the_mark_belongs_to_the_next_step(shell: Shell) -> None:
    shell.out.data += b"early\n"
    assert shell.run("echo a", 5).stdout == "early\na\n"


@pytest.mark.parametrize("option", ["x", "v", "xv"])
def test_a_trace_shows_the_steps_and_nothing_of_the_shell(shell: Shell, option: str) -> None:
    first = shell.run(f"set -{option}; echo a; false", 5)
    second = shell.run("echo b $?", 5)
    assert (first.status, first.stdout) == (1, "a\n") and (second.status, second.stdout) == (0, "b 1\n")
    assert second.stderr.splitlines() == ["echo b $?"] * ("v" in option) + ["++ echo b 1"] * ("x" in option)
    assert first.stderr.splitlines() == ["++ echo a", "++ false"] * ("x" in option)
    shell.run(f"set +{option}", 5)
    assert shell.run("echo c", 5).stderr == ""


def test_messages_of_bash_count_the_lines_of_the_step(shell: Shell) -> None:
    expected = ["bash: line 1: nosuch: command not found", "bash: line 3: nosuch: command not found"]
    assert shown(shell, "nosuch\n\nnosuch") == expected
    assert shown(shell, "nosuch\n\nnosuch") == expected


def test_an_alias_works_as_in_a_terminal(shell: Shell) -> None:
    shell.run("alias hello='echo hello'", 5)
    assert shown(shell, "hello world") == ["hello world"]


def test_a_step_that_leaves_the_loop_around_it_ends_the_shell(shell: Shell) -> None:
    assert shell.run("break", 5).cut == "the shell ended"


def test_a_background_process_that_prints_late_shows_in_the_next_step(shell: Shell) -> None:
    shell.run("{ sleep 0.2; echo late; } &", 5)
    assert "late" in shell.run("sleep 0.5", 5).stdout
