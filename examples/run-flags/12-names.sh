#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name named --network front --hostname desk7 --domainname example.com busybox sleep 600

# 2 host1 exit=0
docker exec named hostname

# 3 host1 exit=0
docker exec named hostname -f
