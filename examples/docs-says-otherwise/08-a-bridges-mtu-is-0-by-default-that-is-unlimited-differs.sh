#!/usr/bin/env bash
# A bridge's MTU is 0 by default, that is, unlimited. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/reference/docs-says-otherwise.md:118 host1 exit=1
docker exec web cat /sys/class/net/eth0/mtu
