#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/run-flags.md:266 host1 exit=0
docker port shop | sort
