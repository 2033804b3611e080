"""The machine behind the guide: read a page, extract its snippets, run them, match the output, show it."""
