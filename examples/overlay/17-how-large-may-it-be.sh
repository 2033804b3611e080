#!/usr/bin/env bash
# How large may it be?. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f near one

# 2 host1 exit=0
for network in wide two; do until docker network rm "$network"; do sleep 0.5; done 2> /dev/null; done
