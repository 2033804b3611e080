#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/drivers/ipvlan.md:478 host1 exit=1
docker run --rm --network alone busybox ping -c 1 -W 1 198.51.100.12
