"""The shell: each false green of other tools is red here, and a step that hangs ends."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from proof.hosts.shell import Shell


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
        ("f() { false; true; }\nf", 0),
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


def test_bytes_that_are_no_text_are_kept_as_what_they_are(shell: Shell) -> None:
    assert shell.run(r"printf 'a\xff\x00\xc3\xa9'", 5).stdout == "a\\xff\x00é"


def test_a_background_process_that_prints_late_shows_in_the_next_step(shell: Shell) -> None:
    shell.run("{ sleep 0.2; echo late; } &", 5)
    assert "late" in shell.run("sleep 0.5", 5).stdout
