#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/reference/run-flags.md:301 host1 exit=0
docker port range
