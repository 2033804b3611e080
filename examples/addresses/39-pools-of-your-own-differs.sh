#!/usr/bin/env bash
# Pools of your own. Generated from docs/understand/addresses.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=125
docker network rm -f back > /dev/null
