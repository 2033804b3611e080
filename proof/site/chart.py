"""The chart of what a block measured: a bar for each line of its output that has a figure."""

from __future__ import annotations

from html import escape

_NAMES, _BARS, _FIGURES, _ROW = 90, 300, 90, 26
"""Widths of the columns and height of a row, in pixels."""


def bars(figures: list[tuple[str, float, str]]) -> str:
    """An SVG in the page's colours; its label says the same figures in words.

    Args:
        figures: name, value and unit of each bar, as `proof.guide.figures` reads them.
    """
    longest = max(value for _, value, _ in figures) or 1
    rows = "".join(_row(number, *figure, longest) for number, figure in enumerate(figures))
    width, height = _NAMES + _BARS + _FIGURES, len(figures) * _ROW
    label = escape("Bars: " + ", ".join(f"{name} {value:g} {unit}" for name, value, unit in figures))
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    return f'<svg class="chart" role="img" aria-label="{label}" {size}>{rows}</svg>'


def _row(number: int, name: str, value: float, unit: str, longest: float) -> str:
    top, length = number * _ROW, value / longest * _BARS
    return (
        f'<text x="0" y="{top + 17}">{escape(name)}</text>'
        f'<rect x="{_NAMES}" y="{top + 4}" width="{length:.1f}" height="{_ROW - 8}" rx="2"/>'
        f'<text x="{_NAMES + length + 8:.1f}" y="{top + 17}">{value:g} {escape(unit)}</text>'
    )
