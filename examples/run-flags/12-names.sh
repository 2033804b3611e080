#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.

# docs/reference/run-flags.md:155 host1 exit=0
docker run -d --name named --network front --hostname desk7 --domainname example.com busybox sleep 600

# docs/reference/run-flags.md:157 host1 exit=0
docker exec named hostname

# docs/reference/run-flags.md:159 host1 exit=0
docker exec named hostname -f
