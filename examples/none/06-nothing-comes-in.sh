#!/usr/bin/env bash
# Nothing comes in. Generated from docs/drivers/none.md: change the page, not this file.

# 1 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.none.IPAddress}}' | grep -c '[0-9]' || true

# 2 host1 exit=1
docker run --rm --network none busybox ping -c 1 web
