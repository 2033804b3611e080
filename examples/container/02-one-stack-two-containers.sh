#!/usr/bin/env bash
# One stack, two containers. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client --network container:web nicolaka/netshoot sleep 600
