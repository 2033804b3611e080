"""The tests of `tests/unit/test_fuzz.py` on 100,000 inputs that follow the code: ``python -m tests.guided reader``.

Atheris keeps an input that leads to where none before has led, and changes it. A failure prints its traceback.
"""

import argparse
import sys

import atheris
from hypothesis import given

with atheris.instrument_imports(include=["proof", "pymdownx", "markdown"]):
    from proof.guide.reader import Reader
    from tests.unit import test_fuzz
    from tests.unit.conftest import site_markdown

READER = Reader()
SITE = site_markdown()


@given(text=test_fuzz.TEXTS)
def reader(text: str) -> None:
    """A random page is read, or refused at a line of it."""
    whole = test_fuzz.test_a_random_page_is_read_or_refused_at_a_line_of_it
    whole.hypothesis.inner_test(text, READER, SITE)  # type: ignore[attr-defined]


def main() -> None:
    """Fuzz what is named, until a failure or the last input."""
    targets = {"reader": reader, "matcher": test_fuzz.test_random_outputs_are_compared}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=targets)
    test = targets[parser.parse_args().target].hypothesis.fuzz_one_input  # type: ignore[attr-defined]
    options = ["-runs=100000", "-max_len=2048", "-len_control=0", "-verbosity=0", "-artifact_prefix=/tmp/"]
    atheris.Setup([sys.argv[0], *options], test)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
