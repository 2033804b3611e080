#!/usr/bin/env bash
# Defaults for new networks. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker rm -f web one two three four five six seven eight
