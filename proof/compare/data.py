"""JSON as it is compared: layout and the order of keys do not count, the way a number is written does."""

from __future__ import annotations

import json
from typing import Any


class Number(str):
    """A number of JSON as it is written: 1.50 is not 1.5, NaN is NaN, and no number is too long."""

    __slots__ = ()


def parse(text: str) -> Any:
    """JSON as dictionaries, lists, strings, `Number`, booleans and None.

    Raises:
        ValueError: ``text`` is not JSON, or an object has a key twice: a parser keeps the last one, and a doubled line
            would not show.
        RecursionError: it is nested too deep.
    """
    return json.loads(
        text, object_pairs_hook=_without_doubles, parse_float=Number, parse_int=Number, parse_constant=Number
    )


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key is there twice")
    return dict(pairs)


def shown(value: Any) -> str:
    """A value as JSON, for a message."""
    return str(value) if isinstance(value, Number) else json.dumps(value)
