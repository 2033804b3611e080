#!/usr/bin/env bash
# Without a way out. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f db

# 2 host1 exit=0
until docker network rm inside; do sleep 0.5; done 2> /dev/null
