"""A look is asked until it matches, a server until it answers, and nothing else is asked twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from proof.guide.model import Block, Key, Page, Step
from proof.hosts.context import Images, Run
from proof.hosts.lab import Hosts
from proof.record.result import Outcome
from proof.run import page_run
from proof.run.eventually import eventually
from proof.run.page_run import PageRun, State

LATER = "(sleep 0.4; echo two > f) & echo one > f"


def block(*steps: tuple[str, str]) -> Block:
    made = tuple(
        Step(Key("docs/t.md", 1, number), "docs/t.md", number, "host1", command, tuple(output.splitlines()))
        for number, (command, output) in enumerate(steps, 1)
    )
    return Block(Key("docs/t.md", 1), "docs/t.md", 1, "t", "T", made)


@pytest.fixture
def play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PageRun]:
    """A page's run on a shell of this machine."""

    @contextmanager
    def hosts(*_: object) -> Iterator[Hosts]:
        yield Hosts({"host1": []}, 1)

    monkeypatch.setattr(page_run, "DIRECTORY", str(tmp_path))
    monkeypatch.setattr(page_run, "LIMIT", 30.0)
    monkeypatch.setattr(page_run, "REST", "true")  # this machine does not come to rest, as a host does
    monkeypatch.setattr(PageRun, "_look", lambda self: [])
    monkeypatch.setattr(PageRun, "_versions", lambda self: ("28.5.2", "6.1"))
    run = Run("r1", "28.5", Images("h:1", "i:1", {}, {}), "", (), ())
    page = PageRun(Page("docs/t.md", ()), run, hosts)
    page.start()
    assert page.state is State.READY
    yield page
    page.end()


@pytest.mark.parametrize(
    ("command", "output"),
    [("cat f", "two"), ("ls g", "g"), ("cat f | sed s/w/W/", "tWo"), ("curl -s file://$PWD/g", "g")],
)
def test_what_only_looks_is_asked_until_it_matches(play: PageRun, command: str, output: str) -> None:
    steps = block(("(sleep 0.4; echo two > f; echo g > g) & echo one > f", ""), (command, output))
    first, _ = play.play(steps, steps.steps[0])
    second, text = play.play(steps, steps.steps[1])
    assert (first.outcome, first.asked) == (Outcome.PASSED, 1)
    assert second.outcome is Outcome.PASSED and second.asked > 1, text
    assert play.result().asked == {steps.steps[1].key: second.asked}


@pytest.mark.parametrize(
    ("command", "output"),
    [
        ("cat f; echo >> seen", "two"),  # changes what it looks at
        ("curl -s file://$PWD/f", "two"),  # the server has answered
        ("cat f | grep -v one", ""),  # its first answer is wrong, and would be asked away
        ("date >> seen; wc -l < seen", "2"),
    ],
)
def test_what_changes_or_has_its_answer_is_asked_once(play: PageRun, command: str, output: str) -> None:
    steps = block((LATER, ""), (command, output))
    play.play(steps, steps.steps[0])
    result, text = play.play(steps, steps.steps[1])
    assert (result.outcome, result.asked) == (Outcome.FAILED, 1), text


def test_a_look_that_never_matches_ends_and_is_red(play: PageRun, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_run, "LIMIT", 1.0)
    steps = block(("echo one > f", ""), ("cat f", "two"))
    play.play(steps, steps.steps[0])
    result, text = play.play(steps, steps.steps[1])
    assert result.outcome is Outcome.FAILED and result.asked > 1
    assert "'one' is not 'two'" in text


def test_the_last_look_within_the_limit_counts() -> None:
    looks = iter(range(1000))
    assert eventually(lambda: next(looks), lambda seen: seen < 3, 10) == (3, 4)
    assert eventually(lambda: next(looks), lambda seen: False, 0) == (4, 1)
    seen, count = eventually(lambda: next(looks), lambda seen: True, 0.2)
    assert seen == 4 + count
