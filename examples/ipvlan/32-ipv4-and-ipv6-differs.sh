#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Runs on Docker 26.1 in place of the block above.

# 1 host1 exit=125
docker run --rm --network both --ip6 2001:db8:2::51 busybox true 2>&1 | grep -v 'help\|level='
