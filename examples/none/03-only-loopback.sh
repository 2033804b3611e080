#!/usr/bin/env bash
# Only loopback. Generated from docs/drivers/none.md: change the page, not this file.

# docs/drivers/none.md:31 host1 exit=0
docker run --rm --network=none busybox ip -4 addr show | grep inet

# docs/drivers/none.md:33 host1 exit=0
docker run --rm --network=none busybox ip route | wc -l
