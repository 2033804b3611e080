#!/usr/bin/env bash
# MAC addresses begin with 02:42. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/reference/docs-says-otherwise.md:143 host1 exit=1
docker exec web cat /sys/class/net/eth0/address | grep -c ^02:42:c0:00:02
