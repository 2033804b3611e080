#!/usr/bin/env bash
# Pools of your own. Generated from docs/understand/addresses.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/understand/addresses.md:454 host1 exit=125
docker network rm -f back > /dev/null
