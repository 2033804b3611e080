#!/usr/bin/env bash
# The way out. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
cat seen
