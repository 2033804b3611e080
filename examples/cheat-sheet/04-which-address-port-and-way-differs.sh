#!/usr/bin/env bash
# Which address, port and way. Generated from docs/reference/cheat-sheet.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/cheat-sheet.md:57 host1 exit=0
docker port web
