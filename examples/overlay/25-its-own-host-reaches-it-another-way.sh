#!/usr/bin/env bash
# Its own host reaches it another way. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
overlay_side=$(docker inspect web --format '{{.NetworkSettings.Networks.my_overlay.IPAddress}}')

# 2 host1 exit=1
ping -c 1 -W 1 "$overlay_side" | grep received
