#!/usr/bin/env bash
# Nothing comes in. Generated from docs/drivers/none.md: change the page, not this file.

# docs/drivers/none.md:62 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.none.IPAddress}}' | grep -c '[0-9]' || true

# docs/drivers/none.md:64 host1 exit=1
docker run --rm --network none busybox ping -c 1 web
