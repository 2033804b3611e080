#!/usr/bin/env bash
# Which address, port and way. Generated from docs/reference/cheat-sheet.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker port web
