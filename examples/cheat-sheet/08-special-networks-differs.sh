#!/usr/bin/env bash
# Special networks. Generated from docs/reference/cheat-sheet.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/cheat-sheet.md:104 host1 exit=125
docker run --rm --add-host host.internal=host-gateway busybox grep internal /etc/hosts | tr '\t' ' '
