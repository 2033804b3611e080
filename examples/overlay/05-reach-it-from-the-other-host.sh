#!/usr/bin/env bash
# Reach it from the other host. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:51 host2 exit=0
docker run --rm --network my_overlay busybox ping -c 1 web | grep received
