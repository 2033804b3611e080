#!/usr/bin/env bash
# An unknown mapping gives an error with a date. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=1
docker port shop 80/udp
