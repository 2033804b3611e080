"""The chart of what a block measured: a bar for each line of an output that says a figure."""

from __future__ import annotations

from html import escape

_NAMES, _BARS, _FIGURES, _ROW = 90, 300, 90, 26
"""Widths of the columns and height of a row, in pixels."""


def bars(measured: list[tuple[str, float, str]]) -> str:
    """An SVG whose colours are the page's; what it shows is its label too."""
    most = max(value for _, value, _ in measured) or 1
    rows = ""
    for number, (name, value, unit) in enumerate(measured):
        top, long = number * _ROW, value / most * _BARS
        rows += (
            f'<text x="0" y="{top + 17}">{escape(name)}</text>'
            f'<rect x="{_NAMES}" y="{top + 4}" width="{long:.1f}" height="{_ROW - 8}" rx="2"/>'
            f'<text x="{_NAMES + long + 8:.1f}" y="{top + 17}">{value:g} {escape(unit)}</text>'
        )
    width, height = _NAMES + _BARS + _FIGURES, len(measured) * _ROW
    said = escape("Bars: " + ", ".join(f"{name} {value:g} {unit}" for name, value, unit in measured))
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    return f'<svg class="chart" role="img" aria-label="{said}" {size}>{rows}</svg>'
