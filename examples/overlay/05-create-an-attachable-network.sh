#!/usr/bin/env bash
# Create an attachable network. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d overlay --attachable my_overlay

# 2 host1 exit=0
docker run -d --name web --network my_overlay busybox httpd -f -h /etc
